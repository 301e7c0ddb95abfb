"""A lock on a file that ends with the process that holds it, however the process ends: none can be left behind."""

import os
import sys
from pathlib import Path
from time import monotonic, sleep

_BREATH = 0.01
"""Seconds between two tries at a lock that another holds."""

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Lock:
    """Held from the making to ``release``. The file itself says nothing and may be removed after."""

    def __init__(self, path: Path, patience: float = 0) -> None:
        """Take the lock, waiting ``patience`` seconds at most.

        Raises ``BlockingIOError`` where another holds it, in this process or elsewhere, and whatever other ``OSError``
        stands in the way.
        """
        self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _take(self._descriptor, monotonic() + patience)
        except OSError:
            self.release()
            raise

    def release(self) -> None:
        os.close(self._descriptor)


def _take(descriptor: int, deadline: float) -> None:
    while True:
        try:
            return _lock(descriptor)
        except (BlockingIOError, PermissionError) as error:  # Windows calls it a missing permission
            if monotonic() >= deadline:
                raise BlockingIOError(error.errno, "another holds the lock") from error
        sleep(_BREATH)
