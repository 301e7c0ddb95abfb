"""The project is saved where the user wants it, and nothing unsaved is ever put away without a word."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from core.session import Session
from core.structure.roles import Role
from gui.background import background
from tests.gui.driving import line, put_cursor, shown_text, status

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def edit(window):
    put_cursor(window, "第5期")
    window.commands["set-noise"].trigger()


def save_dialog(window):
    return next(dialog for dialog in window.findChildren(QFileDialog) if dialog.isVisible())


def save_as(window, path):
    dialog = save_dialog(window)
    dialog.fileSelected.emit(str(path))
    dialog.close()
    window.activateWindow()
    QApplication.processEvents()


def message(window):
    return next(box for box in window.findChildren(QMessageBox) if box.isVisible())


def answer(window, text):
    next(button for button in message(window).buttons() if button.text() == text).click()


@pytest.fixture
def project(tmp_path):
    return tmp_path / "项目.chengwen"


@pytest.fixture
def saved(window, qtbot, project):
    """A window whose draft is in a project file."""
    edit(window)
    qtbot.keyClick(window, Qt.Key.Key_S, CTRL)
    save_as(window, project)
    return window


def test_the_first_save_asks_where_to_beside_the_draft(window, qtbot, draft):
    edit(window)
    qtbot.keyClick(window, Qt.Key.Key_S, CTRL)
    dialog = save_dialog(window)
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert dialog.selectedFiles() == [str(draft.with_name("纪要.chengwen"))]
    dialog.close()


def test_what_is_saved_is_read_again_as_it_was(saved, project):
    assert Session.open(project).document.lines == saved.workbench.document.lines
    assert line(saved, "第5期").role is Role.NOISE


def test_the_mark_in_the_title_is_there_while_something_is_unsaved(window, qtbot, project):
    assert window.windowTitle() == "纪要.txt — 成文"
    edit(window)
    assert window.windowTitle() == "纪要.txt ● — 成文"
    qtbot.keyClick(window, Qt.Key.Key_S, CTRL)
    save_as(window, project)
    assert window.windowTitle() == "项目.chengwen — 成文"
    window.commands["undo"].trigger()
    assert window.windowTitle() == "项目.chengwen ● — 成文"
    window.commands["redo"].trigger()
    assert window.windowTitle() == "项目.chengwen — 成文"


def test_the_second_save_goes_to_the_same_file(saved, qtbot, project):
    put_cursor(saved, "县政府第三次")
    saved.commands["set-noise"].trigger()
    qtbot.keyClick(saved, Qt.Key.Key_S, CTRL)
    assert not [dialog for dialog in saved.findChildren(QFileDialog) if dialog.isVisible()]
    assert Session.open(project).document.lines == saved.workbench.document.lines


def test_save_as_asks_again_and_goes_on_there(saved, qtbot, project):
    qtbot.keyClick(saved, Qt.Key.Key_S, CTRL | SHIFT)
    other = project.with_name("另一份.chengwen")
    save_as(saved, other)
    assert other.exists()
    assert saved.windowTitle() == "另一份.chengwen — 成文"


def test_the_status_bar_says_where_and_when(saved, project):
    assert str(project) in saved.statusBar().currentMessage()
    assert status(saved, "autosaved").startswith("已保存 ")


def test_a_project_that_was_saved_is_among_the_recent(saved):
    assert [path.name for path in saved.files.recent.paths] == ["项目.chengwen", "纪要.txt"]


def test_the_draft_itself_is_never_saved_over(window, qtbot, draft):
    before = draft.read_bytes()
    edit(window)
    qtbot.keyClick(window, Qt.Key.Key_S, CTRL)
    save_as(window, draft)
    assert draft.read_bytes() == before
    assert Session.open(draft.with_name("纪要.txt.chengwen")).document.lines == window.workbench.document.lines


def test_another_project_is_replaced_only_when_the_user_says_so(window, qtbot, tmp_path):
    (tmp_path / "项目.chengwen").write_bytes(b"old")
    edit(window)
    qtbot.keyClick(window, Qt.Key.Key_S, CTRL)
    save_as(window, tmp_path / "项目")
    assert "已经存在" in message(window).text()
    assert (tmp_path / "项目.chengwen").read_bytes() == b"old"
    answer(window, "覆盖")
    assert window.windowTitle() == "项目.chengwen — 成文"


def test_what_could_not_be_written_is_told_and_stays_unsaved(window, qtbot, tmp_path):
    edit(window)
    qtbot.keyClick(window, Qt.Key.Key_S, CTRL)
    save_as(window, tmp_path / "没有的文件夹" / "项目.chengwen")
    assert "没有写成：要存放的文件夹不存在" in message(window).text()
    message(window).accept()
    assert "●" in window.windowTitle()


def test_saving_that_takes_long_lets_nobody_edit_meanwhile(saved, qtbot, project, monkeypatch):
    monkeypatch.setattr(background, "PATIENCE", 0)
    put_cursor(saved, "县政府第三次")
    saved.commands["set-noise"].trigger()
    with qtbot.waitSignal(saved.workbench.saved):
        qtbot.keyClick(saved, Qt.Key.Key_S, CTRL)
        assert QApplication.activeModalWidget() is not None
    assert Session.open(project).document.lines == saved.workbench.document.lines
    assert QApplication.activeModalWidget() is None


def test_there_is_nothing_to_save_without_a_draft(empty_window):
    assert not empty_window.commands["save"].isEnabled()
    assert not empty_window.commands["save-as"].isEnabled()


# Before something is put away


def test_a_window_with_nothing_unsaved_closes_without_a_word(window):
    window.close()
    assert not window.isVisible()


def test_the_question_calls_the_work_by_the_file_that_it_is_saved_in(saved):
    put_cursor(saved, "县政府第三次")
    saved.commands["set-noise"].trigger()
    saved.close()
    assert "“项目.chengwen”有改动还没有保存" in message(saved).text()
    answer(saved, "取消")


def test_closing_asks_first_and_cancelling_keeps_all(window):
    edit(window)
    window.close()
    assert window.isVisible()
    assert "“纪要.txt”有改动还没有保存" in message(window).text()
    answer(window, "取消")
    assert window.isVisible()
    assert line(window, "第5期").role is Role.NOISE


def test_closing_without_saving_leaves_no_file(window, tmp_path, recovery):
    edit(window)
    window.close()
    answer(window, "不保存")
    assert not window.isVisible()
    assert list(recovery.iterdir()) == []
    assert list(tmp_path.glob("*.chengwen")) == []


def test_closing_with_saving_closes_once_it_is_saved(window, project):
    edit(window)
    window.close()
    answer(window, "保存")
    assert window.isVisible()
    save_as(window, project)
    assert not window.isVisible()
    assert json.loads(project.read_bytes())["program"] == "chengwen"


def test_the_window_stays_where_the_save_is_called_off_or_fails(window, tmp_path):
    edit(window)
    window.close()
    answer(window, "保存")
    save_dialog(window).reject()
    assert window.isVisible()
    window.close()
    answer(window, "保存")
    folder = tmp_path / "文件夹.chengwen"
    folder.mkdir()
    save_as(window, folder)
    assert "没有写成" in message(window).text()
    message(window).accept()
    assert window.isVisible()


def test_another_draft_waits_until_the_first_is_settled(window, tmp_path):
    edit(window)
    other = tmp_path / "另一份.txt"
    other.write_text("第6期\n", encoding="utf-8")
    window.open_draft(other)
    assert shown_text(window)[2] == "第5期"
    answer(window, "取消")
    assert shown_text(window)[2] == "第5期"
    window.open_draft(other)
    answer(window, "不保存")
    assert shown_text(window) == ["第6期"]


def test_nothing_is_asked_for_a_draft_that_cannot_be_read(window, tmp_path):
    edit(window)
    window.open_draft(tmp_path / "没有.txt")
    assert "不存在" in message(window).text()
    message(window).accept()
    assert line(window, "第5期").role is Role.NOISE


def test_a_pasted_draft_is_not_put_away_unasked(empty_window):
    QApplication.clipboard().setText("第6期")
    empty_window.commands["paste-draft"].trigger()
    empty_window.close()
    assert "粘贴的草稿" in message(empty_window).text()
    answer(empty_window, "取消")
