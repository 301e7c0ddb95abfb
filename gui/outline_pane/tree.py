"""The tree beside the text."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTreeView, QWidget

from gui.outline_pane.model import DETAIL, TITLE, OutlineModel
from gui.outline_pane.rows import outline_rows
from gui.workbench import Workbench

_ICON = 18
"""Side of the icons in pixels."""

_ROW = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


class OutlineTree(QTreeView):
    """Shows the session's outline. Several rows may be selected; what they stand for is selected in the text."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._follows = False
        self.context_menu: QMenu | None = None
        self.outline = OutlineModel(self)
        self.setModel(self.outline)
        self._set_up_columns()
        self.setAccessibleName("结构")
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setIconSize(QSize(_ICON, _ICON))
        self.setUniformRowHeights(True)
        workbench.opened.connect(self._show_outline)
        workbench.changed.connect(self._show_outline)
        workbench.selection_changed.connect(self._follow_selection)
        self.outline.rowsInserted.connect(self._unfold)
        self.selectionModel().selectionChanged.connect(self._select)

    def _set_up_columns(self) -> None:
        header = self.header()
        header.hide()
        header.setStretchLastSection(False)
        header.setResizeContentsPrecision(0)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(DETAIL, QHeaderView.ResizeMode.ResizeToContents)

    def _show_outline(self) -> None:
        session = self._workbench.session
        with self._following():
            self.outline.show(outline_rows(session.outline, session.document, session.minutes))
        self._follow_selection()

    @contextmanager
    def _following(self) -> Iterator[None]:
        """While the tree follows, its selection says nothing of what the user wants."""
        self._follows = True
        try:
            yield
        finally:
            self._follows = False

    def _unfold(self, parent: QModelIndex, first: int, last: int) -> None:
        """Open what is new, but for long lists."""
        if parent.isValid():
            self.expand(parent)
        for place in range(first, last + 1):
            self._unfold_below(self.outline.index(place, TITLE, parent))

    def _unfold_below(self, index: QModelIndex) -> None:
        self.setExpanded(index, not self.outline.row_at(index).folded)
        for place in range(self.outline.rowCount(index)):
            self._unfold_below(self.outline.index(place, TITLE, index))

    def _select(self) -> None:
        if not self._follows:
            self._workbench.select(self._stood_for())

    def _stood_for(self) -> set[int]:
        rows = (self.outline.row_at(index) for index in self.selectionModel().selectedRows(TITLE))
        return {line_id for row in rows for line_id in row.stands_for}

    def _follow_selection(self) -> None:
        """Go to the rows of the selected lines, unless what is selected here stands for them already."""
        selected = self._workbench.selected
        if selected and self._stood_for().issuperset(selected):
            return
        with self._following():
            self._go_to({self.outline.index_of(line_id): None for line_id in selected})

    def _go_to(self, indexes: Iterable[QModelIndex]) -> None:
        found = [index for index in indexes if index.isValid()]
        self.clearSelection()
        for index in found:
            self.selectionModel().select(index, _ROW)
        if found:
            self.selectionModel().setCurrentIndex(found[0], QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(found[0])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802  Qt's name
        """Offer what can be done with the selected rows."""
        if self.context_menu is not None and self.indexAt(event.pos()).isValid():
            self.context_menu.popup(event.globalPos())
