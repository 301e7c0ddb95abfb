"""Evidence for the roster: labels of attendance and the rows of names or units below them."""

import re
from collections.abc import Iterator
from functools import lru_cache

from core.structure.brackets import split_outside_brackets
from core.structure.characters import HAN
from core.structure.classifying.evidence.base import Evidence
from core.structure.classifying.evidence.masthead import is_date_alone, is_office
from core.structure.classifying.shape import Shape
from core.structure.classifying.states import Kind
from core.structure.classifying.view import View, wrapped_paragraph
from core.structure.labels import LabelKind
from core.structure.names import cells, is_certain_name, is_name, is_unit_or_post, may_be_long_name, name_behind_post

_SEPARATORS = "、，,；;"
_LIST_LENGTH = 100
_LIST_SHARE = 0.6
_MANY = 4
_POST_OF_TEAM = re.compile(r"(?:常务)?副?[组团队]长|副?总?指挥长?|成员|组员|队员|联络员|办公室主任")
"""Who is in a team that the meeting set up, as running text lists them; a roster may say so too."""
_MAY_BE_NAME = re.compile(rf"{HAN}{{2,4}}")
_SENTENCE_SHARE = 0.4
_SPEAKER = 15
"""与会专家：方案可行，……。 is what they said."""
_LOOSE = 40
_VERB = re.compile(
    r"^(?:\d{4}年)?\d{1,2}月\d{1,2}日|^《|^会议|主持|召开|带领|实地|设在|兼任|担任|(?:(?<!主)要|[会将应须由对把并]).{0,12}(?:要求|负责|落实|推进|加强|完成|提出|组织|开展|实施)|。."
)


def roster(view: View) -> Iterator[Evidence]:
    """出席：, 列席人员（12人）：, and rows of names."""
    line = view.line
    label = line.label
    if label and _is_roster(line):
        speaks = line.is_prose and _is_sentence(label.rest)
        yield Evidence(Kind.ATTENDANCE, label_weight(view, _SPEAKER if speaks else 95), f"“{label.name}”标签")
    if label and label.kind is not LabelKind.OTHER:
        return
    if line.names:
        yield Evidence(Kind.ATTENDANCE_ROW, 50 if line.names > 1 else 25, "成行的姓名")
    if _below_empty_label(view):
        yield Evidence(Kind.ATTENDANCE_ROW, 70, "接在名单标签之后")
    if not line.marker:
        yield from _row(view)


def label_weight(view: View, weight: int) -> int:
    """The weight of a label: less where a lone blank sets it off, and it stands by itself or opens a sentence.

    参加 行动的各单位要负责，……。 has no label.
    """
    label = view.line.label
    if label is None or not label.loose:
        return weight
    if view.line.is_prose and _is_sentence(label.rest):
        return 0
    return weight if view.among_labels else weight - _LOOSE


def _is_sentence(words: str) -> bool:
    return (
        words.endswith("。") and "，" in words and len(words) <= _LIST_LENGTH and listed_share(words) < _SENTENCE_SHARE
    )


def _row(view: View) -> Iterator[Evidence]:
    line, above = view.line, view.above
    label = line.label
    share = listed_share(label.rest or label.name if label else line.text)
    if label and share and is_unit_or_post(label.name):
        weight = 0 if _POST_OF_TEAM.fullmatch(label.name) else 25
        yield Evidence(Kind.ATTENDANCE_ROW, 20 + weight + int((2 * weight) * share), "名单内的分组")
    elif share >= _LIST_SHARE:
        yield Evidence(Kind.ATTENDANCE_ROW, 20 + int(50 * share), "姓名、单位的列举")
    if above is None or line.label:
        return
    first = wrapped_paragraph(view)[0] if view.breaks_off else None
    if first is not None and _begins_list(first):
        yield Evidence(Kind.ATTENDANCE_ROW, 60, "接续折行的名单")
    elif first is not None and _tells(first):
        yield Evidence(Kind.ATTENDANCE_ROW, -80, "")
    signs = view.below is not None and is_date_alone(view.below)
    if signs:
        yield Evidence(Kind.ATTENDANCE_ROW, -80 if is_office(line.text) else -40, "")
    elif above.ends_open or (view.breaks_off and not above.ends_sentence):
        yield Evidence(Kind.ATTENDANCE_ROW, 45, "上一行名单未完")
    elif above.text.endswith("。"):
        yield Evidence(Kind.ATTENDANCE_ROW, -40, "")


def _is_roster(shape: Shape) -> bool:
    return shape.label is not None and shape.label.kind is LabelKind.ATTENDANCE


def _begins_list(shape: Shape) -> bool:
    return _is_roster(shape) or (shape.text.count("、") >= _MANY and listed_share(shape.text) >= _LIST_SHARE)


def _tells(shape: Shape) -> bool:
    """Whether a paragraph that begins so is running text, whatever its later lines list."""
    return shape.is_prose and not shape.label and bool(_VERB.search(shape.text))


def _below_empty_label(view: View) -> bool:
    above = view.above
    if above is None or above.label is None or above.label.rest:
        return False
    return above.label.kind is LabelKind.ATTENDANCE and not (view.line.label and view.line.label.kind is LabelKind.INFO)


@lru_cache(maxsize=8)
def listed_share(text: str) -> float:
    """The share of a line's entries that are names or units; 0 for a line that reads as a sentence.

    The rules for the roster and for the 版记 both ask for it, one after the other.
    """
    if len(text) > _LIST_LENGTH or _VERB.search(text):
        return 0.0
    entries = [cell for part in split_outside_brackets(text.rstrip("。."), _SEPARATORS) for cell in cells(part)]
    if not entries:
        return 0.0
    if len(entries) == 2 and _are_name_and_unit(*sorted(entries, key=is_unit_or_post)):
        return 1.0
    return sum(map(_listed_weight, entries)) / len(entries)


def _are_name_and_unit(name: str, unit: str) -> bool:
    """第五云飞 beside 市人民政府办公室: next to a unit, any few characters may be a name."""
    return is_unit_or_post(unit) and not is_unit_or_post(name) and bool(_MAY_BE_NAME.fullmatch(name))


def _listed_weight(entry: str) -> float:
    words, bracket, inside = entry.replace("(", "（").partition("（")
    if is_unit_or_post(words) or is_certain_name(words) or name_behind_post(words):
        return 1.0
    if bracket and is_unit_or_post(inside.rstrip("）)")) and (is_name(words) or may_be_long_name(words)):
        return 1.0
    return 0.5 if is_name(words) else 0.0
