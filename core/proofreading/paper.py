"""The whole paper as rules see it: passages by role and by topic, the rosters, and the draft's lines."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar

from core.minutes.model import AttendanceGroup, Minutes
from core.proofreading.finding import Place, Severity
from core.proofreading.passage import Passage
from core.proofreading.rule import RUNNING, Remark
from core.structure.document import Document, Line
from core.structure.roles import Role

T = TypeVar("T")

Fact = Callable[[Passage], Sequence[Any]]
"""Something to be read out of single passages for the rules on the whole paper; most passages have none of it."""


@dataclass(frozen=True, eq=False)
class Paper:
    """A Document, its minutes, its passages in order, and the facts in them, gathered before."""

    document: Document
    minutes: Minutes
    passages: tuple[Passage, ...]
    facts: Mapping[Fact, Sequence[Any]]

    def found(self, fact: Callable[[Passage], Sequence[T]]) -> Sequence[T]:
        """All facts of one kind, in the order of the paper."""
        return self.facts[fact]

    @cached_property
    def _by_role(self) -> dict[Role, list[Passage]]:
        by_role: dict[Role, list[Passage]] = defaultdict(list)
        for passage in self.passages:
            by_role[passage.role].append(passage)
        return by_role

    def of(self, role: Role) -> Sequence[Passage]:
        """The passages of a role, in order."""
        return self._by_role.get(role, ())

    @cached_property
    def running(self) -> tuple[Passage, ...]:
        """The text that is read as sentences."""
        return tuple(passage for passage in self.passages if passage.role in RUNNING)

    @property
    def preamble(self) -> Sequence[Passage]:
        return self.of(Role.PREAMBLE)

    @cached_property
    def body(self) -> range:
        """The places of lines from the first heading to the last running text; empty without headings."""
        headings = self.of(Role.HEADING)
        place = self.document.place
        return range(place(headings[0].id), place(self.running[-1].id) + 1) if headings else range(0)

    def in_body(self, passage: Passage) -> bool:
        return self.document.place(passage.id) in self.body

    @cached_property
    def _topics(self) -> dict[int, Passage]:
        """From the passages behind the first heading to the heading of the outermost topic that each stands in."""
        topics: dict[int, Passage] = {}
        topic = None
        for passage in self.passages:
            if passage.role is Role.HEADING and passage.paragraph.level in (1, None):
                topic = passage
            if topic is not None:
                topics[passage.id] = topic
        return topics

    def topic(self, passage: Passage) -> Passage | None:
        """The heading of the outermost topic that a passage stands in; ``None`` before the first one."""
        return self._topics.get(passage.id)

    @cached_property
    def _by_line(self) -> dict[int, Passage]:
        return {line.id: passage for passage in self.passages for line in passage.paragraph.lines}

    def passage(self, line_id: int) -> Passage:
        """The passage that a line stands in."""
        return self._by_line[line_id]

    @cached_property
    def rosters(self) -> tuple[tuple[AttendanceGroup, Passage], ...]:
        """The meeting's own groups of people; those who sat in for one topic only stand among its text."""
        found = ((group, self.passage(group.label_line)) for group in self.minutes.attendance)
        return tuple((group, passage) for group, passage in found if not self.in_body(passage))

    @cached_property
    def named_people(self) -> frozenset[str]:
        """The names of everybody in the meeting's rosters."""
        return frozenset(person.name for group, _ in self.rosters for person in group.people if person.name)

    @cached_property
    def noise(self) -> tuple[Line, ...]:
        """The lines that are left out of the paper."""
        return tuple(line for line in self.document.lines if line.role is Role.NOISE)

    def at_start(self, message: str, severity: Severity | None = None) -> Iterator[Remark]:
        """A remark on what the draft lacks, found at its first line with text; a draft without text lacks nothing."""
        first = next((line for line in self.document.lines if not line.is_blank), None)
        if first is not None:
            yield Remark(Place(first.id, (0, 0)), "", message, severity=severity)


def line_remark(line: Line, message: str, *fixes: str, safe: bool = False) -> Remark:
    """A remark on a whole line of the draft, one that need not be in the paper."""
    text = line.text.strip()
    return Remark(Place(line.id, (0, len(text))), text, message, fixes, safe)
