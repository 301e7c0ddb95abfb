"""C01 to C05: titles of documents, written twice and to be written alike."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import combinations

from core.proofreading.finding import Place
from core.proofreading.paper import Paper
from core.proofreading.passage import Passage
from core.proofreading.rule import ACCURATE, HINT, PUNCTUATION, RUNNING, WARNING, Remark, paper_rule, stretch_rule
from core.proofreading.stretch import Stretch
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


def spelt_two_ways(stretch: Stretch) -> Sequence[tuple[PrintedTitle, PrintedTitle]]:
    """Titles of a topic with others near to them; those listed side by side in one passage are two papers."""
    first = {title.name: title for title in reversed(stretch.found(printed_titles))}
    told: dict[str, tuple[PrintedTitle, PrintedTitle]] = {}
    for one, other in combinations([*reversed(first.values())][:_MOST], 2):
        if one.passage is not other.passage and other.name not in told and near(one.name, other.name):
            told[other.name] = one, other
    return tuple(told.values())


@paper_rule("C01", WARNING, "文件名称前后不一致", f"{ACCURATE}（四）")
def title_spelt_two_ways(paper: Paper) -> Iterator[Remark]:
    """Inside one topic."""
    for one, other in paper.found(spelt_two_ways):
        place = one.passage.place(*one.span)
        message = f"《{other.printed}》与第{paper.line_number(place.line_id)}行的《{one.printed}》不一致"
        yield other.passage.remark(other.span, message, one.printed, other=place)


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


def titles_with_status(passage: Passage) -> Sequence[PrintedTitle]:
    """The titles of a passage that say what draft they are: （送审稿）."""
    return tuple(title for title in printed_titles(passage) if title.status)


@paper_rule("C04", WARNING, "同一文件的稿别不一致", f"{ACCURATE}（四）")
def status_of_title(paper: Paper) -> Iterator[Remark]:
    first: dict[str, PrintedTitle] = {}
    for title in paper.found(titles_with_status):
        one = first.setdefault(title.name, title)
        if one.status != title.status:
            other = one.passage.place(*one.status_span)
            message = f"第{paper.line_number(other.line_id)}行写的是（{one.status}），这里是（{title.status}）"
            yield title.passage.remark(title.status_span, message, f"（{one.status}）", other=other)


@paper_rule("C05", HINT, "稿别在书名号内外不一致", f"{PUNCTUATION} 附录A.13.4")
def place_of_status(paper: Paper) -> Iterator[Remark]:
    """Offices differ; only one paper should not do both. Said once."""
    titles = paper.found(titles_with_status)
    changed = next((title for title in titles if title.status_inside != titles[0].status_inside), None)
    if changed is not None:
        other = titles[0].passage.place(*titles[0].status_span)
        where = "外面" if changed.status_inside else "里面"
        message = f"第{paper.line_number(other.line_id)}行的（{titles[0].status}）写在书名号{where}，这里不同"
        yield _other_side(changed, message, other)


def _other_side(title: PrintedTitle, message: str, other: Place) -> Remark:
    """A remark on the status word of a title, with 》 on its other side as its fix."""
    start, end = title.status_span
    if title.status_inside:
        return title.passage.remark((start, end + 1), message, f"》{title.passage.text[start:end]}", other=other)
    return title.passage.remark((start - 1, end), message, f"{title.passage.text[start:end]}》", other=other)
