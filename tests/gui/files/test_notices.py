"""What reading left out can be read again; comments stand beside their lines."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QToolTip

from tests.reading.docx.word_drafts import paragraph, run, word_draft

COMMENT = '<w:comment w:id="3" w:author="王五">' + paragraph("请核实") + "</w:comment>"


@pytest.fixture
def commented(tmp_path):
    path = tmp_path / "批注.docx"
    mark = '<w:r><w:commentReference w:id="3"/></w:r>'
    hidden = run("隐", "<w:vanish/>")
    path.write_bytes(word_draft(paragraph(run("会议指出，要抓好落实。") + mark + hidden), comments=COMMENT))
    return path


def told(window):
    return next(box.text() for box in window.findChildren(QMessageBox) if box.isVisible())


def test_what_was_left_out_can_be_read_again(empty_window, commented, qtbot):
    empty_window.open_draft(commented)
    notices = empty_window.files.notices
    assert notices.isVisible()
    assert notices.text() == "读入说明 2"
    qtbot.mouseClick(notices, Qt.MouseButton.LeftButton)
    assert told(empty_window).splitlines()[0] == "读入“批注.docx”时："
    assert "隐藏的文字（1 处）没有读入" in told(empty_window)


def test_the_menu_tells_it_too(empty_window, commented):
    empty_window.open_draft(commented)
    empty_window.commands["reading-notices"].trigger()
    assert "批注（1 条）" in told(empty_window)


def test_a_draft_without_notices_has_no_button(window):
    assert not window.files.notices.isVisible()
    assert not window.commands["reading-notices"].isEnabled()


def test_a_comment_is_told_under_the_mouse_and_at_the_cursor(empty_window, commented):
    empty_window.open_draft(commented)
    margin = empty_window.editor.margin
    place = QPoint(5, 8)
    QApplication.sendEvent(margin, QHelpEvent(QEvent.Type.ToolTip, place, margin.mapToGlobal(place)))
    assert QToolTip.text().splitlines()[-1] == "批注　王五：请核实"
    empty_window.workbench.select([line.id for line in empty_window.workbench.document.lines])
    assert empty_window.statusBar().findChild(object, "line").text().endswith("批注　王五：请核实")
