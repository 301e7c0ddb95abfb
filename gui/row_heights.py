"""The rows of a table: all as high as its type needs, however large that is."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHeaderView, QTableView

_ROOM = 14
"""Pixels of a row that its type leaves free."""


class RowHeights(QHeaderView):
    """The unseen header at the left of a table, which is where Qt keeps the heights."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Vertical, table)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._fit()
        table.setVerticalHeader(self)
        self.hide()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  Qt's name
        """Grow and shrink with the letters."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        self.setDefaultSectionSize(self.fontMetrics().height() + _ROOM)
