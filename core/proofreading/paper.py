"""The whole paper as rules see it: passages by role, what is read out of them, the rosters, and the draft's lines."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import chain
from typing import TypeVar

from core.minutes.model import AttendanceGroup, Minutes
from core.proofreading.asked import Answering, asked
from core.proofreading.finding import Place, Remark, Severity
from core.proofreading.passage import Passage, of_role, running
from core.proofreading.stretch import Gathered, Stretch, within
from core.proofreading.texts import RUNNING
from core.structure.document import Document, Line
from core.structure.roles import Role
from core.structure.sections import sections

T = TypeVar("T")


class Paper(Answering):
    """A Document and its minutes, parted into stretches. All that a rule may look at, it asks for.

    It is asked again only after an edit that changes one of the answers it was given. So a rule is quick that asks for
    facts, which are kept with passages and stretches, and for no more of anything than it needs.
    """

    def __init__(self, document: Document, minutes: Minutes, stretches: Gathered[Stretch]) -> None:
        super().__init__()
        self._document = document
        self._minutes = minutes
        self._stretches = stretches

    @property
    @asked
    def minutes(self) -> Minutes:
        """What the Document says, but for its paragraphs, which are asked for as passages."""
        return replace(self._minutes, paragraphs=())

    @property
    @asked
    def stem(self) -> str:
        """The name of the draft's file without its ending."""
        return self._document.stem

    @asked
    def found(self, fact: Callable[[Passage], Sequence[T]]) -> Sequence[T]:
        """All that a fact reads out of the passages, in the order of the paper."""
        return self._stretches.found(within(fact))

    @asked
    def found_in_stretches(self, fact: Callable[[Stretch], Sequence[T]]) -> Sequence[T]:
        """All that a fact reads out of the stretches, in the order of the paper."""
        return self._stretches.found(fact)

    @property
    @asked
    def opening_attachments(self) -> frozenset[int]:
        """The ids of the lines of the headings with which an 附件 opens: it is numbered by itself."""
        first = {section.attachment: section.line_id for section in reversed(sections(self._document))}
        return frozenset(line_id for attachment, line_id in first.items() if attachment)

    @asked
    def of(self, role: Role) -> Sequence[Passage]:
        """The passages of a role, in order."""
        return self._stretches.found(within(of_role(role)))

    @property
    def preamble(self) -> Sequence[Passage]:
        return self.of(Role.PREAMBLE)

    @property
    @asked
    def opening(self) -> Passage | None:
        """The first text that is read as sentences."""
        return next(self._running(), None)

    @asked
    def running_below(self, line_id: int) -> Passage | None:
        """The text read as sentences that follows what a line stands in."""
        text, place = self.found(running), self._document.place
        below = bisect_right(text, place(line_id), key=lambda passage: place(passage.id))
        return text[below] if below < len(text) else None

    @asked
    def stands_in_running(self, line_id: int) -> bool:
        """Whether text that is read as sentences stands above and below a line."""
        first, last, place = next(self._running(), None), self._last_running, self._document.place
        if first is None or last is None:
            return False
        return place(first.id) <= place(line_id) <= place(last.paragraph.lines[-1].id)

    def _running(self) -> Iterator[Passage]:
        each = chain.from_iterable(stretch.passages for stretch in self._stretches.each)
        return (passage for passage in each if passage.role in RUNNING)

    @property
    def _last_running(self) -> Passage | None:
        each = chain.from_iterable(reversed(stretch.passages) for stretch in reversed(self._stretches.each))
        return next((passage for passage in each if passage.role in RUNNING), None)

    @asked
    def passage(self, line_id: int) -> Passage:
        """The passage that a printed line stands in."""
        each, place = self._stretches.each, self._document.place
        stretch = each[bisect_right(each, place(line_id), key=lambda one: place(one.passages[0].id)) - 1]
        passages = stretch.passages
        return passages[bisect_right(passages, place(line_id), key=lambda passage: place(passage.id)) - 1]

    @asked
    def line_number(self, line_id: int) -> int:
        """The number of a line in the draft, the first being 1."""
        return self._document.place(line_id) + 1

    @property
    @asked
    def rosters(self) -> Sequence[tuple[AttendanceGroup, Passage]]:
        """The meeting's own groups of people; those who sat in for one topic only stand among its text."""
        found = ((group, self.passage(group.label_line)) for group in self._minutes.attendance)
        return tuple((group, passage) for group, passage in found if not self._in_body(passage))

    def _in_body(self, passage: Passage) -> bool:
        """Whether a passage stands between the first heading and the last running text."""
        first = next((stretch.heading for stretch in self._stretches.each if stretch.heading), None)
        last, place = self._last_running, self._document.place
        return first is not None and last is not None and place(first.id) <= place(passage.id) <= place(last.id)

    @property
    @asked
    def named_people(self) -> frozenset[str]:
        """The names of everybody in the meeting's rosters."""
        return frozenset(person.name for group, _ in self.rosters for person in group.people if person.name)

    @property
    @asked
    def noise(self) -> Sequence[Line]:
        """The lines that are left out of the paper."""
        noise = Role.NOISE
        return tuple([line for line in self._document.lines if line.role is noise])

    def at_start(self, message: str, severity: Severity | None = None) -> Iterator[Remark]:
        """A remark on what the draft lacks, found at its first line with text; a draft without text lacks nothing."""
        first = self._first_line
        if first is not None:
            yield Remark(Place(first, (0, 0)), "", message, severity=severity)

    @property
    @asked
    def _first_line(self) -> int | None:
        return next((line.id for line in self._document.lines if not line.is_blank), None)
