"""Export asks what and where, warns of what is lacking, writes out of the window's thread, and opens what it wrote."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLabel, QMessageBox, QPushButton

from core import files
from core.export.papers import Papers
from gui.background import background
from gui.background.busy import Busy
from gui.files.export_dialog import ExportDialog
from gui.files.exported_dialog import ExportedDialog

NAMES = ["纪要-分送名单.docx", "纪要-分送名单.xlsx", "纪要.docx"]


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "导出"
    made.mkdir()
    return made


@pytest.fixture
def dialog(window, qtbot, folder):
    """The dialog as Ctrl+E brings it up, with a folder filled in."""
    qtbot.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    opened = window.findChild(ExportDialog)
    opened.folder.setText(str(folder))
    yield opened
    if window.findChild(ExportDialog) is opened:
        opened.reject()


def written(folder):
    return sorted(path.name for path in folder.iterdir())


def message(parent):
    return next(box for box in parent.findChildren(QMessageBox) if box.isVisible())


def answer(parent, text):
    next(button for button in message(parent).buttons() if button.text() == text).click()


def said(dialog):
    return [label.text() for label in dialog.findChildren(QLabel, "warning")]


def press(dialog, text):
    """Press the first button that is called so."""
    next(b for b in dialog.findChildren(QPushButton) if b.text() == text).click()


def exported(window):
    return window.findChild(ExportedDialog)


def test_it_begins_in_the_folder_of_the_draft_and_by_its_name(window, draft):
    window.commands["export"].trigger()
    dialog = window.findChild(ExportDialog)
    assert dialog.folder.text() == str(draft.parent)
    assert dialog.name.text() == "纪要"
    assert [form for form, box in dialog.formats.items() if not box.isChecked()] == ["pdf", "changes"]
    dialog.reject()


def test_the_files_are_written_and_the_status_bar_says_where(window, dialog, folder):
    dialog.export.click()
    assert written(folder) == NAMES
    told = window.statusBar().currentMessage()
    assert str(folder) in told
    assert all(name in told for name in NAMES)
    exported(window).reject()


def test_enter_exports(window, dialog, folder, qtbot):
    dialog.name.setFocus()
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert written(folder) == NAMES
    exported(window).reject()


def test_only_what_is_chosen_is_written_and_remembered(window, dialog, folder):
    dialog.formats["list"].setChecked(False)
    dialog.formats["xlsx"].setChecked(False)
    dialog.name.setText("第5期（定稿）")
    dialog.export.click()
    assert written(folder) == ["第5期（定稿）.docx"]
    exported(window).reject()
    window.commands["export"].trigger()
    again = next(box for box in window.findChildren(ExportDialog) if box.isVisible())
    assert [form for form, box in again.formats.items() if box.isChecked()] == ["docx"]
    again.reject()


@pytest.mark.parametrize(
    ("spoil", "fault"),
    [
        (lambda dialog: [box.setChecked(False) for box in dialog.formats.values()], "请至少选一种要导出的文件。"),
        (lambda dialog: dialog.folder.setText(" "), "请填写要存放的文件夹。"),
        (lambda dialog: dialog.name.setText(""), "请给文件起一个名字。"),
        (lambda dialog: dialog.name.setText("第5期/定稿"), "文件名里不能有"),
    ],
)
def test_what_cannot_be_exported_is_told_before(dialog, spoil, fault):
    spoil(dialog)
    assert dialog.fault.text().startswith(fault)
    assert dialog.fault.isVisible()
    assert not dialog.export.isEnabled()


def test_a_folder_can_be_looked_for(dialog, folder):
    press(dialog, "浏览(&B)…")
    chooser = dialog.findChild(QFileDialog)
    assert chooser.directory().path() == str(folder)
    chooser.fileSelected.emit(str(folder.parent))
    chooser.close()
    assert dialog.folder.text() == str(folder.parent)


def test_a_folder_that_is_not_there_is_made(window, dialog, folder):
    dialog.folder.setText(str(folder / "新" / "更深"))
    dialog.export.click()
    assert written(folder / "新" / "更深") == NAMES
    exported(window).reject()


def test_a_paper_with_nothing_wrong_gets_no_warning(dialog):
    assert said(dialog) == []


def test_what_is_missing_and_what_is_left_wrong_is_told(empty_window, tmp_path):
    path = tmp_path / "缺.txt"
    path.write_text("一、研究有关工作\n\n三、审议有关办法\n会议同意。\n", encoding="utf-8")
    empty_window.open_draft(path)
    empty_window.commands["export"].trigger()
    dialog = empty_window.findChild(ExportDialog)
    missing, left = said(dialog)
    assert "没有找到期号" in missing
    assert missing.endswith("。")
    assert left.startswith("还有 ")
    assert "问题没有处理" in left
    dialog.reject()


def test_without_recipients_there_is_no_list_and_that_is_said(window, folder):
    window.workbench.select([window.workbench.document.lines[-1].id])
    window.commands["set-noise"].trigger()
    window.commands["export"].trigger()
    dialog = window.findChild(ExportDialog)
    dialog.folder.setText(str(folder))
    dialog.export.click()
    assert written(folder) == ["纪要.docx"]
    assert "未生成分送名单" in window.statusBar().currentMessage()
    assert any("未生成分送名单" in label.text() for label in exported(window).findChildren(QLabel))
    exported(window).reject()


# Files that are there already


def test_a_file_that_is_there_is_replaced_only_when_the_user_says_so(window, dialog, folder):
    (folder / "纪要.docx").write_bytes(b"old")
    dialog.export.click()
    assert "已经存在" in message(dialog).text()
    assert (folder / "纪要.docx").read_bytes() == b"old"
    answer(dialog, "覆盖")
    assert written(folder) == NAMES
    assert (folder / "纪要.docx").read_bytes() != b"old"
    exported(window).reject()


def test_a_file_stays_where_the_user_does_not_want_it_replaced(dialog, folder):
    (folder / "纪要.docx").write_bytes(b"old")
    dialog.export.click()
    answer(dialog, "取消")
    assert written(folder) == ["纪要.docx"]
    assert (folder / "纪要.docx").read_bytes() == b"old"
    assert dialog.isVisible()


def full(*_):
    raise OSError(28, "No space left on device")


def locked(_beside, _target):
    raise PermissionError(13, "in use")


@pytest.mark.parametrize(
    ("step", "fault", "cause"),
    [("_write_synced", full, "磁盘已满，请腾出空间后再试"), ("replace", locked, "可能正在 Word、WPS 等程序中打开")],
)
def test_a_full_disk_or_a_locked_file_leaves_the_old_one_whole(dialog, folder, monkeypatch, step, fault, cause):
    (folder / "纪要.docx").write_bytes(b"old")
    dialog.export.click()
    monkeypatch.setattr(Path if step == "replace" else files, step, fault)
    answer(dialog, "覆盖")
    assert cause in message(dialog).text()
    message(dialog).accept()
    assert (folder / "纪要.docx").read_bytes() == b"old"
    assert written(folder) == ["纪要.docx"]
    assert dialog.isVisible()


def test_the_window_lives_while_it_exports(window, dialog, folder, qtbot, monkeypatch):
    monkeypatch.setattr(background, "PATIENCE", 0)
    dialog.export.click()
    assert isinstance(QApplication.activeModalWidget(), Busy)
    qtbot.waitUntil(lambda: exported(window) is not None, timeout=20_000)
    assert written(folder) == NAMES
    exported(window).reject()


# Afterwards


@pytest.fixture
def opened(monkeypatch):
    """What was given to the programs of the system."""
    urls = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: urls.append(url.toLocalFile()) or True)
    return urls


def test_what_was_written_can_be_opened_and_so_can_the_folder(window, dialog, folder, opened):
    dialog.export.click()
    press(exported(window), "打开文件")
    press(exported(window), "打开文件夹")
    assert opened == [str(folder / "纪要.docx"), str(folder)]
    exported(window).findChild(QDialogButtonBox).rejected.emit()


def test_where_no_program_opens_the_file_that_is_said(window, dialog, folder, monkeypatch):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    dialog.export.click()
    press(exported(window), "打开文件")
    assert message(exported(window)).text() == f"没有找到能打开“纪要.docx”的程序，文件在“{folder}”里。"
    message(exported(window)).accept()
    exported(window).reject()


def test_it_shows_how_far_it_is_and_can_be_cancelled_before_anything_is_written(
    window, dialog, folder, qtbot, monkeypatch
):
    monkeypatch.setattr(background, "PATIENCE", 0)
    go_on = threading.Event()
    make = Papers.file
    monkeypatch.setattr(Papers, "file", lambda papers, form: (form == "list" and go_on.wait(), make(papers, form))[1])
    dialog.export.click()
    [busy] = [one for one in window.findChildren(Busy) if one.isVisible()]
    qtbot.waitUntil(lambda: busy.bar.value() == 1)
    assert busy.bar.maximum() == 3
    qtbot.keyClick(busy, Qt.Key.Key_Escape)
    go_on.set()
    window.files.background.close()
    assert written(folder) == []
    assert dialog.isVisible()
    dialog.close()
