"""A file that grows: what is appended outlives the process at once, and a power cut half a second later."""

import errno
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

SYNC_DELAY = 0.5
"""Seconds in which appended pieces are gathered before they are synced together: an edit is on the disk within one."""


class AppendedFile:
    """Appending hands the data to the system, which a killed process cannot take back, and returns.

    A thread of its own has the system put them on the disk: that takes milliseconds, or on a busy disk far more, and
    whoever types must not wait for it.
    """

    def __init__(self, path: Path) -> None:
        self._file = path.open("ab", buffering=0)
        self.length = os.fstat(self._file.fileno()).st_size
        self._worker = ThreadPoolExecutor(1, "sync")
        self._closing = Event()
        self._sync_is_due = False
        self._fault: OSError | None = None

    def append(self, data: bytes) -> None:
        """Add to the end. Raises ``OSError``, also for what an earlier sync met; the file may then have a torn end."""
        if self._fault is not None:
            raise self._fault
        if self._file.write(data) != len(data):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        self.length += len(data)
        if not self._sync_is_due:
            self._sync_is_due = True
            self._worker.submit(self._sync_soon)

    def close(self) -> None:
        """Close the file, synced or not, and end its thread."""
        self._closing.set()
        self._worker.shutdown(cancel_futures=True)
        self._file.close()

    def _sync_soon(self) -> None:
        """What is appended after the flag is down asks for a sync of its own; all before is in this one."""
        if self._closing.wait(SYNC_DELAY):
            return
        self._sync_is_due = False
        try:
            os.fsync(self._file.fileno())
        except OSError as error:
            self._fault = error
