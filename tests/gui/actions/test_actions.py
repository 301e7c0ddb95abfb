"""The table of actions: every key means one thing, every action can be reached, every name is Chinese."""

from collections import Counter

import pytest
from PySide6.QtWidgets import QMessageBox, QToolBar, QToolButton

from gui.actions import layout
from gui.actions.roles import role_menu_layout
from gui.look.icons import icon
from gui.look.role_names import DOUBT_ICON, FAULT_ICON, PIN_ICON
from gui.outline_pane import rows
from tests.gui.driving import choose


def every_action(window):
    return [action for action in window.actions() if action.objectName()]


def in_menu_bar(window):
    def below(menu):
        for action in menu.actions():
            if action.menu():
                yield from below(action.menu())
            else:
                yield action

    return {action.objectName() for top in window.menuBar().actions() for action in below(top.menu())}


def test_no_key_means_two_things(window):
    keys = Counter(key.toString() for action in every_action(window) for key in action.shortcuts())
    assert [key for key, count in keys.items() if count > 1] == []


def test_every_action_stands_in_the_menu_bar(window):
    assert {action.objectName() for action in every_action(window)} == in_menu_bar(window) - {""}


def test_the_layouts_name_actions_that_exist(window):
    named = {*layout.TOOL_BAR, *layout.SOURCE_MENU, *layout.OUTLINE_MENU, *layout.OUTLINE_KEYS, *role_menu_layout()}
    named |= {action_id for _, _, ids in layout.TOOL_MENUS.values() for action_id in ids}
    assert named - {None, *layout.TOOL_MENUS} <= {action.objectName() for action in every_action(window)}


def test_a_menu_shows_when_it_opens_what_can_be_done(window):
    [structure] = [top.menu() for top in window.menuBar().actions() if top.text().startswith("结构")]
    [move_up] = [action for action in structure.actions() if action.objectName() == "move-up"]
    states = []
    for beginning in ("一、听取", "二、审议"):
        choose(window, beginning)
        structure.popup(window.pos())
        states.append(move_up.isEnabled())
        structure.close()
    assert states == [False, True]


def test_the_tool_bar_shows_at_once_what_can_be_done(window):
    [move_up] = [action for action in window.findChild(QToolBar).actions() if action.objectName() == "move-up"]
    choose(window, "一、听取")
    assert not move_up.isEnabled()
    choose(window, "二、审议")
    assert move_up.isEnabled()


def test_the_menus_of_the_tool_bar_open_only_with_a_draft(window):
    buttons = [window.findChild(QToolButton, button_id) for button_id in layout.TOOL_MENUS]
    assert all(button.isEnabled() and not button.toolTip() for button in buttons)
    window.workbench.put_away()
    assert not any(button.isEnabled() for button in buttons)
    assert {button.toolTip() for button in buttons} == {"请先打开一份草稿。"}


def test_the_menus_are_in_chinese(window):
    tops = [action.text().split("(")[0] for action in window.menuBar().actions()]
    assert tops == ["文件", "编辑", "结构", "校对", "视图", "帮助"]
    assert all(any("\u4e00" <= character <= "\u9fff" for character in action.text()) for action in every_action(window))


@pytest.mark.usefixtures("qapp")
def test_every_icon_exists():
    buttons = [icon_name for _, icon_name, _ in layout.TOOL_MENUS.values()]
    names = [*rows.ICONS.values(), *buttons, DOUBT_ICON, FAULT_ICON, PIN_ICON]
    assert all(not icon(name, "#000000").pixmap(16, 16).isNull() for name in names)


def test_panes_can_be_hidden_and_shown(window):
    for action_id, pane in (("show-outline", window.tree), ("show-findings", window.findings)):
        window.commands[action_id].trigger()
        assert not pane.isVisible()
        assert not window.commands[action_id].isChecked()
        window.commands[action_id].trigger()
        assert pane.isVisible()


def test_the_type_grows_and_shrinks(window):
    size = window.editor.font().pointSizeF()
    window.commands["larger"].trigger()
    assert window.editor.font().pointSizeF() == size + 1
    window.commands["smaller"].trigger()
    assert window.editor.font().pointSizeF() == size


def test_about_says_what_it_is(window):
    window.commands["about"].trigger()
    about = window.findChild(QMessageBox)
    assert "GB/T 9704" in about.text()
    about.close()
