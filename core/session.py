"""One open draft and everything that can be done to it: the one door for the window and the command line."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from core.export.files import Exported, export
from core.minutes.assemble import assemble
from core.minutes.model import Minutes
from core.proofreading.check import check
from core.proofreading.finding import Finding
from core.reading.draft import Draft
from core.reading.open import read_draft
from core.structure.classifier import classify
from core.structure.document import Document
from core.structure.history import History
from core.structure.outline import Node, outline


@dataclass(frozen=True, slots=True)
class Change:
    """What a step did: the Documents before and after it, and its label as 撤销 shows it."""

    before: Document
    after: Document
    label: str


@dataclass(frozen=True)
class _Reading:
    """What follows from a Document, worked out when first asked for."""

    document: Document

    @cached_property
    def minutes(self) -> Minutes:
        return assemble(self.document)

    @cached_property
    def outline(self) -> tuple[Node, ...]:
        return outline(self.document)

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        return check(self.document, self.minutes)


class Session:
    """A draft with its history. Every change is told to all who subscribed; the draft's file is never written."""

    def __init__(self, draft: Draft, path: Path | None = None) -> None:
        self.path = path
        self.notices = draft.notices
        self._history = History(classify(draft))
        self._reading = _Reading(self._history.document)
        self._observers: list[Callable[[Change], None]] = []

    @classmethod
    def open(cls, path: Path) -> "Session":
        """Read a draft. Raises ``DraftUnreadable``."""
        return cls(read_draft(path), path)

    @property
    def document(self) -> Document:
        return self._history.document

    @property
    def minutes(self) -> Minutes:
        return self._reading.minutes

    @property
    def outline(self) -> tuple[Node, ...]:
        return self._reading.outline

    @property
    def findings(self) -> tuple[Finding, ...]:
        return self._reading.findings

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

    def export(self, folder: Path, formats: Sequence[str], force: bool = False) -> Exported:
        """Write the papers into a folder, as ``core.export.files.export`` does."""
        return export(self.document, folder, self.document.stem, formats, self.path, force)

    def _travel(self, step: Callable[[], Document], label: str) -> None:
        before = self.document
        if step() is not before:
            self._tell(before, label)

    def _tell(self, before: Document, label: str) -> None:
        self._reading = _Reading(self.document)
        change = Change(before, self.document, label)
        for observer in tuple(self._observers):
            observer(change)
