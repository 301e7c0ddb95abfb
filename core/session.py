"""One open draft and everything that can be done to it: the one door for the window and the command line."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cached_property, partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from core.files import CouldNotWrite
from core.progress import Tell, untold
from core.proofreading.finding import Finding
from core.proofreading.ignoring import Ignored
from core.reading.draft import Draft
from core.reading.open import ENDINGS, read_draft, read_pasted
from core.said import Change, Said
from core.storage.folders import recovery_folder, rescue_folder
from core.storage.project import Project
from core.storage.project_file import SUFFIX, is_project, load_project, save_project
from core.structure.classifier import classify, resumed
from core.structure.document import Document
from core.structure.history import History
from core.typesetting.profile import Profile

if TYPE_CHECKING:
    from core.export.files import Exported, WouldOverwrite
    from core.export.verify import PaperIncomplete
    from core.minutes.model import Minutes
    from core.proofreading.checker import Checker
    from core.proofreading.own import Own
    from core.reading.previews import Preview, previews
    from core.storage.journal import Journal, Kept
    from core.storage.recovery import Recovery, recoverable
    from core.storage.sitting import Sitting
    from core.structure.amendments import Amendment
    from core.structure.outline import Node
    from core.typesetting.paper import Paper

__all__ = [
    "ENDINGS",
    "SUFFIX",
    "Change",
    "CouldNotWrite",
    "Exported",
    "Journal",
    "PaperIncomplete",
    "Preview",
    "Recovery",
    "Session",
    "WouldOverwrite",
    "previews",
    "recoverable",
    "recovery_folder",
    "rescue_folder",
]

_LOADED_WHEN_ASKED_FOR = {
    "Exported": "core.export.files",
    "PaperIncomplete": "core.export.verify",
    "Preview": "core.reading.previews",
    "Recovery": "core.storage.recovery",
    "WouldOverwrite": "core.export.files",
    "previews": "core.reading.previews",
    "recoverable": "core.storage.recovery",
}
"""Names that are handed on, and where from: a draft must be on the screen before any of them is needed."""


def __getattr__(name: str) -> object:
    if name not in _LOADED_WHEN_ASKED_FOR:
        raise AttributeError(name)
    return getattr(import_module(_LOADED_WHEN_ASKED_FOR[name]), name)


PASTED = "粘贴的草稿"
"""What a draft is called that was pasted and has no name of its own."""


class Session:
    """A draft with its history. Every change is told to all who subscribed; the draft's file is never written.

    ``path`` is where the draft was opened from, ``project_path`` the project file it was opened from or saved to; both
    may be ``None``. ``notices`` say in Chinese what reading left out or assumed.
    """

    def __init__(self, draft: Draft, path: Path | None = None, project: Project | None = None) -> None:
        """Read a draft, or go on with the project that was made of it."""
        self.path = path
        self.project_path: Path | None = None
        self.notices = draft.notices
        self._project = project or Project(classify(draft), draft.lines, path)
        self._saved = self._project if path or not draft.lines else None
        self._history = History(self._project.document, self._project.ignored)
        self._reading = Said(self._history.document, self._check)
        self._observers: list[Callable[[Change], None]] = []
        self._journal: Journal | None = None
        self._profile, troubles = self._project.rules()
        self.notices += troubles
        self._printed: tuple[Said, Paper] | None = None

    @classmethod
    def open(cls, path: Path, encoding: str | None = None) -> "Session":
        """Read a draft or a project file, whichever it is. Raises ``DraftUnreadable``.

        ``encoding`` is one of ``core.reading.encodings.ENCODINGS``, for plain text whose own is told wrongly.
        """
        if encoding is None and is_project(path):
            return cls._going_on(load_project(path), path)
        return cls(read_draft(path, encoding), path)

    @classmethod
    def paste(cls, text: str, markup: str = "") -> "Session":
        """Read words that are no file yet, as ``read_pasted`` does. Raises ``DraftUnreadable`` where there are none."""
        return cls(read_pasted(PASTED, text, markup))

    @classmethod
    def restore(cls, recovery: "Recovery") -> "Session":
        """Go on where a process died; its journal goes on too. Raises ``DraftUnreadable`` where that cannot be."""
        kept, sitting = recovery.take()
        session = cls._going_on(kept.project, kept.saved_as)
        session._saved = None
        session._journal = session.begun_journal(sitting.folder.parent, sitting)
        return session

    @classmethod
    def _going_on(cls, project: Project, project_path: Path | None) -> "Session":
        project = replace(project, document=resumed(project.document))
        session = cls(project.draft, project.draft_path, project)
        session.project_path = project_path
        session._saved = project
        return session

    @property
    def document(self) -> Document:
        return self._history.document

    @property
    def minutes(self) -> "Minutes":
        return self._reading.minutes

    @property
    def outline(self) -> "tuple[Node, ...]":
        return self._reading.outline

    @property
    def paper(self) -> "Paper":
        """The 纪要 as it is printed; what an edit left as it was is taken from the paper asked for before it."""
        from core.typesetting.paper import set_paper  # noqa: PLC0415  loaded only when asked for

        reading, earlier = self._reading, self._printed
        if earlier is None or earlier[0] is not reading:
            earlier = self._printed = (reading, set_paper(reading.minutes, self._profile, earlier and earlier[1]))
        return earlier[1]

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is wrong or doubtful, but for what the user ignores."""
        return self._reading.findings_but(self._is_hidden, (self.ignored, self._own))

    @property
    def hidden(self) -> tuple[Finding, ...]:
        """What is wrong or doubtful, and the user ignores it."""
        return tuple(finding for finding in self._reading.findings if self._is_hidden(finding))

    def with_safe_fixes(self, document: Document) -> Document:
        """An edit: what can be mended without asking is mended, but for what the user ignores."""
        from core.proofreading.check import with_safe_fixes  # noqa: PLC0415  all the rules are loaded when first needed

        return with_safe_fixes(document, self._is_hidden)

    def _is_hidden(self, finding: Finding) -> bool:
        return self.ignored.hides(finding) or self._own.silences(finding)

    @property
    def ignored(self) -> Ignored:
        """What the user ignores in this draft."""
        return self._history.beside

    @property
    def silenced_rules(self) -> frozenset[str]:
        """The ids of the rules that the user ignores in every draft."""
        return self._own.silenced

    @property
    def amendments(self) -> "tuple[Amendment, ...]":
        """All that was changed in the draft's words since it was opened."""
        from core.structure.amendments import amendments  # noqa: PLC0415  loaded only when asked for

        return amendments(self._project.original, self.document)

    @property
    def project(self) -> Project:
        """All that a project file holds, as it is now."""
        return replace(self._project, document=self.document, ignored=self.ignored)

    @property
    def is_changed(self) -> bool:
        """Whether the draft differs from what was opened."""
        return self._history.position > 0

    @property
    def is_saved(self) -> bool:
        """Whether nothing would be lost: the draft is as opened or as saved. A pasted draft has to be saved first."""
        saved = self._saved
        if saved is None:
            return False
        now = self.project
        return (saved.document.lines, saved.ignored, saved.profile) == (now.document.lines, now.ignored, now.profile)

    @property
    def profile(self) -> Profile:
        """By which rules the paper is set."""
        return self._profile

    def set_profile(self, profile: Profile) -> None:
        """Set the paper by other rules from now on; the draft and its history stay as they are."""
        if profile != self._profile:
            from core.profiles.record import profile_record  # noqa: PLC0415  loaded only when asked for

            self._profile, self._project = profile, replace(self._project, profile=profile_record(profile))
            self._tell(self.document, f"换用单位版式“{profile.name}”")

    def begin_with(self, profile: Profile) -> None:
        """Set a draft just opened by the rules that its user has for all; nothing is lost where they are not saved."""
        was_saved = self.is_saved
        self.set_profile(profile)
        self._saved = self.project if was_saved else self._saved

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
        self._travel(partial(self._history.go_to, position), f"回到“{self.steps[position]}”")

    def decide(self, label: str, ignored: Ignored) -> None:
        """Ignore this of the draft, and nothing else, also when the project is opened again; a step like any other."""
        if ignored != self.ignored:
            self._history.decide(label, ignored)
            self._tell(self.document, label)

    def take_over_settings(self) -> None:
        """Check again by the words and rules that are in the user's folder now."""
        self.__dict__.pop("_own", None)
        self.__dict__.pop("_checker", None)
        self._reading = Said(self.document, self._check)

    @property
    def settings_trouble(self) -> str | None:
        """Why the user's own word list or address book is not used, as a Chinese sentence; ``None`` if they are."""
        return self._own.trouble

    def save(self, path: Path) -> None:
        """Write the project file, never over the draft. Raises ``CouldNotWrite``; an earlier file is then as it was."""
        project = self.project
        save_project(path, project)
        self.project_path, self._saved = path, project
        if self._journal is not None:
            self._journal.begin(self._kept)

    def rescue(self, place: Path, moment: datetime) -> Path:
        """Put a copy of the work aside in the folder ``place``; it stays unsaved. Raises ``CouldNotWrite``."""
        from core.storage.rescue import rescue  # noqa: PLC0415  loaded only when asked for

        return rescue(self.project, place, moment)

    def keep_journal(self, place: Path) -> None:
        """Have every edit from now on outlive the process, until ``close``; ``place`` is as ``recovery_folder`` says.

        This never fails: see ``recovery_trouble``.
        """
        self.take_journal(self.begun_journal(place))

    def begun_journal(self, place: Path, sitting: "Sitting | None" = None) -> "Journal":
        """A journal of the draft as it is now, begun in whatever thread; ``take_journal`` goes on with it."""
        from core.storage.journal import Journal  # noqa: PLC0415  loaded only when asked for

        return Journal(place, self._kept, sitting)

    def take_journal(self, journal: "Journal") -> None:
        """Go on with a journal that was begun, and add to it at once what was done since."""
        self._journal = journal
        journal.catch_up(self._kept)

    @property
    def has_journal(self) -> bool:
        return self._journal is not None

    @property
    def recovery_trouble(self) -> str | None:
        """Why the last edit would not outlive the process, as a Chinese sentence; ``None`` if it would."""
        return self._journal.trouble if self._journal is not None else None

    @property
    def is_open_elsewhere(self) -> bool:
        """Whether the same draft is open in another window of this program; known only where a journal is kept."""
        return self._journal is not None and self._journal.is_shared

    def close(self) -> None:
        """Put the draft away: nothing of it is left to recover."""
        if self._journal is not None:
            self._journal.close()
            self._journal = None

    def export(
        self, folder: Path, formats: Sequence[str], force: bool = False, name: str | None = None, tell: Tell = untold
    ) -> "Exported":
        """Write the papers into a folder, as ``core.export.files.export`` does; unset, ``name`` is the draft's."""
        from core.export.files import export  # noqa: PLC0415  loaded only when asked for

        name, original = name or self.document.stem, self._project.original
        return export(self.document, folder, name, formats, self.path, force, self.profile, original, tell)

    @property
    def _kept(self) -> "Kept":
        from core.storage.journal import Kept  # noqa: PLC0415  loaded only when asked for

        return Kept(self.project, self.project_path, not self.is_saved)

    @cached_property
    def _checker(self) -> "Checker":
        """It comes with all its rules, which nobody needs before the draft is on the screen."""
        from core.proofreading.checker import Checker  # noqa: PLC0415  loaded only when asked for

        return Checker(self._own.words, self._own.book)

    @cached_property
    def _own(self) -> "Own":
        from core.proofreading.own import own_settings  # noqa: PLC0415  loaded only when asked for

        return own_settings()

    def _check(self, document: Document, minutes: "Minutes") -> tuple[Finding, ...]:
        return self._checker.check(document, minutes)

    def _travel(self, step: Callable[[], Document], label: str) -> None:
        before, position = self.document, self.position
        step()
        if self.position != position:
            self._tell(before, label)

    def _tell(self, before: Document, label: str) -> None:
        self._reading = Said(self.document, self._check)
        if self._journal is not None:
            self._journal.record(self.project)
        change = Change(before, self.document, label)
        for observer in tuple(self._observers):
            observer(change)
