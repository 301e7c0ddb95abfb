"""When Python looks for garbage: right after a draft was opened, and never through all of it while somebody types."""

import gc
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer

from gui.workbench import Workbench

T = TypeVar("T")


def left_alone(work: Callable[[], T]) -> T:
    """Do work that brings a draft forth, which is not looked through before the panes that show it are painted."""
    brought = work()
    gc.freeze()
    return brought


class Garbage(QObject):
    """Has what an opened draft is made of left alone from then on.

    Going through a long draft takes Python a tenth of a second, which the hand would feel. What is thrown away later
    goes at once, as always; only rings of objects would stay, until the next draft is opened.
    """

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench)
        self._is_new = False
        workbench.opened.connect(self._note)
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._clear)
        workbench.settled.connect(self._await_turn)

    def _note(self) -> None:
        self._is_new = True

    def _await_turn(self) -> None:
        """Let the panes be painted first."""
        if self._is_new:
            self._is_new = False
            self._turn.start()

    def _clear(self) -> None:
        gc.unfreeze()
        gc.collect()
        gc.freeze()
