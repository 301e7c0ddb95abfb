"""The list below the text."""

from PySide6.QtCore import QModelIndex, QSize, Signal
from PySide6.QtWidgets import QHeaderView, QTreeView, QWidget

from gui.findings_pane.model import MESSAGE, PLACE, SEVERITY, FindingsModel
from gui.workbench import Workbench

_ICON = 18
"""Side of the icons in pixels."""


class FindingsList(QTreeView):
    """Shows the session's findings; ``wanted`` tells which one the user wants to see in the text."""

    wanted = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self.findings = FindingsModel(self)
        self.setModel(self.findings)
        self.setAccessibleName("问题")
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setIconSize(QSize(_ICON, _ICON))
        header = self.header()
        header.hide()
        header.setResizeContentsPrecision(0)
        for column in (SEVERITY, PLACE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(MESSAGE, QHeaderView.ResizeMode.Stretch)
        workbench.settled.connect(self._show_findings)
        self.activated.connect(self._tell_wanted)
        self.clicked.connect(self._tell_wanted)

    def _show_findings(self) -> None:
        self.findings.show(self._workbench.session.findings, self._workbench.document)

    def _tell_wanted(self, index: QModelIndex) -> None:
        """Findings lag behind typing: one that has gone meanwhile leads nowhere."""
        finding = self.findings.finding(index)
        self._workbench.settle()
        if finding in self._workbench.session.findings:
            self.wanted.emit(finding)
