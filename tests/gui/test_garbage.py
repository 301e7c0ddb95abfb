"""What an opened draft is made of is looked through once, not again and again while somebody types."""

import gc

import pytest
from PySide6.QtWidgets import QApplication

from gui.garbage import Garbage


@pytest.fixture
def nothing_frozen():
    gc.unfreeze()
    yield
    gc.unfreeze()


@pytest.mark.usefixtures("nothing_frozen")
def test_an_opened_draft_is_left_alone_once_it_has_settled(empty_window, draft, qtbot):
    Garbage(empty_window.workbench)
    empty_window.open_draft(draft)
    qtbot.waitUntil(lambda: not empty_window.workbench.is_empty)
    assert gc.get_freeze_count() == 0
    empty_window.workbench.settle()
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 0)


@pytest.mark.usefixtures("nothing_frozen")
def test_later_edits_do_not_bring_it_on(window, qtbot):
    Garbage(window.workbench)
    qtbot.keyClicks(window.editor, "x")
    window.workbench.settle()
    QApplication.processEvents()
    assert gc.get_freeze_count() == 0
