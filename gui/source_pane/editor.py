"""The text of the draft, to be read and typed in: what is typed goes to the session, and what it says is shown."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, QSignalBlocker, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QKeySequence, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QMenu, QWidget

from core.differing import Differing
from core.proofreading.finding import Finding
from core.session import Change
from core.structure.document import Line, difference
from core.structure.edits.lines import replace_lines
from gui.look.theme import current_theme
from gui.source_pane.flash import Flash
from gui.source_pane.highlighter import Highlighter
from gui.source_pane.margin import Margin
from gui.source_pane.marks import Layer, whole_line
from gui.source_pane.strokes import Typing, stroke
from gui.source_pane.text_blocks import put, texts
from gui.source_pane.text_view import TextView
from gui.utf16 import characters
from gui.workbench import Workbench


class Editor(TextView):
    """Shows the session's Document and sends what is typed to it.

    The Document is what counts: whatever is typed goes there as an edit, and the text here is then made equal to it.
    Where it is equal already nothing is touched, so neither typing nor an input method is ever disturbed, and no guard
    against loops is needed. Undoing is the session's; Qt's own is off.

    ``finding_wanted``: the user asks at a point of the screen what can be done with a finding.
    """

    finding_wanted = Signal(object, object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._touched = range(0)
        self._on_its_way = False
        self._stood = 0, 0
        self._typing = Typing()
        self.context_menu: QMenu | None = None
        self.flash = Flash(self)
        self._highlighter = Highlighter(self.document(), workbench)
        self.margin = Margin(self)
        self._make_room_for_margin()
        self._connect()

    def _connect(self) -> None:
        self._workbench.opened.connect(self._show_draft)
        self._workbench.changed.connect(self._follow)
        self._workbench.selection_changed.connect(self._follow_selection)
        self._workbench.followed.connect(self.flash.show)
        self._workbench.standpoints.watch(self._note_standpoint)
        self.document().contentsChange.connect(self._note_touched)
        self.document().contentsChanged.connect(self._send)
        self.selectionChanged.connect(self._select)
        self.cursorPositionChanged.connect(self._select)
        self.updateRequest.connect(self._scroll_margin)

    # From the session to the screen

    def _show_draft(self) -> None:
        lines = self._workbench.document.lines
        self.setPlainText("\n".join(line.text for line in lines))
        self.flash.show(())
        self._typing.pause()
        self.margin.update()

    def _follow(self, change: Change) -> None:
        changed = difference(change.before, change.after)
        self._make_equal(changed)
        before = {line.id: line for line in change.before.lines[changed.old.start : changed.old.stop]}
        for place in changed.new:
            line = change.after.lines[place]
            if before.get(line.id) is not line:
                self._highlighter.rehighlightBlock(self.document().findBlockByNumber(place))
        self.margin.update()

    def _make_equal(self, changed: Differing) -> None:
        """Exchange what differs from the Document. While a key press is on its way, that is mostly nothing.

        What exchanging does to the cursor is no wish of the user's: the selected lines stay selected, wherever they go.
        """
        wanted = [line.text for line in self._workbench.document.lines]
        if (
            self.blockCount() != max(1, len(wanted))
            or texts(self.document(), changed.new) != wanted[changed.new.start : changed.new.stop]
        ):
            with QSignalBlocker(self):
                put(self.document(), wanted, changed)
            self._follow_selection()

    def refresh_look(self) -> None:
        """Take over other colours and another size of type."""
        self.set_type()
        self._make_room_for_margin()
        self._highlighter.rehighlight()
        self._mark_selected()
        self.margin.update()

    # From the keyboard to the session

    def _note_touched(self, position: int, _removed: int, added: int) -> None:
        self._on_its_way = True
        first = self.document().findBlock(position)
        last = self.document().findBlock(position + added)
        stop = last.blockNumber() + 1 if last.isValid() else self.blockCount()
        self._touched = range(max(0, first.blockNumber()), stop)

    def _send(self) -> None:
        """Qt also tells of changes where lines were only drawn anew."""
        if not self._on_its_way:
            return
        self._send_touched()
        self._on_its_way = False
        self._note_cursor()

    def _send_touched(self) -> None:
        """Make of what the text now says in the blocks just touched an edit, if it says anything new."""
        lines = self._workbench.document.lines
        grown = self.blockCount() - max(1, len(lines))
        places = range(self._touched.start, min(self._touched.stop, self.blockCount()))
        stop = min(places.stop - grown, len(lines))
        old, new = lines[places.start : stop], texts(self.document(), places)
        if [line.text for line in old] == new or (not old and new == [""]):
            return
        label, step = self._step(old, new)
        before = self._workbench.document
        self._workbench.apply(label, partial(replace_lines, start=places.start, stop=stop, texts=new), step)
        if self._workbench.document is before:
            put(self.document(), [line.text for line in before.lines], Differing(places, range(places.start, stop)))

    def _step(self, old: Sequence[Line], new: list[str]) -> tuple[str, str | None]:
        """What the step is called, and its key; what changes more than one line is a step of its own."""
        edited = [(line, text) for line, text in zip(old, new, strict=False) if line.text != text]
        if len(old) != len(new) or len(edited) != 1:
            self._typing.pause()
            return "改写", None
        [(line, text)] = edited
        now = stroke(line.id, line.text, text)
        return "输入" if now.added else "删除", self._typing.key(now)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt's name
        """Shift+Enter begins a new line as Enter does: a draft knows no line breaks inside a line."""
        if event.matches(QKeySequence.StandardKey.InsertLineSeparator):
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window's actions instead of taking the keys for this field alone."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _travels(event):
            event.ignore()
            return False
        return super().event(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802  Qt's name
        """Files that are dropped are for the window to open."""
        return source.hasText() and not source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802  Qt's name
        """Paste the words alone, each line of them as a line."""
        self.insertPlainText("\n".join(source.text().splitlines()) + ("\n" if source.text().endswith("\n") else ""))

    # Selection

    def _select(self) -> None:
        self._note_cursor()
        cursor = self.textCursor()
        first = self.document().findBlock(cursor.selectionStart()).blockNumber()
        last = self.document().findBlock(cursor.selectionEnd()).blockNumber()
        self._workbench.select(line.id for line in self._workbench.document.lines[first : last + 1])

    def _follow_selection(self) -> None:
        """Go to the selected lines, unless the cursor stands in one of them."""
        selected = self._workbench.selected
        here = self.line_of(self.textCursor().block())
        if selected and (here is None or here.id not in selected):
            self._enter(selected[0])
        self._mark_selected()

    def _enter(self, line_id: int) -> None:
        block = self.document().findBlockByNumber(self._workbench.document.place(line_id))
        with QSignalBlocker(self):
            self.setTextCursor(QTextCursor(block))
            self.centerCursor()
        self._note_cursor()
        self.margin.update()

    def _mark_selected(self) -> None:
        """Tint the selected lines, so that a whole section shows where it stands."""
        tint = QColor(current_theme().hovered)
        blocks = (self.block_of(line_id) for line_id in self._workbench.selected)
        self.marks.show(Layer.SELECTED, [whole_line(block, tint) for block in blocks if block is not None])

    def _note_cursor(self) -> None:
        """Remember where the cursor stands, but for what typing just did to it."""
        if not self._on_its_way:
            cursor = self.textCursor()
            self._stood = cursor.anchor(), cursor.position()

    def _note_standpoint(self) -> Callable[[], None]:
        return partial(self._stand, *self._stood, self.verticalScrollBar().value())

    def _stand(self, anchor: int, position: int, scrolled: int) -> None:
        cursor = self.textCursor()
        last = self.document().characterCount() - 1
        cursor.setPosition(min(anchor, last))
        cursor.setPosition(min(position, last), QTextCursor.MoveMode.KeepAnchor)
        with QSignalBlocker(self):
            self.setTextCursor(cursor)
        self._note_cursor()
        self.verticalScrollBar().setValue(scrolled)
        self.margin.update()

    def finding_here(self) -> Finding | None:
        """The finding that the cursor stands in or touches."""
        here = self.caret()
        return None if here is None else self._finding(self._workbench.document.line(here[0]), here[1])

    def finding_at(self, point: QPoint) -> Finding | None:
        """The finding whose words are at a point of the viewport."""
        cursor = self.cursorForPosition(point)
        line = self.line_of(cursor.block())
        if line is None or not self.blockBoundingGeometry(cursor.block()).translated(self.contentOffset()).contains(
            point
        ):
            return None
        return self._finding(line, characters(line.text, cursor.positionInBlock()))

    def _finding(self, line: Line, offset: int) -> Finding | None:
        return self._highlighter.underlines.at(line, offset)

    # The margin

    def _scroll_margin(self, area: QRect, rows: int) -> None:
        if rows:
            self.margin.scroll(0, rows)
        else:
            self.margin.update(0, area.y(), self.margin.width(), area.height())

    def _make_room_for_margin(self) -> None:
        self.setViewportMargins(self.margin.sizeHint().width(), 0, 0, 0)
        self._place_margin()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  Qt's name
        """Keep the margin beside the text."""
        super().resizeEvent(event)
        self._place_margin()

    def _place_margin(self) -> None:
        inside = self.contentsRect()
        self.margin.setGeometry(inside.left(), inside.top(), self.margin.sizeHint().width(), inside.height())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802  Qt's name
        """Offer what can be done with the finding under the mouse, or with the selected lines."""
        finding = self.finding_at(event.pos()) if event.reason() == QContextMenuEvent.Reason.Mouse else None
        if finding is not None:
            self.finding_wanted.emit(finding, event.globalPos())
        elif self.context_menu is not None:
            self.context_menu.popup(event.globalPos())


def _travels(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
