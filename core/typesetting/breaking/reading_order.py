"""The lines of a page in the order in which they are read: a table cell by cell, where the eye goes along its rows."""

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from itertools import groupby

from core.typesetting.breaking.pages import Page, PlacedLine


def read(page: Page, order: Mapping[int, int]) -> Iterator[PlacedLine]:
    """The lines, of tables those of single cells; ``order`` has by their ids the places of the draft's lines."""
    for is_table, lines in groupby(page.lines, lambda line: bool(line.parts)):
        if is_table:
            yield from sorted(_cells(lines), key=partial(_place, order))
        else:
            yield from lines


def _cells(lines: Iterable[PlacedLine]) -> Iterator[PlacedLine]:
    return (part for line in lines for part in line.parts)


def _place(order: Mapping[int, int], part: PlacedLine) -> tuple[int, int]:
    """A line of the draft is a row of cells, or one more paragraph in each."""
    return order[part.line.sources[0]], part.column
