"""Find and replace in the text, below it."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from core.structure.edits.wording import Occurrence, occurrences, replace_words
from gui.line_edit import LineEdit
from gui.look.theme import current_theme
from gui.source_pane.editor import Editor
from gui.source_pane.marks import Layer, stretch
from gui.workbench import Workbench

_MOST_MARKED = 500
"""So many places are tinted at most; all are counted."""


class FindBar(QWidget):
    """Tints and counts every place of the words; Enter goes to the next, Shift+Enter to the one before, Esc leaves."""

    def __init__(self, workbench: Workbench, editor: Editor) -> None:
        super().__init__()
        self._workbench = workbench
        self._editor = editor
        self.found: list[Occurrence] = []
        self._starts: list[tuple[int, int]] = []
        self._current: int | None = None
        self.words = _field("查找")
        self.by = _field("替换为")
        self.count = QLabel()
        self.count.setObjectName("quiet")
        self.buttons = {
            text: _button(text, do)
            for text, do in (
                ("上一处", self.find_previous),
                ("下一处", self.find_next),
                ("替换", self.replace),
                ("全部替换", self.replace_all),
                ("关闭", self.leave),
            )
        }
        self._lay_out()
        self.words.textChanged.connect(self._search)
        workbench.changed.connect(self._search)
        workbench.opened.connect(self._search)
        self.hide()

    def _lay_out(self) -> None:
        finding = (self.words, self.count, *(self.buttons[text] for text in ("上一处", "下一处", "关闭")))
        replacing = (self.by, *(self.buttons[text] for text in ("替换", "全部替换")))
        self._replacing = QWidget()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 4, 8, 4)
        rows.setSpacing(4)
        rows.addLayout(_row(QHBoxLayout(), finding))
        rows.addWidget(self._replacing)
        _row(QHBoxLayout(self._replacing), replacing)
        QWidget.setTabOrder(self.words, self.by)

    def open(self, replacing: bool = False) -> None:
        """Come up with what is selected in the text, ready for typing."""
        selected = self._editor.textCursor().selectedText()
        self._replacing.setVisible(replacing)
        self.show()
        if selected and "\u2029" not in selected:
            self.words.setText(selected)
        field = self.by if replacing and self.words.text() else self.words
        field.setFocus()
        field.selectAll()
        self._search()

    def leave(self) -> None:
        """Go back to the text."""
        self.hide()
        self._editor.marks.show(Layer.FOUND, ())
        self._editor.setFocus()

    def _search(self) -> None:
        """Find the words anew, wherever the cursor now stands."""
        if self.isHidden():
            return
        document = self._workbench.document
        self.found = list(occurrences(document, self.words.text()))
        self._starts = [(document.place(place.line_id), place.start) for place in self.found]
        self._current = None
        self._show_count()
        self._mark()

    def _show_count(self) -> None:
        if not self.words.text():
            said = ""
        elif not self.found:
            said = "没有找到"
        elif self._current is None:
            said = f"共 {len(self.found)} 处"
        else:
            said = f"第 {self._current + 1} 处，共 {len(self.found)} 处"
        self.count.setText(said)
        for text in ("上一处", "下一处", "替换", "全部替换"):
            self.buttons[text].setEnabled(bool(self.found))

    def _mark(self) -> None:
        tint, length = QColor(current_theme().found), len(self.words.text())
        cursors = (
            self._editor.span(place.line_id, place.start, place.start + length) for place in self.found[:_MOST_MARKED]
        )
        self._editor.marks.show(Layer.FOUND, [stretch(cursor, tint) for cursor in cursors])

    # Going from place to place

    def find_next(self) -> None:
        """Go to the next place behind the cursor, from the end on to the beginning; without words, ask for them."""
        self._ask_for_words()
        self._go(bisect_left(self._starts, self._here()))

    def find_previous(self) -> None:
        """Go to the place before the cursor, from the beginning on to the end; without words, ask for them."""
        self._ask_for_words()
        line, offset = self._here()
        self._go(bisect_left(self._starts, (line, offset - len(self.words.text()))) - 1)

    def _ask_for_words(self) -> None:
        if self.isHidden():
            self.show()
            self._search()
        if not self.words.text():
            self.words.setFocus()

    def _here(self) -> tuple[int, int]:
        """The place of the cursor's line, and how many characters stand before the cursor there."""
        caret = self._editor.caret()
        return (self._workbench.document.place(caret[0]), caret[1]) if caret else (0, 0)

    def _go(self, place: int) -> None:
        if self.found:
            self._current = place % len(self.found)
            found = self.found[self._current]
            words = self._editor.span(found.line_id, found.start, found.start + len(self.words.text()))
            self._editor.setTextCursor(words)
            self._editor.centerCursor()
            self._show_count()

    # Replacing

    def replace(self) -> None:
        """Exchange the words at the present place and go to the next; at none yet, go to the first."""
        if self._current is None or not self.found:
            self.find_next()
            return
        at, words, by = self.found[self._current], self.words.text(), self.by.text()
        if self._workbench.correct(f"替换：{words}", partial(replace_words, words=words, by=by, at=at)):
            self._settle()
            behind = at.start + len(by)
            self._editor.setTextCursor(self._editor.span(at.line_id, behind, behind))
            self.find_next()

    def replace_all(self) -> None:
        """Exchange the words everywhere, in one step."""
        words, by, count = self.words.text(), self.by.text(), len(self.found)
        if self._workbench.correct(f"全部替换：{words}", partial(replace_words, words=words, by=by)):
            self._settle()
            self._workbench.told.emit(f"已替换 {count} 处。")

    def _settle(self) -> None:
        """Undo is now the text's, not the fields'."""
        for field in (self.words, self.by):
            field.setModified(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt's name
        """Enter, Shift+Enter, Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    def _enter(self, backwards: bool) -> None:
        if self.by.hasFocus():
            self.replace()
        elif backwards:
            self.find_previous()
        else:
            self.find_next()


def _row(row: QHBoxLayout, widgets: Sequence[QWidget]) -> QHBoxLayout:
    """The field first, as wide as there is room."""
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    for widget in widgets:
        row.addWidget(widget)
    row.setStretchFactor(widgets[0], 1)
    return row


def _field(name: str) -> LineEdit:
    field = LineEdit()
    field.setPlaceholderText(name)
    field.setAccessibleName(name)
    return field


def _button(text: str, do: Callable[[], object]) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setAccessibleName(text)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(do)
    return button
