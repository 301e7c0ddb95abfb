"""Tables as lines: what stands side by side on the page stands in one line, a TAB between the cells."""

from collections.abc import Callable, Iterator
from itertools import zip_longest

from lxml import etree

from core.reading.docx.names import VAL, w
from core.reading.docx.omissions import Omission, Omissions
from core.reading.draft import DraftLine

CellReader = Callable[[etree._Element], list[DraftLine]]


def table_lines(table: etree._Element, read_cell: CellReader, omissions: Omissions) -> Iterator[DraftLine]:
    """Read a ``w:tbl`` row by row. Merged cells count once, where they begin.

    Where cells hold several paragraphs, the first ones make the first line, the second ones the next, and so on: a cell
    with the whole body of a 纪要 keeps its paragraphs, and a cell of units stays beside the cell of their people.
    """
    for row in _nearest(table, w("tr")):
        if row.find(f"{w('trPr')}/{w('del')}") is not None:
            omissions[Omission.DELETED] += 1
            continue
        cells = [_cell_lines(cell, read_cell, omissions) for cell in _nearest(row, w("tc"))]
        yield from map(_side_by_side, zip_longest(*cells))


def _nearest(element: etree._Element, tag: str) -> Iterator[etree._Element]:
    """Find the rows of a table or the cells of a row, through whatever wraps them."""
    for child in element:
        if child.tag == tag:
            yield child
        else:
            yield from _nearest(child, tag)


def _cell_lines(cell: etree._Element, read_cell: CellReader, omissions: Omissions) -> list[DraftLine]:
    properties = cell.find(w("tcPr"))
    if properties is not None and properties.find(w("cellDel")) is not None:
        omissions[Omission.DELETED] += 1
        return []
    if _continues_merged(properties):
        return []
    return [line for line in read_cell(cell) if line.text.strip()]


def _continues_merged(properties: etree._Element | None) -> bool:
    """Whether a cell only carries on the one above or before it (17.4.84, 17.4.22); “continue” is the default value."""
    merges = () if properties is None else (properties.find(w("vMerge")), properties.find(w("hMerge")))
    return any(merge is not None and merge.get(VAL, "continue") == "continue" for merge in merges)


def _side_by_side(lines: tuple[DraftLine | None, ...]) -> DraftLine:
    text = "\t".join("" if line is None else line.text for line in lines).rstrip("\t")
    longest = max(filter(None, lines), key=lambda line: len(line.text.strip()))
    return DraftLine(text, longest.hints)
