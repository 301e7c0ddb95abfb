"""The findings as a Qt item model that changes only where they do."""

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QIcon

from core.proofreading.finding import Finding, Severity
from core.structure.document import Document, difference
from gui.findings_pane.sentences import SEVERITY_NAMES, basis, fix_name
from gui.look.icons import icon
from gui.look.role_names import DOUBT_ICON
from gui.look.theme import current_theme
from gui.row_exchange import exchange

Index = QModelIndex | QPersistentModelIndex

SEVERITY, PLACE, MESSAGE, FIX = range(4)

_NOWHERE = QModelIndex()
_NO_DOCUMENT = Document("", (), 1)
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
    """One row for each finding: how sure it is, in which line, the sentence, and what would mend it.

    The same finding is the same row, also where its line has another place or its doubt has gone.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._findings: list[Finding] = []
        self._document = _NO_DOCUMENT
        self.has_safe = False
        """Whether there is a finding among those shown whose fix needs no asking."""

    def show(self, findings: Sequence[Finding], document: Document) -> None:
        """Show these findings of the Document, which are in its order, in place of the present ones."""
        before, self._document = self._document, document
        exchange(self, self._findings, findings)
        self.has_safe = any(finding.safe for finding in findings)
        self._tell_lines(before, document)

    def _tell_lines(self, before: Document, after: Document) -> None:
        """Tell of the findings whose lines have another place, or may be doubtful no more."""
        lines = difference(before, after)
        places = [after.positions[finding.line_id] for finding in self._findings]
        stop = lines.new.stop if len(before.lines) == len(after.lines) else len(after.lines)
        rows = range(bisect_left(places, lines.new.start), bisect_left(places, stop))
        if rows:
            self.dataChanged.emit(self.index(rows[0], SEVERITY), self.index(rows[-1], PLACE))

    def row(self, finding: Finding) -> int | None:
        """The row of a finding; ``None`` for one that has gone."""
        return next((place for place, one in enumerate(self._findings) if one == finding), None)

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
        finding = self._findings[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(finding, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{finding.message}\n{basis(finding)}"
        if role == Qt.ItemDataRole.DecorationRole and index.column() == SEVERITY:
            return self._sign(finding)
        if role == Qt.ItemDataRole.ForegroundRole and index.column() in (PLACE, FIX):
            return QColor(current_theme().faint)
        return None

    def _text(self, finding: Finding, column: int) -> str:
        """What the draft lacks has no place in it."""
        if column == SEVERITY:
            return SEVERITY_NAMES[finding.severity]
        if column == PLACE:
            return "全文" if finding.span == (0, 0) else f"第 {self._place(finding) + 1} 行"
        if column == MESSAGE:
            return finding.message
        return fix_name(finding.fixes[0]) if finding.fixes else ""

    def _sign(self, finding: Finding) -> QIcon:
        """Amber is for doubt alone."""
        if finding.text and self._document.lines[self._place(finding)].doubtful:
            return icon(DOUBT_ICON, current_theme().doubt)
        return icon(_ICONS[finding.severity], current_theme().faint)

    def _place(self, finding: Finding) -> int:
        """Of its line; a finding that is about to go may have none any more."""
        return self._document.positions.get(finding.line_id, 0)
