"""C01 to C05: titles of documents, written twice and to be written alike."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import combinations

from core.proofreading.finding import Remark
from core.proofreading.paper import Paper
from core.proofreading.passage import Passage, Spot
from core.proofreading.rule import ACCURATE, HINT, PUNCTUATION, WARNING, paper_rule, stretch_rule
from core.proofreading.stretch import Stretch
from core.proofreading.texts import RUNNING
from core.structure.remembered import remembered

_STATUS = r"送审稿|审议稿|草案|草案稿|修订草案|征求意见稿|讨论稿|修订稿|初稿|报批稿"
_INSIDE = re.compile(rf"[（(]({_STATUS})[）)]$")
_OUTSIDE = re.compile(rf"[（(]({_STATUS})[）)]")
_LONGEST = 100
_MOST = 40
"""So many different titles of one topic are compared with one another; no real one has as many."""


@dataclass(frozen=True, slots=True)
class PrintedTitle:
    """A title in 《》 where it is printed.

    ``name`` stands without its status word (送审稿) and with 〈〉 inside; ``span`` is that of the name as printed.
    ``status_span`` covers the brackets of the status word, empty where there is none.
    """

    passage: Passage
    name: str
    printed: str
    span: tuple[int, int]
    status: str
    status_inside: bool
    status_span: tuple[int, int]
    decided: bool


_DECISION = re.compile(r"(?:同意|通过|审定|批准)了?(?:《[^，。；]*)?$")
_CLAUSE = 150
_ANGLES = str.maketrans("<>＜＞《》", "〈〉〈〉〈〉")


@remembered
def printed_titles(passage: Passage) -> Sequence[PrintedTitle]:
    """The outermost titles of a passage of running text, in order."""
    if passage.role not in RUNNING or "《" not in passage.text:
        return ()
    outermost = (pair for pair in passage.pairs("《") if pair.inside("《") is None)
    titles = (_printed_title(passage, pair.start, pair.end) for pair in outermost if pair.end - pair.start < _LONGEST)
    return tuple(titles)


def _printed_title(passage: Passage, start: int, end: int) -> PrintedTitle:
    text = passage.text
    words = text[start + 1 : end - 1]
    inside, outside = _INSIDE.search(words), _OUTSIDE.match(text, end)
    printed = words[: inside.start()] if inside else words
    found = inside or outside
    offset = start + 1 if inside else 0
    return PrintedTitle(
        passage,
        printed.translate(_ANGLES),
        printed,
        (start + 1, start + 1 + len(printed)),
        found[1] if found else "",
        inside is not None,
        (offset + found.start(), offset + found.end()) if found else (end, end),
        bool(_DECISION.search(_clause_before(text, start))),
    )


def _clause_before(text: str, place: int) -> str:
    """What stands in the same clause before a place: 会议原则同意《甲》、."""
    return re.split("[，。；：]", text[max(0, place - _CLAUSE) : place])[-1]


_NUMERALS = re.compile(r"[\d一二三四五六七八九十甲乙丙丁上下东西南北前后A-Z]")
_GENRE = 2
"""So many characters at the end of a title say what kind of paper it is: 规划, 计划, 办法."""
_NEAR, _ALIKE = 2, 0.9
_SHORTEST, _LEAST_ALIKE = 6, 0.75


@lru_cache(maxsize=10_000)
def near(one: str, other: str) -> bool:
    """Whether two titles are one title written in two ways.

    At most two characters differ, or a tenth. Another kind of paper, number or year is another title.
    """
    if one == other or min(len(one), len(other)) < _SHORTEST or one[-_GENRE:] != other[-_GENRE:]:
        return False
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    if matcher.quick_ratio() < _LEAST_ALIKE or matcher.ratio() < _LEAST_ALIKE:
        return False
    changes = [change for change in matcher.get_opcodes() if change[0] != "equal"]
    if any(_NUMERALS.search(one[a:b] + other[c:d]) for _, a, b, c, d in changes):
        return False
    return sum(max(b - a, d - c) for _, a, b, c, d in changes) <= _NEAR or matcher.ratio() >= _ALIKE


@dataclass(frozen=True, slots=True)
class Spelling:
    """How a title is printed in one place; the spot holds less of one that runs on into the next line."""

    spot: Spot
    printed: str


@remembered
def spelt_two_ways(stretch: Stretch) -> Sequence[tuple[Spelling, Spelling]]:
    """Titles of a topic with others near to them; those listed side by side in one passage are two papers."""
    first = {title.name: title for title in reversed(stretch.found(printed_titles))}
    told: dict[str, tuple[Spelling, Spelling]] = {}
    for one, other in combinations([*reversed(first.values())][:_MOST], 2):
        if one.passage is not other.passage and other.name not in told and near(one.name, other.name):
            told[other.name] = _spelling(one), _spelling(other)
    return tuple(told.values())


def _spelling(title: PrintedTitle) -> Spelling:
    return Spelling(title.passage.spot(title.span), title.printed)


@paper_rule("C01", WARNING, "文件名称前后不一致", f"{ACCURATE}（四）")
def title_spelt_two_ways(paper: Paper) -> Iterator[Remark]:
    """Inside one topic."""
    for one, other in paper.found_in_stretches(spelt_two_ways):
        number = paper.line_number(one.spot.place.line_id)
        message = f"《{other.printed}》与第{number}行的《{one.printed}》不一致"
        yield other.spot.remark(message, one.printed, other=one.spot.place)


_ABOUT = re.compile(r"^关于(?:印发|修订|制定|审议|修改|报送|提请审议)?|的?(?:议案|请示|通知|报告|汇报)$")
_COMMON = 6


@lru_cache(maxsize=10_000)
def related(one: str, other: str) -> bool:
    """Whether two titles may speak of the same paper, one perhaps in full and one in short."""
    short, long = sorted((_ABOUT.sub("", one), _ABOUT.sub("", other)), key=len)
    if short.strip("〈〉") in long or near(one, other):
        return True
    block = SequenceMatcher(None, short, long, autojunk=False).find_longest_match()
    return block.size >= min(_COMMON, len(short))


@stretch_rule("C02", WARNING, "审议的文件与决定的文件不同", f"{ACCURATE}（四）")
def other_title_decided(stretch: Stretch) -> Iterator[Remark]:
    """A topic that decides on none of the titles that its heading reviews."""
    reviewed, decided = _reviewed(stretch), _decided(stretch)
    if stretch.heading and reviewed and decided and not _any_related(reviewed, decided):
        names = "、".join(f"《{title.printed}》" for title in reviewed)
        other = stretch.heading.place(*reviewed[0].span)
        message = f"标题审议的是{names}，这里决定的却是《{decided[0].printed}》"
        yield decided[0].passage.remark(decided[0].span, message, other=other)


@stretch_rule("C03", HINT, "审议的几份文件没有都决定")
def title_not_decided(stretch: Stretch) -> Iterator[Remark]:
    """Some of the titles that the heading of a topic reviews, where others of them are decided on."""
    reviewed, decided = _reviewed(stretch), _decided(stretch)
    if stretch.heading and len(reviewed) > 1 and _any_related(reviewed, decided):
        for title in reviewed:
            if not any(title.name == other.name or near(title.name, other.name) for other in decided):
                yield stretch.heading.remark(title.span, f"下面的决定里没有《{title.printed}》")


def _reviewed(stretch: Stretch) -> Sequence[PrintedTitle]:
    """The titles that the heading of a topic has reviewed."""
    heading = stretch.heading
    if heading is None or "审议" not in heading.heading.heading:
        return ()
    words_end = heading.number_end + len(heading.heading.heading)
    titles = stretch.found(printed_titles)
    return [title for title in titles if title.passage is heading and title.span[1] <= words_end][:_MOST]


def _decided(stretch: Stretch) -> Sequence[PrintedTitle]:
    return [title for title in stretch.found(printed_titles) if title.decided][:_MOST]


def _any_related(reviewed: Sequence[PrintedTitle], decided: Sequence[PrintedTitle]) -> bool:
    return any(related(one.name, other.name) for one in reviewed for other in decided)


@dataclass(frozen=True, slots=True)
class Status:
    """The status word of a title, with its brackets at the spot: （送审稿）.

    ``across`` covers the 》 beside them too; ``moved`` is how that reads with the 》 on their other side.
    """

    title: str
    word: str
    inside: bool
    spot: Spot
    across: Spot
    moved: str


@remembered
def statuses(passage: Passage) -> Sequence[Status]:
    """The status words of the titles of a passage."""
    return tuple(_status(title) for title in printed_titles(passage) if title.status)


def _status(title: PrintedTitle) -> Status:
    passage, (start, end) = title.passage, title.status_span
    brackets = passage.text[start:end]
    across, moved = ((start, end + 1), f"》{brackets}") if title.status_inside else ((start - 1, end), f"{brackets}》")
    spots = passage.spot(title.status_span), passage.spot(across)
    return Status(title.name, title.status, title.status_inside, *spots, moved)


@paper_rule("C04", WARNING, "同一文件的稿别不一致", f"{ACCURATE}（四）")
def status_of_title(paper: Paper) -> Iterator[Remark]:
    first: dict[str, Status] = {}
    for status in paper.found(statuses):
        one = first.setdefault(status.title, status)
        if one.word != status.word:
            number = paper.line_number(one.spot.place.line_id)
            message = f"第{number}行写的是（{one.word}），这里是（{status.word}）"
            yield status.spot.remark(message, f"（{one.word}）", other=one.spot.place)


@paper_rule("C05", HINT, "稿别在书名号内外不一致", f"{PUNCTUATION} 附录A.13.4")
def place_of_status(paper: Paper) -> Iterator[Remark]:
    """Offices differ; only one paper should not do both. Said once."""
    found = paper.found(statuses)
    changed = next((status for status in found if status.inside != found[0].inside), None)
    if changed is not None:
        other, where = found[0].spot.place, "外面" if changed.inside else "里面"
        message = f"第{paper.line_number(other.line_id)}行的（{found[0].word}）写在书名号{where}，这里不同"
        yield changed.across.remark(message, changed.moved, other=other)
