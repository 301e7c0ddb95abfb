"""Export writes files, says where they are, and asks before it replaces one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

NAMES = ["纪要-分送名单.docx", "纪要-分送名单.xlsx", "纪要.docx"]


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "导出"
    made.mkdir()
    return made


def written(folder):
    return sorted(path.name for path in folder.iterdir())


def message(window):
    return window.findChild(QMessageBox)


def answer(window, text):
    box = message(window)
    next(button for button in box.buttons() if button.text() == text).click()
    return box


def test_the_files_are_written_and_the_status_bar_says_where(window, folder, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(QFileDialog)
    assert dialog.directory().path() == str(folder.parent)
    dialog.fileSelected.emit(str(folder))
    dialog.close()
    assert written(folder) == NAMES
    said = window.statusBar().currentMessage()
    assert str(folder) in said
    assert all(name in said for name in NAMES)


def test_without_recipients_there_is_no_list_and_that_is_said(window, folder):
    window.workbench.select([window.workbench.document.lines[-1].id])
    window.commands["set-noise"].trigger()
    window.exporting.export(folder)
    assert written(folder) == ["纪要.docx"]
    assert "未生成分送名单" in window.statusBar().currentMessage()


def test_a_file_that_is_there_is_replaced_only_when_the_user_says_so(window, folder):
    (folder / "纪要.docx").write_bytes(b"old")
    window.exporting.export(folder)
    assert "已经存在" in message(window).text()
    assert (folder / "纪要.docx").read_bytes() == b"old"
    answer(window, "覆盖")
    assert written(folder) == NAMES
    assert (folder / "纪要.docx").read_bytes() != b"old"


def test_a_file_stays_where_the_user_does_not_want_it_replaced(window, folder):
    (folder / "纪要.docx").write_bytes(b"old")
    window.exporting.export(folder)
    answer(window, "取消")
    assert written(folder) == ["纪要.docx"]
    assert (folder / "纪要.docx").read_bytes() == b"old"


def test_what_cannot_be_written_is_told(window, folder):
    (folder / "纪要.docx").mkdir()
    window.exporting.export(folder, force=True)
    assert "没有写成" in message(window).text()
    message(window).accept()
