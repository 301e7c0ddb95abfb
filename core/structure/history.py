"""Undo and redo without limit: every Document that was, with the name of the step that led to it."""

from collections.abc import Hashable
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from core.structure.document import Document

_READINGS_KEPT = 30
"""So many of the last Documents keep what the classifier knows of them, which outweighs their lines."""


_Beside = TypeVar("_Beside")


_INNER_MARKS = str.maketrans("“”", "‘’")


def quoted(label: str) -> str:
    """The label of a step in quotation marks; those inside it are single ones (GB/T 15834—2011, 4.8.3.4)."""
    return f"“{label.translate(_INNER_MARKS)}”"


@dataclass(frozen=True, slots=True)
class _Step(Generic[_Beside]):
    """A Document, what the user did to come to it, and under which key further steps of the kind merge with it."""

    label: str
    document: Document
    beside: _Beside
    key: Hashable = None


class History(Generic[_Beside]):
    """The steps of one sitting. Undo gives back the very lines that were, since nothing of them is ever computed.

    ``beside`` is what the user decides about the draft that is not in its lines; it goes back and forth with them.
    """

    def __init__(self, document: Document, beside: _Beside, label: str = "打开") -> None:
        self._steps = [_Step(label, document, beside)]
        self._position = 0

    @property
    def document(self) -> Document:
        """The Document as it is now."""
        return self._steps[self._position].document

    @property
    def beside(self) -> _Beside:
        """What stands beside the Document now."""
        return self._steps[self._position].beside

    @property
    def position(self) -> int:
        """Which of ``entries`` is the present one."""
        return self._position

    @property
    def entries(self) -> tuple[str, ...]:
        """The labels of all steps, the opening first and those that can be redone last."""
        return tuple(step.label for step in self._steps)

    def decide(self, label: str, beside: _Beside) -> None:
        """Go on with the Document as it is, and with something else beside it; what could be redone is forgotten."""
        self._position += 1
        self._steps[self._position :] = [_Step(label, self._steps[self._position - 1].document, beside)]

    def do(self, label: str, document: Document, key: Hashable = None) -> Document:
        """Go on to a Document; what could be redone is forgotten.

        Consecutive steps of one ``key`` are one step: the typing in one line, say. ``None`` never merges.
        """
        beside = self.beside
        merges = key is not None and key == self._steps[self._position].key and not self.can_redo
        if merges:
            label = self._steps[self._position].label
        else:
            self._position += 1
        self._steps[self._position :] = [_Step(label, document, beside, key)]
        self._forget_reading(self._position - _READINGS_KEPT)
        return document

    def seal(self) -> None:
        """Let no further step merge with the present one, as after a pause in typing."""
        self._steps[self._position] = replace(self._steps[self._position], key=None)

    @property
    def can_undo(self) -> bool:
        return self._position > 0

    @property
    def can_redo(self) -> bool:
        return self._position + 1 < len(self._steps)

    @property
    def undo_label(self) -> str:
        """What the command for undoing is called now: 撤销“升级：三、听取……”."""
        return f"撤销{quoted(self._steps[self._position].label)}" if self.can_undo else "撤销"

    @property
    def redo_label(self) -> str:
        return f"重做{quoted(self._steps[self._position + 1].label)}" if self.can_redo else "重做"

    def undo(self) -> Document:
        """Go back one step, or stay at the first."""
        return self.go_to(max(0, self._position - 1))

    def redo(self) -> Document:
        """Go forward one step, or stay at the last."""
        return self.go_to(min(len(self._steps) - 1, self._position + 1))

    def go_to(self, position: int) -> Document:
        """Go to one of the entries; ``IndexError`` if there is none such."""
        if not 0 <= position < len(self._steps):
            raise IndexError(f"no entry {position} among {len(self._steps)}")
        self.seal()
        self._position = position
        return self.document

    def _forget_reading(self, position: int) -> None:
        if position >= 0:
            step = self._steps[position]
            self._steps[position] = replace(step, document=replace(step.document, reading=None))
