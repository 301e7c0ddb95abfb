"""The outline's rows as a Qt item model that changes only where they do."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from core.differing import differing, runs
from core.structure.edits.moves import Side
from core.structure.roles import Part
from gui.outline_pane.badges import NO_BADGE, Badge, joined
from gui.outline_pane.cells import Detail, detail_data, detail_of, title_data
from gui.outline_pane.dragging import SECTIONS, Landing, packed, unpacked
from gui.outline_pane.rows import Face, Row

Index = QModelIndex | QPersistentModelIndex

TITLE, DETAIL = range(2)
"""The columns: what a row is called, and its counts and doubts."""

NOWHERE = QModelIndex()

_SHOWN = frozenset(
    (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.EditRole,
        Qt.ItemDataRole.DecorationRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleDescriptionRole,
    )
)
"""What a row says something for."""

_ANY = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled
_BESIDE_HEADING = _ANY | Qt.ItemFlag.ItemIsDragEnabled
_HEADING = _BESIDE_HEADING | Qt.ItemFlag.ItemIsEditable
"""What can be done with rows; put together once, for Qt asks at every repainting."""

_SCATTERED = 32
"""So many rows inside one are not told by their runs any more."""

_ROOT = Row(("", 0), Face("", "", Part.NONE, ""), (), ())


@dataclass(eq=False, slots=True)
class _Entry:
    """A row in the model. Qt knows it by ``id`` alone: an index never points at an object that may be gone."""

    id: int
    row: Row
    parent: "_Entry | None"
    place: int
    children: list["_Entry"] = field(default_factory=list)


class OutlineModel(QAbstractItemModel):
    """``show`` makes the rows its content by inserting, removing and changing only what differs.

    ``reworded``: the user gave the heading of a line another text. ``may_land`` is asked while sections are dragged,
    and ``landed`` told when they are dropped.
    """

    reworded = Signal(int, str)
    landed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids = count(1)
        self._root = _Entry(0, _ROOT, None, 0)
        self._entries: dict[int, _Entry] = {}
        self._owners: dict[int, int] = {}
        self._badges: dict[int, Badge] = {}
        self._of_lines: dict[int, Badge] = {}
        self._touched: set[int] = set()
        self._refaced: list[_Entry] = []
        self.may_land: Callable[[Landing], bool] = lambda _: False

    def show(self, rows: Sequence[Row]) -> None:
        """Show these rows in place of the present ones."""
        self._update_children(self._root, rows)
        self._tell(self._refaced)
        self._refaced.clear()

    def show_badges(self, of_lines: Mapping[int, Badge]) -> None:
        """Show these badges, by the lines they are on; those of other lines stay."""
        self._of_lines |= of_lines
        for line_id in [line_id for line_id, badge in of_lines.items() if badge == NO_BADGE]:
            del self._of_lines[line_id]
        touched, self._touched = self._touched | {self._owners.get(line_id, 0) for line_id in of_lines}, set()
        weighed = self._with_those_above(touched & self._entries.keys())
        self._tell([entry for entry in weighed if self._takes_badge(entry)])

    def _with_those_above(self, entry_ids: Iterable[int]) -> list[_Entry]:
        """Entries and all that they stand in, the innermost first."""
        found: dict[int, tuple[int, _Entry]] = {}
        for entry_id in entry_ids:
            way = [self._entries[entry_id]]
            while (above := way[-1].parent) is not None and above is not self._root:
                way.append(above)
            found |= {entry.id: (depth, entry) for depth, entry in enumerate(reversed(way))}
        return [entry for _, entry in sorted(found.values(), key=lambda one: -one[0])]

    def _takes_badge(self, entry: _Entry) -> bool:
        """Work out the entry's badge; whether it is another now."""
        own = [self._of_lines[line_id] for line_id in entry.row.lines if line_id in self._of_lines]
        badge = joined(own, [self._badges[child.id] for child in entry.children if child.id in self._badges])
        is_other = badge != self._badges.get(entry.id, NO_BADGE)
        self._badges[entry.id] = badge
        return is_other

    def _tell(self, changed: Iterable[_Entry]) -> None:
        """One change for neighbours, and not one for each; where they are scattered, one for all that lies between."""
        places: dict[int, list[int]] = {}
        for entry in changed:
            places.setdefault(entry.parent.id if entry.parent else 0, []).append(entry.place)
        for parent_id, inside in places.items():
            beside = self._entries.get(parent_id, self._root).children
            for run in runs(inside) if len(inside) < _SCATTERED else [range(min(inside), max(inside) + 1)]:
                self.dataChanged.emit(self._index(beside[run[0]], TITLE), self._index(beside[run[-1]], DETAIL))

    def detail(self, index: Index) -> Detail:
        """What stands at the right of a row."""
        entry = self._entry(index)
        return detail_of(entry.row.face, self._badges.get(entry.id, NO_BADGE))

    def rows_in(self, index: Index) -> list[Row]:
        """The rows directly inside one, or the outermost ones."""
        return [entry.row for entry in self._entry(index).children]

    def row_at(self, index: Index) -> Row:
        """The row that an index stands for."""
        return self._entry(index).row

    def index_of(self, line_id: int) -> QModelIndex:
        """Where the row is that has the line for its own; invalid for 杂项 and blank lines, which are in none."""
        entry = self._entries.get(self._owners.get(line_id, 0))
        return NOWHERE if entry is None else self._index(entry, TITLE)

    def refresh_colours(self) -> None:
        """Show every row again, as after a change of theme."""
        self._tell(self._entries.values())

    # Changing

    def _update_children(self, parent: _Entry, rows: Sequence[Row]) -> None:
        other = differing([entry.row for entry in parent.children], rows)
        old, new = parent.children[other.old.start : other.old.stop], rows[other.new.start : other.new.stop]
        change = differing([entry.row.key for entry in old], [row.key for row in new])
        self._remove(parent, other.old[change.old.start : change.old.stop])
        self._insert(parent, rows, other.new[change.new.start : change.new.stop])
        for entry, row in zip(parent.children[other.new.start : other.new.stop], new, strict=True):
            if entry.row is not row and entry.row != row:
                self._update(entry, row)

    def _update(self, entry: _Entry, row: Row) -> None:
        before, entry.row = entry.row, row
        if before.lines != row.lines:
            self._disown(entry.id, before)
            self._own(entry)
        if before.face != row.face:
            self._refaced.append(entry)
        self._update_children(entry, row.children)

    def _remove(self, parent: _Entry, places: range) -> None:
        if not places:
            return
        self.beginRemoveRows(self._index(parent, TITLE), places.start, places.stop - 1)
        for entry in parent.children[places.start : places.stop]:
            self._forget(entry)
        del parent.children[places.start : places.stop]
        _count_places(parent)
        self._touched.add(parent.id)
        self.endRemoveRows()

    def _insert(self, parent: _Entry, rows: Sequence[Row], places: range) -> None:
        if not places:
            return
        self.beginInsertRows(self._index(parent, TITLE), places.start, places.stop - 1)
        parent.children[places.start : places.start] = [self._entered(rows[place], parent) for place in places]
        _count_places(parent)
        self.endInsertRows()

    def _entered(self, row: Row, parent: _Entry) -> _Entry:
        entry = _Entry(next(self._ids), row, parent, 0)
        self._entries[entry.id] = entry
        self._own(entry)
        entry.children = [self._entered(child, entry) for child in row.children]
        _count_places(entry)
        return entry

    def _own(self, entry: _Entry) -> None:
        """Find the entry by its lines from now on; its badge has to be told anew."""
        self._owners.update(dict.fromkeys(entry.row.lines, entry.id))
        self._touched.add(entry.id)

    def _disown(self, entry_id: int, row: Row) -> None:
        for line_id in row.lines:
            if self._owners.get(line_id) == entry_id:
                del self._owners[line_id]

    def _forget(self, entry: _Entry) -> None:
        del self._entries[entry.id]
        self._disown(entry.id, entry.row)
        self._badges.pop(entry.id, None)
        for child in entry.children:
            self._forget(child)

    # What Qt asks

    def _entry(self, index: Index) -> _Entry:
        return self._entries[index.internalId()] if index.isValid() else self._root

    def _index(self, entry: _Entry, column: int) -> QModelIndex:
        return NOWHERE if entry is self._root else self.createIndex(entry.place, column, entry.id)

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        """The index of a row and column below a parent."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self._index(self._entry(parent).children[row], column)

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        """The index of what a row stands in."""
        above = self._entry(index).parent
        return QModelIndex() if above is None else self._index(above, TITLE)

    def rowCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802  Qt's name
        """How many rows stand directly inside; only the first column has any."""
        return 0 if parent.column() > TITLE else len(self._entry(parent).children)

    def columnCount(self, parent: Index = NOWHERE) -> int:  # noqa: ARG002, N802  Qt's name
        """Two."""
        return 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a row shows. Qt asks for much that no row has, and asks at every repainting."""
        if role not in _SHOWN or not index.isValid():
            return None
        entry = self._entry(index)
        tell = title_data if index.column() == TITLE else detail_data
        return tell(entry.row.face, self._badges.get(entry.id, NO_BADGE), role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Sections can be reworded and dragged; what is dragged may be dropped on them and between the rows."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        if self.row_at(index).heading is None:
            return _ANY
        return _HEADING if index.column() == TITLE else _BESIDE_HEADING

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802  Qt's
        """Tell that a heading was given another text; the row itself changes when the Document has."""
        heading = self.row_at(index).heading
        if role != Qt.ItemDataRole.EditRole or heading is None:
            return False
        if value != self.row_at(index).face.title:
            self.reworded.emit(heading, str(value))
        return True

    # Dragging

    def supportedDropActions(self) -> Qt.DropAction:  # noqa: N802  Qt's name
        """Sections are moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:  # noqa: N802  Qt's name
        """A format of its own: nothing from elsewhere can be dropped."""
        return [SECTIONS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802  Qt's name
        """The sections that are dragged, by the ids of their headings."""
        headings = {self.row_at(index).heading for index in indexes}
        return packed(heading for heading in headings if heading is not None)

    def canDropMimeData(  # noqa: N802  Qt's name
        self, data: QMimeData, _action: Qt.DropAction, place: int, _column: int, parent: Index
    ) -> bool:
        """Whether what is dragged may go there."""
        return any(self.may_land(landing) for landing in self._landings(data, place, parent))

    def dropMimeData(  # noqa: N802  Qt's name
        self, data: QMimeData, _action: Qt.DropAction, place: int, _column: int, parent: Index
    ) -> bool:
        """Tell where the sections were dropped. The rows follow the Document, so Qt has nothing to move."""
        for landing in self._landings(data, place, parent):
            if self.may_land(landing):
                self.landed.emit(landing)
                break
        return False

    def _landings(self, data: QMimeData, place: int, parent: Index) -> Iterator[Landing]:
        """What a place between the rows of a parent, or on the parent itself (-1), may mean: the nearest first."""
        inside, chosen = self._entry(parent), unpacked(data)
        if place < 0:
            neighbours: tuple[tuple[_Entry, Side], ...] = ((inside, Side.INSIDE),)
        else:
            below = ((entry, Side.BEFORE) for entry in inside.children[place : place + 1])
            above = ((entry, Side.AFTER) for entry in inside.children[max(0, place - 1) : place])
            neighbours = (*below, *above)
        for entry, side in neighbours:
            if entry.row.heading is not None:
                yield Landing(chosen, entry.row.heading, side)


def _count_places(parent: _Entry) -> None:
    for place, entry in enumerate(parent.children):
        entry.place = place
