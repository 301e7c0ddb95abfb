"""P03, P04, P27: quotation marks, straight, nested, and round dates."""

import re
from collections.abc import Iterator

from core.proofreading.finding import Remark
from core.proofreading.passage import Passage
from core.proofreading.rule import ERROR, HINT, PUNCTUATION, passage_rule
from core.proofreading.texts import RUNNING, WORDED

_STRAIGHT = {'"': ("“", "”"), "＂": ("“", "”"), "'": ("‘", "’")}


@passage_rule("P03", ERROR, "直引号", f"{PUNCTUATION} 4.8", WORDED)
def straight_quotes(passage: Passage) -> Iterator[Remark]:
    """Straight quotation marks, opened and closed by turns; where they do not pair, the user decides."""
    for mark, (opening, closing) in _STRAIGHT.items():
        if mark not in passage.text:
            continue
        places = [place for place, found in enumerate(passage.text) if found == mark and not _is_latin(passage, place)]
        certain = len(places) % 2 == 0 and not any(_follows_figure(passage, place) for place in places[::2])
        for number, place in enumerate(places):
            fixes = (closing, opening) if number % 2 else (opening, closing)
            message = f"直引号应改为弯引号 {fixes[0]}" if certain else "直引号应改为弯引号，请确认左右"
            yield passage.remark((place, place + 1), message, *(fixes[:1] if certain else fixes), safe=certain)


def _is_latin(passage: Passage, place: int) -> bool:
    """An apostrophe, or a quotation in Latin script."""
    beside = passage.text[max(0, place - 1) : place] + passage.text[place + 1 : place + 2]
    return len(beside) == 2 and beside.isascii() and beside.isalpha()


def _follows_figure(passage: Passage, place: int) -> bool:
    """The mark may stand for inches."""
    return passage.text[max(0, place - 1) : place].isdigit()


@passage_rule("P04", ERROR, "引号内再用引号", f"{PUNCTUATION} 4.8.3.4", WORDED)
def quotes_in_quotes(passage: Passage) -> Iterator[Remark]:
    """Double marks directly inside double ones; two pairs side by side are none."""
    for pair in passage.pairs("“"):
        outer = pair.inside("“")
        if outer is not None and outer.inside("“") is None and not pair.inside("‘"):
            quoted = passage.text[pair.start + 1 : pair.end - 1]
            yield passage.remark((pair.start, pair.end), "引号里面再用引号，里面的用单引号", f"‘{quoted}’")


_DOTTED_DAY = re.compile(r"(?<=“)(\d{1,2})[.．](\d{1,2})(?=”)")


@passage_rule("P27", HINT, "纪念日的间隔号", f"{PUNCTUATION} 4.14.3.5", RUNNING)
def dotted_days(passage: Passage) -> Iterator[Remark]:
    for match in _DOTTED_DAY.finditer(passage.text):
        yield passage.remark(match.span(), "用月日称呼的事件，月日之间用间隔号“·”")
