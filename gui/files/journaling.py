"""The recovery journal of the draft on the table, begun while the draft is looked at already."""

from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from core.session import Session, recovery_folder
from gui.background.background import Background
from gui.messages import warn
from gui.workbench import Workbench

if TYPE_CHECKING:
    from core.session.recovery import Journal

_OPEN_ELSEWHERE = "「{name}」已经在另一个窗口中打开。两个窗口互相看不到对方的改动，请只在其中一个里修改。"

SOON = 50
"""Milliseconds after which a journal is begun: the draft is on the screen by then."""


class Journaling:
    """Has every edit outlive the process. An edit that comes before its journal has been begun waits for it."""

    def __init__(self, window: QWidget, workbench: Workbench, background: Background) -> None:
        self._window = window
        self._workbench = workbench
        self._background = background
        self._beginning: Future[Journal] | None = None
        self._timer = QTimer(window, singleShot=True, interval=SOON)
        self._timer.timeout.connect(self._begin)
        workbench.opened.connect(self._timer.start)
        workbench.changed.connect(self._hurry)

    def _begin(self) -> None:
        session = self._workbench.session
        self._put_aside()
        if not (self._workbench.is_empty or session.has_journal):
            work = partial(session.begun_journal, recovery_folder())
            self._beginning = self._background.later(work, partial(self._take, session))

    def _hurry(self) -> None:
        if not self._workbench.session.has_journal:
            if self._beginning is None:
                self._begin()
            if self._beginning is not None:
                self._take(self._workbench.session, self._beginning)

    def close(self) -> None:
        """Begin no more, and leave nothing behind."""
        self._timer.stop()
        self._put_aside()

    def _put_aside(self) -> None:
        """Leave nothing behind of a journal that nobody waits for any more."""
        beginning, self._beginning = self._beginning, None
        if beginning is not None and not beginning.cancelled():
            beginning.result().close()

    def _take(self, session: Session, beginning: "Future[Journal]") -> None:
        if beginning is not self._beginning:
            return
        if session is not self._workbench.session:
            self._put_aside()
            return
        self._beginning = None
        session.take_journal(beginning.result())
        if session.recovery_trouble is not None:
            self._workbench.told.emit(session.recovery_trouble)
        if session.is_open_elsewhere:
            warn(self._window, _OPEN_ELSEWHERE.format(name=session.document.source))
