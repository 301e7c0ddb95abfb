"""Names set apart by blanks, in columns on tab stops: five to the row, or one row for each unit."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from core.structure.names import cells, is_name
from core.typesetting.measure import width

NAME_WIDTH = 3
"""Characters that a name takes in a column; one of two is spread over them."""

GAP = 1
"""Characters from one name to the next."""

_REMARK = re.compile(r"[（(].*[）)]$")
_TWO_CHARACTERS = re.compile(r"(\w)(\w)(?=[（(]|$)")


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns that all groups of a roster share, counted in characters from where its rows begin.

    ``pitch`` is from name to name, ``units`` the width of the column of units before the names of a table.
    """

    pitch: int
    units: float

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
            fits = column * self.pitch + len(name) <= room
            text += ("\t" if fits else "\n") + name if text else name
            column = (column if fits else 0) + ceil((len(name) + GAP) / self.pitch)
        return text


def columns_for(groups: Sequence[Sequence[str]]) -> Columns:
    """Columns for these groups of rows: wide enough for names of four; remarks and longer names take two."""
    names = {name for rows in groups for row in rows for name in cells(row)}
    longest = NAME_WIDTH + any(len(name) == NAME_WIDTH + 1 and is_name(name) for name in names)
    units = (cells(row)[0] for rows in groups if is_table(rows) for row in rows)
    return Columns(longest + GAP, max(map(width, units), default=0) + GAP)


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
