"""The list below the text."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from core.proofreading.finding import Finding
from core.structure.document import Document
from gui.findings_pane.model import FIX, MESSAGE, PLACE, SEVERITY, FindingsModel
from gui.row_heights import RowHeights
from gui.workbench import Workbench

_ICON = 18
"""Side of the icons in pixels."""


class FindingsList(QTableView):
    """Shows the session's findings, in a table, which asks for the rows in sight alone; Qt's tree asks for all.

    ``wanted`` tells to which one the user wants to go in the text, ``pointed_at`` which one to see there while the
    keyboard stays here, ``chosen_changed`` that another row is chosen. ``context_menu`` makes the menu of a finding.
    """

    wanted = Signal(object)
    pointed_at = Signal(object)
    chosen_changed = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self.findings = FindingsModel(self)
        self.context_menu: Callable[[Finding], QMenu] | None = None
        self.setModel(self.findings)
        self.selectionModel().currentChanged.connect(self.chosen_changed)
        self._set_up()
        workbench.opened.connect(self._choose_nothing)
        workbench.settled.connect(self._show_findings)
        self.activated.connect(partial(self._tell, self.wanted))
        self.clicked.connect(partial(self._tell, self.pointed_at))
        if not workbench.is_resting:
            self._show_findings()

    def _set_up(self) -> None:
        self.setAccessibleName("问题")
        self.setObjectName("findings")
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setIconSize(QSize(_ICON, _ICON))
        RowHeights(self)
        header = self.horizontalHeader()
        header.hide()
        header.setResizeContentsPrecision(0)
        for column in (SEVERITY, PLACE, FIX):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(MESSAGE, QHeaderView.ResizeMode.Stretch)

    def _choose_nothing(self) -> None:
        """The rows stay until the draft has been checked; none of another draft is ignored or mended in this one."""
        self.setCurrentIndex(QModelIndex())

    def _show_findings(self) -> None:
        self.findings.show(self._workbench.session.findings, self._workbench.document)
        self.chosen_changed.emit()

    @property
    def chosen(self) -> Finding | None:
        """The finding of the current row."""
        index = self.currentIndex()
        return self.findings.finding(index) if index.isValid() and not self._workbench.is_empty else None

    def choose(self, finding: Finding) -> None:
        """Make a finding the current one, if it is still there."""
        row = self.findings.row(finding)
        if row is not None:
            self.setCurrentIndex(self.findings.index(row, MESSAGE))

    def step(self, caret: tuple[int, int] | None, forward: bool) -> Finding | None:
        """The next finding behind a place in the text (a line's id, characters before it), or the one before it.

        From the last one it goes on with the first. What the draft as a whole lacks has no place in it.
        """
        document = self._workbench.document
        placed = [finding for finding in self._workbench.session.findings if finding.text]
        if not placed:
            return None
        here = (-1, 0) if caret is None else (document.place(caret[0]), caret[1])
        places = [(document.place(finding.line_id), finding.span[0] + _lead(document, finding)) for finding in placed]
        if forward:
            return placed[next((i for i, place in enumerate(places) if place > here), 0)]
        return placed[next((i for i in reversed(range(len(placed))) if places[i] < here), -1)]

    def moveCursor(  # noqa: N802  Qt's name
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End go to the first finding and to the last, not to the ends of a row."""
        if action in (QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveEnd):
            modifiers |= Qt.KeyboardModifier.ControlModifier
        return super().moveCursor(action, modifiers)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802  Qt's name
        """Offer every wording that is proposed, and to see the finding no more, unless it has gone meanwhile."""
        self._workbench.settle()
        if self.context_menu is not None and self.chosen is not None:
            self.context_menu(self.chosen).popup(event.globalPos())

    def _tell(self, signal: SignalInstance, index: QModelIndex) -> None:
        """Findings lag behind typing: one that has gone meanwhile leads nowhere."""
        finding = self.findings.finding(index)
        self._workbench.settle()
        if finding in self._workbench.session.findings:
            signal.emit(finding)


def _lead(document: Document, finding: Finding) -> int:
    text = document.line(finding.line_id).text
    return len(text) - len(text.lstrip())
