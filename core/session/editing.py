"""A Document and its history: what every change goes through, and who is told of it."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from functools import partial

from core.proofreading.ignoring import Ignored
from core.structure.document import Document
from core.structure.history import History, quoted


@dataclass(frozen=True, slots=True)
class Change:
    """What a step did: the Documents before and after it, and its label as 撤销 shows it."""

    before: Document
    after: Document
    label: str


class Editing:
    """A Document that can be edited, and every step taken back. Every change is told to all who subscribed."""

    def __init__(self, document: Document, ignored: Ignored) -> None:
        self._history = History(document, ignored)
        self._observers: list[Callable[[Change], None]] = []

    @property
    def document(self) -> Document:
        return self._history.document

    @property
    def ignored(self) -> Ignored:
        """What the user ignores in this draft."""
        return self._history.beside

    @property
    def is_changed(self) -> bool:
        """Whether the draft differs from what was opened."""
        return self._history.position > 0

    def subscribe(self, observer: Callable[[Change], None]) -> None:
        """Have every later change told, in the order of subscription."""
        self._observers.append(observer)

    def apply(self, label: str, edit: Callable[[Document], Document], merge: Hashable = None) -> None:
        """Do an edit. Steps of one ``merge`` key that follow each other are undone together.

        Raises whatever the edit raises, ``EditRefused`` above all; nothing has then changed.
        """
        before = self.document
        after = edit(before)
        if after.lines != before.lines:
            self._history.do(label, after, merge)
            self._tell(before, label)

    @property
    def can_undo(self) -> bool:
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        return self._history.can_redo

    @property
    def undo_label(self) -> str:
        """The name of the command now: 撤销“升级”."""
        return self._history.undo_label

    @property
    def redo_label(self) -> str:
        return self._history.redo_label

    def undo(self) -> None:
        """Take the last step back; at the first, nothing happens."""
        self._travel(self._history.undo, self.undo_label)

    def redo(self) -> None:
        """Do again what was taken back last; where there is nothing, nothing happens."""
        self._travel(self._history.redo, self.redo_label)

    @property
    def steps(self) -> tuple[str, ...]:
        """The labels of all steps of the history, the opening first and those that can be redone last."""
        return self._history.entries

    @property
    def position(self) -> int:
        """Which of ``steps`` is the present one."""
        return self._history.position

    def go_to(self, position: int) -> None:
        """Go to one of the ``steps``, as undoing or redoing up to there does; ``IndexError`` if there is none such."""
        self._travel(partial(self._history.go_to, position), f"回到{quoted(self.steps[position])}")

    def decide(self, label: str, ignored: Ignored) -> None:
        """Ignore this of the draft, and nothing else, also when the project is opened again; a step like any other."""
        if ignored != self.ignored:
            self._history.decide(label, ignored)
            self._tell(self.document, label)

    def _travel(self, step: Callable[[], Document], label: str) -> None:
        before, position = self.document, self.position
        step()
        if self.position != position:
            self._tell(before, label)

    def _tell(self, before: Document, label: str) -> None:
        change = Change(before, self.document, label)
        for observer in tuple(self._observers):
            observer(change)
