"""P11 to P13: ellipsis, dash, and the marks of ranges."""

import re
from collections.abc import Iterator

from core.proofreading.characters import HAN, MARKS
from core.proofreading.finding import Remark
from core.proofreading.passage import Passage
from core.proofreading.rule import ERROR, PUNCTUATION, WARNING, passage_rule
from core.proofreading.texts import RUNNING, WORDED
from core.structure.roles import Role

_DOTS = re.compile(r"(?<!\.)\.{3,}|(?<!。)。{3,}|(?<!…)…+")
_PROPER = ("……", "…………")
_BEHIND_ETC = re.compile(r"(?<=等)……|……(?=等(?:[。；，、）]|$))")


@passage_rule("P11", ERROR, "省略号", f"{PUNCTUATION} 4.11.2、附录A.9")
def ellipses(passage: Passage) -> Iterator[Remark]:
    text = passage.text
    for match in _DOTS.finditer(text):
        beside = text[max(0, match.start() - 1) : match.start()] + text[match.end() : match.end() + 1]
        if match[0] not in _PROPER and not (beside.isascii() and beside.isalnum()):
            yield passage.remark(match.span(), "省略号是六个点", "……", safe=True)
    for match in _BEHIND_ETC.finditer(text):
        yield passage.remark(match.span(), "省略号和“等”不能同时用", "")


_DASHES = re.compile(
    rf"(?<=[{HAN}{MARKS}])(?<![—－─-])(?:-{{2,}}|－{{2,}}|─{{2,}}|—{{3,}}|—[ \u3000]—)(?=[{HAN}{MARKS}])(?![—－─])"
)


_MARKS_OF_RANGES = re.compile(r"[-－–‐‑─—~]")


@passage_rule("P12", WARNING, "破折号", f"{PUNCTUATION} 4.10.2", WORDED)
def dashes(passage: Passage) -> Iterator[Remark]:
    """A single one between words is that of places (大目湾—松兰山)."""
    if not _MARKS_OF_RANGES.search(passage.text):
        return
    for match in _DASHES.finditer(passage.text, passage.number_end):
        yield passage.remark(match.span(), "破折号应占两个字的位置", "——")


_N = r"\d{1,9}(?:\.\d{1,4})?"
_HYPHEN = r"(?:--?|－|–|——|‐|‑|-)"
_NO_CODE_BEFORE = r"(?<![\dA-Za-z./:：\-－—～])"
_UNIT = r"(?:年|月|日|岁|%|％|元|人)"
_OTHER_UNIT = (
    r"(?:[个天次户名家周时分秒米吨里度倍页章期批种类辆台套亩万亿千百]|公里|小时|分钟"
    r"|[毫厘千]米|平方米|立方米|[千微毫]?克|公斤|[千兆]?瓦|℃|°C|‰|号(?!楼|地块|线))"
)
_RANGES = (
    (re.compile(rf"{_NO_CODE_BEFORE}(?P<from>\d{{4}}){_HYPHEN}(?P<to>\d{{4}}年)"), "—", True),
    (re.compile(rf"{_NO_CODE_BEFORE}(?P<from>{_N}){_HYPHEN}(?P<to>{_N}{_UNIT})"), "—", True),
    (re.compile(rf"{_NO_CODE_BEFORE}(?P<from>{_N}){_HYPHEN}(?P<to>{_N}{_OTHER_UNIT})"), "—", False),
    (
        re.compile(rf"{_NO_CODE_BEFORE}(?P<from>{_N}[年月日时岁%％万亿元]){_HYPHEN}(?P<to>{_N}[年月日时岁%％万亿元])"),
        "—",
        False,
    ),
    (re.compile(rf"(?<![\d:：])(?P<from>\d{{1,2}}[:：]\d\d){_HYPHEN}(?P<to>\d{{1,2}}[:：]\d\d)(?!\d)"), "—", False),
    (re.compile(rf"(?P<from>(?:周|星期)[一二三四五六]){_HYPHEN}(?P<to>(?:周|星期)?[二三四五六日天])"), "—", False),
    (re.compile(rf"{_NO_CODE_BEFORE}(?P<from>\d{{4}}年?)~(?P<to>\d{{4}}年)"), "—", False),
    (re.compile(rf"{_NO_CODE_BEFORE}(?P<from>{_N})~(?P<to>{_N}(?:{_UNIT}|{_OTHER_UNIT}))"), "～", False),
)
_IMPOSSIBLE = re.compile(r"\d{4}\D+\d{1,2}[月日]|.*\d{3,}[月日]")
"""2022-05月 is a month of a year, no range of months."""


@passage_rule("P13", ERROR, "起止范围的连接号", f"{PUNCTUATION} 4.13.3.1、4.13.3.2", WORDED | {Role.MEETING_INFO})
def ranges(passage: Passage) -> Iterator[Remark]:
    """A hyphen between years, times and quantities; codes, telephone numbers and ISO dates keep theirs."""
    if not _MARKS_OF_RANGES.search(passage.text):
        return
    seen = 0
    for start, end, fixed, safe in sorted(_found_ranges(passage)):
        if start >= seen:
            seen = end
            yield passage.remark((start, end), "起止范围应用“—”（数值也可用“～”），不用短横线", fixed, safe=safe)


def _found_ranges(passage: Passage) -> Iterator[tuple[int, int, str, bool]]:
    for pattern, mark, safe in _RANGES:
        for match in pattern.finditer(passage.text, passage.number_end):
            if not _IMPOSSIBLE.fullmatch(match[0]):
                yield match.start(), match.end(), f"{match['from']}{mark}{match['to']}", safe


_PLACES = re.compile(rf"(?<=[{HAN}])(?:-|－)(?=[{HAN}])")
_ROUTE = re.compile(r"^[\u4e00-\u9fff]{1,8}(?:高速|公路|铁路|航线|段|区间|线)")


@passage_rule("P13", ERROR, "起止地点的连接号", f"{PUNCTUATION} 4.13.3.2", RUNNING)
def routes(passage: Passage) -> Iterator[Remark]:
    """甲地-乙地公路; a hyphen inside a compound word is right."""
    for match in _PLACES.finditer(passage.text):
        if _ROUTE.match(passage.text[match.end() : match.end() + 12]):
            yield passage.remark(match.span(), "起止地点之间应用“—”，不用短横线", "—")
