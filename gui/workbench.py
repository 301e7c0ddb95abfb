"""The draft on the table: the session, what is selected in it, and what is said about it."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.reading.draft import Draft
from core.session import Change, Session
from core.structure.document import Document, Line
from core.structure.edits.edit import EditRefused
from gui.differing import differing


class Workbench(QObject):
    """What all panes share. They send edits and selections here and redraw when told; none knows another.

    ``opened``: there is another session. ``changed``: the Document is another, and the ``Change`` says how. ``told``: a
    Chinese sentence for the status bar.
    """

    opened = Signal()
    changed = Signal(object)
    selection_changed = Signal()
    told = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._selected: tuple[int, ...] = ()
        self.session = self._watched(Session(Draft("", ())))

    @property
    def document(self) -> Document:
        return self.session.document

    @property
    def is_empty(self) -> bool:
        """Whether no draft has been opened yet."""
        return self.session.path is None

    @property
    def selected(self) -> tuple[int, ...]:
        """The ids of the selected lines, in the order of the draft."""
        return self._selected

    @property
    def selected_lines(self) -> list[Line]:
        return [self.document.line(line_id) for line_id in self._selected]

    def open(self, path: Path) -> None:
        """Take another draft. Raises ``DraftUnreadable`` and keeps the old one."""
        self.session = self._watched(Session.open(path))
        self._selected = ()
        self.opened.emit()
        self.selection_changed.emit()
        self.told.emit("；".join(self.session.notices))

    def _watched(self, session: Session) -> Session:
        session.subscribe(self._follow)
        return session

    def select(self, line_ids: Iterable[int]) -> None:
        """Select lines in every pane."""
        selected = self._present(line_ids)
        if selected != self._selected:
            self._selected = selected
            self.selection_changed.emit()

    def _present(self, line_ids: Iterable[int]) -> tuple[int, ...]:
        """Those of the lines that the Document has, in its order."""
        places = self.document.positions
        return tuple(sorted(places.keys() & line_ids, key=places.__getitem__))

    def apply(self, label: str, edit: Callable[[Document], Document], merge: str | None = None) -> bool:
        """Do an edit; where it is refused, say why. Steps of one ``merge`` key that follow each other are one step."""
        try:
            self.session.apply(label, edit, merge)
        except EditRefused as refused:
            self.told.emit(str(refused))
            return False
        return True

    def undo(self) -> None:
        """Take the last step back and select what it had changed."""
        self._travel(self.session.undo)

    def redo(self) -> None:
        """Do the step again that was taken back, and select what it changes."""
        self._travel(self.session.redo)

    def _travel(self, step: Callable[[], None]) -> None:
        before = self.document.lines
        step()
        changed = differing(before, self.document.lines).new
        self.select(line.id for line in self.document.lines[changed.start : changed.stop] if not line.is_blank)

    def _follow(self, change: Change) -> None:
        before, self._selected = self._selected, self._present(self._selected)
        self.changed.emit(change)
        if self._selected != before:
            self.selection_changed.emit()
