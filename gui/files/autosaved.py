"""When the work was last made safe, in a corner of the status bar."""

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QLabel

from gui.workbench import Workbench


class Autosaved(QLabel):
    """Says after each edit that it would outlive a crash, or that it would not."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__()
        self._workbench = workbench
        self.setObjectName("autosaved")
        workbench.opened.connect(self.clear)
        workbench.changed.connect(self._tell_kept)
        workbench.saved.connect(lambda: self._say("已保存"))

    def _tell_kept(self) -> None:
        trouble = self._workbench.session.recovery_trouble
        if trouble is None:
            self._say("已自动保存")
        else:
            self.setText("自动保存失败")
            self.setToolTip(trouble)
            self._workbench.told.emit(trouble)

    def _say(self, what: str) -> None:
        self.setText(f"{what} {QTime.currentTime().toString('HH:mm')}")
        self.setToolTip("")
