"""A draft that another program changes while it is open: the window says so, and changes nothing by itself."""

import pytest
from PySide6.QtWidgets import QMessageBox


def question(window):
    return next((box for box in window.findChildren(QMessageBox) if box.isVisible()), None)


def press(window, words):
    next(button for button in question(window).buttons() if button.text() == words).click()


@pytest.fixture
def asked(window, qtbot, draft):
    """The draft was changed on disk, and the window asks what to do."""
    draft.write_text("县政府会议纪要\n第九期\n一、研究工作\n", encoding="utf-8")
    qtbot.waitUntil(lambda: question(window) is not None)
    return window


def test_the_change_is_told_and_what_is_open_stays(asked, draft):
    assert f"“{draft.name}”在别的程序里改过了" in question(asked).text()
    assert len(asked.workbench.document.lines) > 20
    press(asked, "取消")
    assert len(asked.workbench.document.lines) > 20


def test_the_draft_can_be_read_again(asked, qtbot):
    press(asked, "重新读取")
    qtbot.waitUntil(lambda: len(asked.workbench.document.lines) == 3)


def test_edits_are_not_lost_by_reading_again(window, qtbot, draft):
    line = next(line for line in window.workbench.document.lines if not line.is_blank)
    window.workbench.select([line.id])
    window.commands["delete-lines"].trigger()
    edited = window.workbench.document
    draft.write_text("另一份", encoding="utf-8")
    qtbot.waitUntil(lambda: question(window) is not None)
    press(window, "重新读取")
    qtbot.waitUntil(lambda: "保存" in question(window).text() and question(window).buttons()[0].text() == "保存")
    press(window, "取消")
    assert window.workbench.document is edited


def test_a_file_put_in_the_place_of_the_draft_is_a_change(window, qtbot, draft):
    other = draft.with_suffix(".new")
    other.write_text("另一份，长短不同", encoding="utf-8")
    other.replace(draft)
    qtbot.waitUntil(lambda: question(window) is not None)


def test_a_draft_that_vanishes_is_told_and_stays_open(window, qtbot, draft):
    with qtbot.waitSignal(window.workbench.told, check_params_cb=lambda sentence: "移走" in sentence):
        draft.unlink()
    assert len(window.workbench.document.lines) > 20
