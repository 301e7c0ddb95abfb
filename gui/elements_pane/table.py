"""The table of people and that of recipients: jumping, editing, deleting, moving to another group."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from gui.elements_pane.entries import EntriesModel, Row
from gui.row_heights import RowHeights
from gui.workbench import Workbench

Index = QModelIndex | QPersistentModelIndex

_ICON = 16
"""Side of the sign of doubt in pixels."""


_OVERRIDE = QEvent.Type.ShortcutOverride
_TYPED_OVER = (
    QAbstractItemView.EditTrigger.DoubleClicked
    | QAbstractItemView.EditTrigger.EditKeyPressed
    | QAbstractItemView.EditTrigger.AnyKeyPressed
)


class EntriesTable(QTableView):
    """Shows entries by row; the column ``stretched`` takes what room there is.

    Coming to a row selects its line in the text. ``chosen``: other rows are selected. ``sought``: the place of a row
    that can only be shown is asked for, given as the id of its line, where it starts and where it stops.
    """

    chosen = Signal()
    sought = Signal(int, int, int)

    def __init__(self, workbench: Workbench, model: EntriesModel, name: str, stretched: int) -> None:
        super().__init__()
        self._workbench = workbench
        self.entries = model
        self.context_menu: QMenu | None = None
        self.setModel(model)
        self.setAccessibleName(name)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(_TYPED_OVER)
        self.setIconSize(QSize(_ICON, _ICON))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        RowHeights(self)
        self._set_up_header(stretched)
        self.selectionModel().selectionChanged.connect(self.chosen)
        self.selectionModel().currentRowChanged.connect(self._jump)
        self.clicked.connect(self._jump)
        self.doubleClicked.connect(self._seek)

    def _set_up_header(self, stretched: int) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
        for changed in (self.entries.rowsInserted, self.entries.rowsRemoved, self.entries.dataChanged):
            changed.connect(self._fit_columns)

    def _fit_columns(self) -> None:
        """Columns that are as wide as their contents do not follow rows by themselves."""
        header = self.horizontalHeader()
        for column in range(header.count()):
            if header.sectionResizeMode(column) == QHeaderView.ResizeMode.ResizeToContents:
                self.resizeColumnToContents(column)

    @property
    def chosen_rows(self) -> list[Row]:
        """The selected rows from top to bottom."""
        return [self.entries.row_at(index) for index in sorted(self.selectionModel().selectedRows())]

    def _jump(self, index: QModelIndex) -> None:
        """Show the line of the row that the user comes to, not of one that an edit brings here."""
        if index.isValid() and self.hasFocus():
            self._workbench.select(span.line_id for span in self.entries.row_at(index).entry.spans)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt's name
        """Enter types over the cell, as F2 and any letter do, or leads to the place of what stands in no list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.state() != self.State.EditingState:
            self._enter(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _enter(self, index: QModelIndex) -> None:
        if index.isValid() and self.entries.row_at(index).no_list:
            self._seek(index)
        else:
            self.edit(index)

    def _seek(self, index: QModelIndex) -> None:
        row = self.entries.row_at(index)
        if row.no_list:
            span = row.entry.spans[0]
            self.sought.emit(span.line_id, span.start, span.stop)

    def event(self, event: QEvent) -> bool:
        """F2 is for the cell here, whatever it means in the window."""
        if isinstance(event, QKeyEvent) and (event.type(), event.key()) == (_OVERRIDE, Qt.Key.Key_F2):
            event.accept()
            return True
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802  Qt's name
        """Offer what can be done with the selected rows."""
        if self.context_menu is not None and self.indexAt(event.pos()).isValid():
            self.context_menu.popup(event.globalPos())


class GroupDelegate(QStyledItemDelegate):
    """Offers the groups to choose from."""

    def __init__(self, model: EntriesModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._entries = model

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:  # noqa: N802
        """A list of the groups that takes effect when one is chosen."""
        choice = QComboBox(parent)
        choice.addItems(told_apart(self._entries.labels))
        choice.activated.connect(lambda: self._take(choice))
        return choice

    def _take(self, choice: QComboBox) -> None:
        self.commitData.emit(choice)
        self.closeEditor.emit(choice)

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802  Qt's name
        """Show the group that the entry is in."""
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(self._entries.row_at(index).group)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:  # noqa: N802  Qt's name
        """Move the entry to the group chosen."""
        if isinstance(editor, QComboBox) and editor.currentIndex() != self._entries.row_at(index).group:
            model.setData(index, str(editor.currentIndex()))


def told_apart(labels: Sequence[str]) -> list[str]:
    """The labels with a number where the same one stands more than once."""
    return [
        f"{label}（{labels[: place + 1].count(label)}）" if labels.count(label) > 1 else label
        for place, label in enumerate(labels)
    ]
