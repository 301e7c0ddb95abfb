"""An error that nobody foresaw is shown once, with its details, the work is put aside, and the window goes on."""

import sys

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QPushButton

from core.session import Session
from gui import last_resort as last_resorts
from gui.last_resort import LastResort
from tests.gui.driving import put_cursor, stored_text


@pytest.fixture(autouse=True)
def rescued(tmp_path, monkeypatch):
    folder = tmp_path / "state" / "rescued"
    monkeypatch.setattr(last_resorts, "rescue_folder", lambda: folder)
    return folder


@pytest.fixture
def last_resort(window, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    made = LastResort(window, window.workbench)
    made.install()
    return made


def fail(sentence="意料之外"):
    try:
        raise RuntimeError(sentence)
    except RuntimeError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def dialogs(window):
    return [box for box in window.findChildren(QMessageBox) if box.isVisible()]


@pytest.mark.usefixtures("last_resort")
def test_it_is_shown_with_details_and_printed(window, capfd):
    fail()
    [dialog] = dialogs(window)
    assert dialog.text().endswith("。")
    assert "RuntimeError: 意料之外" in dialog.detailedText()
    assert "RuntimeError: 意料之外" in capfd.readouterr().err
    dialog.reject()


@pytest.mark.usefixtures("last_resort")
def test_a_flood_of_errors_is_one_dialog(window):
    fail()
    fail("再一次")
    [dialog] = dialogs(window)
    dialog.reject()
    fail("又一次")
    [dialog] = dialogs(window)
    assert "又一次" in dialog.detailedText()
    dialog.reject()


@pytest.mark.usefixtures("last_resort")
def test_an_interrupt_from_the_keyboard_is_no_error(window):
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert dialogs(window) == []


@pytest.mark.usefixtures("last_resort")
def test_work_that_is_not_saved_is_put_aside(window, qtbot, rescued):
    put_cursor(window, "二、")
    qtbot.keyClicks(window.editor, "x")
    fail()
    [dialog] = dialogs(window)
    [kept] = rescued.iterdir()
    assert kept.name in dialog.informativeText()
    assert [line.text for line in Session.open(kept).document.lines] == stored_text(window)
    assert kept.stat().st_mode & 0o077 == 0 or rescued.stat().st_mode & 0o077 == 0
    dialog.reject()


@pytest.mark.usefixtures("last_resort")
def test_the_folder_can_be_opened_and_the_dialog_stays(window, qtbot, rescued, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    put_cursor(window, "二、")
    qtbot.keyClicks(window.editor, "x")
    fail()
    [dialog] = dialogs(window)
    [button] = [button for button in dialog.findChildren(QPushButton) if button.text() == "打开文件夹"]
    button.click()
    assert opened == [str(rescued)]
    assert dialog.isVisible()
    dialog.reject()


@pytest.mark.usefixtures("last_resort")
def test_nothing_is_put_aside_where_nothing_could_be_lost(window, rescued):
    fail()
    [dialog] = dialogs(window)
    assert not rescued.exists()
    assert "另存" not in dialog.informativeText()
    dialog.reject()


@pytest.mark.usefixtures("last_resort")
def test_it_says_so_where_the_work_could_not_be_put_aside(window, qtbot, monkeypatch):
    put_cursor(window, "二、")
    qtbot.keyClicks(window.editor, "x")
    monkeypatch.setattr(Session, "rescue", lambda *_: 1 / 0)
    fail()
    [dialog] = dialogs(window)
    assert "没有能另存" in dialog.informativeText()
    dialog.reject()
