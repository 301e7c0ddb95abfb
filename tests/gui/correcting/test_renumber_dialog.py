"""Numbers: marked where they are wrong, shown before they are changed, changed along in the same step."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox

from gui.correcting.renumber_dialog import RenumberDialog, Scope
from gui.outline_pane.model import DETAIL
from tests.gui.driving import choose, compose, index_of, line, put_cursor, stored_text

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def headings(window):
    return [text[:4] for text in stored_text(window) if text[1:2] == "、"]


def detail(window, beginning, role=Qt.ItemDataRole.DisplayRole):
    return window.tree.outline.data(index_of(window, beginning).siblingAtColumn(DETAIL), role)


def shown(dialog):
    return [
        tuple(dialog.table.item(row, column).text() for column in range(3)) for row in range(dialog.table.rowCount())
    ]


def agree(dialog, qtbot):
    qtbot.mouseClick(dialog.buttons.button(QDialogButtonBox.StandardButton.Ok), Qt.MouseButton.LeftButton)


@pytest.fixture
def gap(window, qtbot):
    """The draft with 三 where 二 should be."""
    put_cursor(window, "二、审议")
    window.editor.setFocus()
    qtbot.keyClick(window.editor, Qt.Key.Key_Delete)
    compose(window, "", "四")
    return window


def test_a_gap_is_marked_in_the_tree_and_told_in_full(gap, qtbot):
    qtbot.waitUntil(lambda: "缺号" in detail(gap, "四、审议"))
    assert "缺“二、”" in detail(gap, "四、审议", Qt.ItemDataRole.ToolTipRole)
    assert "应为四" not in detail(gap, "一、听取")


def test_a_mark_goes_with_what_it_told_of(gap, qtbot):
    qtbot.waitUntil(lambda: "缺号" in detail(gap, "四、审议"))
    gap.commands["undo"].trigger()
    gap.commands["undo"].trigger()
    qtbot.waitUntil(lambda: "缺号" not in detail(gap, "二、审议"))


def test_one_key_mends_the_number_under_the_cursor(gap, qtbot):
    put_cursor(gap, "四、审议")
    qtbot.keyClick(gap.editor, Qt.Key.Key_N, CTRL | SHIFT)
    assert headings(gap) == ["一、听取", "二、审议", "三、研究"]


def test_renumbering_shows_old_and_new_before_it_does_anything(gap, qtbot):
    before = stored_text(gap)
    gap.editor.setFocus()
    qtbot.keyClick(gap.editor, Qt.Key.Key_R, CTRL | SHIFT)
    dialog = gap.findChild(RenumberDialog)
    assert shown(dialog) == [("四、", "二、", "审议《海城县招商引资实施办法》")]
    assert dialog.sentence.text() == "共更改 1 个标题。"
    assert stored_text(gap) == before
    agree(dialog, qtbot)
    assert headings(gap) == ["一、听取", "二、审议", "三、研究"]
    assert gap.commands["undo"].text() == "撤销“全文重新编号”"


def test_a_dialog_that_is_left_changes_nothing(gap, qtbot):
    before = gap.workbench.document
    gap.commands["renumber-all"].trigger()
    qtbot.keyClick(gap.findChild(RenumberDialog), Qt.Key.Key_Escape)
    assert gap.workbench.document is before


def test_one_level_is_renumbered_by_itself(gap, qtbot):
    put_cursor(gap, "四、审议")
    gap.commands["renumber-level"].trigger()
    dialog = gap.findChild(RenumberDialog)
    assert dialog.scopes[Scope.LEVEL].isChecked()
    agree(dialog, qtbot)
    assert headings(gap) == ["一、听取", "二、审议", "三、研究"]
    assert gap.commands["undo"].text().startswith("撤销“本级重新编号：四、审议")


def test_the_style_of_a_level_is_converted(window, qtbot):
    put_cursor(window, "一、听取")
    window.commands["convert"].trigger()
    dialog = window.findChild(RenumberDialog)
    qtbot.keyClicks(dialog.style_of_level, "1")
    assert [(old, new) for old, new, _ in shown(dialog)] == [("一、", "1."), ("二、", "2."), ("三、", "3.")]
    agree(dialog, qtbot)
    assert sum(text.startswith(("1.", "2.", "3.")) for text in stored_text(window)) == 3
    window.commands["undo"].trigger()
    assert headings(window) == ["一、听取", "二、审议", "三、研究"]


def test_what_cannot_be_renumbered_says_why(window):
    put_cursor(window, "一、听取")
    window.commands["convert"].trigger()
    dialog = window.findChild(RenumberDialog)
    dialog.scopes[Scope.LEVEL].setChecked(True)
    assert dialog.sentence.text() == "序号没有要更正的。"
    assert not dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    dialog.reject()


def test_deleting_a_section_offers_to_renumber_what_follows_in_one_step(window, qtbot):
    before = stored_text(window)
    choose(window, "二、审议")
    window.tree.setFocus()
    qtbot.keyClick(window.tree, Qt.Key.Key_Delete)
    assert headings(window) == ["一、听取", "三、研究"]
    assert window.statusBar().currentMessage().endswith("按 Ctrl+R 顺带重新编号")
    qtbot.keyClick(window.tree, Qt.Key.Key_R, CTRL)
    assert headings(window) == ["一、听取", "二、研究"]
    assert window.statusBar().currentMessage() == "已重新编号 1 处。"
    window.commands["undo"].trigger()
    assert stored_text(window) == before
    assert not window.workbench.session.can_undo


@pytest.mark.parametrize(
    ("key", "modifier"), [(Qt.Key.Key_Down, ALT), (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)]
)
def test_moving_and_lowering_offer_it_too(window, qtbot, key, modifier):
    choose(window, "二、审议")
    window.tree.setFocus()
    qtbot.keyClick(window.tree, key, modifier)
    assert "Ctrl+R" in window.statusBar().currentMessage()
    qtbot.keyClick(window.tree, Qt.Key.Key_R, CTRL)
    assert headings(window)[:2] == ["一、听取", "二、研究"]
    window.commands["undo"].trigger()
    assert not window.workbench.session.can_undo


def test_the_offer_ends_with_the_next_edit(window, qtbot):
    choose(window, "二、审议")
    window.commands["move-down"].trigger()
    assert window.commands["renumber-along"].isEnabled()
    put_cursor(window, "第5期")
    window.editor.setFocus()
    qtbot.keyClicks(window.editor, "x")
    assert not window.commands["renumber-along"].isEnabled()
    qtbot.keyClick(window.editor, Qt.Key.Key_R, CTRL)
    assert window.statusBar().currentMessage() == "刚才的更改没有打乱序号，不用顺带编号。"


def test_what_disturbs_no_number_offers_nothing(window):
    put_cursor(window, "第5期")
    window.commands["set-noise"].trigger()
    assert "Ctrl+R" not in window.statusBar().currentMessage()
    assert line(window, "第5期").pinned
