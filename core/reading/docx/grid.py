"""The frame of a table: its columns, its rules, and over how many columns each of its cells reaches (17.4)."""

from collections.abc import Iterator, Sequence

from lxml import etree

from core.reading.docx.names import VAL, child_number, child_switch, child_value, number, w
from core.reading.docx.properties import has_rules
from core.reading.docx.styles import Styles

WIDEST_SPAN = 63
"""Columns that Word allows a table; more are damage."""


def rows_of(table: etree._Element) -> list[etree._Element]:
    return list(_nearest(table, w("tr")))


def cells_of(row: etree._Element) -> list[etree._Element]:
    """The cells of a row; one that only carries on the cell before it (17.4.22) belongs to that one."""
    return [cell for cell in _nearest(row, w("tc")) if not _carries_on(cell, "hMerge")]


def spans(row: etree._Element) -> tuple[int, ...]:
    """The columns of the grid that each of the cells takes."""
    taken: list[int] = []
    for cell in _nearest(row, w("tc")):
        span = child_number(cell.find(w("tcPr")), "gridSpan") or 1
        span = min(max(span, 1), WIDEST_SPAN)
        if taken and _carries_on(cell, "hMerge"):
            taken[-1] += span
        else:
            taken.append(span)
    return tuple(taken)


def is_joined(cell: etree._Element) -> bool:
    """Whether a cell only carries on the one above it (17.4.84)."""
    return _carries_on(cell, "vMerge")


def is_head(row: etree._Element) -> bool:
    """Whether a row is to be repeated on every page (17.4.49)."""
    return bool(child_switch(row.find(w("trPr")), "tblHeader"))


def column_widths(table: etree._Element, rows: Sequence[etree._Element]) -> tuple[int, ...]:
    """The widths of the grid in twips; a column of which the draft says nothing has the average of the others."""
    said = [number(column.get(w("w"))) or 0 for column in table.iterfind(f"{w('tblGrid')}/{w('gridCol')}")]
    count = max((sum(spans(row)) for row in rows), default=0)
    widths = [max(width, 0) for width in said[:count]] + [0] * (count - len(said))
    known = [width for width in widths if width]
    average = round(sum(known) / len(known)) if known else 1
    return tuple(width or average for width in widths)


def is_ruled(table: etree._Element, rows: Sequence[etree._Element], styles: Styles) -> bool:
    """Whether rules stand around or between the cells: those of a cell, of the table, or of its style."""
    properties = table.find(w("tblPr"))
    own = has_rules(None if properties is None else properties.find(w("tblBorders")))
    if own is None:
        own = styles.rules_tables(child_value(properties, "tblStyle"))
    return own or any(has_rules(borders) for row in rows for borders in _cell_borders(row))


def _cell_borders(row: etree._Element) -> Iterator[etree._Element | None]:
    return (cell.find(f"{w('tcPr')}/{w('tcBorders')}") for cell in cells_of(row))


def _carries_on(cell: etree._Element, merge: str) -> bool:
    """Whether a cell is merged with the one before it; “continue” is the default value."""
    merged = cell.find(f"{w('tcPr')}/{w(merge)}")
    return merged is not None and merged.get(VAL, "continue") == "continue"


def _nearest(element: etree._Element, tag: str) -> Iterator[etree._Element]:
    """Find the rows of a table or the cells of a row, through whatever wraps them."""
    for child in element:
        if child.tag == tag:
            yield child
        else:
            yield from _nearest(child, tag)
