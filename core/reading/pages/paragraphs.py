"""The paragraphs of columns, whose lines are shorter than those of the page: their length alone tells nothing."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from core.reading.pages.columns import Stretch
from core.reading.pages.rows import Row
from core.reading.pages.two_columns import Edges, is_full

_INDENT = 0.5
"""How far from the left edge of the column a row begins at least that opens a paragraph, in parts of the type size."""


def paragraphs(stretches: Iterable[Stretch]) -> Iterator[tuple[list[Row], Edges | None]]:
    """The rows of a page with the edges of their column: of a column paragraph by paragraph, else row by row.

    A paragraph may go on at the head of the next column.
    """
    rows: list[Row] = []
    first: Edges | None = None
    latest: Edges | None = None
    for edges, row in ((stretch.edges, row) for stretch in stretches for row in stretch.rows):
        if rows and not _goes_on(rows[-1], latest, row, edges):
            yield rows, first
            rows = []
        first = first if rows else edges
        latest = edges
        rows.append(row)
    if rows:
        yield rows, first


def text_of(rows: Sequence[Row]) -> str:
    """The text of a paragraph: nothing between its lines, a blank where two Latin words or numbers would meet."""
    texts = [row.text for row in rows]
    return texts[0] + "".join(" " * _would_meet(above, below) + below for above, below in pairwise(texts))


def _goes_on(above: Row, above_edges: Edges | None, row: Row, edges: Edges | None) -> bool:
    return (
        above_edges is not None
        and edges is not None
        and is_full(above, above_edges[1])
        and row.left - edges[0] < _INDENT * row.size
        and abs(above.size - row.size) < 1
    )


def _would_meet(above: str, below: str) -> bool:
    return all(sign.isascii() and sign.isalnum() for sign in (above[-1], below[0]))
