"""People or bodies as a Qt table that changes only where they do."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from core.minutes.model import Person
from core.minutes.writing.located import Entry, Listing
from core.structure.document import Document
from gui.look.icons import icon
from gui.look.role_names import DOUBT_ICON
from gui.look.theme import current_theme
from gui.row_exchange import exchange

Index = QModelIndex | QPersistentModelIndex

_NOWHERE = QModelIndex()
_SHOWN = frozenset(
    (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.EditRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.DecorationRole,
        Qt.ItemDataRole.ForegroundRole,
    )
)
"""What a cell says something for."""


@dataclass(frozen=True, slots=True)
class Row:
    """An entry with the place of its group and its own place there, both from 0.

    ``doubt`` is why the entry may be none, or may be read otherwise, empty where it surely is what it says. An entry
    that stands in ``no_list`` is of running text: it belongs to none of the groups, and is only shown.
    """

    group: int
    place: int
    label: str
    entry: Entry
    doubt: str
    no_list: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """A column: what it is called, what it says of a row, and what writes it back, where it can be written."""

    title: str
    text: Callable[[Row], str]
    write: Callable[[Row, str], object] | None = None


class EntriesModel(QAbstractTableModel):
    """One row for each entry of the listings."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._rows: list[Row] = []
        self.labels: list[str] = []

    def show(self, listings: Sequence[Listing], document: Document, beside: Sequence[Row] = ()) -> None:
        """Show these listings of the Document, and rows of entries beside them, in place of the present ones."""
        self.labels = [listing.label for listing in listings]
        rows = [
            Row(group, place, listing.label, entry, _doubt(entry, document))
            for group, listing in enumerate(listings)
            for place, entry in enumerate(listing.entries)
        ]
        exchange(self, self._rows, [*rows, *beside])

    def refresh_colours(self) -> None:
        """Take over another theme."""
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self._columns) - 1))

    def row_at(self, index: Index) -> Row:
        """The row that an index stands for."""
        return self._rows[index.row()]

    @property
    def counts(self) -> list[int]:
        """How many entries each group has."""
        counted = [0] * len(self.labels)
        for row in self._rows:
            if not row.no_list:
                counted[row.group] += 1
        return counted

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802  Qt's name
        """As many as there are entries."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802  Qt's name
        """As many as it was made with."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(  # noqa: N802  Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The columns' titles; rows have none."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A cell that can be written back can be edited."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable if self._writer(index) else super().flags(index)

    def _writer(self, index: Index) -> Callable[[Row, str], object] | None:
        is_shown_only = not index.isValid() or self.row_at(index).no_list
        return None if is_shown_only else self._columns[index.column()].write

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows."""
        if role not in _SHOWN or not index.isValid():
            return None
        row, column = self.row_at(index), self._columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return column.text(row)
            case Qt.ItemDataRole.ToolTipRole if row.doubt:
                return f"存疑：{row.doubt}"
            case Qt.ItemDataRole.ToolTipRole:
                return column.text(row)
            case Qt.ItemDataRole.DecorationRole if row.doubt and index.column() == 0:
                return icon(DOUBT_ICON, current_theme().doubt)
            case Qt.ItemDataRole.ForegroundRole if index.column() == len(self._columns) - 1:
                return QColor(current_theme().faint)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802  Qt's name
        """Have what was typed written back; the cell changes when the Document has."""
        write = self._writer(index)
        if write is None or role != Qt.ItemDataRole.EditRole or value == self.data(index, role):
            return False
        return bool(write(self.row_at(index), str(value)))


def _doubt(entry: Entry, document: Document) -> str:
    if any(document.line(span.line_id).doubtful for span in entry.spans):
        return "这一行也许不是名单"
    return entry.what.doubt if isinstance(entry.what, Person) else ""
