"""The list of keys has every key of every table, and finds them by name and by key."""

import pytest
from PySide6.QtWidgets import QLineEdit, QTreeWidget

from gui.actions import layout
from gui.help.keys import KeyList
from tests.gui.actions.test_actions import every_action


@pytest.fixture
def keys(window):
    window.commands["keys"].trigger()
    found = window.findChild(KeyList)
    yield found
    found.close()


def shown(keys):
    tree = keys.findChild(QTreeWidget)
    groups = [tree.topLevelItem(place) for place in range(tree.topLevelItemCount())]
    return {
        (row.text(0), row.text(1))
        for group in groups
        for row in (group.child(place) for place in range(group.childCount()))
        if not group.isHidden() and not row.isHidden()
    }


def test_every_action_that_has_a_key_is_there(window, keys):
    names = {name for name, _ in shown(keys)}
    assert {action.iconText() for action in every_action(window) if action.shortcuts()} <= names


def test_the_keys_of_single_panes_are_there(window, keys):
    told = shown(keys)
    for action_id, key in (layout.OUTLINE_KEYS | layout.ENTRIES_KEYS).items():
        assert (window.commands[action_id].iconText(), key) in told


def test_keys_that_only_some_keyboards_have_are_left_out(keys):
    assert ("打开", "Ctrl+O") in shown(keys)


@pytest.mark.parametrize(("sought", "found"), [("升级", "升级"), ("alt+up", "上移")])
def test_it_is_found_by_name_and_by_key(keys, sought, found):
    keys.findChild(QLineEdit).insert(sought)
    names = {name for name, _ in shown(keys)}
    assert found in names
    assert "导出" not in names
