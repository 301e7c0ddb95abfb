"""An error that nobody foresaw is shown, with what its mender needs to know; it never ends the program in silence."""

import sys
import traceback
from types import TracebackType

from PySide6.QtWidgets import QMessageBox, QWidget

_SENTENCE = "程序出了没有料到的错，刚才这一步可能没有做成。"
_ADVICE = "草稿文件没有动过，可以继续使用。请把详细信息交给维护人员。"


class LastResort:
    """What Python calls with an exception that no one caught."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._dialog: QMessageBox | None = None

    def install(self) -> None:
        """Take the place of Python's own, which only prints."""
        sys.excepthook = self.show

    def show(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Print the error and show it; while one is on the screen, further ones are only printed."""
        sys.__excepthook__(kind, error, trace)
        if self._dialog is not None or not issubclass(kind, Exception):
            return
        self._dialog = QMessageBox(QMessageBox.Icon.Critical, "成文", _SENTENCE, parent=self._window)
        self._dialog.setInformativeText(_ADVICE)
        self._dialog.setDetailedText("".join(traceback.format_exception(kind, error, trace)))
        self._dialog.finished.connect(self._forget)
        self._dialog.open()

    def _forget(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
