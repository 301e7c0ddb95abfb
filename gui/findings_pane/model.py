"""The findings as a Qt item model that changes only where they do."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QIcon

from core.proofreading.finding import Finding, Severity
from core.structure.document import Document
from gui.findings_pane.sentences import SEVERITY_NAMES, basis, fix_name
from gui.look.icons import icon
from gui.look.role_names import DOUBT_ICON
from gui.look.theme import current_theme
from gui.row_exchange import exchange

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


@dataclass(frozen=True, slots=True)
class _Row:
    """``place`` is the 0-based one of the finding's line; the same finding at another place is the same row."""

    finding: Finding
    place: int = field(compare=False)
    doubtful: bool = field(compare=False)


class FindingsModel(QAbstractTableModel):
    """One row for each finding: how sure it is, in which line, the sentence, and what would mend it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []

    def show(self, findings: Sequence[Finding], document: Document) -> None:
        """Show these findings of the Document in place of the present ones."""
        rows = [_row(finding, document) for finding in findings]
        exchange(self, self._rows, rows)
        other = [i for i, (old, new) in enumerate(zip(self._rows, rows, strict=True)) if _beside(old) != _beside(new)]
        self._rows = rows
        if other:
            self.dataChanged.emit(self.index(other[0], SEVERITY), self.index(other[-1], PLACE))

    @property
    def has_safe(self) -> bool:
        """Whether there is a finding among those shown whose fix needs no asking."""
        return any(row.finding.safe for row in self._rows)

    def row(self, finding: Finding) -> int | None:
        """The row of a finding; ``None`` for one that has gone."""
        return next((place for place, row in enumerate(self._rows) if row.finding == finding), None)

    def finding(self, index: Index) -> Finding:
        """The finding of a row."""
        return self._rows[index.row()].finding

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802  Qt's name
        """As many as there are findings."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802  Qt's name
        """Severity, place, sentence, the first of the proposed wordings."""
        return 0 if parent.isValid() else FIX + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows."""
        if role not in _SHOWN or not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return _texts(row)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{row.finding.message}\n{basis(row.finding)}"
        if role == Qt.ItemDataRole.DecorationRole and index.column() == SEVERITY:
            return _sign(row)
        if role == Qt.ItemDataRole.ForegroundRole and index.column() in (PLACE, FIX):
            return QColor(current_theme().faint)
        return None


def _row(finding: Finding, document: Document) -> _Row:
    place = document.place(finding.line_id)
    return _Row(finding, place, bool(finding.text) and document.lines[place].doubtful)


def _beside(row: _Row) -> tuple[int, bool]:
    return row.place, row.doubtful


def _texts(row: _Row) -> tuple[str, str, str, str]:
    """What the draft lacks has no place in it."""
    finding = row.finding
    place = "全文" if finding.span == (0, 0) else f"第 {row.place + 1} 行"
    fix = fix_name(finding.fixes[0]) if finding.fixes else ""
    return SEVERITY_NAMES[finding.severity], place, finding.message, fix


def _sign(row: _Row) -> QIcon:
    """Amber is for doubt alone."""
    if row.doubtful:
        return icon(DOUBT_ICON, current_theme().doubt)
    return icon(_ICONS[row.finding.severity], current_theme().faint)
