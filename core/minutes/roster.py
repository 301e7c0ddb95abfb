"""The rows under one label of a roster, read as people."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from core.minutes.arrangement.cells import NOBODY, Cell, Mark, roster_cells
from core.minutes.arrangement.looks import look, says_who_comes, sender
from core.minutes.arrangement.remarks import is_remark, told_by
from core.minutes.arrangement.rivals import doubtful
from core.minutes.arrangement.table import people_below, titles_over
from core.minutes.arrangement.weighing import Part, parts_of
from core.minutes.model import Person
from core.structure.names import is_certain_name, is_post

_ROSTERS = 1_000
"""So many rosters are kept as they were read last: an edit leaves most as they were."""
_DEEPER, _NOWHERE = 3, 1_000
"""Columns."""


@lru_cache(_ROSTERS)
def read_people(rows: tuple[str, ...], *, absent: bool = False) -> tuple[Person, ...]:
    """The people of the rows, label removed, in the draft's order.

    A label inside (公司领导：, 市财政局：) becomes the unit of the people behind it, also on the rows below. ``absent``
    says that the rows stand under 请假 or the like. Titles over the columns name nobody; those of a table tell
    who is who.
    """
    titles = titles_over(rows)
    if titles is None:
        return tuple(_by_looks(rows, absent))
    return (*people_below(titles, absent=absent), *_by_looks(titles.rows, absent))


def _by_looks(rows: Sequence[str], absent: bool) -> list[Person]:
    cells = [cell for cell in roster_cells(rows) if not (cell.words in NOBODY or (absent and _is_reason(cell)))]
    parts = parts_of(cells)
    reading = _Reading(absent, _names_from(cells, parts))
    for cell, part, is_doubtful in zip(cells, parts, doubtful(cells, parts), strict=True):
        reading.take(cell, part, is_doubtful)
    return reading.people


def _is_reason(cell: Cell) -> bool:
    """Whether a cell tells why the one before it did not come: 张三 出差."""
    return cell.mark is Mark.BLANK and is_remark(cell.words) and not is_certain_name(cell.words)


def _names_from(cells: Sequence[Cell], parts: Sequence[Part]) -> int:
    """How many columns a row is indented at least that leaves out the unit of the row above: units stand to its left.

    The first row tells nothing, as it stands behind the label.
    """
    rows = [(cell, part) for cell, part in zip(cells, parts, strict=True) if cell.mark is Mark.ROW]
    units = [
        cell.indent for cell, part in rows if cell is not rows[0][0] and part in (Part.UNIT, Part.POST, Part.LABEL)
    ]
    return min(units, default=_NOWHERE) + _DEEPER


@dataclass(slots=True)
class _Reading:
    """How far a roster is read.

    ``over`` stands over all that follows, ``unit`` goes on to the next name, ``before`` is what stood before a name
    that is yet to come. ``doubt`` is what is not certain of the person at hand.
    """

    absent: bool
    names_from: int
    people: list[Person] = field(default_factory=list)
    over: str | None = None
    unit: str | None = None
    before: list[tuple[Part, str]] = field(default_factory=list)
    own: str | None = None
    last: Part = Part.LABEL
    doubt: str = ""

    def take(self, cell: Cell, part: Part, is_doubtful: bool) -> None:
        if is_doubtful:
            self.doubt = f"“{cell.words}”可能是姓名，也可能是单位"
        if cell.mark in (Mark.COMMA, Mark.ROW) and cell.indent < self.names_from:
            self.unit = self.over
        match part:
            case Part.LABEL:
                self.over = self.unit = cell.words
            case Part.UNIT | Part.POST:
                self.before.append((part, self._whole(cell)))
            case Part.BEHIND:
                self._add_behind(cell)
            case Part.ALONE:
                self._add_unit(cell)
            case Part.NAME | Part.STUCK:
                self._add_person(cell, part)
        if part not in (Part.UNIT, Part.POST):
            self.doubt = ""
        self.last = part

    def _add_person(self, cell: Cell, part: Part) -> None:
        parts = look(cell.words).parts if part is Part.STUCK else None
        name, stuck = (parts.name, parts.unit) if parts else (cell.words, None)
        if stuck and self.before and is_post(stuck):
            self.before.append((Part.POST, stuck))
        own = told_by(cell.bracket, absent=self.absent) or stuck
        before = _joined(self.before)
        if before and cell.mark is Mark.ROW:
            self.over = before
        self.own = _together(before, own)
        self.people.append(Person(name, self.own or self.unit, self.doubt))
        if before or (parts and parts.carries and own == stuck):
            self.unit = before or own
        self.before.clear()

    def _add_behind(self, cell: Cell) -> None:
        joint = "、" if cell.mark is Mark.PAUSE else ""
        self.own = f"{self.own}{joint}{self._whole(cell)}" if self.own else self._whole(cell)
        person = self.people[-1]
        self.people[-1] = replace(person, unit=self.own, doubt=person.doubt or self.doubt)

    def _add_unit(self, cell: Cell) -> None:
        if not (self.last is Part.ALONE and cell.mark is Mark.BLANK and says_who_comes(cell.words)):
            self.people.append(Person(None, sender(self._whole(cell)), self.doubt))

    def _whole(self, cell: Cell) -> str:
        told = told_by(cell.bracket, absent=self.absent)
        return f"{cell.words}（{told}）" if told else cell.words


def _joined(before: list[tuple[Part, str]]) -> str | None:
    """县财政局 and 局长 as one; two posts as a list prints them."""
    units = "".join(words for part, words in before if part is Part.UNIT)
    return units + "、".join(words for part, words in before if part is Part.POST) or None


def _together(unit: str | None, own: str | None) -> str | None:
    """What stands before a name and what is told of it besides: 县财政局 张三（局长）."""
    if unit and own:
        return f"{unit}{own}" if is_post(own) and not is_post(unit) else unit
    return unit or own
