"""What is selected in one pane is selected in the other, and neither pushes the other about."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor

from gui.outline_pane.model import TITLE
from tests.gui.driving import current_title, index_of, line, put_cursor


def selected_texts(window):
    return [line.text[:5] for line in window.workbench.selected_lines]


def cursor_text(window):
    return window.editor.textCursor().block().text()


def click(window, qtbot, index, modifier=Qt.KeyboardModifier.NoModifier):
    area = window.tree.visualRect(index)
    qtbot.mouseClick(window.tree.viewport(), Qt.MouseButton.LeftButton, modifier, area.center())


def test_a_line_selected_in_the_text_is_selected_in_the_tree(window):
    put_cursor(window, "二、审议")
    assert current_title(window) == "二、审议《海城县招商引资实施办法》"


def test_body_text_belongs_to_its_section(window):
    put_cursor(window, "会议原则同意")
    assert current_title(window) == "二、审议《海城县招商引资实施办法》"
    assert cursor_text(window).startswith("会议原则同意")


def test_walking_down_the_text_walks_down_the_tree(window, qtbot):
    put_cursor(window, "出席：")
    window.editor.setFocus()
    qtbot.keyClick(window.editor, Qt.Key.Key_Down)
    assert current_title(window).startswith("列席")


def test_a_blank_line_is_in_no_part(window):
    place = window.workbench.document.place(line(window, "第5期").id) + 1
    window.editor.setTextCursor(QTextCursor(window.editor.document().findBlockByNumber(place)))
    assert current_title(window) is None


def test_a_row_clicked_in_the_tree_is_shown_in_the_text(window, qtbot):
    click(window, qtbot, index_of(window, "三、研究"))
    assert cursor_text(window) == "三、研究县文化中心建设有关事项"
    assert selected_texts(window) == ["三、研究县"]


def test_a_section_stands_for_its_heading_alone(window, qtbot):
    click(window, qtbot, index_of(window, "一、听取"))
    assert selected_texts(window) == ["一、听取县"]


def test_a_part_stands_for_all_its_lines(window, qtbot):
    click(window, qtbot, index_of(window, "出席：").parent())
    assert selected_texts(window) == ["出席：张 ", "列席：赵 "]
    assert current_title(window) == "出席名单"


def test_a_recipient_stands_for_the_lines_it_is_read_from(window, qtbot):
    sent = index_of(window, "分送：")
    window.tree.expand(sent)
    click(window, qtbot, window.tree.outline.index(1, TITLE, sent))
    assert current_title(window) == "县人大办"
    assert cursor_text(window).startswith("分送：")


def test_several_rows_may_be_selected(window, qtbot):
    click(window, qtbot, index_of(window, "一、听取"))
    click(window, qtbot, index_of(window, "三、研究"), Qt.KeyboardModifier.ControlModifier)
    assert selected_texts(window) == ["一、听取县", "三、研究县"]


def test_lines_selected_in_the_text_select_all_their_rows(window):
    put_cursor(window, "一、听取")
    cursor = window.editor.textCursor()
    end = window.workbench.document.place(line(window, "二、审议").id)
    cursor.setPosition(window.editor.document().findBlockByNumber(end).position(), QTextCursor.MoveMode.KeepAnchor)
    window.editor.setTextCursor(cursor)
    rows = window.tree.selectionModel().selectedRows(TITLE)
    assert [window.tree.outline.data(row)[:2] for row in rows] == ["一、", "二、"]
    assert window.editor.textCursor().hasSelection()


def test_arrows_in_the_tree_move_through_the_text(window, qtbot):
    click(window, qtbot, index_of(window, "一、听取"))
    qtbot.keyClick(window.tree, Qt.Key.Key_Down)
    assert cursor_text(window).startswith("二、审议")


def test_each_selection_is_told_once(window, qtbot):
    told = []
    window.workbench.selection_changed.connect(lambda: told.append(window.workbench.selected))
    click(window, qtbot, index_of(window, "三、研究"))
    put_cursor(window, "第5期")
    assert told == [(line(window, "三、研究").id,), (line(window, "第5期").id,)]


def test_a_click_in_the_margin_selects_the_line(window, qtbot):
    block = window.editor.document().findBlockByNumber(2)
    area = window.editor.blockBoundingGeometry(block).translated(window.editor.contentOffset())
    where = QPoint(5, round(area.center().y()))
    qtbot.mouseClick(window.editor.margin, Qt.MouseButton.LeftButton, pos=where)
    assert selected_texts(window) == ["第5期"]
