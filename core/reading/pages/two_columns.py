"""Whether what stands on both sides of a gap in the middle of a page is text in two columns.

Certain is what only running text shows: its rows fill columns of one width from edge to edge, row below row, with the
marks of sentences in them. Names in two columns, with their posts or without, have no sentences; the cells of a table
are near to each other, and one is longer than the other. Their rows stay rows.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from itertools import pairwise
from statistics import median

from core.reading.pages.glyphs import Glyph
from core.reading.pages.rows import PIECE, Row

Edges = tuple[float, float]
"""The left and the right edge of a column, in points from the left of the page."""

FEWEST = 4
"""Rows that must stand on each side."""

_NARROWEST, _WIDEST = 15.0, 0.25
"""The least width of a gutter in points: cells of tables are nearer to each other. The largest one in parts of the
column beside it."""

_FULL, _UNLIKE = 1.2, 0.12
"""How much a full row may end before its column does, in parts of the type size; how much narrower one column may be,
in parts of the other."""

_ENOUGH = 0.5
"""Of the rows of a column, how many are full: the others begin or end a paragraph, or are headings."""

_NEXT, _HOLES = 1.5, 0.1
"""How far apart the baselines of rows in a column are at most, in parts of the usual distance; of the rows of a column,
how many may be farther apart."""

_DEEPEST = 2.5
"""How far the first row of a paragraph is indented at most, in parts of the type size."""

_MARK = re.compile("[，。；,;]")
_SENTENCES = 0.3
"""Of the rows of a column, how many have such a mark in them."""


class TwoColumns:
    """Rows of a page, parted into what stands to the left and to the right of the ``middle``."""

    def __init__(self, rows: Sequence[Row], middle: float) -> None:
        self._usual = pitch(rows, middle)
        self._left = _side(rows, lambda glyph: glyph.right <= middle)
        self._right = _side(rows, lambda glyph: glyph.right > middle)

    @cached_property
    def left_edges(self) -> Edges:
        return _edges(self._left)

    @cached_property
    def right_edges(self) -> Edges:
        return _edges(self._right)

    @property
    def are_possible(self) -> bool:
        """Whether it could be text in columns, or a table of sentences."""
        return all(len(side) >= FEWEST and _has_sentences(side) for side in (self._left, self._right))

    @property
    def are_certain(self) -> bool:
        return (
            self.are_possible
            and self._has_gutter
            and self._is_text(self._left, self.left_edges[1])
            and self._is_text(self._right, self.right_edges[1])
        )

    @property
    def _has_gutter(self) -> bool:
        (left, inner), (outer, right) = self.left_edges, self.right_edges
        narrow, wide = sorted((inner - left, right - outer))
        least = max(_NARROWEST, PIECE * median(row.size for row in self._left))
        return wide - narrow <= _UNLIKE * wide and least <= outer - inner <= _WIDEST * narrow

    def _is_text(self, rows: Sequence[Row], edge: float) -> bool:
        """Whether rows are running text that was broken at the right edge."""
        full = [row for row in rows if is_full(row, edge)]
        holes = sum(distance > _NEXT * self._usual for distance in distances(rows))
        return (
            len(full) >= _ENOUGH * len(rows)
            and holes <= _HOLES * len(rows)
            and all(len(row.pieces) == 1 for row in full)
        )

    def are_cut_by(self, rows: Sequence[Row]) -> bool:
        """Whether rows above all these fill a column, and so belong to it; a header does not."""
        pieces = ((*piece, row.size) for row in rows for piece in row.pieces)
        columns = (self.left_edges, self.right_edges)
        return any(_fills(left, right, size, edges) for left, right, size in pieces for edges in columns)

    def is_headed_by(self, row: Row) -> bool:
        """Whether the row above all these is the first one of the right column, which begins a little higher."""
        is_near = self._right[0].baseline - row.baseline <= _NEXT * self._usual
        return is_near and _fills(row.left, row.right, row.size, self.right_edges)

    def parted(self) -> tuple[tuple[Row, ...], tuple[Row, ...], tuple[Row, ...]]:
        """The rows of the left column, of the right one, and those below both."""
        foot = self._right[-1].baseline + self._usual / 2
        beside = [row for row in self._left if row.baseline <= foot]
        below = self._left[len(beside) :]
        longer = self._goes_on(beside[-1], below)
        return (*beside, *below[:longer]), tuple(self._right), tuple(below[longer:])

    def _goes_on(self, last: Row, below: Sequence[Row]) -> int:
        """How many of the rows below the foot of the right column belong to the left one: up to the last full one.

        A short row behind it that is not indented ends its paragraph.
        """
        start, edge = self.left_edges
        count, was_full = 0, is_full(last, edge)
        for place, (above, row) in enumerate(pairwise((last, *below)), 1):
            if row.baseline - above.baseline > _NEXT * self._usual or abs(row.size - last.size) >= 1:
                break
            ends_paragraph = was_full and row.left - start < row.size
            was_full = is_full(row, edge)
            if was_full or ends_paragraph:
                count = place
        return count


def pitch(rows: Sequence[Row], middle: float) -> float:
    """The usual distance of two baselines in a column, in points."""
    sides = [row for row in rows if row.left < middle], [row for row in rows if row.right > middle]
    return max(median(distances(side) or [0.0]) for side in sides)


def distances(rows: Sequence[Row]) -> list[float]:
    """How far the baseline of each row is from that of the next."""
    return [below.baseline - above.baseline for above, below in pairwise(rows)]


def _side(rows: Iterable[Row], is_here: Callable[[Glyph], bool]) -> list[Row]:
    parts = (row.part(is_here) for row in rows)
    return [part for part in parts if part is not None]


def _edges(rows: Sequence[Row]) -> Edges:
    return min(row.left for row in rows), max(row.right for row in rows)


def _has_sentences(rows: Sequence[Row]) -> bool:
    return sum(bool(_MARK.search(row.text)) for row in rows) >= _SENTENCES * len(rows)


def is_full(row: Row, edge: float) -> bool:
    """Whether a row reaches the right edge of its column, or nearly."""
    return edge - row.right <= _FULL * row.size


def _fills(left: float, right: float, size: float, edges: Edges) -> bool:
    """Whether type reaches from one edge of a column to the other, but for the indent of a paragraph."""
    return -1 < left - edges[0] < _DEEPEST * size and abs(edges[1] - right) <= _FULL * size
