"""The words on the clipboard."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication


class Clipboard(QObject):
    """Knows whether there are words without asking again at every key press: on X11 another program has to answer."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._has_text: bool | None = None
        QGuiApplication.clipboard().dataChanged.connect(self._forget)

    @property
    def has_text(self) -> bool:
        if self._has_text is None:
            data = QGuiApplication.clipboard().mimeData()
            self._has_text = data is not None and (data.hasText() or data.hasHtml())
        return self._has_text

    @property
    def text(self) -> str:
        """The words; empty where they are there as markup only."""
        return QGuiApplication.clipboard().mimeData().text()

    @property
    def markup(self) -> str:
        """The same as the markup of a web page, as Word, WPS and browsers offer it; empty where they do not."""
        return QGuiApplication.clipboard().mimeData().html()

    def _forget(self) -> None:
        self._has_text = None
        self.changed.emit()
