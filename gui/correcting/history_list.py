"""The steps of the history as a list: every one has its name, and can be gone to."""

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gui.look.theme import current_theme
from gui.workbench import Workbench

_SIZE = 360, 420


class HistoryList(QDialog):
    """Stays beside the work; the present step is the chosen one, those that were taken back are pale."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self.setWindowTitle("历史记录")
        self.resize(*_SIZE)
        self.steps = QListWidget()
        self.steps.setAccessibleName("历史记录")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.steps)
        self.steps.itemClicked.connect(self._go)
        self.steps.itemActivated.connect(self._go)
        workbench.changed.connect(self._fill_if_shown)
        workbench.opened.connect(self._fill_if_shown)

    def show_steps(self) -> None:
        """Come to the front with the steps as they are."""
        self._fill()
        self.show()
        self.raise_()
        self.activateWindow()

    def _fill_if_shown(self) -> None:
        if self.isVisible():
            self._fill()

    def _fill(self) -> None:
        session = self._workbench.session
        self.steps.clear()
        for position, label in enumerate(session.steps):
            item = QListWidgetItem(label)
            if position > session.position:
                item.setForeground(QColor(current_theme().faint))
            self.steps.addItem(item)
        self.steps.setCurrentRow(session.position)

    def _go(self, item: QListWidgetItem) -> None:
        position = self.steps.row(item)
        if position != self._workbench.session.position:
            self._workbench.go_to(position)
