"""One open draft: what it says, how it is printed and what is wrong with it, as it is edited and kept."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import filterfalse
from pathlib import Path
from typing import TYPE_CHECKING

from core.progress import Tell, untold
from core.proofreading.finding import Finding
from core.proofreading.found import NOTHING_FOUND, Found
from core.reading.draft import Draft
from core.reading.open import read_draft, read_pasted
from core.session.derived import Derived
from core.session.keeping import Keeping
from core.storage.project import Project
from core.storage.project_file import is_project, load_project
from core.structure.classifying.classifier import classify, resumed
from core.structure.document import Document
from core.typesetting.profile import Profile

if TYPE_CHECKING:
    from core.export.outcome import Exported
    from core.minutes.model import Minutes
    from core.proofreading.checker import Checker
    from core.proofreading.own import Own
    from core.storage.recovery import Recovery
    from core.structure.outline.node import Node
    from core.typesetting.paper import Paper

PASTED = "粘贴的草稿"
"""What a draft is called that was pasted and has no name of its own."""


class Session(Keeping):
    """A draft and everything that can be done to it.

    ``path`` is where the draft was opened from; it may be ``None``. ``notices`` say in Chinese what reading left out or
    assumed.
    """

    def __init__(self, draft: Draft, path: Path | None = None, project: Project | None = None) -> None:
        """Read a draft, or go on with the project that was made of it."""
        saved = project
        if project is None:
            project = Project(classify(draft), draft.lines, path, notices=draft.notices)
            saved = project if path or not draft.lines else None
        super().__init__(project, saved)
        self.path = path
        self._derived = Derived(self.document, self._check)
        self._profile, troubles = project.rules()
        self.notices = draft.notices + troubles
        self._printed: tuple[Derived, Paper] | None = None
        self._shown: tuple[object, Found] | None = None

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
        return session

    @property
    def minutes(self) -> "Minutes":
        return self._derived.minutes

    @property
    def outline(self) -> "tuple[Node, ...]":
        return self._derived.outline

    @property
    def paper(self) -> "Paper":
        """The 纪要 as it is printed; what an edit left as it was is taken from the paper asked for before it."""
        from core.typesetting.paper import set_paper  # noqa: PLC0415  loaded only when asked for

        derived, earlier = self._derived, self._printed
        if earlier is None or earlier[0] is not derived:
            earlier = self._printed = (derived, set_paper(derived.minutes, self._profile, earlier and earlier[1]))
        return earlier[1]

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is wrong or doubtful, but for what the user ignores; what an edit left as it was is the same object."""
        return self.found.findings

    @property
    def found(self) -> Found:
        """The same, and by line. Of nothing this is told without any rule, and before one is loaded."""
        if not self.document.lines:
            return NOTHING_FOUND
        basis = self._derived.findings, self.ignored, self._own
        if self._shown is None or self._shown[0] != basis:
            self._shown = basis, Found(tuple(filterfalse(self._is_hidden, self._derived.findings)))
        return self._shown[1]

    @property
    def hidden(self) -> tuple[Finding, ...]:
        """What is wrong or doubtful, and the user ignores it."""
        return tuple(filter(self._is_hidden, self._derived.findings))

    def with_safe_fixes(self, document: Document) -> Document:
        """An edit: what can be mended without asking is mended, but for what the user ignores."""
        from core.proofreading.check import with_safe_fixes  # noqa: PLC0415  all the rules are loaded when first needed

        return with_safe_fixes(document, self._is_hidden)

    @property
    def _is_hidden(self) -> Callable[[Finding], bool]:
        ignored, own = self.ignored, self._own
        return lambda finding: ignored.hides(finding) or own.silences(finding)

    @property
    def silenced_rules(self) -> frozenset[str]:
        """The ids of the rules that the user ignores in every draft."""
        return self._own.silenced

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

    def take_over_settings(self) -> None:
        """Check again by the words and rules that are in the user's folder now."""
        self.__dict__.pop("_own", None)
        self.__dict__.pop("_checker", None)
        self._derived = Derived(self.document, self._check)

    @property
    def settings_trouble(self) -> str | None:
        """Why the user's own word list or address book is not used, as a Chinese sentence; ``None`` if they are."""
        return self._own.trouble

    def export(
        self, folder: Path, formats: Sequence[str], force: bool = False, name: str | None = None, tell: Tell = untold
    ) -> "Exported":
        """Write the papers into a folder, as ``core.export.files.export`` does; unset, ``name`` is the draft's."""
        from core.export.files import Place, export  # noqa: PLC0415  loaded only when asked for
        from core.export.papers import Papers  # noqa: PLC0415  loaded only when asked for

        papers = Papers(self.document, self.profile, self._project.original)
        return export(papers, Place(folder, name or self.document.stem, self.path, force), formats, tell)

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

    def _tell(self, before: Document, label: str) -> None:
        self._derived = Derived(self.document, self._check)
        super()._tell(before, label)
