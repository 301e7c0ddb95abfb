"""What is marked in the text besides its type, in layers that do not know of each other."""

from collections.abc import Iterable
from enum import Enum, auto

from PySide6.QtGui import QColor, QTextBlock, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit


class Layer(Enum):
    """The layers, the lowest first."""

    SELECTED = auto()
    CHANGED = auto()
    FOUND = auto()


class Marks:
    """The marks of a text field; showing a layer leaves the others as they are."""

    def __init__(self, field: QPlainTextEdit) -> None:
        self._field = field
        self._layers: dict[Layer, list[QTextEdit.ExtraSelection]] = {}

    def show(self, layer: Layer, marks: Iterable[QTextEdit.ExtraSelection]) -> None:
        """Show these marks in a layer in place of what it had."""
        self._layers[layer] = list(marks)
        self._field.setExtraSelections([mark for each in Layer for mark in self._layers.get(each, ())])


def whole_line(block: QTextBlock, colour: QColor) -> QTextEdit.ExtraSelection:
    """A block tinted from edge to edge."""
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    mark = stretch(cursor, colour)
    mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
    return mark


def stretch(cursor: QTextCursor, colour: QColor) -> QTextEdit.ExtraSelection:
    """What a cursor has selected, tinted."""
    mark = QTextEdit.ExtraSelection()
    mark.cursor = cursor
    mark.format.setBackground(colour)
    return mark
