"""Every key of the window, as the menus and the tables of actions have it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QKeyCombination, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHeaderView, QLineEdit, QMenu, QMenuBar, QTreeWidget, QTreeWidgetItem, QWidget

from gui.actions.action import Actions
from gui.help.window import HelpWindow

TITLE = "快捷键"

_SIZE = QSize(560, 680)
_SEARCH = "按名称或按键查找"


@dataclass(frozen=True, slots=True)
class Keys:
    """What an action is called and the keys that do it."""

    name: str
    keys: str


Group = tuple[str, tuple[Keys, ...]]
"""The menu or the pane, and the keys that count there."""


def menu_keys(bar: QMenuBar) -> Iterator[Group]:
    """The keys of each menu, those of its submenus among them."""
    for action in bar.actions():
        name = action.text().partition("(")[0]
        yield (
            name,
            tuple(Keys(inner.iconText(), _told(inner.shortcuts())) for inner in _below(action) if inner.shortcuts()),
        )


def pane_keys(pane: str, keys: Mapping[str, str], actions: Actions) -> Group:
    """The keys that count only where the keyboard is in a pane."""
    return pane, tuple(
        Keys(actions[action_id].iconText(), _told([QKeySequence(key)])) for action_id, key in keys.items()
    )


def _below(action: QAction) -> Iterator[QAction]:
    menu = action.menu()
    if isinstance(menu, QMenu):
        for inner in menu.actions():
            yield from _below(inner)
    else:
        yield action


def _told(keys: Iterable[QKeySequence]) -> str:
    return "　".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in keys if _is_common(key))


def _is_common(key: QKeySequence) -> bool:
    """Whether every keyboard has it; some have keys for opening or undoing as such, others for a web browser."""
    first: QKeyCombination = key[0]  # type: ignore[index]  # PySide's stubs do not know that it is a sequence
    return first.key() < Qt.Key.Key_Back or first.keyboardModifiers() != Qt.KeyboardModifier.NoModifier


class KeyList(HelpWindow):
    """The keys by menu and pane; what is typed above leaves only those that have it in their name or keys."""

    def __init__(self, parent: QWidget, groups: Iterable[Group]) -> None:
        self._sought = QLineEdit(placeholderText=_SEARCH, clearButtonEnabled=True)
        self._sought.setAccessibleName(_SEARCH)
        self._tree = QTreeWidget()
        self._tree.setAccessibleName(TITLE)
        self._tree.setHeaderLabels(["做什么", "按键"])
        self._tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._rows = [self._added(name, keys) for name, keys in groups if keys]
        self._tree.expandAll()
        self._tree.resizeColumnToContents(1)
        super().__init__(parent, TITLE, _SIZE, self._sought, self._tree)
        self._sought.textChanged.connect(self._show_found)

    def _added(self, name: str, keys: Iterable[Keys]) -> tuple[QTreeWidgetItem, list[QTreeWidgetItem]]:
        group = QTreeWidgetItem(self._tree, [name])
        rows = [QTreeWidgetItem(group, [one.name, one.keys]) for one in keys]
        return group, rows

    def _show_found(self, sought: str) -> None:
        for group, rows in self._rows:
            for row in rows:
                row.setHidden(not any(sought.lower() in row.text(column).lower() for column in (0, 1)))
            group.setHidden(all(row.isHidden() for row in rows))
