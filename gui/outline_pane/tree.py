"""The tree beside the text."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QDrag, QDragMoveEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTreeView, QWidget

from core.structure.edits.moves import move_sections
from core.structure.edits.wording import reword_heading
from gui.correcting.correction import step_label
from gui.outline_pane.badges import Badges
from gui.outline_pane.dragging import HOT_SPOT, Landing, carried
from gui.outline_pane.model import DETAIL, TITLE, OutlineModel
from gui.outline_pane.row_delegate import RowDelegate
from gui.outline_pane.rows import OutlineRows, Row
from gui.workbench import Workbench

_ICON = 18
"""Side of the icons in pixels."""

_NO_PLACE = "标题只能移到同一级的标题前后，或移进高一级的标题里。"

_KEYPAD = Qt.KeyboardModifier.KeypadModifier

_ROW = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


class OutlineTree(QTreeView):
    """Shows the session's outline. Several rows may be selected; what they stand for is selected in the text."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._follows = False
        self._obstacle: str | None = None
        self.context_menu: QMenu | None = None
        self.outline = OutlineModel(self)
        self._rows = OutlineRows()
        self._badges = Badges()
        self.setModel(self.outline)
        self.setItemDelegate(RowDelegate(self, self.outline))
        self.header().hide()
        self.setColumnHidden(DETAIL, True)
        self.setAccessibleName("结构")
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setIconSize(QSize(_ICON, _ICON))
        self.ensurePolished()  # the height of rows is measured once, and not before the style is known
        self.setUniformRowHeights(True)
        workbench.opened.connect(self._show_outline)
        workbench.changed.connect(self._show_outline)
        workbench.settled.connect(self._show_badges)
        workbench.selection_changed.connect(self._follow_selection)
        workbench.standpoints.watch(self._note_standpoint)
        self.outline.may_land = self._may_land
        self.outline.reworded.connect(self._reword, Qt.ConnectionType.QueuedConnection)
        self.outline.landed.connect(self._land)
        self.outline.rowsInserted.connect(self._unfold)
        self.selectionModel().selectionChanged.connect(self._select)
        self._show_outline()
        self._show_badges()

    def _show_outline(self) -> None:
        session = self._workbench.session
        with self._following():
            self.outline.show(self._rows.rows(session.outline, session.document, session.minutes))
        self._follow_selection()

    def _show_badges(self) -> None:
        if self._workbench.is_resting:
            return
        session = self._workbench.session
        self.outline.show_badges(self._badges.take(session.document, session.found))

    def _note_standpoint(self) -> Callable[[], None]:
        return partial(self._scroll_to, self.verticalScrollBar().value())

    def _scroll_to(self, scrolled: int) -> None:
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(scrolled)

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
        self._unfold_rows(parent, first, self.outline.rows_in(parent)[first : last + 1])

    def _unfold_rows(self, parent: QModelIndex, first: int, rows: Sequence[Row]) -> None:
        for place, row in enumerate(rows, first):
            if row.children:
                index = self.outline.index(place, TITLE, parent)
                self.setExpanded(index, not row.folded)
                self._unfold_rows(index, 0, row.children)

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

    # Correcting

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt's name
        """Enter rewords a heading, as F2 does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~_KEYPAD:
            self.edit_heading()
        else:
            super().keyPressEvent(event)

    def edit_heading(self) -> None:
        """Open the heading of the current row for typing."""
        current = self.currentIndex().siblingAtColumn(TITLE)
        if current.isValid() and self.outline.row_at(current).heading is not None:
            self.setFocus()
            self.scrollTo(current)
            self.edit(current)

    def below_selected(self) -> QPoint:
        """The point of the screen below the current row."""
        return self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())

    def _reword(self, heading: int, text: str) -> None:
        label = step_label(reword_heading.name, self._workbench.document, [heading])
        self._workbench.correct(label, lambda document: reword_heading(document, heading, text))

    def startDrag(self, _supported: Qt.DropAction) -> None:  # noqa: N802  Qt's name
        """Take the selected sections along; what is carried hangs below the pointer and hides no row it points at."""
        indexes = [index for index in self.selectedIndexes() if self.outline.row_at(index).heading is not None]
        if indexes:
            drag = QDrag(self)
            drag.setMimeData(self.outline.mimeData(indexes))
            drag.setPixmap(carried(self.outline.row_at(indexes[0]).face.title, self))
            drag.setHotSpot(HOT_SPOT)
            drag.exec(Qt.DropAction.MoveAction)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802  Qt's name
        """Show where the sections would go; where they may not go, the status bar says why."""
        self._obstacle = None
        self.setDropIndicatorShown(True)
        super().dragMoveEvent(event)
        if event.isAccepted():
            self._workbench.told.emit("")
        else:
            self.setDropIndicatorShown(False)
            self.viewport().update()
            self._workbench.told.emit(self._obstacle or _NO_PLACE)

    def _may_land(self, landing: Landing) -> bool:
        document = self._workbench.document
        self._obstacle = move_sections.refusal(document, landing.sections, landing.target, landing.side)
        return self._obstacle is None

    def _land(self, landing: Landing) -> None:
        label = step_label(move_sections.name, self._workbench.document, landing.sections)
        self._workbench.correct(
            label, lambda document: move_sections(document, landing.sections, landing.target, landing.side)
        )

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802  Qt's name
        """Offer what can be done with the selected rows."""
        if self.context_menu is not None and self.indexAt(event.pos()).isValid():
            self.context_menu.popup(event.globalPos())
