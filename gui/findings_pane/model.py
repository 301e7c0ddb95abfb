"""The findings as a Qt item model that changes only where they do."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from core.proofreading.finding import Finding, Severity
from core.structure.document import Document
from gui.findings_pane.sentences import SEVERITY_NAMES, basis, fix_name
from gui.icons import icon
from gui.role_look import DOUBT_ICON
from gui.row_exchange import exchange
from gui.theme import current_theme

Index = QModelIndex | QPersistentModelIndex

SEVERITY, PLACE, MESSAGE, FIX = range(4)

_NOWHERE = QModelIndex()
_SHOWN = frozenset(
    (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.DecorationRole,
        Qt.ItemDataRole.ForegroundRole,
    )
)
"""What a cell says something for."""
_ICONS = {
    Severity.ERROR: "close-octagon-outline",
    Severity.WARNING: "alert-circle-outline",
    Severity.HINT: "information-outline",
}


class FindingsModel(QAbstractTableModel):
    """One row for each finding: how sure it is, in which line, the sentence, and what would mend it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._findings: list[Finding] = []
        self._document: Document | None = None

    def show(self, findings: Sequence[Finding], document: Document) -> None:
        """Show these findings of the Document in place of the present ones."""
        before, self._document = self._document, document
        exchange(self, self._findings, findings)
        if before is not None and self._findings and len(before.lines) != len(document.lines):
            self.dataChanged.emit(self.index(0, PLACE), self.index(len(self._findings) - 1, PLACE))

    @property
    def has_safe(self) -> bool:
        """Whether there is a finding among those shown whose fix needs no asking."""
        return any(finding.safe for finding in self._findings)

    def row(self, finding: Finding) -> int | None:
        """The row of a finding; ``None`` for one that has gone."""
        return self._findings.index(finding) if finding in self._findings else None

    def finding(self, index: Index) -> Finding:
        """The finding of a row."""
        return self._findings[index.row()]

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802  Qt's name
        """As many as there are findings."""
        return 0 if parent.isValid() else len(self._findings)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802  Qt's name
        """Severity, place, sentence, the first of the proposed wordings."""
        return 0 if parent.isValid() else FIX + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows."""
        if role not in _SHOWN or not index.isValid():
            return None
        finding = self.finding(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts(finding)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{finding.message}\n{basis(finding)}"
        if role == Qt.ItemDataRole.DecorationRole and index.column() == SEVERITY:
            return self._sign(finding)
        if role == Qt.ItemDataRole.ForegroundRole and index.column() in (PLACE, FIX):
            return QColor(current_theme().faint)
        return None

    def _texts(self, finding: Finding) -> tuple[str, str, str, str]:
        fix = fix_name(finding.fixes[0]) if finding.fixes else ""
        return SEVERITY_NAMES[finding.severity], self._place(finding), finding.message, fix

    def _place(self, finding: Finding) -> str:
        """What the draft lacks has no place in it."""
        if self._document is None or finding.span == (0, 0):
            return "全文"
        return f"第 {self._document.place(finding.line_id) + 1} 行"

    def _sign(self, finding: Finding) -> object:
        """Amber is for doubt alone."""
        if self._document is not None and finding.text and self._document.line(finding.line_id).doubtful:
            return icon(DOUBT_ICON, current_theme().doubt)
        return icon(_ICONS[finding.severity], current_theme().faint)
