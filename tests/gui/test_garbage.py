"""What an opened draft is made of is looked through once, not again and again while somebody types."""

import gc

import pytest
from PySide6.QtWidgets import QApplication

from gui.garbage import Garbage


@pytest.fixture
def looked_through(monkeypatch):
    """How often it was."""
    times, collect = [], gc.collect
    monkeypatch.setattr(gc, "collect", lambda: times.append(collect()))
    yield times
    gc.unfreeze()


def test_an_opened_draft_is_looked_through_once_it_has_settled_and_then_left_alone(
    empty_window, draft, qtbot, looked_through
):
    Garbage(empty_window.workbench)
    empty_window.open_draft(draft)
    qtbot.waitUntil(lambda: not empty_window.workbench.is_empty)
    assert looked_through == []
    empty_window.workbench.settle()
    qtbot.waitUntil(lambda: len(looked_through) == 1)
    assert gc.get_freeze_count() > 0


def test_later_edits_do_not_bring_it_on(window, qtbot, looked_through):
    Garbage(window.workbench)
    qtbot.keyClicks(window.editor, "x")
    window.workbench.settle()
    QApplication.processEvents()
    assert looked_through == []
