"""The words on the clipboard."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QTextDocumentFragment

_PICTURE = "\ufffc"
"""What Qt leaves in a text where a picture stood."""


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
        """The words, those of a page of the web without its markup; empty where there are none."""
        data = QGuiApplication.clipboard().mimeData()
        if data.hasText():
            return data.text()
        return QTextDocumentFragment.fromHtml(data.html()).toPlainText().replace(_PICTURE, "")

    def _forget(self) -> None:
        self._has_text = None
        self.changed.emit()
