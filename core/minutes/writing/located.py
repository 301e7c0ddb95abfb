"""People and recipients with the place where each is printed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from core.minutes.distribution import recipients
from core.minutes.groups import LabelledRows, Piece, attendance_rows, distribution_rows
from core.minutes.model import Person
from core.minutes.roster import read_people
from core.minutes.writing.ink import Ink, inked
from core.minutes.writing.spans import Span
from core.structure.document import Line
from core.structure.labels import tells_absence
from core.structure.paragraphs import join

_AROUND = "、､，,；;。｡.．/"
_NOWHERE = range(0)


@dataclass(frozen=True, slots=True)
class Entry:
    """One person or body of a list as printed.

    ``what`` is a person, or a body with the prefix that it shares. ``name`` and ``unit`` are where they stand: of a
    body its own characters are the ``name``. What cannot be found in the lines has no spans.
    """

    what: Person | str
    name: tuple[Span, ...]
    unit: tuple[Span, ...] = ()

    @property
    def spans(self) -> tuple[Span, ...]:
        """Where the entry stands, for the most part."""
        return self.name or self.unit


@dataclass(frozen=True, slots=True)
class Listing:
    """The entries under one label. ``pieces`` are the rows below it, the label taken off the first."""

    label: str
    label_line: int
    pieces: tuple[Piece, ...]
    entries: tuple[Entry, ...]


def attendance(lines: Iterable[Line]) -> tuple[Listing, ...]:
    """The people of a draft's lines, group by group."""
    return tuple(
        _listing(group, located(read_people(group.rows, absent=tells_absence(group.label)), group.pieces))
        for group in attendance_rows(lines)
    )


def distribution(lines: Iterable[Line]) -> tuple[Listing, ...]:
    """The bodies of a draft's lines, group by group."""
    return tuple(_listing(group, _bodies(group)) for group in distribution_rows(lines))


def _listing(group: LabelledRows, entries: Sequence[Entry]) -> Listing:
    return Listing(group.label, group.label_line, group.pieces, tuple(entries))


@dataclass(frozen=True, slots=True)
class _Found:
    """Where in the ink a person stands, as far as that was found."""

    name: range = _NOWHERE
    unit: range = _NOWHERE

    @property
    def stop(self) -> int:
        return max(self.name.stop, self.unit.stop)


def located(people: Iterable[Person], pieces: Iterable[Piece]) -> list[Entry]:
    """Where in the pieces of lines each of the people stands who were read out of them."""
    ink = Ink.of(pieces)
    found: list[tuple[Person, _Found]] = []
    cursor = 0
    for person in people:
        at = _sharing(_find(person, ink, cursor), person, found, ink)
        cursor = _past_remark(ink, max(cursor, at.stop))
        found.append((person, at))
    return [Entry(person, ink.spans(at.name), ink.spans(at.unit)) for person, at in found]


def _past_remark(ink: Ink, cursor: int) -> int:
    """Behind the words in brackets that stand with a name: they may name somebody else (委托李四代为参加)."""
    close = ink.text.find("）", cursor) if ink.text.startswith("（", cursor) else -1
    return max(cursor, close + 1)


def _find(person: Person, ink: Ink, cursor: int) -> _Found:
    """The person's name from ``cursor`` on, and the unit right before or behind it."""
    if person.name is None:
        return _Found(unit=ink.find(person.unit or "", cursor) or _NOWHERE)
    name = ink.find(person.name, cursor)
    if name is None:
        return _Found()
    unit = ink.find(person.unit or "", cursor)
    if unit is not None and unit.start <= name.start < unit.stop:
        name = ink.find(person.name, unit.stop) or name
    before = ink.find(person.unit or "", cursor, name.start)
    return _Found(name, before or _behind(name, person, ink) or _NOWHERE)


def _behind(name: range, person: Person, ink: Ink) -> range | None:
    words = inked(person.unit or "")
    start = name.stop + ink.text.startswith("（", name.stop)
    return range(start, start + len(words)) if words and ink.text.startswith(words, start) else None


def _sharing(at: _Found, person: Person, above: Sequence[tuple[Person, _Found]], ink: Ink) -> _Found:
    """The unit of one above, where the person has it from there."""
    if at.unit or not person.unit or not at.name:
        return at
    same = next((there.unit for other, there in reversed(above) if other.unit == person.unit), None)
    return replace(at, unit=same or ink.find_last(person.unit, at.name.start) or _NOWHERE)


def _bodies(group: LabelledRows) -> list[Entry]:
    ink = Ink.of(group.pieces)
    found, cursor = [], 0
    for body in recipients(join(group.rows)):
        while cursor < len(ink.text) and ink.text[cursor] in _AROUND:
            cursor += 1
        at = _printed(body, ink, cursor)
        cursor = max(cursor, at.stop)
        found.append(Entry(body, ink.spans(at)))
    return found


def _printed(body: str, ink: Ink, cursor: int) -> range:
    """As much of a body's end as stands at the cursor: the prefix that it shares is printed only once."""
    words = inked(body)
    ends = (words[start:] for start in range(len(words)))
    end = next((end for end in ends if ink.text.startswith(end, cursor)), "")
    return range(cursor, cursor + len(end))
