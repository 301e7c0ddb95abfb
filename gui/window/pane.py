"""A part of the window with its name above it."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget


class Pane(QWidget):
    """A place below a quiet line of text, if it has a name; what stands there may be put in later."""

    def __init__(self, title: str = "", content: QWidget | None = None) -> None:
        super().__init__()
        self._title = QLabel(title)
        self._title.setObjectName("paneTitle")
        if not title:
            self._title.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._title)
        self._column.addStretch()
        if content is not None:
            self.hold(content)

    def hold(self, content: QWidget) -> None:
        """Let this stand in the pane."""
        self._title.setBuddy(content)
        self._column.insertWidget(1, content, 1)

    def hold_below(self, widget: QWidget) -> None:
        """Let this stand at the foot of the pane, where it comes and goes."""
        self._column.addWidget(widget)

    def rename(self, title: str) -> None:
        """Show another title, with a count in it, say."""
        self._title.setText(title)
