"""The rows of a Word draft's table, put together again from the lines that reading took out of it."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate, pairwise

from core.reading.draft import Cell, TableRow
from core.structure.document import Line

Text = tuple[str, int]
"""A paragraph of a cell, and the id of its line."""


@dataclass(slots=True)
class Row:
    """A row: over how many columns each of its cells reaches, and the cells' paragraphs."""

    cells: tuple[Cell, ...]
    is_head: bool = False
    paragraphs: list[list[Text]] = field(default_factory=list)

    @property
    def texts(self) -> list[str]:
        return ["".join(text for text, _ in cell) for cell in self.paragraphs]

    @property
    def lefts(self) -> list[int]:
        """The first column of each cell."""
        return list(accumulate([cell.span for cell in self.cells[:-1]], initial=0))

    def takes(self, texts: Sequence[str]) -> bool:
        """Whether a further line goes on below what stands here already, in every cell."""
        return len(texts) == len(self.paragraphs) and all(
            cell or not text for cell, text in zip(self.paragraphs, texts, strict=True)
        )

    def add(self, texts: Sequence[str], line_id: int) -> None:
        self.paragraphs = self.paragraphs or [[] for _ in texts]
        for cell, text in zip(self.paragraphs, texts, strict=True):
            if text:
                cell.append((text, line_id))


def rows_of(lines: Sequence[Line]) -> list[Row]:
    """The rows in the order of the lines. Read again, they give the same lines.

    A line that was edited into more cells than its row had stands over the whole width: no text is put into a column
    by guessing.
    """
    rows: list[Row] = []
    latest = -1
    columns = next((len(line.hints.row.columns) for line in lines if line.hints.row), 0)
    for line in lines:
        row = line.hints.row
        if row is None:
            continue
        cells, texts = _split(line.text, row, columns)
        if latest != row.row or not rows[-1].takes(texts):
            rows.append(Row(_joined(cells, texts, rows[-1:]), row.is_head))
        rows[-1].add(texts, line.id)
        latest = row.row
    return rows


def _split(text: str, row: TableRow, columns: int) -> tuple[tuple[Cell, ...], list[str]]:
    """The cells of a line, over all columns of the table, and the text of each."""
    parts = text.split("\t")
    tabs = row.tabs if len(row.tabs) == len(row.cells) else (0,) * len(row.cells)
    ends = list(accumulate((count + 1 for count in tabs), initial=0))
    if len(parts) > ends[-1] or len(row.cells) > columns:
        return (Cell(columns),), [text.strip()]
    texts = ["\t".join(parts[start:end]).strip() for start, end in pairwise(ends)]
    cells = _within(row.cells, columns)
    return cells, texts + [""] * (len(cells) - len(texts))


def _within(cells: Sequence[Cell], columns: int) -> tuple[Cell, ...]:
    """Cells over exactly so many columns, with an empty one behind them where they are fewer."""
    fitted: list[Cell] = []
    left = columns
    for behind, cell in zip(range(len(cells) - 1, -1, -1), cells, strict=True):
        fitted.append(replace(cell, span=max(min(cell.span, left - behind), 1)))
        left -= fitted[-1].span
    return (*fitted, Cell(left)) if left else tuple(fitted)


def _joined(cells: tuple[Cell, ...], texts: Sequence[str], above: Sequence[Row]) -> tuple[Cell, ...]:
    """The cells, joined to those above only where these are still there, and nothing was written in between."""
    over = {edges for row in above for edges in _edges(row.cells)}
    parts = zip(cells, texts, _edges(cells), strict=True)
    return tuple(replace(cell, joined=cell.joined and not text and edges in over) for cell, text, edges in parts)


def _edges(cells: tuple[Cell, ...]) -> list[tuple[int, int]]:
    """The first column of each cell, and over how many it reaches."""
    return list(zip(Row(cells).lefts, [cell.span for cell in cells], strict=True))
