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

    ``opened``: there is another session. ``changed``: the Document is another, with the ``Change``. ``selection_changed``
    says itself. ``told``: a Chinese sentence for the status bar.
    """

    opened = Signal()
    changed = Signal(object)
    selection_changed = Signal()
    told = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._selected: tuple[int, ...] = ()
        self.session = Session(Draft("", ()))
        self.session.subscribe(self._follow)

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
        self.session = Session.open(path)
        self.session.subscribe(self._follow)
        self._selected = ()
        self.opened.emit()
        self.selection_changed.emit()
        self.told.emit("；".join(self.session.notices))

    def select(self, line_ids: Iterable[int]) -> None:
        """Select lines in every pane."""
        places = self.document.positions
        selected = tuple(sorted((line_id for line_id in set(line_ids) if line_id in places), key=places.__getitem__))
        if selected != self._selected:
            self._selected = selected
            self.selection_changed.emit()

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
        self.changed.emit(change)
        self.select(self._selected)
