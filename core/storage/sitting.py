"""Who has which draft open: every sitting with a draft has a folder of its own, locked while its process lives."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from secrets import token_hex

from core.storage.lock import Lock

_PATIENCE = 5.0
"""Seconds to wait for another process that is just looking who has what open; it takes milliseconds."""


class Sitting:
    """A hold on one folder among the recovery files. What is in the folder outlives the process, the hold does not."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._lock = Lock(_lock_in(folder))

    @classmethod
    def begin(cls, place: Path, draft: Path | None) -> "Sitting":
        """Make a folder for one more sitting, closed to other users. ``OSError`` where that cannot be."""
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        place.chmod(0o700)
        with _alone(place):
            folder = place / f"{_key(draft)}-{token_hex(8)}"
            folder.mkdir(mode=0o700)
            return cls(folder)

    @classmethod
    def resume(cls, folder: Path) -> "Sitting":
        """Take over the folder of a process that died. ``OSError`` where it is gone, or another took it over."""
        with _alone(folder.parent):
            return cls(folder)

    @property
    def journal(self) -> Path:
        """Where the recovery journal of the sitting is."""
        return journal_in(self.folder)

    @property
    def has_company(self) -> bool:
        """Whether the same draft is open in another living sitting."""
        key = self.folder.name.partition("-")[0]
        with _alone(self.folder.parent):
            others = set(self.folder.parent.glob(f"{key}-*")) - {self.folder}
            return any(map(_is_held, others))

    def leave(self) -> None:
        """Give up the hold; the folder stays, as if the process had died."""
        self._lock.release()

    def end(self) -> None:
        """Remove the folder and all that is in it. The journal goes first, so that nobody finds it without its hold."""
        with suppress(OSError):
            self.journal.unlink(missing_ok=True)
        self.leave()
        shutil.rmtree(self.folder, ignore_errors=True)


def journal_in(folder: Path) -> Path:
    """Where the recovery journal of a sitting's folder is."""
    return folder / "journal"


def abandoned(place: Path) -> list[Path]:
    """The folders of sittings whose process died. ``OSError`` where they cannot be looked at."""
    with _alone(place):
        return [folder for folder in place.iterdir() if folder.is_dir() and not _is_held(folder)]


@contextmanager
def _alone(place: Path) -> Iterator[None]:
    """Let one process at a time look at the sittings or add to them: a look takes their locks for a moment."""
    lock = Lock(place.with_suffix(".lock"), _PATIENCE)
    try:
        yield
    finally:
        lock.release()


def _is_held(folder: Path) -> bool:
    try:
        Lock(_lock_in(folder)).release()
    except BlockingIOError:
        return True
    except FileNotFoundError:
        return False
    return False


def _lock_in(folder: Path) -> Path:
    return folder / "lock"


def _key(draft: Path | None) -> str:
    """The same for one draft however it is reached, and different for any two; a pasted draft is like no other."""
    if draft is None:
        return token_hex(16)
    return sha256(os.fsencode(os.path.normcase(os.path.realpath(draft)))).hexdigest()[:32]
