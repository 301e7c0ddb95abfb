"""A part of the window with its name above it."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget


class Pane(QWidget):
    """A widget below a quiet line of text, and where there are any, others below it that come and go."""

    def __init__(self, title: str, content: QWidget, *below: QWidget) -> None:
        super().__init__()
        self._title = QLabel(title)
        self._title.setObjectName("paneTitle")
        self._title.setBuddy(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._title)
        layout.addWidget(content, 1)
        for widget in below:
            layout.addWidget(widget)

    def rename(self, title: str) -> None:
        """Show another title, with a count in it, say."""
        self._title.setText(title)
