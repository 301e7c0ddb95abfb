"""The draft on the table: the session, what is selected in it, and what is said about it."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from core.proofreading.ignoring import Ignored
from core.reading.draft import Draft
from core.session import Change, Session
from core.structure.document import Document, Line, difference
from core.structure.edits.edit import EditRefused
from core.structure.following import followers
from gui.correcting.correction import Correction
from gui.standpoints import Standpoint, Standpoints

REST = 150
"""Milliseconds without an edit after which what may lag behind typing is redrawn."""


class Workbench(QObject):
    """What all panes share. They send edits and selections here and redraw when told; none knows another.

    ``opened``: there is another session. ``saved``: all that is on the table is in a file now. ``changed``: the
    Document is another, and the ``Change`` says how. ``followed``: the ids of lines that changed with a correction, or
    by a step through the history. ``told``: a Chinese sentence for the status bar.

    ``settled``: there was no edit for a moment. What need not keep step with typing, the findings above all, is worked
    out and shown then; the source and the tree follow ``changed``.
    """

    opened = Signal()
    saved = Signal()
    changed = Signal(object)
    settled = Signal()
    selection_changed = Signal()
    followed = Signal(object)
    told = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._selected: tuple[int, ...] = ()
        self._corrections = 0
        self.correction: Correction | None = None
        self.standpoints = Standpoints()
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._come_to_rest)
        self.is_furnished = True
        """Whether all panes are there; before, nothing settles of itself."""
        self.session = self._watched(_nothing())

    @property
    def document(self) -> Document:
        return self.session.document

    @property
    def is_empty(self) -> bool:
        """Whether there is no draft on the table; every draft has a name."""
        return not self.document.source

    def no_draft(self) -> str | None:
        """Why nothing can be done with a draft, as a Chinese sentence; ``None`` while there is one."""
        return "请先打开一份草稿。" if self.is_empty else None

    @property
    def selected(self) -> tuple[int, ...]:
        """The ids of the selected lines, in the order of the draft."""
        return self._selected

    @property
    def selected_lines(self) -> list[Line]:
        return [self.document.line(line_id) for line_id in self._selected]

    def take(self, session: Session) -> None:
        """Put the draft away that is on the table, with its recovery file, and take another."""
        self.session.close()
        self.session = self._watched(session)
        self._selected = ()
        self.correction = None
        self.standpoints.forget()
        self.opened.emit()
        self._rest.start()
        self.selection_changed.emit()
        self.told.emit("；".join(self.session.notices))

    def put_away(self) -> None:
        """Leave the table empty."""
        if not self.is_empty:
            self.take(_nothing())

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
        position, here = self.session.position, self.standpoints.now(self._selected)
        try:
            self.session.apply(label, edit, merge)
        except EditRefused as refused:
            self.told.emit(str(refused))
            return False
        self._leave(position, here)
        return True

    def decide(self, label: str, ignored: Ignored) -> None:
        """Ignore this of the draft, and nothing else, as a step that can be taken back."""
        position, here = self.session.position, self.standpoints.now(self._selected)
        self.session.decide(label, ignored)
        self._leave(position, here)

    def check_anew(self) -> None:
        """Show what is found by the words and rules that the user has set now."""
        self.session.take_over_settings()
        self._rest.stop()
        self.settled.emit()

    def correct(self, label: str, edit: Callable[[Document], Document]) -> bool:
        """Do an edit of the structure, say what followed, and offer what ``renumber_along`` does."""
        chosen = self._selected
        self._corrections += 1
        key = f"correction-{self._corrections}"

        def remembering(before: Document) -> Document:
            after = edit(before)
            self.correction = Correction(label, before, after, chosen, key)
            return after

        done = self.apply(label, remembering, key)
        if done and self.correction is not None and self.correction.after is self.document:
            self._select_next_to(self.correction.before, chosen)
            self.followed.emit(self.correction.followers)
            self.told.emit(self.correction.sentence)
        return done

    def _select_next_to(self, before: Document, gone: tuple[int, ...]) -> None:
        """Where nothing of what was selected is left, go on with what now stands there."""
        if gone and not self._present(gone):
            place = before.place(gone[0])
            lines = (*self.document.lines[place:], *reversed(self.document.lines[:place]))
            self.select([line.id for line in lines if not line.is_blank][:1])

    def undo(self) -> None:
        """Take the last step back, and go back to where it was made."""
        self._travel(self.session.undo)

    def redo(self) -> None:
        """Do the step again that was taken back."""
        self._travel(self.session.redo)

    def go_to(self, position: int) -> None:
        """Go to a position of the session's history."""
        self._travel(partial(self.session.go_to, position))

    def _travel(self, step: Callable[[], None]) -> None:
        before, position, here = self.document, self.session.position, self.standpoints.now(self._selected)
        step()
        self._leave(position, here)
        there = self.standpoints.at(self.session.position)
        if there is None:
            changed = difference(before, self.document).new
            self.select(line.id for line in self.document.lines[changed.start : changed.stop] if not line.is_blank)
        else:
            self._return_to(there)
        self.followed.emit(followers(before, self.document, ()))

    def _leave(self, position: int, here: Standpoint) -> None:
        if self.session.position != position:
            self.standpoints.leave(position, here)

    def _return_to(self, there: Standpoint) -> None:
        self.select(there.selected)
        for back in there.returns:
            back()

    @property
    def is_resting(self) -> bool:
        """Whether ``settled`` is still to come."""
        return self._rest.isActive()

    def _come_to_rest(self) -> None:
        if self.is_furnished:
            self.settled.emit()
        else:
            self._rest.start()

    def settle(self) -> None:
        """Have shown at once what waits for a moment without edits."""
        if self._rest.isActive():
            self._rest.stop()
            self.settled.emit()

    def _follow(self, change: Change) -> None:
        before, self._selected = self._selected, self._present(self._selected)
        self.changed.emit(change)
        self._rest.start()
        if self._selected != before:
            self.selection_changed.emit()


def _nothing() -> Session:
    return Session(Draft("", ()))
