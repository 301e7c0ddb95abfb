"""One open draft and everything that can be done to it: the one door for the window and the command line."""

from collections.abc import Callable, Sequence
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
from core.structure.outline import Outline, outline

Edit = Callable[[Document], Document]


@dataclass(frozen=True, slots=True)
class Change:
    """What a step did: the Documents before and after it, and its label as 撤销 shows it."""

    before: Document
    after: Document
    label: str


@dataclass(frozen=True)
class Derived:
    """What follows from a Document, worked out when first asked for."""

    document: Document

    @cached_property
    def minutes(self) -> Minutes:
        return assemble(self.document)

    @cached_property
    def outline(self) -> Outline:
        return outline(self.document)

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        return check(self.document, self.minutes)


class Session:
    """A draft with its history. Every change is told to all who subscribed."""

    def __init__(self, draft: Draft, path: Path | None = None) -> None:
        self.path = path
        self.notices = draft.notices
        self._history = History(classify(draft))
        self._derived = Derived(self._history.document)
        self._observers: list[Callable[[Change], None]] = []

    @classmethod
    def open(cls, path: Path) -> "Session":
        """Read a draft. Raises ``DraftUnreadable``."""
        return cls(read_draft(path), path)
