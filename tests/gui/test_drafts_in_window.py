"""Drafts come in by dialog, by drag and drop and by name; one that cannot be read is refused with a sentence."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox

from tests.gui.driving import put_cursor, shown_text, status

COPY = Qt.DropAction.CopyAction
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


def drop(window, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    enter = QDragEnterEvent(window.rect().center(), COPY, data, LEFT, NONE)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(window.rect().center()), COPY, data, LEFT, NONE))
    return enter.isAccepted()


def message(window):
    return window.findChild(QMessageBox)


def test_an_empty_window_says_what_to_do_next(empty_window):
    [welcome] = [label for label in empty_window.findChildren(QLabel) if label.objectName() == "welcome"]
    assert welcome.isVisible()
    assert welcome.text() == "拖入草稿，或按 Ctrl+O"
    assert not empty_window.commands["export"].isEnabled()
    assert empty_window.windowTitle() == "成文"


def test_the_title_names_the_draft_and_tells_that_it_was_changed(window, qtbot):
    assert window.windowTitle() == "纪要.txt — 成文"
    put_cursor(window, "第5期")
    qtbot.keyClicks(window.editor, "x")
    assert window.windowTitle() == "纪要.txt ● — 成文"
    window.commands["undo"].trigger()
    assert window.windowTitle() == "纪要.txt — 成文"


def test_the_status_bar_counts(window):
    window.workbench.settle()
    assert status(window, "counts") == "存疑 0 · 问题 0 · 3 个议题 · 6 人"


def test_the_status_bar_says_why_a_line_is_taken_for_what_it_is(window):
    put_cursor(window, "二、审议")
    assert status(window, "line").startswith("第 15 行　一级议题标题：")


def test_a_draft_is_opened_by_dialog(empty_window, draft, qtbot):
    qtbot.keyClick(empty_window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    dialog = empty_window.findChild(QFileDialog)
    dialog.fileSelected.emit(str(draft))
    dialog.close()
    assert shown_text(empty_window)[2] == "第5期"


def test_a_draft_is_opened_by_dropping_it(empty_window, draft):
    assert drop(empty_window, draft)
    assert shown_text(empty_window)[2] == "第5期"


def test_two_files_at_once_are_not_taken(empty_window, draft, tmp_path):
    assert not drop(empty_window, draft, tmp_path / "other.txt")


def test_text_that_is_dropped_is_no_draft(empty_window):
    data = QMimeData()
    data.setText("会议纪要")
    enter = QDragEnterEvent(empty_window.rect().center(), COPY, data, LEFT, NONE)
    enter.ignore()
    QApplication.sendEvent(empty_window, enter)
    assert not enter.isAccepted()


@pytest.mark.parametrize(
    ("name", "data"), [("不存在.txt", None), ("空.txt", b""), ("图.txt", b"\x89PNG\r\n\x1a\n\x00\x00")]
)
def test_an_unreadable_draft_is_refused_and_the_open_one_stays(window, tmp_path, name, data):
    path = tmp_path / name
    if data is not None:
        path.write_bytes(data)
    window.open_draft(path)
    said = message(window).text()
    assert said.endswith("。")
    assert name in said
    assert window.windowTitle() == "纪要.txt — 成文"
    message(window).accept()


def test_what_reading_left_out_is_told(window, tmp_path):
    path = tmp_path / "零宽.txt"
    path.write_text("第5\u200b期\n", encoding="utf-8")
    window.open_draft(path)
    assert "看不见的字符" in window.statusBar().currentMessage()


def test_another_draft_takes_the_place_of_the_first(window, tmp_path):
    put_cursor(window, "第5期")
    window.commands["set-noise"].trigger()
    path = tmp_path / "另一份.txt"
    path.write_text("第6期\n", encoding="utf-8")
    window.open_draft(path)
    next(button for button in message(window).buttons() if button.text() == "不保存").click()
    assert shown_text(window) == ["第6期"]
    assert not window.commands["undo"].isEnabled()
