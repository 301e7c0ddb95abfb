"""Tables set in type: the lines and rules of rows that stand or fall together, each as high as its fullest cell."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, groupby

from core.typesetting.blocks import Block, Cell, Table
from core.typesetting.breaking.lines import Line, set_lines
from core.typesetting.breaking.pages import PlacedLine, PlacedRule, Stretch
from core.typesetting.breaking.renderer import Renderer
from core.typesetting.parts.tables import LEADING, PADDING
from core.typesetting.raster import Raster
from core.typesetting.styles import BLACK


@dataclass(frozen=True, slots=True)
class _SetCell:
    """A cell in lines, each with its own block, from ``left`` to ``right`` over ``rows`` rows from ``row`` on."""

    row: int
    rows: int
    left: int
    right: int
    lines: tuple[tuple[Line, Block], ...]

    @property
    def height(self) -> int:
        return sum(block.format.pitch for _, block in self.lines)


def set_table(table: Table, renderer: Renderer, raster: Raster) -> tuple[Stretch, ...]:
    """Break the cells of a table into lines and place them, row below row."""
    return tuple(_stretch(table, range(*rows), renderer, raster) for rows in table.stretches())


def _stretch(table: Table, rows: range, renderer: Renderer, raster: Raster) -> Stretch:
    cells = _cells(table, rows, renderer)
    tops = list(accumulate(_heights(cells, rows, table.rule), initial=0))
    edges = [(cell, tops[cell.row - rows.start], tops[cell.row + cell.rows - rows.start]) for cell in cells]
    lines = [line for cell, top, end in edges for line in _placed_lines(cell, top, end, table.rule, raster)]
    rules = [rule for cell, top, end in edges for rule in _rules(cell, top, end, table.rule)]
    return Stretch(tops[-1], tuple(_side_by_side(lines)), tuple(rules))


def _cells(table: Table, rows: range, renderer: Renderer) -> list[_SetCell]:
    return [
        _SetCell(row, _rows_of(table, row, place), left, right, _lines(cell, left, right, table.rule, renderer))
        for row in rows
        for place, (cell, left, right) in enumerate(_placed(table, table.rows[row]))
        if not cell.joined
    ]


def _placed(table: Table, row: Sequence[Cell]) -> Iterator[tuple[Cell, int, int]]:
    """The cells of a row with their left and right edges; a row that is too wide ends with the table."""
    edges = list(accumulate(table.columns, initial=0))
    column = 0
    for cell in row:
        behind = min(column + cell.span, len(table.columns))
        yield cell, edges[column], edges[behind]
        column = behind


def _rows_of(table: Table, row: int, place: int) -> int:
    """Over how many rows a cell reaches."""
    left = _column(table.rows[row], place)
    rows = 1
    for below in table.rows[row + 1 :]:
        if not any(cell.joined and _column(below, at) == left for at, cell in enumerate(below)):
            break
        rows += 1
    return rows


def _column(row: Sequence[Cell], place: int) -> int:
    return sum(cell.span for cell in row[:place])


def _lines(cell: Cell, left: int, right: int, rule: int, renderer: Renderer) -> tuple[tuple[Line, Block], ...]:
    """The lines of a cell, broken where its edges are."""
    first, last = left + rule + PADDING, right - PADDING
    moved = [(replace(block, format=replace(block.format, left=first)), block) for block in cell.blocks]
    return tuple((line, block) for there, block in moved for line in set_lines(there, renderer, last))


def _heights(cells: Sequence[_SetCell], rows: range, rule: int) -> list[int]:
    """The height of each row, its upper rule included; what is left of a cell over several rows falls to the last."""
    heights = dict.fromkeys(rows, 0)
    for cell in sorted(cells, key=lambda cell: cell.row + cell.rows):
        *above, last = range(cell.row, cell.row + cell.rows)
        needed = cell.height + 2 * LEADING + rule - sum(heights[row] for row in above)
        heights[last] = max(heights[last], needed)
    return list(heights.values())


def _placed_lines(cell: _SetCell, top: int, bottom: int, rule: int, raster: Raster) -> Iterator[PlacedLine]:
    """The lines of a cell, in the middle between its edges."""
    at = top + rule + (bottom - top - rule - cell.height) // 2
    for line, block in cell.lines:
        if line.runs:
            yield PlacedLine(line, block.style, at, block.format.pitch, raster, column=cell.left)
        at += block.format.pitch


def _side_by_side(lines: Sequence[PlacedLine]) -> Iterator[PlacedLine]:
    """Lines on one base line as one, from the left to the right with tabs between them."""
    for _, level in groupby(sorted(lines, key=_level), _level):
        parts = tuple(sorted(level, key=lambda placed: placed.line.x))
        text = "\t".join(part.line.text for part in parts)
        sources = tuple(dict.fromkeys(source for part in parts for source in part.line.sources))
        whole = Line(text, tuple(run for part in parts for run in part.line.runs), sources)
        yield replace(parts[0], line=whole, parts=parts)


def _level(placed: PlacedLine) -> tuple[int, int]:
    return placed.top, placed.pitch


def _rules(cell: _SetCell, top: int, bottom: int, weight: int) -> Iterator[PlacedRule]:
    """The four lines around a cell; neighbours draw the one between them both, in the same place."""
    if not weight:
        return
    left, right = cell.left - weight // 2, cell.right - weight // 2
    for edge in (top, bottom):
        yield PlacedRule(edge, weight, BLACK, right - left + weight, left)
    for edge in (left, right):
        yield PlacedRule(top, bottom - top, BLACK, weight, edge)
