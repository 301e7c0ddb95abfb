"""Evidence for the rows of a table that stands in a Word draft."""

from collections.abc import Iterator

from core.structure.classifying.evidence.base import Evidence
from core.structure.classifying.states import Kind
from core.structure.classifying.view import View

_WEIGHT = 45
"""More than a short line without a mark has for being a heading, less than a label or a row of names has."""


def table(view: View) -> Iterator[Evidence]:
    """A row between rules with something in several of its cells is no heading and no sentence broken off."""
    row = view.line.hints.row
    if row and row.is_ruled and len(row.cells) > 1:
        yield Evidence(Kind.PARAGRAPH, _WEIGHT, "表格里的一行")
