"""Letters grow and shrink in every pane at once, and stay as they were left."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gui.look.appearance import LARGEST, SMALLEST, Appearance

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture(autouse=True)
def usual_size(qapp):
    font = qapp.font()
    yield
    qapp.setFont(font)


def sizes(window):
    return [widget.font().pointSizeF() for widget in (window.editor, window.tree, window.findings, window.menuBar())]


def test_keys_make_them_larger_smaller_and_normal(window, qtbot):
    normal = sizes(window)
    qtbot.keyClick(window.editor, Qt.Key.Key_Equal, CTRL)
    assert sizes(window) == [size + 1 for size in normal]
    qtbot.keyClick(window.editor, Qt.Key.Key_Minus, CTRL)
    qtbot.keyClick(window.editor, Qt.Key.Key_Minus, CTRL)
    assert sizes(window) == [size - 1 for size in normal]
    qtbot.keyClick(window.editor, Qt.Key.Key_0, CTRL | ALT)
    assert sizes(window) == normal


def test_the_margin_makes_room_for_the_larger_letters(window, appearance):
    appearance.set_text_size(8)
    QApplication.processEvents()
    assert window.editor.margin.width() >= window.editor.margin.sizeHint().width()
    assert window.editor.viewport().x() >= window.editor.margin.geometry().right()


def test_the_size_is_remembered(qapp, settings, appearance):
    appearance.set_text_size(3)
    assert Appearance(qapp, settings).text_size == 3


@pytest.mark.parametrize("stored", ["nonsense", "", "1e9"])
def test_what_is_remembered_makes_no_sense_and_is_the_usual_size(settings, appearance, stored):
    settings.setValue("textSize", stored)
    assert appearance.text_size == 0


@pytest.mark.parametrize(("points", "action", "end"), [(LARGEST, "larger", "最大"), (SMALLEST, "smaller", "最小")])
def test_at_the_end_the_action_says_so(window, appearance, points, action, end):
    appearance.set_text_size(points)
    assert not window.commands[action].isEnabled()
    assert end in window.commands[action].toolTip()
