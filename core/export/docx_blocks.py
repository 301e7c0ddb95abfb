"""Blocks as the paragraphs and runs of a .docx."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, pairwise

from docx.oxml.ns import qn

from core.export.docx_elements import Element, block_properties, cell_properties, element, table_properties
from core.typesetting.blocks import Block, Cell, Span, Table
from core.typesetting.gbt9704 import TEXT_WIDTH

_BREAKS = re.compile(r"([\t\n])")
_NO_XML = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Control characters, which no XML can hold (XML 1.0 production 2) and no paper shows."""


def printed(one: Block, width: int) -> Element:
    """A block of a 版心 so many twips wide: a paragraph or a table."""
    return table(one.table, width) if one.table else paragraph(one, width)


def table(one: Table, width: int) -> Element:
    """A table, its cells as wide as said whatever is in them."""
    grid = element("tblGrid", *(element("gridCol", w=column) for column in one.columns))
    heads = [place < one.heads for place in range(len(one.rows))]
    rows = zip(one.rows, _goes_on_below(one), heads, strict=True)
    made = (_row(cells, below, one, width, is_head=is_head) for cells, below, is_head in rows)
    return element("tbl", table_properties(one, width), grid, *made)


def _goes_on_below(one: Table) -> list[list[bool]]:
    """For each cell of each row, whether one below is joined to it."""
    joined = [_starts(row, joined_only=True) for row in one.rows[1:]]
    return [[start in below for start in _starts(row)] for row, below in zip(one.rows, [*joined, []], strict=True)]


def _starts(row: Sequence[Cell], *, joined_only: bool = False) -> list[int]:
    """The columns at which the cells of a row begin."""
    starts = accumulate([cell.span for cell in row[:-1]], initial=0)
    return [start for start, cell in zip(starts, row, strict=True) if cell.joined or not joined_only]


def _row(cells: Sequence[Cell], below: Sequence[bool], one: Table, width: int, *, is_head: bool) -> Element:
    """A row that is not broken over pages; a head stays with what it heads."""
    row = element("tr", element("trPr", element("cantSplit"), *([element("tblHeader")] if is_head else [])))
    keep = is_head or any(below)
    edges = pairwise(accumulate([cell.span for cell in cells], initial=0))
    for cell, goes_on, (start, end) in zip(cells, below, edges, strict=True):
        blocks = [replace(block, format=replace(block.format, keep_with_next=keep)) for block in cell.blocks]
        properties = cell_properties(cell, sum(one.columns[start:end]), goes_on=goes_on)
        row.append(element("tc", properties, *(paragraph(block, width) for block in blocks)))
    return row


def paragraph(one: Block, width: int = TEXT_WIDTH) -> Element:
    """A paragraph of a 版心 so many twips wide; it says only what its style cannot know."""
    tracking = one.style.font.tracking
    return element("p", block_properties(one, width), *(run(span, tracking) for span in one.spans if span.text))


def run(span: Span, tracking: int = 0) -> Element:
    """A run in its character style, if it has one; tabs and line breaks become elements.

    ``tracking`` is that of its paragraph.
    """
    properties = [element("rStyle", val=span.style.id)] if span.style else []
    if span.tracking:
        properties.append(element("spacing", val=tracking + span.tracking))
    return element("r", *([element("rPr", *properties)] if properties else []), *content(span.text))


def content(text: str, tag: str = "t") -> Iterator[Element]:
    """What stands in a run that says ``text``; ``tag`` is ``delText`` where it was taken out."""
    return (_content(piece, tag) for piece in _BREAKS.split(_NO_XML.sub("", text)) if piece)


def _content(piece: str, tag: str) -> Element:
    if piece in "\t\n":
        return element("tab" if piece == "\t" else "br")
    text = element(tag)
    text.text = piece
    text.set(qn("xml:space"), "preserve")
    return text
