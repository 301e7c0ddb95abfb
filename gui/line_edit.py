"""A field beside the text that knows when undoing is not its own."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit


class LineEdit(QLineEdit):
    """A line edit that keeps undo and redo for itself only while something has been typed into it."""

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window's actions where nothing has been typed."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            travels = event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
            if travels and not self.isModified():
                event.ignore()
                return False
        return super().event(event)
