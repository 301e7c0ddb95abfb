"""How far work in the background is, and the wish that it end."""

from PySide6.QtCore import QObject, Signal


class Stopped(Exception):
    """The user does not want the work done any more."""


class Progress(QObject):
    """Told in the thread of the work, shown in the window's: ``advanced`` says how many of how many parts are done."""

    advanced = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self._stopped = False

    def tell(self, done: int, all_: int) -> None:
        """Say how far the work is. Raises ``Stopped`` where it need not go on."""
        if self._stopped:
            raise Stopped
        self.advanced.emit(done, all_)

    def stop(self) -> None:
        """Have the work end where it next says how far it is."""
        self._stopped = True
