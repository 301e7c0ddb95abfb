"""The lines of the draft as blocks of text: which block shows which line, and where each stands."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFont, QTextBlock, QTextCursor, QTextOption
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from core.structure.document import Line
from gui.source_pane.marks import Marks
from gui.source_pane.text_layout import new_text
from gui.utf16 import characters, units
from gui.workbench import Workbench

FACES = ["Noto Sans Mono CJK SC", "Source Han Mono SC", "NSimSun", "新宋体", "WenQuanYi Zen Hei Mono"]
"""Faces in which a blank is half as wide as a Han character, so that names set in columns by blanks stay in them."""


class TextView(QPlainTextEdit):
    """A text of one block for each line of the session's Document; places in it are those of characters in a line."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self.marks = Marks(self)
        self._set_up_text()

    def _set_up_text(self) -> None:
        text = new_text()
        text.setParent(self)
        self.setDocument(text)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setAccessibleName("原文")
        self.document().setDocumentMargin(8)
        self.set_type()

    def set_type(self) -> None:
        """Take the size of type that the application has now."""
        font = QFont(FACES)
        font.setPointSizeF(QApplication.font().pointSizeF() + 1)
        font.setStyleHint(QFont.StyleHint.Monospace)
        self.setFont(font)

    # Lines and blocks

    def block_of(self, line_id: int) -> QTextBlock | None:
        """The block that shows a line; ``None`` for a line that is gone."""
        place = self._workbench.document.positions.get(line_id)
        return None if place is None else self.document().findBlockByNumber(place)

    def line_of(self, block: QTextBlock) -> Line | None:
        """The line a block shows; ``None`` in an empty Document, which has no line, and while a key is on its way."""
        lines = self._workbench.document.lines
        return lines[block.blockNumber()] if 0 <= block.blockNumber() < len(lines) else None

    def is_as_opened(self) -> Callable[[Line], bool]:
        """What tells of a line whether it reads as it did when the draft was opened."""
        return self._workbench.session.project.is_as_opened

    def visible_blocks(self) -> Iterator[tuple[QTextBlock, QRect]]:
        """The blocks in sight with the area of each, in the viewport's coordinates."""
        block = self.firstVisibleBlock()
        while block.isValid():
            area = self.blockBoundingGeometry(block).translated(self.contentOffset()).toRect()
            if area.top() > self.viewport().height():
                return
            yield block, area
            block = block.next()

    # Places in lines

    def show_span(self, line_id: int, start: int, stop: int) -> None:
        """Select the characters from ``start`` up to ``stop`` of a line."""
        self.setTextCursor(self.span(line_id, start, stop))
        self.centerCursor()

    def show_line(self, number: int) -> None:
        """Put the cursor into a line, counted from 1, and take the keyboard."""
        self.setTextCursor(QTextCursor(self.document().findBlockByNumber(number - 1)))
        self.centerCursor()
        self.setFocus()

    def span(self, line_id: int, start: int, stop: int) -> QTextCursor:
        """A cursor that has the characters from ``start`` up to ``stop`` of a line selected."""
        place = self._workbench.document.place(line_id)
        text = self._workbench.document.lines[place].text
        block = self.document().findBlockByNumber(place)
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + units(text[:start]))
        cursor.setPosition(block.position() + units(text[:stop]), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def below_selected(self) -> QPoint:
        """The point of the screen below the cursor."""
        return self.viewport().mapToGlobal(self.cursorRect().bottomLeft())

    def caret(self) -> tuple[int, int] | None:
        """The id of the line in which the cursor stands, and how many characters stand before it there."""
        return self._place_of(self.textCursor().position())

    def selection_start(self) -> tuple[int, int] | None:
        """The same for the beginning of what is selected."""
        return self._place_of(self.textCursor().selectionStart())

    def _place_of(self, position: int) -> tuple[int, int] | None:
        block = self.document().findBlock(position)
        line = self.line_of(block)
        return None if line is None else (line.id, characters(line.text, position - block.position()))
