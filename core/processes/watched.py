"""Work in processes of its own: it gets so much time and memory, and ends with all that it has started."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from time import monotonic

import psutil

_LOOK = 0.05
"""Seconds between two looks at a process."""


class BrokenOff(Exception):
    """Work that was ended from outside, or died."""


class OutOfTime(BrokenOff):
    """Work that took longer than it may."""


class OutOfMemory(BrokenOff):
    """Work that took more memory than it may."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What a process may take with all that it starts: seconds, and bytes of memory."""

    seconds: float
    memory: int


def watch(pid: int, ended: Callable[[float], bool], limits: Limits) -> None:
    """Wait for a process; ``ended`` waits for the seconds it is given and tells whether it is over.

    Raises ``BrokenOff`` when a limit is passed. Ending the process is left to the caller, who does it in any case.
    """
    deadline = monotonic() + limits.seconds
    while memory_of_tree(pid) <= limits.memory:
        if ended(_LOOK):
            return
        if monotonic() > deadline:
            raise OutOfTime
    raise OutOfMemory


def kill_tree(pid: int) -> None:
    """End a process and all that it has started, at once; one that is over already is no fault."""
    for process in _tree(pid):
        with suppress(psutil.Error):
            process.kill()


def memory_of_tree(pid: int) -> int:
    """The bytes of memory that a process and all that it has started hold; 0 where it is over."""
    total = 0
    for process in _tree(pid):
        with suppress(psutil.Error):
            total += process.memory_info().rss
    return total


def _tree(pid: int) -> list[psutil.Process]:
    """Those it started come first, as long as it is there to say which they are."""
    try:
        process = psutil.Process(pid)
        return [*process.children(recursive=True), process]
    except psutil.Error:
        return []
