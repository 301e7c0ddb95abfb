"""Keeping the work: the project file that the user saves, and the journal by which every step outlives the process."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from core.session.editing import Editing
from core.storage.project import Project
from core.storage.project_file import save_project
from core.structure.document import Document

if TYPE_CHECKING:
    from core.storage.journal import Journal, Kept
    from core.storage.sitting import Sitting
    from core.structure.amendments import Amendment


class Keeping(Editing):
    """An edited draft, and what of it is kept. The draft's own file is never written.

    ``project_path`` is the project file that it was opened from or saved to; it may be ``None``.
    """

    def __init__(self, project: Project, saved: Project | None) -> None:
        """Go on with ``project``; ``saved`` is what of it would not be lost, ``None`` where all would."""
        super().__init__(project.document, project.ignored)
        self.project_path: Path | None = None
        self._project = project
        self._saved = saved
        self._journal: Journal | None = None

    @property
    def project(self) -> Project:
        """All that a project file holds, as it is now."""
        return replace(self._project, document=self.document, ignored=self.ignored)

    @property
    def name(self) -> str:
        """What the user calls the work: the file that it is saved in, else the draft."""
        return self.project_path.name if self.project_path else self.document.source

    @property
    def is_saved(self) -> bool:
        """Whether nothing would be lost: the draft is as opened or as saved. A pasted draft has to be saved first."""
        saved = self._saved
        if saved is None:
            return False
        now = self.project
        return (saved.document.lines, saved.ignored, saved.profile) == (now.document.lines, now.ignored, now.profile)

    @property
    def amendments(self) -> "tuple[Amendment, ...]":
        """All that was changed in the draft's words since it was opened."""
        from core.structure.amendments import amendments  # noqa: PLC0415  loaded only when asked for

        return amendments(self._project.original, self.document)

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

    @property
    def _kept(self) -> "Kept":
        from core.storage.journal import Kept  # noqa: PLC0415  loaded only when asked for

        return Kept(self.project, self.project_path, not self.is_saved)

    def _tell(self, before: Document, label: str) -> None:
        if self._journal is not None:
            self._journal.record(self.project)
        super()._tell(before, label)
