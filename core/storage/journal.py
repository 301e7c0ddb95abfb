"""The recovery journal: the project as it was when the file was begun, and every change since, appended as it is made.

Its first piece is the whole project, so that nothing else is needed to give back the draft; each further piece holds
only what an edit changed. Pieces are JSON, framed by ``core.storage.frames``.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from core.files import CouldNotWrite, write_whole
from core.storage.appended import AppendedFile
from core.storage.frames import framed
from core.storage.project import Project, ignored_record, project_record
from core.storage.sitting import Sitting
from core.storage.values import Record, encode
from core.structure.document import difference

_ROOM = 4 * 1024 * 1024
"""Bytes of changes after which a journal is begun anew; a day of typing has fewer."""

_TROUBLE = "自动恢复用的文件写不进去，万一断电或死机，改动会丢失；请检查磁盘空间，并及时保存。"


@dataclass(frozen=True)
class Kept:
    """What a journal keeps of a sitting.

    ``saved_as`` is the project file, if there is one; ``unsaved`` says that ``project`` holds work that no file has.
    """

    project: Project
    saved_as: Path | None = None
    unsaved: bool = False


class Journal:
    """Keeps what would be lost if the program died. It never stands in the way of an edit: see ``trouble``.

    ``trouble`` is the sentence for the user where the last edit could not be written; the next edit tries again.
    """

    def __init__(self, place: Path, kept: Kept, sitting: Sitting | None = None) -> None:
        """Begin a journal among those in the folder ``place``, or go on in the ``sitting`` of a process that died."""
        self.trouble: str | None = None
        self._place = place
        self._sitting = sitting
        self._file: AppendedFile | None = None
        self._written = kept.project
        self._room = 0
        self.begin(kept)

    @property
    def is_shared(self) -> bool:
        """Whether the same draft is open elsewhere, as far as can be seen."""
        try:
            return self._sitting is not None and self._sitting.has_company
        except OSError:
            return False

    def begin(self, kept: Kept) -> None:
        """Begin the file anew, as when the project was saved."""
        self._kept = kept
        self._try(self._write_whole)

    def catch_up(self, kept: Kept) -> None:
        """Add what was done while the journal was begun in another thread."""
        if kept == self._kept:
            return
        if kept.unsaved and kept.saved_as == self._kept.saved_as:
            self.record(kept.project)
        else:
            self.begin(kept)

    def record(self, project: Project) -> None:
        """Add what the last edit changed. When the call returns, it outlives the process."""
        self._kept = replace(self._kept, project=project, unsaved=True)
        self._try(self._append)

    def close(self) -> None:
        """Remove the journal: the draft was closed, and nothing is left to recover."""
        self._close_file()
        if self._sitting is not None:
            self._sitting.end()

    def _try(self, write: Callable[[], None]) -> None:
        try:
            write()
        except (OSError, CouldNotWrite):
            self._close_file()
            self.trouble = _TROUBLE
        else:
            self.trouble = None

    def _append(self) -> None:
        if self._file is None or self._file.length > self._room:
            self._write_whole()
        else:
            self._file.append(framed(encode(_change(self._written, self._kept.project))))
            self._written = self._kept.project

    def _write_whole(self) -> None:
        """Put a file of one piece in the place of the one so far, which is there until then."""
        if self._sitting is None:
            self._sitting = Sitting.begin(self._place, self._kept.project.draft_path or self._kept.saved_as)
        self._close_file()
        path = self._sitting.journal
        path.touch(mode=0o600)
        write_whole(path, framed(encode(_record(self._kept))))
        self._file = AppendedFile(path)
        self._room = self._file.length + _ROOM
        self._written = self._kept.project

    def _close_file(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None


def _record(kept: Kept) -> Record:
    return {
        "saved_as": None if kept.saved_as is None else str(kept.saved_as),
        "unsaved": kept.unsaved,
        "project": project_record(kept.project),
    }


def _change(before: Project, after: Project) -> Record:
    """The lines that took the place of those from ``start`` up to ``stop``, and what else of the project is new."""
    differ = difference(before.document, after.document)
    lines = after.document.lines[differ.new.start : differ.new.stop]
    change: Record = {"start": differ.old.start, "stop": differ.old.stop, "lines": lines}
    change["next_id"] = after.document.next_id
    if after.ignored != before.ignored:
        change |= ignored_record(after.ignored)
    if after.profile != before.profile:
        change["profile"] = after.profile
    return change
