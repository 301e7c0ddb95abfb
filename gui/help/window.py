"""A window of its own that stays open beside the work."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget


class HelpWindow(QDialog):
    """Shows ``content`` until it is closed; the window that asked for it goes on."""

    def __init__(self, parent: QWidget, title: str, size: QSize, *content: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(size)
        layout = QVBoxLayout(self)
        for widget in content:
            layout.addWidget(widget)
