"""How the text is laid out: block by block, and only those that an edit touched."""

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout


class TextLayout(QPlainTextDocumentLayout):
    """Draws one block anew where one block is set in another type.

    Qt takes what such a change removed and what it added together, finds that it reaches into the next block, and draws
    everything anew.
    """

    def documentChanged(self, start: int, removed: int, added: int) -> None:  # noqa: N802  Qt's name
        """Count what was set anew once."""
        super().documentChanged(start, 0 if removed == added else removed, added)


def new_text() -> QTextDocument:
    """An empty text laid out so."""
    text = QTextDocument()
    text.setDocumentLayout(TextLayout(text))
    return text
