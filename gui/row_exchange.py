"""Rows of a table in the place of others: only what differs is touched, and what can stay in its row does."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex

from core.differing import differing

Row = TypeVar("Row")

_NOWHERE = QModelIndex()


def exchange(model: QAbstractTableModel, rows: list[Row], wanted: Sequence[Row]) -> None:
    """Make ``rows``, which the model shows, those wanted, and tell what has changed, come and gone."""
    change = differing(rows, wanted)
    start, both = change.old.start, min(len(change.old), len(change.new))
    rows[start : start + both] = wanted[start : start + both]
    if both:
        model.dataChanged.emit(model.index(start, 0), model.index(start + both - 1, model.columnCount() - 1))
    if len(change.old) > both:
        model.beginRemoveRows(_NOWHERE, start + both, change.old.stop - 1)
        del rows[start + both : change.old.stop]
        model.endRemoveRows()
    if len(change.new) > both:
        model.beginInsertRows(_NOWHERE, start + both, change.new.stop - 1)
        rows[start + both : start + both] = wanted[start + both : change.new.stop]
        model.endInsertRows()
