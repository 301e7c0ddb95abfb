"""What reading a draft left out or assumed: told once in the status bar, and here to be read again."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from gui.messages import inform
from gui.workbench import Workbench


class Notices(QToolButton):
    """A button in the corner of the status bar that says how much there is to know, and tells it when pressed."""

    def __init__(self, window: QWidget, workbench: Workbench) -> None:
        super().__init__()
        self._window = window
        self._workbench = workbench
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self.tell)
        workbench.opened.connect(self._count)
        self._count()

    @property
    def refusal(self) -> str | None:
        """Why there is nothing to tell; ``None`` if there is."""
        return None if self._workbench.session.notices else "读入这份草稿时没有漏掉什么，也没有什么要说明。"

    def tell(self) -> None:
        """Show all notices until they are closed."""
        source = self._workbench.document.source
        inform(self._window, f"读入“{source}”时：", self._workbench.session.notices)

    def _count(self) -> None:
        notices = self._workbench.session.notices
        self.setText(f"读入说明 {len(notices)}")
        self.setToolTip("\n".join(notices))
        self.setVisible(bool(notices))
