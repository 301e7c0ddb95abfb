"""Tables of a Word draft, kept as tables: as wide as the 版心, their columns in the draft's proportions."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from itertools import accumulate, groupby, pairwise
from math import ceil

from core.reading.draft import Alignment
from core.reading.draft import Cell as Frame
from core.structure.document import Line
from core.structure.paragraphs import Paragraph
from core.structure.roles import Role
from core.typesetting.blocks import Block, Cell, Span, Table, block
from core.typesetting.gbt9704 import TWIPS_PER_POINT
from core.typesetting.measure import width
from core.typesetting.parts.table_rows import Row, Text, rows_of
from core.typesetting.sheet.sheet import Sheet
from core.typesetting.styles import CharacterStyle, Format, ParagraphStyle

PADDING, LEADING = 80, 40
"""Twips between the rules of a cell and its text: at its sides, above and below it."""

RULE = 10
"""The weight of the rules in twips: half a point."""

ABOVE_TABLE = 100
"""Twips between a line of text and the table below it."""

TALLEST = 0.9
"""Of a page, how high a row may be; what is higher is no table but the text of a paper in a frame."""

MOST = 0.75
"""Of the lines of a table, how many must be no more than its rows: a form that holds a whole paper is set as text."""

OVERFULL = 0.125
"""Of the cells of a table, how many may take many more lines so that its type is larger."""

_LONGEST_HEADING = 10
_YEAR = re.compile(r"\d{4}年")
_DIGIT = re.compile(r"\d")
_HEADS_OF_ROSTERS = frozenset(
    ("序号", "姓名", "单位", "部门", "职务", "职称", "性别", "电话", "联系电话", "联系方式", "签名", "签到", "备注")
)


def apart(paragraphs: Sequence[Paragraph]) -> Iterator[tuple[int, list[Paragraph]]]:
    """Stretches of a paper, each with the number of the table that it is kept in, 0 for text.

    A line of a table is a paragraph by itself.
    """
    kept = _kept(line for paragraph in paragraphs for line in paragraph.lines)

    def number(line: Line) -> int:
        row = line.hints.row
        return row.table if row and row.table in kept and not _is_of_its_own(line) else 0

    single = (one for paragraph in paragraphs for one in _single(paragraph, number)) if kept else paragraphs
    for table_number, stretch in groupby(single, lambda paragraph: number(paragraph.lines[0])):
        yield table_number, list(stretch)


def _single(paragraph: Paragraph, number: Callable[[Line], int]) -> Iterator[Paragraph]:
    if not any(map(number, paragraph.lines)):
        yield paragraph
        return
    for in_table, group in groupby(paragraph.lines, number):
        lines = tuple(group)
        yield from [Paragraph((line,)) for line in lines] if in_table else [Paragraph(lines)]


def _is_of_its_own(line: Line) -> bool:
    """Whether the user has given a row a role by which it is set."""
    return line.pinned and line.role not in _ROWS


_ROWS = frozenset({Role.PARAGRAPH, Role.ATTENDANCE})


def _kept(lines: Iterable[Line]) -> frozenset[int]:
    """The numbers of the tables that are kept: of text, or rosters under a row of headings.

    Others only bring in line what has roles of its own, as rosters or the 编发行 do.
    """
    tables: dict[int, list[Line]] = {}
    for line in lines:
        if line.hints.row and len(line.hints.row.columns) > 1 and not _is_of_its_own(line):
            tables.setdefault(line.hints.row.table, []).append(line)
    return frozenset(number for number, own in tables.items() if _is_kept(own))


def _is_kept(lines: Sequence[Line]) -> bool:
    rows = _ROWS if len(_HEADS_OF_ROSTERS.intersection(lines[0].text.split("\t"))) > 1 else {Role.PARAGRAPH}
    return sum(line.role in rows for line in lines) >= MOST * len(lines)


def table(lines: Sequence[Line], sheet: Sheet) -> Block | None:
    """The table that these lines are the rows of, ``None`` where it would be none to a reader."""
    frame = next(line.hints.row for line in lines if line.hints.row)
    rows = rows_of(lines)
    if not frame.is_ruled and not any(sum(map(bool, row.texts)) > 1 for row in rows):
        return None
    grid = _Grid(_widths(frame.columns, sheet.raster.width), rows)
    style = grid.style(sheet)
    if grid.tallest(style) > TALLEST * sheet.raster.height:
        return None
    heads = _heads(rows)
    rule = RULE if frame.is_ruled else 0
    made = Table(grid.columns, grid.made(style, sheet, heads), heads, rule)
    return Block(style, (), replace(style.format, after=rule), table=made)


def _widths(columns: Sequence[int], room: int) -> tuple[int, ...]:
    """The columns over all of the room, none narrower than a character and its padding."""
    least = min(2 * PADDING + 20 * TWIPS_PER_POINT, room // len(columns))
    spare = room - least * len(columns)
    edges = accumulate(columns, initial=0)
    places = [round(spare * edge / sum(columns)) + least * place for place, edge in enumerate(edges)]
    return tuple(right - left for left, right in pairwise(places))


def _heads(rows: Sequence[Row]) -> int:
    """How many rows head the table: those that the draft says, else a first row of short words."""
    said = next((place for place, row in enumerate(rows) if not row.is_head), len(rows))
    heads = said or int(len(rows) > 2 and _is_heading(rows[0]))
    while heads and heads < len(rows) and any(cell.joined for cell in rows[heads].cells):
        heads += 1
    return heads if heads < len(rows) else 0


def _is_heading(row: Row) -> bool:
    return all(text and len(text) <= _LONGEST_HEADING and not _DIGIT.search(_YEAR.sub("", text)) for text in row.texts)


class _Grid:
    """Rows over columns of so many twips. How many lines their texts take is told by counting all as Han."""

    def __init__(self, columns: tuple[int, ...], rows: Sequence[Row]) -> None:
        self.columns = columns
        self._rows = rows
        self._edges = list(accumulate(columns, initial=0))

    def style(self, sheet: Sheet) -> ParagraphStyle:
        """The largest type in which hardly any cell takes half as many lines again as in the smallest."""
        *larger, smallest = sheet.table_texts
        least = self._all_lines(smallest)

        def fits(style: ParagraphStyle) -> bool:
            more = sum(many > 1.5 * few for few, many in zip(least, self._all_lines(style), strict=True))
            return more <= OVERFULL * len(least)

        return next(filter(fits, larger), smallest)

    def tallest(self, style: ParagraphStyle) -> int:
        """The height of the highest cell."""
        return max(self._all_lines(style)) * style.format.pitch

    def made(self, style: ParagraphStyle, sheet: Sheet, heads: int) -> tuple[tuple[Cell, ...], ...]:
        """The rows in type, their heads in 黑体 and in the middle."""
        wrapping = {
            left
            for row in self._rows[heads:]
            for left, lines in self._lines(row, style)
            if any(many > 1 for many in lines)
        }
        of_heads = (self._row(row, style, frozenset(), sheet.label) for row in self._rows[:heads])
        return (*of_heads, *(self._row(row, style, wrapping, None) for row in self._rows[heads:]))

    def _row(
        self, row: Row, style: ParagraphStyle, wrapping: AbstractSet[int], words: CharacterStyle | None
    ) -> tuple[Cell, ...]:
        return tuple(
            Cell(_paragraphs(texts, _format(style, cell, left in wrapping), style, words), cell.span, cell.joined)
            for cell, left, texts in zip(row.cells, row.lefts, row.paragraphs, strict=True)
        )

    def _all_lines(self, style: ParagraphStyle) -> list[int]:
        """How many lines each cell takes."""
        return [sum(lines) for row in self._rows for _, lines in self._lines(row, style)]

    def _lines(self, row: Row, style: ParagraphStyle) -> Iterator[tuple[int, list[int]]]:
        """The first column of each cell, and how many lines each of its paragraphs takes."""
        em = style.font.size * TWIPS_PER_POINT
        for left, cell, texts in zip(row.lefts, row.cells, row.paragraphs, strict=True):
            room = self._edges[left + cell.span] - self._edges[left] - 2 * PADDING - RULE
            yield left, [ceil(max(width(text), 1) * em / room) for text, _ in texts]


def _paragraphs(
    texts: Sequence[Text], format_: Format, style: ParagraphStyle, words: CharacterStyle | None
) -> tuple[Block, ...]:
    """The paragraphs of a cell; there is no cell without one (17.4.66)."""
    made = [replace(block(style, Span(text, words), format_=format_), origins=((0, line),)) for text, line in texts]
    return tuple(made) or (block(style, format_=format_),)


def _format(style: ParagraphStyle, cell: Frame, wraps: bool) -> Format:
    """Short texts stand in the middle, columns of long ones at the left, unless the draft has them otherwise."""
    usual: Alignment = "justify" if wraps else "center"
    said = cell.alignment
    return replace(style.format, alignment=usual if said in (None, "justify") else said)
