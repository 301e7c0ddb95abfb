"""P01, P02, P30: marks, letters and blanks in a width that Chinese text does not use."""

import re
import unicodedata
from collections.abc import Iterator

from core.proofreading.characters import BLANKS, HAN, MARKS, has_chinese, is_chinese
from core.proofreading.finding import Remark
from core.proofreading.passage import Passage
from core.proofreading.rule import ERROR, FORMAT, PUNCTUATION, passage_rule
from core.proofreading.texts import PRINTED
from core.structure.labels import LabelKind, split_label
from core.structure.names import has_surname
from core.structure.roles import Role

_NARROW = re.compile(r"[,;:?!()]")
_FULL_WIDTH = str.maketrans(",;:?!()", "，；：？！（）")
_NEAR = 3
"""So many characters beside a mark are searched for its neighbour; blanks may stand between."""
_BRACKET_REACH = 80
_LABEL_REACH = 80


@passage_rule("P01", ERROR, "半角标点", f"{PUNCTUATION} 4；{FORMAT} 9", PRINTED)
def half_width_marks(passage: Passage) -> Iterator[Remark]:
    """Half-width marks beside Chinese characters; figures, times, addresses and Latin keep theirs."""
    text = passage.text
    partners = _partners(passage)
    for match in _NARROW.finditer(text, max(passage.number_end, _roster_label_end(passage))):
        mark, place = match[0], match.start()
        wrong = _bracket_is_wrong(text, place, partners) if mark in "()" else _mark_is_wrong(text, place)
        if wrong:
            wide = mark.translate(_FULL_WIDTH)
            yield passage.remark(match.span(), f"中文里的“{mark}”应为全角的“{wide}”", wide, safe=True)


def _roster_label_end(passage: Passage) -> int:
    """The colon of an attendance label has a rule of its own."""
    label = split_label(passage.text[:_LABEL_REACH]) if passage.role is Role.ATTENDANCE else None
    return len(label.printed) if label and label.kind is LabelKind.ATTENDANCE else 0


def _partners(passage: Passage) -> dict[int, int]:
    """From the place of each half-width bracket to the place of the one it is paired with."""
    text = passage.text
    ends = [(pair.start, pair.end - 1) for pair in passage.pairs("（")] if "(" in text or ")" in text else []
    return {one: other for start, end in ends for one, other in ((start, end), (end, start)) if text[one] in "()"}


def _mark_is_wrong(text: str, place: int) -> bool:
    before = text[max(0, place - _NEAR) : place].rstrip()[-1:]
    after = text[place + 1 : place + 1 + _NEAR].lstrip()[:1]
    if text[place] == ":":
        return is_chinese(before) or before == ")"
    return is_chinese(before) or is_chinese(after)


def _bracket_is_wrong(text: str, place: int, partners: dict[int, int]) -> bool:
    other = partners.get(place)
    if other is None:
        beside = text[place + 1 : place + 2] if text[place] == "(" else text[max(0, place - 1) : place]
        return is_chinese(beside)
    start, end = sorted((place, other))
    return text[other] in "（）" or has_chinese(text[start + 1 : min(end, start + _BRACKET_REACH)])


_NARROW_STOP = re.compile(rf"(?<=[{HAN}”》）])\.(?=[{BLANKS}{HAN}”]|$)")


@passage_rule("P02", ERROR, "半角句点", f"{PUNCTUATION} 4.1")
def half_width_full_stop(passage: Passage) -> Iterator[Remark]:
    for match in _NARROW_STOP.finditer(passage.text, passage.number_end):
        yield passage.remark(match.span(), "中文句末应用“。”，不用“.”", "。", safe=True)


_ANY_BLANK = re.compile(f"[{BLANKS}]")
_INNER_BLANKS = re.compile(rf"(?<=[{HAN}{MARKS}])[{BLANKS}]+(?=[{HAN}{MARKS}])")
_BLANKS_BY_FIGURE = re.compile(
    rf"(?<=\d)[{BLANKS}]{{1,9}}(?=[年月日时分号次个项家名人户件条万亿元])|(?<=[年月日第])[{BLANKS}]{{1,9}}(?=\d)"
)
_WIDE_LATIN = re.compile(r"[０-９Ａ-Ｚａ-ｚ]+(?:．[０-９]+)*|(?<=\d)．(?=\d)")


@passage_rule("P30", ERROR, "多余空格和全角数字、字母")
def blanks_and_wide_latin(passage: Passage) -> Iterator[Remark]:
    """Blanks inside Chinese text and full-width figures.

    A padded name (潘  多) may be meant and is left alone; tabs part the cells of a table.
    """
    text = passage.text
    for pattern in (_INNER_BLANKS, _BLANKS_BY_FIGURE) if _ANY_BLANK.search(text) else ():
        for match in pattern.finditer(text, passage.number_end):
            if not (_pads_a_name(text, match) or (passage.is_row and "\t" in match[0])):
                yield passage.remark(match.span(), "中文之间不应有空格", "", safe=True)
    for match in _WIDE_LATIN.finditer(text, passage.number_end):
        narrow = unicodedata.normalize("NFKC", match[0])
        yield passage.remark(match.span(), f"数字和字母应用半角“{narrow}”", narrow, safe=True)


def _pads_a_name(text: str, blanks: re.Match[str]) -> bool:
    return (blanks[0] == "\u3000" or len(blanks[0]) > 1) and has_surname(text[blanks.start() - 1])
