"""The margin of the source: what each line is taken for, at a glance."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QTextBlock
from PySide6.QtWidgets import QToolTip, QWidget

from core.structure.document import Line
from gui.look.icons import icon
from gui.look.role_names import COMMENT_ICON, PIN_ICON, comments, explanation, short_name
from gui.look.theme import Theme, current_theme
from gui.source_pane.text_view import TextView

_GAP = 8
"""Pixels between the signs of the margin."""

_BAR = 3
"""Width in pixels of the bar in the colour of the line's part, and of the mark of a line that was changed."""

_SMALL = 0.85
"""How large the figure of a doubt is beside the names."""

_CHANGED = "这一行和打开时不一样了。"


class Margin(QWidget):
    """One row for each visible line: how sure a doubtful role is, or a comment or pin; its short name; a bar.

    The bar joins the lines of a paragraph. At the very edge a mark stands beside lines that do not read as they did
    when the draft was opened.
    """

    def __init__(self, view: TextView) -> None:
        super().__init__(view)
        self._view = view
        self.setAccessibleName("各行的角色")

    def sizeHint(self) -> QSize:  # noqa: N802  Qt's name
        """Wide enough for the mark, a figure, two characters and the bar."""
        figure = QFontMetrics(self._small_font()).horizontalAdvance("99%")
        return QSize(_GAP + figure + _GAP + self.fontMetrics().horizontalAdvance("标题") + _GAP + _BAR + _GAP, 0)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        """Paint the rows that the event covers."""
        painter = QPainter(self)
        theme, is_as_opened = current_theme(), self._view.is_as_opened()
        painter.fillRect(event.rect(), QColor(theme.frame))
        for block, area in self._view.visible_blocks():
            line = self._view.line_of(block)
            if line is None or not area.intersects(event.rect()):
                continue
            if not is_as_opened(line):
                painter.fillRect(QRect(0, area.top(), _BAR, area.height()), QColor(theme.faint))
            if not line.is_blank:
                self._paint_line(painter, theme, line, self._row(block, area), area)
        painter.end()

    def _row(self, block: QTextBlock, area: QRect) -> QRect:
        """Where the first of the block's rows on the screen stands."""
        height = round(block.layout().lineAt(0).height()) if block.layout().lineCount() else self.fontMetrics().height()
        return QRect(0, area.top(), self.width(), height)

    def _paint_line(self, painter: QPainter, theme: Theme, line: Line, row: QRect, area: QRect) -> None:
        colour = theme.doubt if line.doubtful else theme.parts[line.role.part]
        painter.setPen(QColor(colour))
        name = row.adjusted(0, 0, -(_GAP + _BAR + _GAP), 0)
        painter.drawText(name, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, short_name(line))
        top = area.top() if line.continues else area.top() + _BAR
        bar = QRect(self.width() - _GAP - _BAR, top, _BAR, area.bottom() + 1 - top)
        painter.fillRect(bar, QColor(theme.parts[line.role.part]))
        if line.doubtful:
            painter.setFont(self._small_font())
            painter.drawText(row.adjusted(_GAP, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, f"{line.confidence:.0%}")
            painter.setFont(self.font())
        elif line.pinned or line.hints.comments:
            side = self.fontMetrics().height() - 2
            sign = QRect(_GAP, row.center().y() - side // 2, side, side)
            icon(COMMENT_ICON if line.hints.comments else PIN_ICON, theme.faint).paint(painter, sign)

    def _small_font(self) -> QFont:
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * _SMALL)
        return font

    def event(self, event: QEvent) -> bool:
        """Tell under the mouse why a line is taken for what it is, and what was written beside it."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            line = self._line_at(event.pos())
            QToolTip.showText(event.globalPos(), self._told(line) if line else "", self)
            return True
        return super().event(event)

    def _told(self, line: Line) -> str:
        changed = "" if self._view.is_as_opened()(line) else _CHANGED
        return "\n".join(filter(None, (explanation(line), comments(line), changed)))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  Qt's name
        """Put the cursor into the line that was clicked."""
        self._view.setFocus()
        self._view.setTextCursor(self._view.cursorForPosition(event.position().toPoint()))

    def _line_at(self, point: QPoint) -> Line | None:
        return self._view.line_of(self._view.cursorForPosition(point).block())
