"""The parts of a 纪要 as values. ``core.minutes.assemble`` makes them from a Document."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from core.minutes.writing.spans import Span
from core.structure.paragraphs import Paragraph


@dataclass(frozen=True, slots=True)
class Person:
    """One entry of a roster: a name without padding and the unit or post printed with it.

    An entry that names only a unit has no ``name``. ``doubt`` is why it is not certain which of them the words are, in
    Chinese, empty where it is: it makes nobody another person.
    """

    name: str | None
    unit: str | None = None
    doubt: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class AttendanceGroup:
    """The people under one label (出席, 请假, 应邀出席, 列席 …).

    ``label`` has no padding, colon or count. ``label_line`` is the id of the line that carries it.
    """

    label: str
    people: tuple[Person, ...]
    label_line: int


@dataclass(frozen=True, slots=True)
class Told:
    """Somebody of whom running text tells that he was there, or was not; no roster says so.

    ``label`` is what the text says of him (出席, 列席, 请假), ``name`` and ``unit`` are where they stand. ``doubt`` is
    why it is not certain who is meant, in Chinese; empty where it is.
    """

    label: str
    person: Person
    name: tuple[Span, ...]
    unit: tuple[Span, ...]
    doubt: str = ""

    @property
    def spans(self) -> tuple[Span, ...]:
        return self.name or self.unit


@dataclass(frozen=True, slots=True)
class DistributionGroup:
    """The bodies under one label of the 版记 (分送, 抄送, 主送 …), shared prefixes carried to each."""

    label: str
    recipients: tuple[str, ...]
    label_line: int


@dataclass(frozen=True, slots=True)
class Topic:
    """A numbered or set-off heading with what stands below it.

    ``number`` is the ordinal as printed. ``paragraph_count`` counts the paragraphs before the first child, and one more
    where the heading runs on into body text.
    """

    line_id: int
    level: int
    number: int | None
    heading: str
    paragraph_count: int
    children: tuple["Topic", ...] = ()

    def walk(self) -> Iterator["Topic"]:
        """The topic and all inside it, in the draft's order."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(frozen=True, slots=True)
class Minutes:
    """A 纪要. A field that the draft does not have is ``None`` or empty: nothing is invented.

    ``told`` are those whose attendance stands in running text: it is shown and checked, and no part of ``attendance``.
    ``paragraphs`` are the printed paragraphs in the draft's order, from which the paper is set.
    """

    source: str
    paragraphs: tuple[Paragraph, ...]
    title: str | None
    issue_number: str | None
    issuer: str | None
    issue_date: date | None
    topics: tuple[Topic, ...]
    attendance: tuple[AttendanceGroup, ...]
    told: tuple[Told, ...]
    distribution: tuple[DistributionGroup, ...]
