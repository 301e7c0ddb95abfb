"""The list of steps: every step by its name, and a click goes there."""

import pytest
from PySide6.QtCore import Qt

from tests.gui.driving import line, put_cursor, stored_text


@pytest.fixture
def steps(window, qtbot):
    """The list, after three steps."""
    put_cursor(window, "第5期")
    window.commands["confirm"].trigger()
    put_cursor(window, "二、审议")
    window.commands["demote"].trigger()
    window.commands["move-up"].trigger()
    window.commands["delete-section"].trigger()
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    window.correcting.history.steps.setFocus()
    return window.correcting.history.steps


def labels(steps):
    return [steps.item(row).text() for row in range(steps.count())]


def click(steps, qtbot, row):
    where = steps.visualItemRect(steps.item(row)).center()
    qtbot.mouseClick(steps.viewport(), Qt.MouseButton.LeftButton, pos=where)


def test_every_step_has_its_name(steps):
    assert labels(steps) == [
        "打开",
        "确认：第5期",
        "降级：二、审议《海城县招商引资实施办法……",
        "删除整节：（二）审议《海城县招商引资实施办……",
    ]
    assert steps.currentRow() == 3


def test_a_click_goes_to_a_step_and_back(window, steps, qtbot):
    there = stored_text(window)
    click(steps, qtbot, 1)
    assert line(window, "第5期").pinned
    assert "二、审议《海城县招商引资实施办法》" in stored_text(window)
    click(steps, qtbot, 3)
    assert stored_text(window) == there


def test_it_follows_undo(window, steps):
    window.commands["undo"].trigger()
    assert steps.currentRow() == 2
    assert steps.count() == 4


def test_another_draft_begins_anew(window, steps, draft):
    window.workbench.put_away()
    window.open_draft(draft)
    assert labels(steps) == ["打开"]
