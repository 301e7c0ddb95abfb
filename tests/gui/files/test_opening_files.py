"""Drafts and projects are opened from wherever they come; what cannot be read leaves the window as it was."""

import os
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QMenu, QMessageBox

from core.session import Session
from core.storage.project import VERSION
from gui.background import background
from gui.background.busy import Busy
from gui.files.encoding_dialog import EncodingDialog
from tests.gui.driving import shown_text

REAL = Path(__file__).parents[2] / "drafts/learning/xiangshan-2022-06.txt"
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def project(draft):
    path = draft.with_name("做了一半.chengwen")
    session = Session.open(draft)
    session.save(path)
    return path


@pytest.fixture
def big5(tmp_path):
    path = tmp_path / "紀要.txt"
    path.write_bytes("縣政府常務會議紀要\n第三期\n出席：張三、李四\n".encode("cp950"))
    return path


def message(window):
    return next(box for box in window.findChildren(QMessageBox) if box.isVisible())


def recent_menu(window):
    menu = next(menu for menu in window.findChildren(QMenu) if menu.title().startswith("最近打开"))
    menu.aboutToShow.emit()
    return menu


def recent(window):
    return [path.name for path in window.files.recent.paths]


# The dialog


def test_the_dialog_offers_drafts_and_projects(window, qtbot, draft):
    qtbot.keyClick(window, Qt.Key.Key_O, CTRL)
    dialog = window.findChild(QFileDialog)
    assert dialog.nameFilters()[0].startswith("草稿和项目 (*.txt *.docx *.doc")
    assert dialog.nameFilters()[0].endswith(" *.chengwen)")
    assert dialog.directory().path() == str(draft.parent)
    dialog.close()


@pytest.mark.parametrize("has_documents", [True, False])
def test_at_first_the_dialog_looks_where_documents_are(empty_window, tmp_path, monkeypatch, has_documents):
    documents = tmp_path / "Documents"
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(documents))
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    if has_documents:
        documents.mkdir()
    empty_window.commands["open"].trigger()
    shown = empty_window.findChild(QFileDialog).directory().path()
    assert shown == str(documents if has_documents else tmp_path)


def test_later_the_dialog_looks_beside_the_latest_draft_that_is_still_there(empty_window, draft, tmp_path):
    gone = tmp_path / "拔掉的盘" / "纪要.txt"
    empty_window.files.recent.add(draft)
    empty_window.files.recent.add(gone)
    empty_window.commands["open"].trigger()
    assert empty_window.findChild(QFileDialog).directory().path() == str(draft.parent)


def test_a_project_goes_on_where_it_was_saved(empty_window, project):
    empty_window.open_draft(project)
    assert shown_text(empty_window)[2] == "第5期"
    assert empty_window.windowTitle() == "做了一半.chengwen — 成文"


def test_a_project_of_a_newer_version_is_refused_with_its_sentence(window, project):
    project.write_bytes(project.read_bytes().replace(b'"version":%d' % VERSION, b'"version":99'))
    window.open_draft(project)
    assert message(window).text() == "「做了一半.chengwen」是用更新版本的成文保存的，请先升级成文再打开。"
    assert window.windowTitle() == "纪要.txt — 成文"
    message(window).accept()


def test_a_project_is_opened_by_dropping_it(empty_window, project):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(project))])
    place, copy, left = QPoint(50, 50), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(empty_window, QDragEnterEvent(place, copy, data, left, none))
    QApplication.sendEvent(empty_window, QDropEvent(place, copy, data, left, none))
    assert shown_text(empty_window)[2] == "第5期"


# The recent list


def test_what_was_opened_is_remembered_the_latest_first(window, project):
    window.open_draft(project)
    assert recent(window) == ["做了一半.chengwen", "纪要.txt"]
    window.open_draft(project.with_name("纪要.txt"))
    assert recent(window) == ["纪要.txt", "做了一半.chengwen"]


def test_a_click_in_the_recent_list_opens_the_draft(window, project):
    window.open_draft(project)
    second = recent_menu(window).actions()[1]
    assert second.text().endswith("纪要.txt")
    assert second.toolTip() == str(project.with_name("纪要.txt"))
    second.trigger()
    assert window.windowTitle() == "纪要.txt — 成文"


def test_a_draft_that_is_gone_leaves_the_list(window, draft):
    draft.unlink()
    recent_menu(window).actions()[0].trigger()
    assert "不存在" in message(window).text()
    message(window).accept()
    assert recent(window) == []
    assert not recent_menu(window).actions()[0].isEnabled()


def test_the_list_can_be_emptied(window):
    recent_menu(window).actions()[-1].trigger()
    assert recent(window) == []


@pytest.mark.parametrize("nonsense", [b"bytes", 7, [3, None], ""])
def test_a_list_that_makes_no_sense_does_no_harm(empty_window, settings, nonsense):
    settings.setValue("recent", nonsense)
    assert recent_menu(empty_window).actions() != []


def test_no_more_than_ten_are_remembered(empty_window):
    for number in range(15):
        empty_window.files.recent.add(Path(f"/drafts/{number}.txt"))
    assert recent(empty_window) == [f"{number}.txt" for number in range(14, 4, -1)]


# The clipboard


def test_words_of_the_clipboard_become_a_new_draft(empty_window, qtbot):
    QApplication.clipboard().setText("第6期\r\n\r\n一、研究有关工作\n")
    qtbot.keyClick(empty_window, Qt.Key.Key_V, CTRL | SHIFT)
    assert shown_text(empty_window) == ["第6期", "", "一、研究有关工作"]
    assert empty_window.windowTitle() == "粘贴的草稿 ● — 成文"
    assert recent(empty_window) == []


def test_of_a_web_page_the_words_are_taken(empty_window):
    data = QMimeData()
    data.setHtml("<h1>会议纪要</h1><p>第<b>6</b>期<img src='x.png'></p>")
    QApplication.clipboard().setMimeData(data)
    empty_window.commands["paste-draft"].trigger()
    assert shown_text(empty_window) == ["会议纪要", "第6期"]


def test_without_words_there_is_nothing_to_paste(empty_window):
    QApplication.clipboard().clear()
    assert not empty_window.commands["paste-draft"].isEnabled()
    QApplication.clipboard().setText("第6期")
    assert empty_window.commands["paste-draft"].isEnabled()


def test_blanks_are_no_draft(window):
    QApplication.clipboard().setText(" \n ")
    window.commands["paste-draft"].trigger()
    assert message(window).text() == "「粘贴的草稿」是空的，请选择有内容的草稿。"
    message(window).accept()
    assert window.windowTitle() == "纪要.txt — 成文"


# The encoding


def choose_encoding(window, name):
    dialog = window.findChild(EncodingDialog)
    row = next(row for row in range(dialog.list.count()) if dialog.list.item(row).text().startswith(name))
    dialog.list.setCurrentRow(row)
    return dialog


def press(dialog, text):
    button = next(b for b in dialog.findChild(QDialogButtonBox).buttons() if b.text() == text)
    button.click()
    return button


def test_an_encoding_that_cannot_be_told_can_be_chosen(empty_window, big5):
    empty_window.open_draft(big5)
    box = message(empty_window)
    assert "编码认不出来" in box.text()
    next(button for button in box.buttons() if button.text() == "选择编码…").click()
    dialog = choose_encoding(empty_window, "Big5")
    assert dialog.text.toPlainText().startswith("縣政府常務會議紀要")
    press(dialog, "打开")
    assert shown_text(empty_window)[0] == "縣政府常務會議紀要"


def test_the_draft_that_is_open_can_be_read_again_in_another_encoding(window, tmp_path):
    path = tmp_path / "短.txt"
    path.write_bytes("測試".encode("cp950"))
    window.open_draft(path)
    assert shown_text(window) != ["測試"]
    window.commands["choose-encoding"].trigger()
    press(choose_encoding(window, "Big5"), "打开")
    assert shown_text(window) == ["測試"]
    assert not [box for box in window.findChildren(QMessageBox) if box.isVisible()]


def test_enter_opens_the_draft_once_in_the_encoding_selected(empty_window, big5, qtbot):
    empty_window.files.opener.choose_encoding(big5)
    opened = []
    empty_window.workbench.opened.connect(lambda: opened.append(None))
    dialog = choose_encoding(empty_window, "Big5")
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert shown_text(empty_window)[0] == "縣政府常務會議紀要"
    assert len(opened) == 1


def test_an_encoding_that_does_not_fit_cannot_be_chosen(window):
    window.commands["choose-encoding"].trigger()
    dialog = choose_encoding(window, "UTF-16")
    dialog.list.setCurrentRow(2)
    assert "�" in dialog.text.toPlainText()
    assert not press(dialog, "打开").isEnabled()
    dialog.accept()
    assert dialog.isVisible()
    press(dialog, "取消")
    assert shown_text(window)[2] == "第5期"


def test_only_plain_text_has_an_encoding_to_choose(window):
    assert window.commands["choose-encoding"].isEnabled()
    QApplication.clipboard().setText("第6期")
    window.commands["paste-draft"].trigger()
    assert not window.commands["choose-encoding"].isEnabled()


# Slow and endless drafts


@pytest.fixture
def impatient(window, monkeypatch):
    """With a draft open, wait for no work any more."""
    assert not window.workbench.is_empty
    monkeypatch.setattr(background, "PATIENCE", 0)


def busy(window):
    return [dialog for dialog in window.findChildren(Busy) if dialog.isVisible()]


@pytest.mark.usefixtures("impatient")
def test_a_slow_draft_is_opened_when_it_has_been_read(window, qtbot, tmp_path):
    path = tmp_path / "长.txt"
    path.write_text(REAL.read_text("utf-8") * 4, "utf-8")
    with qtbot.waitSignal(window.workbench.opened, timeout=30_000):
        window.open_draft(path)
        assert len(busy(window)) == 1
    assert window.windowTitle() == "长.txt — 成文"
    qtbot.waitUntil(lambda: busy(window) == [])


@pytest.mark.usefixtures("impatient")
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="这个系统没有命名管道")
def test_reading_that_never_ends_is_cancelled_and_the_open_draft_stays(window, qtbot, tmp_path):
    path = tmp_path / "管道.txt"
    os.mkfifo(path)
    window.open_draft(path)
    [dialog] = busy(window)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert busy(window) == []
    assert window.windowTitle() == "纪要.txt — 成文"
    window.close()
    assert [thread for thread in threading.enumerate() if thread.name.startswith("background")] == []


# Twice


def test_a_draft_that_is_open_elsewhere_is_noticed(window, draft, recovery, qtbot):
    other = Session.open(draft)
    other.keep_journal(recovery)
    window.open_draft(draft)
    qtbot.waitUntil(lambda: window.workbench.session.has_journal)
    assert "已经在另一个窗口中打开" in message(window).text()
    message(window).accept()
    other.close()


def test_a_draft_that_is_opened_again_in_the_same_window_is_alone(window, draft, qtbot):
    window.open_draft(draft)
    qtbot.waitUntil(lambda: window.workbench.session.has_journal)
    assert not [box for box in window.findChildren(QMessageBox) if box.isVisible()]
