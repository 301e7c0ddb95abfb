"""Work that may take long: it leaves the window's thread, and its end is told there."""

import gc
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from gui.background.busy import Busy
from gui.background.progress import Progress

T = TypeVar("T")

PATIENCE = 0.1
"""Seconds for which the window waits before it shows that it is busy: what is quick just happens."""


class Background(QObject):
    """One thread for all work of a window, so that none overtakes another.

    Whoever asks for work gets its ``Future`` in the window's thread when it is done, and looks there for what was
    raised. ``close`` ends the thread; nothing is told after.
    """

    _ended = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._pool = ThreadPoolExecutor(1, "background")
        self._busy: set[Busy] = set()
        self._closed = False
        self._ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        sentence: str,
        work: Callable[[], T],
        then: Callable[[Future[T]], object],
        stop: Callable[[], object] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Do work that the user waits for; while it lasts, ``sentence`` is shown and the window takes no input.

        The user may cancel it where there is a ``stop``, or a ``progress``, which makes the work end early; ``then`` is
        then not called.
        """
        future = self._pool.submit(_uncollected, work)
        wait([future], PATIENCE)
        if future.done():
            then(future)
            return
        busy = Busy(self._window, sentence, progress.stop if progress else stop, progress)
        busy.stopped.connect(partial(self._busy.discard, busy))
        self._busy.add(busy)
        busy.open()
        self._when_done(future, partial(self._end, busy, then))

    def later(self, work: Callable[[], T], then: Callable[[Future[T]], object]) -> Future[T]:
        """Do work that nobody waits for."""
        future = self._pool.submit(_uncollected, work)
        self._when_done(future, then)
        return future

    def close(self) -> None:
        """Stop what can be stopped, wait for what cannot, and end the thread."""
        self._closed = True
        for busy in tuple(self._busy):
            busy.stop()
        self._pool.shutdown(cancel_futures=True)

    def _when_done(self, future: Future[T], then: Callable[[Future[T]], object]) -> None:
        """Nothing but a queued signal passes from the thread to the window."""
        future.add_done_callback(lambda done: self._ended.emit(partial(then, done)))

    def _tell(self, telling: Callable[[], object]) -> None:
        if not self._closed:
            telling()

    def _end(self, busy: Busy, then: Callable[[Future[T]], object], future: Future[T]) -> None:
        if busy in self._busy:
            self._busy.discard(busy)
            busy.end()
            then(future)


def _uncollected(work: Callable[[], T]) -> T:
    """Collect no garbage meanwhile: it would be done in this thread, and Qt's objects must go in the window's."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        return work()
    finally:
        if collecting:
            gc.enable()
