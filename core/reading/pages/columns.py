"""Pages set in two columns: where it is certain that there are two, each is read down to its foot before the next."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from statistics import median

from core.reading.pages.rows import Row
from core.reading.pages.two_columns import FEWEST, Edges, TwoColumns, distances, pitch

_MIDDLE = (0.35, 0.65)
"""Where between the left and the right edge of the text a gutter is looked for."""

_STEPS = 30

_APART, _NEAR, _FAR = 1.2, 1.5, 2.2
"""How far apart the baselines of rows are, in parts of the usual distance: where a header may end, where the columns
begin that have them at different heights, where something else begins."""

_MOST_ABOVE = 4
"""Rows among which the header of a page is looked for."""


@dataclass(frozen=True)
class Stretch:
    """Rows that are read one after another.

    ``edges`` are those of their column, if they have one. ``is_doubtful``: they were read from the left to the right,
    but may as well be two columns.
    """

    rows: tuple[Row, ...]
    edges: Edges | None = None
    is_doubtful: bool = False


def stretches(rows: Sequence[Row]) -> list[Stretch]:
    """The rows of a page, from its head to its foot, in the order in which they are read."""
    middle = _middle(rows)
    if middle is None:
        return [Stretch(tuple(rows))]
    found: list[Stretch] = []
    for is_clear, group in groupby(rows, lambda row: not _covers(row, middle)):
        if is_clear:
            found += (stretch for block in _blocks(list(group), middle) for stretch in _read(block, middle))
        else:
            found.append(Stretch(tuple(group)))
    return found


def _middle(rows: Sequence[Row]) -> float | None:
    """The place in the middle of the page that most rows leave free, with something on both sides of it."""
    left, right = min((row.left for row in rows), default=0), max((row.right for row in rows), default=0)
    first, last = (left + part * (right - left) for part in _MIDDLE)
    counts = {place: _beside(rows, place) for place in (first + (last - first) * n / _STEPS for n in range(_STEPS + 1))}
    most = max(counts.values())
    return median(place for place, count in counts.items() if count == most) if most >= FEWEST else None


def _beside(rows: Sequence[Row], place: float) -> int:
    clear = [row for row in rows if not _covers(row, place)]
    return min(sum(row.left < place for row in clear), sum(row.right > place for row in clear))


def _covers(row: Row, place: float) -> bool:
    """Whether the row has text there, or a gap too narrow to be a gutter."""
    return any(left <= place <= right for left, right in row.pieces)


def _blocks(rows: Sequence[Row], middle: float) -> Iterator[list[Row]]:
    """Rows that stand together: between blocks is more space than between paragraphs."""
    usual = pitch(rows, middle)
    block: list[Row] = []
    for row in rows:
        if block and row.baseline - block[-1].baseline > _FAR * usual:
            yield block
            block = []
        block.append(row)
    yield block


def _read(block: list[Row], middle: float) -> Iterator[Stretch]:
    """What stands above the columns is read before them, what stands below them after them."""
    tried = [(start, TwoColumns(block[start:], middle)) for start in _starts(block, middle)]
    certain = [(start, columns) for start, columns in tried if columns.are_certain]
    if not certain:
        yield Stretch(tuple(block), is_doubtful=bool(tried) and tried[0][1].are_possible)
        return
    # Below a header, the columns begin at the last place before which no row reaches the end of a column.
    first = tried[0][0]
    start, columns = next(one for one in (*certain[:0:-1], certain[0]) if not one[1].are_cut_by(block[first : one[0]]))
    if start and columns.is_headed_by(block[start - 1]):
        start, columns = start - 1, TwoColumns(block[start - 1 :], middle)
    left, right, below = columns.parted()
    parts = (
        Stretch(tuple(block[:start])),
        Stretch(left, columns.left_edges),
        Stretch(right, columns.right_edges),
        Stretch(below),
    )
    yield from (part for part in parts if part.rows)


def _starts(block: Sequence[Row], middle: float) -> Iterator[int]:
    """Where columns may begin: the first row that has text on both sides, or one a little below it, as below a header.

    Where the baselines of the columns differ, the next row has the text of the other side.
    """
    usual = pitch(block, middle)
    sides = [(row.left < middle, row.right > middle) for row in block]
    apart = [*distances(block), 0.0]
    for place, (own, following) in enumerate(zip(sides, [*sides[1:], None], strict=True)):
        if all(own) or (own[::-1] == following and apart[place] < _NEAR * usual):
            yield place
            near = range(place + 1, min(place + _MOST_ABOVE, len(block)))
            yield from (start for start in near if apart[start - 1] > _APART * usual)
            return
