"""S19, S20: the line of the printing office and its date."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from core.proofreading.finding import Remark
from core.proofreading.paper import Paper
from core.proofreading.passage import Passage
from core.proofreading.rule import ACCURATE, ERROR, FORMAT, paper_rule, passage_rule
from core.structure.dates import PrintedDate, find_date
from core.structure.roles import Role


@passage_rule("S19", ERROR, "印发日期后的“印发”", f"{FORMAT} 7.4.3", frozenset({Role.PRINT_LINE}))
def printed_word(passage: Passage) -> Iterator[Remark]:
    text = passage.text
    found = find_date(text)
    if found is not None and "印" not in text[found.end :] and not re.search(r"印发(?:日期|时间)", text):
        printed = text[found.start : found.end]
        yield passage.remark((found.start, found.end), "印发日期后面应加“印发”二字", f"{printed}印发")


@paper_rule("S20", ERROR, "印发日期早于会议或成文日期", f"{ACCURATE}（四）")
def order_of_days(paper: Paper) -> Iterator[Remark]:
    """The same day is allowed; a meeting whose year is not printed is not compared."""
    met = _latest(paper.preamble[:1] or paper.of(Role.MEETING_INFO))
    issued = _latest([*paper.of(Role.ISSUER_LINE), *paper.of(Role.DATE)])
    for passage in paper.of(Role.PRINT_LINE):
        found = find_date(passage.text)
        if found is not None:
            yield from _too_early(passage, found, ((met, "会议"), (issued, "成文")))
    for passage in (*paper.of(Role.ISSUER_LINE), *paper.of(Role.DATE)):
        found = find_date(passage.text)
        if found is not None:
            yield from _too_early(passage, found, ((met, "会议"),))


def _latest(passages: Sequence[Passage]) -> date | None:
    days = [found.day for passage in passages if (found := find_date(passage.text)) and found.day]
    return max(days, default=None)


def _too_early(passage: Passage, found: PrintedDate, others: tuple[tuple[date | None, str], ...]) -> Iterator[Remark]:
    for other, name in others:
        if found.day and other and found.day < other:
            message = f"这个日期早于{name}日期{other.year}年{other.month}月{other.day}日"
            yield passage.remark((found.start, found.end), message)
            return
