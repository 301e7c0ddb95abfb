"""In the tree: headings are reworded in place, sections dragged where they may go, several corrected at once."""

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from core.structure.roles import Role
from gui.outline_pane.model import DETAIL
from tests.gui.driving import choose, compose, current_title, index_of, line, put_cursor, stored_text, titles

MOVE = Qt.DropAction.MoveAction
CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def numbered(window):
    return [title[:4] for title in titles(window) if title[1:2] == "、"]


def click(window, qtbot, beginning, modifier=Qt.KeyboardModifier.NoModifier):
    area = window.tree.visualRect(index_of(window, beginning))
    qtbot.mouseClick(window.tree.viewport(), LEFT, modifier, area.center())


def field(window):
    return window.tree.findChild(QLineEdit)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2])
def test_a_heading_is_reworded_in_place(window, qtbot, key):
    choose(window, "二、审议")
    window.tree.setFocus()
    qtbot.keyClick(window.tree, key)
    assert field(window).text() == "二、审议《海城县招商引资实施办法》"
    field(window).setText("二、审议𠮷林办法")
    qtbot.keyClick(field(window), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "二、审议𠮷林办法" in stored_text(window))
    assert "二、审议𠮷林办法" in titles(window)
    assert window.commands["undo"].text() == "撤销“改写标题：二、审议《海城县招商引资实施办法……”"


def test_escape_leaves_the_heading_as_it_was(window, qtbot):
    before = window.workbench.document
    choose(window, "二、审议")
    window.tree.setFocus()
    qtbot.keyClick(window.tree, Qt.Key.Key_Return)
    field(window).setText("别的")
    qtbot.keyClick(field(window), Qt.Key.Key_Escape)
    assert window.workbench.document is before


def test_a_heading_is_never_empty(window, qtbot):
    before = window.workbench.document
    choose(window, "二、审议")
    window.tree.setFocus()
    qtbot.keyClick(window.tree, Qt.Key.Key_Return)
    field(window).clear()
    qtbot.keyClick(field(window), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.statusBar().currentMessage().startswith("标题不能是空的"))
    assert window.workbench.document is before


def test_from_the_text_a_heading_is_reworded_in_the_tree(window, qtbot):
    put_cursor(window, "三、研究")
    window.editor.setFocus()
    qtbot.keyClick(window.editor, Qt.Key.Key_F2)
    assert field(window).text().startswith("三、研究")


def test_what_is_no_heading_is_not_reworded(window, qtbot):
    choose(window, "出席：")
    window.tree.setFocus()
    qtbot.keyClick(window.tree, Qt.Key.Key_Return)
    assert field(window) is None
    assert not window.commands["reword"].isEnabled()


def test_digits_set_the_role_in_the_tree(window, qtbot):
    choose(window, "二、审议")
    window.tree.setFocus()
    qtbot.keyClick(window.tree, Qt.Key.Key_0)
    assert line(window, "二、审议").role is Role.PARAGRAPH


def test_digits_are_digits_while_a_heading_is_reworded(window, qtbot):
    choose(window, "二、审议")
    window.tree.setFocus()
    qtbot.keyClick(window.tree, Qt.Key.Key_Return)
    qtbot.keyClicks(field(window), "9")
    assert field(window).text() == "9"


def test_several_sections_are_lowered_at_once_in_one_step(window, qtbot):
    click(window, qtbot, "二、审议")
    click(window, qtbot, "三、研究", CTRL)
    window.tree.setFocus()
    qtbot.keyClick(window.tree, Qt.Key.Key_Tab)
    assert [text[:5] for text in stored_text(window) if text.startswith("（")] == ["（二）审议", "（三）研究"]
    assert window.commands["undo"].text().endswith("等 2 处”")
    window.commands["undo"].trigger()
    assert numbered(window) == ["一、听取", "二、审议", "三、研究"]
    assert [line.text[:2] for line in window.workbench.selected_lines] == ["二、", "三、"]


def test_several_sections_move_at_once(window, qtbot):
    click(window, qtbot, "二、审议")
    click(window, qtbot, "三、研究", CTRL)
    window.tree.setFocus()
    qtbot.keyClick(window.tree, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert numbered(window) == ["二、审议", "三、研究", "一、听取"]


def test_a_key_for_what_cannot_be_done_says_why(window, qtbot):
    choose(window, "一、听取")
    window.tree.setFocus()
    qtbot.keyClick(window.tree, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert window.statusBar().currentMessage().endswith("已经是第一级标题，不能再升级。")
    qtbot.keyClick(window.tree, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert window.statusBar().currentMessage().endswith("前面没有同级的标题，不能上移。")


# Dragging


def carried(window, *beginnings):
    return window.tree.outline.mimeData([index_of(window, beginning) for beginning in beginnings])


def may_drop(window, data, place, parent=None):
    return window.tree.outline.canDropMimeData(data, MOVE, place, 0, parent or QModelIndex())


def test_a_section_may_be_dropped_beside_its_like_and_nowhere_else(window):
    data = carried(window, "三、研究")
    assert may_drop(window, data, index_of(window, "一、听取").row())
    assert not may_drop(window, data, 0)
    assert not may_drop(window, data, -1, index_of(window, "一、听取"))
    assert not may_drop(window, data, index_of(window, "三、研究").row())


def test_a_section_is_dropped_into_a_heading_of_the_level_above(window):
    choose(window, "二、审议")
    window.commands["demote"].trigger()
    data = carried(window, "（二）审议")
    assert may_drop(window, data, -1, index_of(window, "三、研究"))
    window.tree.outline.dropMimeData(data, MOVE, -1, 0, index_of(window, "三、研究"))
    assert index_of(window, "（二）审议").parent() == index_of(window, "三、研究")


def test_only_sections_can_be_dragged(window):
    assert window.tree.outline.flags(index_of(window, "三、研究")) & Qt.ItemFlag.ItemIsDragEnabled
    assert not window.tree.outline.flags(index_of(window, "出席：")) & Qt.ItemFlag.ItemIsDragEnabled


def hover(window, data, target, upper):
    """What Qt tells the tree while rows are dragged to the upper or lower edge of another; the drop, if it may be."""
    area = window.tree.visualRect(index_of(window, target))
    there = QPoint(area.center().x(), area.top() + 1 if upper else area.bottom() - 1)
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window.tree.viewport(), QDragEnterEvent(there, MOVE, data, LEFT, none))
    over = QDragMoveEvent(there, MOVE, data, LEFT, none)
    QApplication.sendEvent(window.tree.viewport(), over)
    return QDropEvent(QPointF(there), MOVE, data, LEFT, none) if over.isAccepted() else None


def drag(window, beginning, target, upper):
    """Drag a row there and drop it, if it may be dropped."""
    data = carried(window, beginning)
    drop = hover(window, data, target, upper)
    if drop is not None:
        QApplication.sendEvent(window.tree.viewport(), drop)
    return drop is not None


def test_a_section_is_dragged_to_another_place(window):
    assert drag(window, "三、研究", "一、听取", upper=True)
    assert numbered(window) == ["三、研究", "一、听取", "二、审议"]
    assert window.commands["undo"].text().startswith("撤销“移动：三、研究")
    assert "Ctrl+R" in window.statusBar().currentMessage()


def test_where_a_section_may_not_go_it_is_not_dropped_and_that_is_said(window):
    before = window.workbench.document
    assert not drag(window, "三、研究", "出席：", upper=False)
    assert window.statusBar().currentMessage().startswith("标题只能移")
    assert window.workbench.document is before


def test_what_was_said_of_a_wrong_place_is_gone_over_a_right_one(window):
    data = carried(window, "三、研究")
    assert hover(window, data, "出席：", upper=False) is None
    assert hover(window, data, "一、听取", upper=True) is not None
    assert not window.statusBar().currentMessage()


def test_findings_and_doubt_stand_beside_the_rows_they_are_on(window, qtbot):
    put_cursor(window, "会议原则同意")
    compose(window, "", "《甲》,《乙》")
    section = index_of(window, "二、审议").siblingAtColumn(DETAIL)
    qtbot.waitUntil(lambda: "问题" in window.tree.outline.data(section))
    tip = window.tree.outline.data(section, Qt.ItemDataRole.ToolTipRole)
    assert any(finding.message in tip for finding in window.workbench.session.findings)


@pytest.mark.parametrize(("beginning", "target"), [("三、研究", "一、听取"), ("二、审议", "一、听取")])
def test_what_was_dragged_stays_selected_in_the_tree_and_in_the_text(window, beginning, target):
    choose(window, beginning)
    drag(window, beginning, target, upper=True)
    assert current_title(window).startswith(beginning)
    assert window.editor.textCursor().block().text().strip().startswith(beginning)
