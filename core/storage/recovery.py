"""What the sittings left behind whose process died: listed, given back, or thrown away as the user decides."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from core.reading.draft import DraftUnreadable
from core.reading.refusal import Refusal
from core.storage.frames import whole_pieces
from core.storage.journal import Kept
from core.storage.project import project_from
from core.storage.sitting import Sitting, abandoned, journal_in
from core.storage.values import Fields, Record, decode

_DAMAGED = "的恢复文件已损坏，不能恢复；请重新打开草稿。"
_PLACE = frozenset({"start", "stop", "lines"})


class RecoveryImpossible(DraftUnreadable):
    """What was listed is no longer there to recover; its text is one Chinese sentence."""


@dataclass(frozen=True, slots=True)
class Recovery:
    """A draft that can be given back as it was at ``time``, that of its last edit.

    ``name`` is the draft's file name, ``path`` where it was opened from; ``None`` for a pasted one.
    """

    name: str
    time: datetime
    path: Path | None
    folder: Path

    def take(self) -> tuple[Kept, Sitting]:
        """The draft, and the hold on its journal, which goes on. Raises ``RecoveryImpossible``."""
        try:
            sitting = Sitting.resume(self.folder)
        except OSError as error:
            raise RecoveryImpossible(f"「{self.name}」已经在别的窗口里恢复，或已放弃。") from error
        kept = _kept_in(self.folder)
        if kept is None:
            sitting.leave()
            raise RecoveryImpossible(f"「{self.name}」{_DAMAGED}")
        return kept, sitting

    def discard(self) -> None:
        """Throw the draft away; where another took it, nothing happens."""
        _remove(self.folder)


def recoverable(place: Path) -> list[Recovery]:
    """The drafts that can be given back out of the folder ``place``, that of ``recovery_folder``, the latest first.

    Those of living processes are not among them. What has nothing to recover is removed; what cannot be read is left.
    """
    found: list[Recovery] = []
    with suppress(OSError):
        for folder in abandoned(place):
            found += _found_in(folder)
    return sorted(found, key=lambda recovery: recovery.time, reverse=True)


def _found_in(folder: Path) -> Iterator[Recovery]:
    journal = journal_in(folder)
    begun = journal.exists() and journal.stat().st_size > 0
    kept = _kept_in(folder) if begun else None
    if kept is not None and kept.unsaved:
        time = datetime.fromtimestamp(journal.stat().st_mtime, UTC).astimezone()
        yield Recovery(kept.project.document.source, time, kept.project.draft_path, folder)
    elif kept is not None or not begun:
        _remove(folder)


def _remove(folder: Path) -> None:
    with suppress(OSError):
        Sitting.resume(folder).end()


def _kept_in(folder: Path) -> Kept | None:
    """What a journal keeps, up to its torn end if it has one; ``None`` where not even its first piece can be read."""
    try:
        return _replayed(map(decode, whole_pieces(journal_in(folder).read_bytes())))
    except (OSError, ValueError, Refusal):
        return None


def _replayed(pieces: Iterator[object]) -> Kept:
    first = Fields(next(pieces, None))
    project: Record = first.need("project", dict)
    lines = Fields(project).need("lines", list)
    unsaved = first.get("unsaved", bool) or False
    for piece in pieces:
        change = Fields(piece)
        place = slice(change.need("start", int), change.need("stop", int))
        lines[place] = change.need("lines", list)
        project.update(change.besides(_PLACE))
        unsaved = True
    saved_as = first.get("saved_as", str)
    return Kept(project_from(project), None if saved_as is None else Path(saved_as), unsaved)
