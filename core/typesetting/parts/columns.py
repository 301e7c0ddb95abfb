"""Names set apart by blanks, in columns on tab stops: as many to the row as find room, or behind their units."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import ceil

from core.structure.names import cells, is_name
from core.typesetting.measure import width
from core.typesetting.parts.roster_rows import headed, with_posts

NAME_WIDTH = 3
"""Characters that a name takes in a column; one of two is spread over them."""

GAP, NARROWEST_GAP = 1, 0.25
"""Characters from one name to the next, and what an office may make of them that has more names to the row."""

OFTEN = 1 / 3
"""Of the names of a roster: where more have four characters all columns are wider, else such a name takes two."""

LEAST_NAMES = 2
"""That find room behind a head; where they do not, the rows are set as running text."""

_ROUNDING = 1e-6

_TWO_CHARACTERS = re.compile(r"(\w)(\w)(?=[（(]|$)")


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns that all groups of a roster share, counted in characters from where its rows begin.

    ``pitch`` is from name to name, ``gap`` what of it no name may fill, ``heads`` the width of the column of units
    before the names. A row has at most ``per_row`` columns, or as many as find room.
    """

    pitch: float
    heads: float
    gap: float = GAP
    per_row: int | None = None

    def stops(self, rows: Sequence[str], room: float) -> list[float]:
        """The tab stops within ``room``."""
        first = self.heads if headed(rows) else self.pitch
        return [first + place * self.pitch for place in range(ceil((room - first) / self.pitch))]

    def take(self, rows: Sequence[str], room: float) -> bool:
        """Whether the rows find room in these columns: heads may leave too little to the names."""
        return not headed(rows) or self.heads + LEAST_NAMES * self.pitch - self.gap <= room

    def text(self, rows: Sequence[str], room: float) -> str:
        """The rows as they are printed."""
        if table := headed(rows):
            printed = ("\n\t".join(self._rows(row.people, room - self.heads)) for row in table)
            return "\n".join(f"{row.head}\t{people}".rstrip() for row, people in zip(table, printed, strict=True))
        if posts := with_posts(rows):
            return "\n".join(f"{spread(name)}\t{post}" for name, post in posts)
        return "\n".join(self._rows([name for row in rows for name in cells(row)], room))

    def _rows(self, names: Iterable[str], room: float) -> Iterator[str]:
        """As many names to the row as find room; one that is wider than its column takes two.

        Each character counts as a Han one: how wide Latin brackets come out is the word processor's affair.
        """
        row, column = "", 0
        for name in map(spread, names):
            if row and not self._fits(name, column, room):
                yield row
                row, column = "", 0
            row += f"\t{name}" if row else name
            column += ceil((len(name) + self.gap) / self.pitch - _ROUNDING)
        if row:
            yield row

    def _fits(self, name: str, column: int, room: float) -> bool:
        has_column = self.per_row is None or column < self.per_row
        return has_column and column * self.pitch + len(name) <= room + _ROUNDING


def columns_for(groups: Sequence[Sequence[str]], room: float, per_row: int | None) -> Columns:
    """Columns for these groups of rows. Remarks and names of more than three take two columns.

    Where ``per_row`` names do not find the usual ``room`` they stand closer, but never without a gap.
    """
    names = [cell for rows in groups for row in rows for cell in cells(row) if is_name(cell)]
    longest = NAME_WIDTH + (sum(len(name) == NAME_WIDTH + 1 for name in names) > OFTEN * len(names))
    heads = [row.head for rows in groups for row in headed(rows)]
    pitch: float = longest + GAP
    if per_row is not None and per_row > 1:
        pitch = max(min(pitch, (room - longest) / (per_row - 1)), longest + NARROWEST_GAP)
    return Columns(pitch, max(map(width, heads), default=0) + GAP, pitch - longest, per_row)


def spread(name: str) -> str:
    """A name of two characters over the width of three."""
    return _TWO_CHARACTERS.sub("\\1\u3000\\2", name, count=1) if _TWO_CHARACTERS.match(name) else name
