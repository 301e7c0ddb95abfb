"""An error that nobody foresaw is shown, with what its mender needs to know; it never ends the program in silence."""

import sys
import traceback
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from core.session import CouldNotWrite, rescue_folder
from gui.workbench import Workbench

_SENTENCE = "程序出了没有料到的错，刚才这一步可能没有做成。"
_ADVICE = "草稿文件没有动过，可以继续使用。{kept}请把详细信息交给维护人员。"
_KEPT = "到现在为止的改动已另存为“{name}”；如果程序变得不正常，请重新启动，再打开这份文件。"
_NOT_KEPT = "改动没有能另存，请马上用“另存为”保存。"
_SHOW_FOLDER = "打开文件夹"


class LastResort:
    """What Python calls with an exception that no one caught."""

    def __init__(self, window: QWidget, workbench: Workbench) -> None:
        self._window = window
        self._workbench = workbench
        self._dialog: QMessageBox | None = None

    def install(self) -> None:
        """Take the place of Python's own, which only prints."""
        sys.excepthook = self.show

    def show(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Print the error, put the work aside and show both; while one is on the screen, others are only printed."""
        sys.__excepthook__(kind, error, trace)
        if self._dialog is not None or not issubclass(kind, Exception):
            return
        self._dialog = QMessageBox(QMessageBox.Icon.Critical, "成文", _SENTENCE, parent=self._window)
        self._dialog.setDetailedText("".join(traceback.format_exception(kind, error, trace)))
        self._dialog.addButton(QMessageBox.StandardButton.Ok)
        self._tell_what_is_kept(self._dialog)
        self._dialog.finished.connect(self._forget)
        self._dialog.open()

    def _tell_what_is_kept(self, dialog: QMessageBox) -> None:
        kept = ""
        if not self._workbench.session.is_saved:
            path = self._rescued()
            kept = _KEPT.format(name=path.name) if path else _NOT_KEPT
            if path:
                folder = dialog.addButton(_SHOW_FOLDER, QMessageBox.ButtonRole.ActionRole)
                folder.clicked.disconnect()
                folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent))))
        dialog.setInformativeText(_ADVICE.format(kept=kept))

    def _rescued(self) -> Path | None:
        """The copy of the work; the error may have left anything in any state, so that this can fail in any way."""
        try:
            return self._workbench.session.rescue(rescue_folder(), datetime.now())
        except CouldNotWrite:
            return None
        except Exception:
            traceback.print_exc()
            return None

    def _forget(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
