"""How a row of the tree is painted, and the field in which its heading is reworded."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from gui.look.theme import current_theme
from gui.outline_pane.cells import Detail
from gui.outline_pane.model import DETAIL, OutlineModel

Index = QModelIndex | QPersistentModelIndex

_GAP = 8
"""Pixels between a title, its details and their sign."""

_LEAST = 12
"""Characters of a title for which its details give way."""

_AT_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Shared:
    """How a row shares its room: as much of the title as is seen, and in which words the details are told, and where.

    ``sign`` is where that of the details stands, ``edge`` the left edge of all of them, in pixels of the viewport.
    """

    title: str
    detail: str
    detail_at: QRect
    sign: QRect
    edge: int


class RowDelegate(QStyledItemDelegate):
    """Paints a row as one: the title has the room, and the details at the right give way where there is too little.

    They are told in fewer words then, and at last by their sign alone; the tool tip tells all.
    """

    def __init__(self, tree: QTreeView, outline: OutlineModel) -> None:
        super().__init__(tree)
        self._tree = tree
        self._outline = outline
        self._margins: dict[tuple[int, int], tuple[int, int]] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint what the style paints of any row, then the details."""
        styled = self._styled(option, index)
        detail = self._outline.detail(index)
        shared = _shared(styled, self._room(styled), detail)
        styled.text = shared.title
        self._tree.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, styled, painter, self._tree)
        painter.save()
        painter.setFont(styled.font)
        is_selected = styled.state & QStyle.StateFlag.State_Selected
        painter.setPen(QColor(current_theme().ink if is_selected else detail.colour))
        painter.drawText(shared.detail_at, _AT_RIGHT, shared.detail)
        if detail.sign is not None:
            detail.sign.paint(painter, shared.sign)
        painter.restore()

    def shared(self, option: QStyleOptionViewItem, index: Index) -> Shared:
        """What is seen of a row that is painted as ``option`` says."""
        styled = self._styled(option, index)
        return _shared(styled, self._room(styled), self._outline.detail(index))

    def _styled(self, option: QStyleOptionViewItem, index: Index) -> QStyleOptionViewItem:
        styled = QStyleOptionViewItem(option)
        self.initStyleOption(styled, index)
        return styled

    def _room(self, styled: QStyleOptionViewItem) -> QRect:
        """Where the style would put the title. It takes its time to tell, and says the same for all rows."""
        kind = styled.fontMetrics.height(), styled.decorationSize.width()
        if kind not in self._margins:
            style, whole = self._tree.style(), styled.rect
            margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, self._tree) + 1
            room = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, styled, self._tree)
            self._margins[kind] = room.left() - whole.left() + margin, whole.right() - room.right() + margin
        left, right = self._margins[kind]
        return styled.rect.adjusted(left, 0, -right, 0)

    def helpEvent(  # noqa: N802  Qt's name
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Tell of the details where they stand."""
        if index.isValid() and event.pos().x() >= self.shared(option, index).edge:
            index = index.sibling(index.row(), DETAIL)
        return super().helpEvent(event, view, option, index)

    def updateEditorGeometry(  # noqa: N802  Qt's name
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Let the field for a heading reach to the right edge: headings are long, and the details can wait."""
        super().updateEditorGeometry(editor, option, index)
        place = editor.geometry()
        place.setRight(self._tree.viewport().width() - 1)
        editor.setGeometry(place)


def _shared(styled: QStyleOptionViewItem, room: QRect, detail: Detail) -> Shared:
    metrics, side = styled.fontMetrics, styled.decorationSize.width()
    sign = QRect(room.right() + 1 - side, room.center().y() - side // 2, side, side)
    wanted = metrics.horizontalAdvance(styled.text)
    least = min(wanted, _LEAST * metrics.horizontalAdvance("字"))
    for wording in (*detail.wordings, ""):
        slot = side + _GAP if wording or detail.sign else 0
        taken = slot + (metrics.horizontalAdvance(wording) + _GAP if wording else 0)
        if room.width() - taken >= least:
            break
    title = styled.text
    if wanted > room.width() - taken:
        title = metrics.elidedText(title, Qt.TextElideMode.ElideRight, max(room.width() - taken, 0))
    edge = room.right() + 1 - taken
    return Shared(title, wording, QRect(edge, room.top(), taken - slot, room.height()), sign, edge)
