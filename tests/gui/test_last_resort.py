"""An error that nobody foresaw is shown once, with its details, and the window goes on."""

import sys

import pytest
from PySide6.QtWidgets import QMessageBox

from gui.last_resort import LastResort


@pytest.fixture
def last_resort(window, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    made = LastResort(window)
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
