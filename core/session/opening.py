"""Opening a draft that may take long: in a process of its own, so that it can be stopped whatever it is doing."""

from pathlib import Path
from stat import S_ISDIR, S_ISREG
from typing import TYPE_CHECKING

from core.reading.draft import DraftUnreadable
from core.session import SUFFIX, Session

if TYPE_CHECKING:
    from core.processes.apart import Apart

_QUICK = 32 * 1024
"""Bytes of a text draft that is read in less time than a process takes to start; most are no larger."""

_QUICK_PROJECT = 1024 * 1024
"""The same of a project file, in which the roles are written."""

_AT_ONCE = (".txt", ".docx")
"""Endings of what is read in the window's own process if it is small; other kinds need other programs, or may."""

_SECONDS, _MEMORY = 120, 1024**3
"""For whatever the readers' own limits let through, and other programs that they start."""

_BROKEN_OFF = "「{name}」读到一半中断了，可能内存不够用；请关闭其他程序，或删去草稿中的图片后再试。"


class Opening:
    """A draft on its way to be a session; ``encoding`` is as ``Session.open`` takes it."""

    def __init__(self, path: Path, encoding: str | None = None) -> None:
        self._path = path
        self._encoding = encoding
        self._apart: Apart[Session] | None = None
        self._stopped = False

    def result(self) -> Session:
        """Read the draft and wait for it. Raises ``DraftUnreadable``, also after ``stop``."""
        if _is_quick(self._path):
            return Session.open(self._path, self._encoding)
        return self._result_apart()

    def _result_apart(self) -> Session:
        from core.processes.apart import Apart  # noqa: PLC0415  most drafts are opened without it
        from core.processes.watched import BrokenOff, Limits  # noqa: PLC0415

        self._apart = Apart(Limits(_SECONDS, _MEMORY), _open, self._path, self._encoding)
        if self._stopped:
            self._apart.stop()
        try:
            return self._apart.result()
        except BrokenOff as error:
            raise DraftUnreadable(_BROKEN_OFF.format(name=self._path.name)) from error

    def stop(self) -> None:
        """Give up, from another thread: whoever waits is set free."""
        self._stopped = True
        if self._apart is not None:
            self._apart.stop()


def _is_quick(path: Path) -> bool:
    """What cannot even be looked at is refused at once; what is neither file nor folder may keep a reader forever."""
    try:
        status = path.stat()
    except (OSError, ValueError):
        return True
    if S_ISDIR(status.st_mode):
        return True
    ending = path.suffix.lower()
    limit = _QUICK_PROJECT if ending == SUFFIX else _QUICK if ending in _AT_ONCE else 0
    return S_ISREG(status.st_mode) and status.st_size <= limit


def _open(path: Path, encoding: str | None) -> Session:
    """Read, also what the window asks for first."""
    session = Session.open(path, encoding)
    _ = session.outline, session.findings
    return session
