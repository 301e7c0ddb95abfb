"""Names set apart by blanks, in columns on tab stops: five to the row, or one row for each unit."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from core.structure.names import cells, is_name
from core.typesetting.measure import width

NAME_WIDTH = 3
"""Characters that a name takes in a column; one of two is spread over them."""

GAP, NARROWEST_GAP = 1, 0.25
"""Characters from one name to the next, and what an office may make of them that has more names to the row."""

_ROUNDING = 1e-6

_REMARK = re.compile(r"[（(].*[）)]$")
_TWO_CHARACTERS = re.compile(r"(\w)(\w)(?=[（(]|$)")


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns that all groups of a roster share, counted in characters from where its rows begin.

    ``pitch`` is from name to name, ``gap`` what of it no name may fill, ``units`` the width of the column of units
    before the names of a table. A row has at most ``per_row`` columns, or as many as find room.
    """

    pitch: float
    units: float
    gap: float = GAP
    per_row: int | None = None

    def stops(self, room: float, is_table: bool) -> list[float]:
        """The tab stops within ``room``."""
        first = self.units if is_table else self.pitch
        return [first + place * self.pitch for place in range(ceil((room - first) / self.pitch))]

    def text(self, rows: Sequence[str], room: float) -> str:
        """The rows as they are printed."""
        if is_table(rows):
            return "\n".join("\t".join([unit, *map(spread, people)]) for unit, *people in map(cells, rows))
        return self._in_rows([spread(name) for row in rows for name in cells(row)], room)

    def _in_rows(self, names: Sequence[str], room: float) -> str:
        """As many names to the row as find room; one that is wider than its column takes two.

        Each character counts as a Han one: how wide Latin brackets come out is the word processor's affair.
        """
        text, column = "", 0
        for name in names:
            fits = self._has_column(column) and column * self.pitch + len(name) <= room + _ROUNDING
            text += ("\t" if fits else "\n") + name if text else name
            column = (column if fits else 0) + ceil((len(name) + self.gap) / self.pitch - _ROUNDING)
        return text

    def _has_column(self, column: int) -> bool:
        return self.per_row is None or column < self.per_row


def columns_for(groups: Sequence[Sequence[str]], room: float, per_row: int | None) -> Columns:
    """Columns for these groups of rows: wide enough for names of four; remarks and longer names take two.

    Where ``per_row`` names do not find the usual ``room`` they stand closer, but never without a gap.
    """
    names = {name for rows in groups for row in rows for name in cells(row)}
    longest = NAME_WIDTH + any(len(name) == NAME_WIDTH + 1 and is_name(name) for name in names)
    units = (cells(row)[0] for rows in groups if is_table(rows) for row in rows)
    pitch: float = longest + GAP
    if per_row is not None and per_row > 1:
        pitch = max(min(pitch, (room - longest) / (per_row - 1)), longest + NARROWEST_GAP)
    return Columns(pitch, max(map(width, units), default=0) + GAP, pitch - longest, per_row)


def is_table(rows: Sequence[str]) -> bool:
    """Whether each row opens with a unit or a post, its people behind it."""
    table = [cells(row) for row in rows]
    opens_with_name = any(_is_person(row[0]) for row in table)
    return not opens_with_name and any(_is_person(cell) for row in table for cell in row)


def _is_person(cell: str) -> bool:
    return is_name(_REMARK.sub("", cell))


def spread(name: str) -> str:
    """A name of two characters over the width of three."""
    return _TWO_CHARACTERS.sub("\\1\u3000\\2", name, count=1) if _TWO_CHARACTERS.match(name) else name
