"""Words are found, counted and exchanged in the text, all of them in one step."""

import pytest
from PySide6.QtCore import Qt

from tests.gui.driving import put_cursor, stored_text

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def bar(window, qtbot):
    put_cursor(window, "海城县人民政府常务会议纪要")
    window.editor.setFocus()
    qtbot.keyClick(window.editor, Qt.Key.Key_F, CTRL)
    return window.find_bar


def places(window, words):
    return window.workbench.document.text.count(words)


def found_at(window):
    cursor = window.editor.textCursor()
    return cursor.block().text()[:4], cursor.selectedText()


def test_every_place_is_counted_as_words_are_typed(window, bar):
    assert bar.words.hasFocus()
    bar.words.setText("会议")
    assert bar.count.text() == f"共 {places(window, '会议')} 处"
    bar.words.setText("没有的词")
    assert bar.count.text() == "没有找到"
    assert not bar.buttons["全部替换"].isEnabled()


def test_enter_walks_on_and_shift_enter_back_and_both_come_round(window, bar, qtbot):
    bar.words.setText("县文化中心")
    walked = []
    for modifier in (Qt.KeyboardModifier.NoModifier,) * 3 + (SHIFT,) * 2:
        qtbot.keyClick(bar.words, Qt.Key.Key_Return, modifier)
        walked.append((found_at(window)[0], bar.count.text()))
    first, second = ("三、研究", "第 1 处，共 2 处"), ("会议明确", "第 2 处，共 2 处")
    assert walked == [first, second, first, second, first]
    assert found_at(window)[1] == "县文化中心"


def test_f3_goes_on_while_the_text_has_the_keyboard(window, bar, qtbot):
    bar.words.setText("县文化中心")
    window.editor.setFocus()
    qtbot.keyClick(window.editor, Qt.Key.Key_F3)
    qtbot.keyClick(window.editor, Qt.Key.Key_F3)
    assert found_at(window) == ("会议明确", "县文化中心")
    qtbot.keyClick(window.editor, Qt.Key.Key_F3, SHIFT)
    assert found_at(window) == ("三、研究", "县文化中心")


def test_what_is_selected_is_searched_for(window):
    put_cursor(window, "会议明确", offset=5)
    cursor = window.editor.textCursor()
    cursor.movePosition(cursor.MoveOperation.Right, cursor.MoveMode.KeepAnchor, 5)
    window.editor.setTextCursor(cursor)
    window.commands["find"].trigger()
    assert window.find_bar.words.text() == "县文化中心"


def test_every_place_is_tinted_until_the_bar_is_left(window, bar, qtbot):
    plain = len(window.editor.extraSelections())
    bar.words.setText("县文化中心")
    assert len(window.editor.extraSelections()) == plain + 2
    qtbot.keyClick(bar.words, Qt.Key.Key_Escape)
    assert len(window.editor.extraSelections()) == plain
    assert window.editor.hasFocus()
    assert not bar.isVisible()


def test_all_are_exchanged_in_one_step(window, bar, qtbot):
    before, count = stored_text(window), places(window, "县文化中心")
    bar.words.setText("县文化中心")
    bar.by.setText("县𠮷林中心")
    qtbot.mouseClick(bar.buttons["全部替换"], Qt.MouseButton.LeftButton)
    assert places(window, "县𠮷林中心") == count
    assert places(window, "县文化中心") == 0
    assert window.statusBar().currentMessage() == f"已替换 {count} 处。"
    assert bar.count.text() == "没有找到"
    window.commands["undo"].trigger()
    assert stored_text(window) == before
    assert not window.workbench.session.can_undo


def test_one_after_the_other_is_exchanged(window, bar, qtbot):
    bar.words.setText("县文化中心")
    bar.by.setText("中心")
    bar.by.setFocus()
    qtbot.keyClick(bar.by, Qt.Key.Key_Return)
    assert bar.count.text() == "第 1 处，共 2 处"
    qtbot.keyClick(bar.by, Qt.Key.Key_Return)
    assert [text[:6] for text in stored_text(window) if text.startswith("三、")] == ["三、研究中心"]
    assert found_at(window) == ("会议明确", "县文化中心")


def test_the_count_follows_the_text(window, bar, qtbot):
    bar.words.setText("县文化中心")
    put_cursor(window, "三、研究", offset=4)
    window.editor.setFocus()
    qtbot.keyClick(window.editor, Qt.Key.Key_Delete)
    assert bar.count.text() == "共 1 处"


def test_replacing_opens_with_both_fields(window, qtbot):
    window.editor.setFocus()
    qtbot.keyClick(window.editor, Qt.Key.Key_H, CTRL)
    assert window.find_bar.by.isVisible()
    assert window.find_bar.words.hasFocus()


def test_tab_goes_from_the_words_to_what_replaces_them(window, qtbot):
    window.commands["replace"].trigger()
    qtbot.keyClick(window.find_bar.words, Qt.Key.Key_Tab)
    assert window.find_bar.by.hasFocus()


def test_the_keyboard_undoes_the_replacement_though_it_is_still_in_the_field(window, qtbot):
    window.commands["replace"].trigger()
    bar, before = window.find_bar, stored_text(window)
    bar.words.insert("县文化中心")
    bar.by.setFocus()
    bar.by.insert("中心")
    qtbot.mouseClick(bar.buttons["全部替换"], Qt.MouseButton.LeftButton)
    assert stored_text(window) != before
    qtbot.keyClick(bar.by, Qt.Key.Key_Z, CTRL)
    assert stored_text(window) == before
    assert bar.by.text() == "中心"


def test_what_is_being_typed_into_a_field_is_undone_there(window, bar, qtbot):
    before = stored_text(window)
    bar.words.insert("会议")
    qtbot.keyClick(bar.words, Qt.Key.Key_Z, CTRL)
    assert bar.words.text() != "会议"
    assert stored_text(window) == before
