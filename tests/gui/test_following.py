"""Cause is visible: what follows a correction flashes once and is counted; undo leads back to where it was made."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from core.session import Session
from tests.gui.driving import choose, line, put_cursor

ROSTER = """\
一、听取汇报

会议指出，今年以来全县经济运行总体平稳、稳中有进。会议要求，各部门要坚定信心，抓好各项工作落实。

会议情况
张  三  李  四  王小明  周  五
赵  六  钱文华  孙  立  吴  七
"""


@pytest.fixture
def roster(window, tmp_path):
    path = tmp_path / "名单.txt"
    path.write_text(ROSTER, encoding="utf-8")
    window.open_draft(path)
    return window


def test_lines_that_follow_a_correction_flash_and_are_counted(roster, qtbot):
    before = {line.id: (line.role, line.continues) for line in roster.workbench.document.lines}
    put_cursor(roster, "会议情况")
    roster.commands["set-attendance"].trigger()
    after = {line.id: (line.role, line.continues) for line in roster.workbench.document.lines}
    changed = [line_id for line_id in after if after[line_id] != before[line_id]]
    assert roster.editor.flash.line_ids == tuple(changed[1:])
    assert f"另有 {len(changed) - 1} 行随之更改" in roster.statusBar().currentMessage()
    qtbot.waitUntil(lambda: roster.editor.flash.line_ids == ())


def test_the_flash_is_seen_and_fades(roster, qtbot):
    put_cursor(roster, "会议情况")
    plain = len(roster.editor.extraSelections())
    roster.commands["set-attendance"].trigger()
    qtbot.waitUntil(lambda: len(roster.editor.extraSelections()) > plain)
    qtbot.waitUntil(lambda: len(roster.editor.extraSelections()) == plain)


def test_no_line_of_the_next_draft_flashes(roster, draft):
    roster.editor.flash.show([roster.workbench.document.lines[0].id])
    roster.workbench.take(Session.open(draft))
    assert roster.editor.flash.line_ids == ()


def test_what_nothing_follows_flashes_nothing(window):
    put_cursor(window, "第5期")
    window.commands["confirm"].trigger()
    assert window.editor.flash.line_ids == ()
    assert window.statusBar().currentMessage() == "确认：第5期"


def test_typing_flashes_nothing(window, qtbot):
    put_cursor(window, "二、审议")
    window.editor.setFocus()
    qtbot.keyClick(window.editor, Qt.Key.Key_Delete)
    assert window.editor.flash.line_ids == ()


def test_undo_flashes_what_it_takes_back(window):
    put_cursor(window, "会议明确")
    window.commands["set-heading-2"].trigger()
    window.commands["undo"].trigger()
    assert line(window, "会议明确").id in window.editor.flash.line_ids


def test_undo_restores_the_cursor_the_selection_and_the_scroll(window, qtbot):
    window.resize(900, 420)
    put_cursor(window, "二、审议", offset=4)
    cursor = window.editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, 3)
    window.editor.setTextCursor(cursor)
    window.editor.verticalScrollBar().setValue(6)
    scrolled, span = window.editor.verticalScrollBar().value(), (cursor.anchor(), cursor.position())
    assert scrolled == 6
    window.editor.setFocus()
    qtbot.keyClicks(window.editor, "x")
    put_cursor(window, "海城县人民政府常务会议纪要")
    window.commands["undo"].trigger()
    back = window.editor.textCursor()
    assert (back.anchor(), back.position()) == span
    assert window.editor.verticalScrollBar().value() == scrolled


def test_redo_goes_back_to_where_undo_was_asked_for(window):
    choose(window, "二、审议")
    window.commands["move-up"].trigger()
    choose(window, "出席：")
    window.commands["undo"].trigger()
    assert [line.text[:2] for line in window.workbench.selected_lines] == ["二、"]
    window.commands["redo"].trigger()
    assert [line.text[:2] for line in window.workbench.selected_lines] == ["出席"]


def test_undo_of_a_run_of_typing_goes_back_to_where_it_began(window, qtbot):
    put_cursor(window, "二、审议", offset=4)
    window.editor.setFocus()
    start = window.editor.textCursor().position()
    qtbot.keyClicks(window.editor, "xyz")
    window.commands["undo"].trigger()
    assert window.editor.textCursor().position() == start


def test_the_walk_confirms_line_by_line(roster, qtbot):
    doubtful = [line.id for line in roster.workbench.document.lines if line.doubtful]
    assert doubtful
    roster.editor.setFocus()
    qtbot.keyClick(roster.editor, Qt.Key.Key_F8)
    chosen = roster.workbench.selected
    qtbot.keyClick(roster.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert all(roster.workbench.document.line(line_id).pinned for line_id in chosen)
