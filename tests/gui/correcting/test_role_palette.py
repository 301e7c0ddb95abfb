"""The palette shows every role with its key; a key sets it."""

import pytest
from PySide6.QtCore import Qt

from core.structure.levels import DEEPEST
from core.structure.roles import TEXT_ROLES, Role
from gui.actions.roles import Choice, choices
from tests.gui.driving import choose, line, put_cursor


@pytest.fixture
def palette(window, qtbot):
    put_cursor(window, "会议明确")
    window.editor.setFocus()
    qtbot.keyClick(window.editor, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.role_palette.isVisible()
    yield window.role_palette
    window.role_palette.close()


def test_every_role_has_a_key_of_its_own():
    keys = [choice.key for choice in choices()]
    assert len(set(keys)) == len(keys) == len(TEXT_ROLES) - 1 + DEEPEST


def test_it_shows_the_keys_and_marks_what_the_line_is(palette):
    shown = {button.text(): button.isChecked() for button in palette.choices.values()}
    assert shown["2　二级标题"] is False
    assert shown["0　正文"] is True


@pytest.mark.parametrize(
    ("key", "role", "level"), [("2", Role.HEADING, 2), ("s", Role.SIGNATURE, None), ("9", Role.NOISE, None)]
)
def test_a_key_sets_the_role(window, palette, qtbot, key, role, level):
    qtbot.keyClicks(palette, key)
    assert (line(window, "会议明确").role, line(window, "会议明确").level) == (role, level)
    assert not palette.isVisible()


def test_a_click_sets_the_role(window, palette, qtbot):
    qtbot.mouseClick(palette.choices[Choice(Role.NOTE)], Qt.MouseButton.LeftButton)
    assert line(window, "会议明确").role is Role.NOTE


def test_escape_leaves_everything_as_it_was(window, palette, qtbot):
    before = window.workbench.document
    qtbot.keyClick(palette, Qt.Key.Key_Escape)
    assert window.workbench.document is before
    assert not palette.isVisible()


def test_in_the_tree_the_blank_key_opens_it(window, qtbot):
    choose(window, "三、研究")
    window.tree.setFocus()
    qtbot.keyClick(window.tree, Qt.Key.Key_Space)
    qtbot.keyClicks(window.role_palette, "0")
    assert line(window, "三、研究").role is Role.PARAGRAPH


def test_for_a_blank_line_there_is_nothing_to_choose(window):
    blank = next(line for line in window.workbench.document.lines if line.is_blank)
    window.workbench.select([blank.id])
    assert window.commands["palette"].toolTip() == "请先选中有文字的行。"
