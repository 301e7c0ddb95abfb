"""Tables as lines: what stands side by side on the page stands in one line, a TAB between the cells."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import zip_longest

from lxml import etree

from core.reading.docx import grid
from core.reading.docx.context import Context
from core.reading.docx.controls import is_in_unfilled
from core.reading.docx.names import w
from core.reading.draft import Cell, DraftLine, Hints, TableRow
from core.reading.omissions import Omission

CellReader = Callable[[etree._Element], list[DraftLine]]


def table_lines(table: etree._Element, read_cell: CellReader, context: Context) -> Iterator[DraftLine]:
    """Read a ``w:tbl`` row by row. Merged cells count once, where they begin.

    Where cells hold several paragraphs, the first ones make the first line, the second ones the next, and so on: a cell
    with the whole body of a 纪要 keeps its paragraphs, and a cell of units stays beside the cell of their people. An
    empty row is a blank line. A table in a cell is text of that cell; where the cell is all of its row, only put there
    to frame a page or a part of it, the rows of that table remain its own.
    """
    rows = grid.rows_of(table)
    columns, ruled = grid.column_widths(table, rows), grid.is_ruled(table, rows, context.styles)
    number = next(context.tables)
    for place, row in enumerate(rows):
        if row.find(f"{w('trPr')}/{w('del')}") is not None:
            context.omissions[Omission.DELETED] += 1
            continue
        if row.find(f"{w('trPr')}/{w('ins')}") is not None:
            context.omissions[Omission.INSERTED] += 1
        texts = [_cell_lines(cell, read_cell, context) for cell in grid.cells_of(row)]
        frame = TableRow(number, place, columns, _frames(row, texts), ruled, grid.is_head(row))
        if len(texts) == 1 and any(line.hints.row for line in texts[0]):
            yield from (line if line.hints.row else _side_by_side((line,), frame) for line in texts[0])
        elif any(texts):
            for lines in zip_longest(*texts):
                context.room.take_paragraphs(len(texts))
                yield _side_by_side(lines, frame)
        else:
            yield DraftLine("", Hints(row=frame))


def _cell_lines(cell: etree._Element, read_cell: CellReader, context: Context) -> list[DraftLine]:
    if cell.find(f"{w('tcPr')}/{w('cellDel')}") is not None:
        context.omissions[Omission.DELETED] += 1
        return []
    if is_in_unfilled(cell):
        context.omissions[Omission.UNFILLED] += 1
        return []
    return [] if grid.is_joined(cell) else [line for line in read_cell(cell) if line.text.strip()]


def _frames(row: etree._Element, texts: list[list[DraftLine]]) -> tuple[Cell, ...]:
    parts = zip(grid.cells_of(row), grid.spans(row), texts, strict=True)
    return tuple(
        Cell(span, grid.is_joined(cell), lines[0].hints.alignment if lines else None) for cell, span, lines in parts
    )


def _side_by_side(lines: tuple[DraftLine | None, ...], frame: TableRow) -> DraftLine:
    texts = ["" if line is None else line.text for line in lines]
    tabs = tuple(text.count("\t") for text in texts)
    longest = max(filter(None, lines), key=lambda line: len(line.text.strip()))
    comments = tuple(comment for line in lines if line is not None for comment in line.hints.comments)
    row = replace(frame, tabs=tabs if any(tabs) else ())
    return DraftLine("\t".join(texts).rstrip("\t"), replace(longest.hints, row=row, comments=comments))
