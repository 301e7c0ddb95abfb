"""C16 to C19: phrases that recur in one paper."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from core.proofreading.characters import HAN
from core.proofreading.finding import Remark
from core.proofreading.paper import Paper
from core.proofreading.passage import Passage, Spot
from core.proofreading.rule import HINT, paper_rule, passage_rule
from core.proofreading.texts import PROSE, RUNNING
from core.structure.remembered import remembered

_CLOSING = re.compile(
    r"(?:根据|按照|按|依据|结合)(?P<views>[\u4e00-\u9fff]{1,6}意见)[\u4e00-\u9fff，]{0,6}?修改完善后"
    r"[，]?(?:印发实施|印发执行|印发施行|发布实施|公布施行|印发|实施|执行)(?=[。；，])"
)


@dataclass(frozen=True, slots=True)
class Closing:
    """根据审议意见修改完善后印发实施: the words, and whose views they speak of."""

    spot: Spot
    views: str
    words: str


@remembered
def closings(passage: Passage) -> Sequence[Closing]:
    """The closing phrases of a passage of running text."""
    if passage.role not in RUNNING or "修改完善后" not in passage.text:
        return ()
    found = _CLOSING.finditer(passage.text)
    return tuple(Closing(passage.spot(match.span()), match["views"], match[0]) for match in found)


@paper_rule("C16", HINT, "结尾套语不一致")
def closing_phrases(paper: Paper) -> Iterator[Remark]:
    """根据审议意见修改完善后印发实施: those that differ from most, or from the first where none is in the majority.

    Another wording may be meant, so that nothing is offered.
    """
    alike: dict[str, list[Closing]] = defaultdict(list)
    for closing in paper.found(closings):
        alike[closing.views].append(closing)
    for group in alike.values():
        usual, _ = Counter(closing.words for closing in group).most_common(1)[0]
        for closing in group:
            if closing.words != usual:
                yield closing.spot.remark(f"别处多写作“{usual}”，请核对是否有意不同")


_WINDOW = 3
_LISTED = re.compile(rf"(?=([{HAN}]{{{_WINDOW}}})、([{HAN}]{{{_WINDOW}}}))")


@passage_rule("C17", HINT, "同一列举有的有顿号，有的没有", "", PROSE)
def lists_without_comma(passage: Passage) -> Iterator[Remark]:
    """冬奥会、冬残奥会 and 冬奥会冬残奥会 in one paragraph; what is compared is three characters on each side."""
    text = passage.text
    listed = {match[1] + match[2]: match for match in _LISTED.finditer(text)}
    if not listed:
        return
    for start in range(len(text) - 2 * _WINDOW + 1):
        match = listed.get(text[start : start + 2 * _WINDOW])
        if match is not None:
            joined = f"{match[1]}、{match[2]}"
            message = f"别处写作“{joined}”，这里没有顿号"
            yield passage.remark((start, start + 2 * _WINDOW), message, joined, other=passage.place(*match.span(1)))


_CLAUSE_END = re.compile(r"[，。；：！？]")
_KEY, _APART = 8, 200
_FORMULA = re.compile(r"会议|修改完善|印发|汇报|部门|单位|审议|《|》|[\d“”]")


@passage_rule("C18", HINT, "近处重复的语句", "", PROSE)
def repeated_clauses(passage: Passage) -> Iterator[Remark]:
    """Whole clauses, or the ends of several, that recur nearby with eight characters or more; formulas left aside."""
    text = passage.text
    last: dict[str, int] = {}
    told = 0
    for match in _CLAUSE_END.finditer(text):
        end = match.start()
        key = text[max(0, end - _KEY) : end]
        before = last.get(key)
        last[key] = end
        if before is None or len(key) < _KEY or end - before > _APART:
            continue
        start = _common_start(text, before, end)
        repeated = text[start:end]
        if start < told or _letters(repeated) < _KEY or _FORMULA.search(repeated):
            continue
        whole = any(_opens_clause(text, place) for place in (start, before - len(repeated)))
        if whole or _CLAUSE_END.search(repeated):
            told = end
            other = passage.place(before - len(repeated), before)
            yield passage.remark((start, end), f"“{repeated}”前面刚写过", other=other)


def _opens_clause(text: str, place: int) -> bool:
    return place == 0 or bool(_CLAUSE_END.match(text, place - 1))


def _letters(text: str) -> int:
    return len(_CLAUSE_END.sub("", text))


def _common_start(text: str, before: int, end: int) -> int:
    """Where the words begin that end at both places; they do not overlap and open with no mark."""
    length = 0
    while length < min(before, end - before) and text[before - length - 1] == text[end - length - 1]:
        length += 1
    start = end - length
    return start + len(text[start:end]) - len(text[start:end].lstrip("，。；：！？、"))


_TWICE = re.compile(r"(?<=会议要求)(?P<mark>[，：,:])要(?![点素害件道闻塞职])")


@passage_rule("C19", HINT, "“会议要求，要”", "", RUNNING)
def verb_twice(passage: Passage) -> Iterator[Remark]:
    """Sentences that follow and open with 要 are normal."""
    for match in _TWICE.finditer(passage.text):
        yield passage.remark(match.span(), "“会议要求”后面不必再用“要”", match["mark"])
