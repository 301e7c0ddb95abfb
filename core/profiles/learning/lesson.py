"""What was learned: values with their places, how sure they are, and what could not be read and why."""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Enum
from typing import TypeVar

from core.profiles.entries import ENTRIES, Entry
from core.profiles.learning.sample import SampleLine
from core.typesetting.profile import NATIONAL, Profile

T = TypeVar("T")


class Sureness(Enum):
    """How far a value can be relied on; the value is what the user reads."""

    SURE = "有把握"
    LIKELY = "大致如此"
    DOUBTFUL = "请核对"


@dataclass(frozen=True, slots=True)
class Learned:
    """The value of a rule, where it was read, and how sure it is."""

    path: str
    value: object
    where: str
    sureness: Sureness = Sureness.SURE


@dataclass(frozen=True, slots=True)
class Unread:
    """A rule of which the paper says nothing that could be read, and why."""

    path: str
    reason: str


Reading = Learned | Unread

_SHARE_SURE, _SHARE_LIKELY = 0.9, 0.6


@dataclass(frozen=True)
class Lesson:
    """All that a paper taught, in the order of the rules; ``name`` is what its profile may be called."""

    name: str
    readings: tuple[Reading, ...]

    @property
    def learned(self) -> tuple[Learned, ...]:
        return tuple(reading for reading in self.readings if isinstance(reading, Learned))

    @property
    def unread(self) -> tuple[Unread, ...]:
        return tuple(reading for reading in self.readings if isinstance(reading, Unread))

    def profile(self, accepted: Collection[Learned] | None = None) -> Profile:
        """The national profile with the values that were accepted, all where nothing is said."""
        profile = replace(NATIONAL, name=self.name)
        for learned in self.learned if accepted is None else accepted:
            profile = entry_of(learned.path).put(profile, learned.value)
        return profile


def lesson_of(name: str, readings: Iterable[Reading]) -> Lesson:
    """A lesson of readings that each rule can take; what is no value of its rule counts as not read."""
    taken = {reading.path: _taken(reading) for reading in readings}
    return Lesson(name, tuple(taken[entry.path] for entry in ENTRIES if entry.path in taken))


def entry_of(path: str) -> Entry:
    """The rule that a path leads to."""
    return next(entry for entry in ENTRIES if entry.path == path)


def _taken(reading: Reading) -> Reading:
    if isinstance(reading, Unread):
        return reading
    kind = entry_of(reading.path).kind
    try:
        return replace(reading, value=kind.read(kind.told(reading.value)))
    except ValueError as error:
        return Unread(reading.path, f"读到的是“{kind.told(reading.value)}”，{str(error).rstrip('。')}")


def most(
    path: str, lines: Iterable[SampleLine], value_of: Callable[[SampleLine], T | None], reason: str
) -> Learned | Unread:
    """The value that most of the text in some lines has, read in the first of them that has it."""
    weighed: dict[T, int] = {}
    first: dict[T, SampleLine] = {}
    for line, value in _valued(lines, value_of):
        weighed[value] = weighed.get(value, 0) + len(line.text)
        first.setdefault(value, line)
    if not weighed:
        return Unread(path, reason)
    value = max(weighed, key=weighed.__getitem__)
    return Learned(path, value, first[value].where, sureness(weighed[value] / sum(weighed.values())))


def _valued(lines: Iterable[SampleLine], value_of: Callable[[SampleLine], T | None]) -> Iterator[tuple[SampleLine, T]]:
    for line in lines:
        value = value_of(line)
        if value is not None:
            yield line, value


def sureness(share: float) -> Sureness:
    """How sure a value is that so much of the text agrees on."""
    if share >= _SHARE_SURE:
        return Sureness.SURE
    return Sureness.LIKELY if share >= _SHARE_LIKELY else Sureness.DOUBTFUL
