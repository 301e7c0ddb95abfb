"""The menus and the tool bar, laid out from the tables of actions."""

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from core.proofreading.finding import Finding
from core.proofreading.fixing import the_other_way
from gui.actions import layout
from gui.actions.action import Actions
from gui.actions.findings import take_fix, take_other
from gui.actions.roles import role_menu_layout
from gui.findings_pane.sentences import fix_name
from gui.proofreading.bubble import bubble
from gui.window.bars import Tools
from gui.workbench import Workbench

SET_ROLE = "设为"

_EXTENSION = "qt_toolbar_ext_button"
"""What Qt calls the button that unfolds the rest of a tool bar."""


def fill_menus(menus: Sequence[QMenu], actions: Actions, recent: QMenu) -> None:
    """文件 编辑 结构 校对 视图 帮助; ``recent`` stands below 打开."""
    file, edit, structure, proofreading, view, manual = menus
    actions.fill(file, layout.FILE)
    file.insertMenu(actions["paste-draft"], recent)
    actions.fill(edit, layout.EDIT)
    _add_roles(structure, actions)
    actions.fill(structure, layout.STRUCTURE)
    actions.fill(proofreading, layout.PROOFREADING)
    actions.fill(view, layout.VIEW)
    actions.fill(manual, layout.HELP)


def pane_menu(parent: QWidget, actions: Actions, ids: Iterable[str | None]) -> QMenu:
    """What a pane offers on what is selected in it: the roles first."""
    menu = QMenu(parent)
    _add_roles(menu, actions)
    actions.fill(menu, ids)
    return menu


def entries_menu(parent: QWidget, actions: Actions) -> QMenu:
    """What can be done with people and recipients that are selected in their list."""
    menu = QMenu(parent)
    actions.fill(menu, layout.ENTRIES_MENU)
    return menu


def finding_menu(parent: QWidget, actions: Actions, workbench: Workbench, finding: Finding) -> QMenu:
    """What a finding says, every wording that it proposes, and what else can be done with it."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addAction(bubble(menu, finding))
    menu.addSeparator()
    for choice, fix in enumerate(finding.fixes):
        menu.addAction(fix_name(fix)).triggered.connect(partial(take_fix, workbench, finding, choice))
    if (other := the_other_way(workbench.document, finding)) is not None:
        place = workbench.document.place(other.line_id) + 1
        there = menu.addAction(f"第 {place} 行{fix_name(other.fixes[0])}")
        there.triggered.connect(partial(take_other, workbench, finding))
    if finding.other is not None:
        place = workbench.document.place(finding.other.line_id) + 1
        menu.addAction(f"看第 {place} 行的另一处").triggered.connect(partial(workbench.select, [finding.other.line_id]))
    menu.addSeparator()
    actions.fill(menu, layout.FINDING_MENU)
    return menu


def fill_tool_bar(tools: Tools, actions: Actions) -> list[QToolButton]:
    """The actions of every day; the buttons that open a menu of them, for these are no actions themselves."""
    opening = []
    for action_id in layout.TOOL_BAR:
        if action_id is None:
            tools.bar.addSeparator()
        elif action_id in layout.TOOL_MENUS:
            opening.append(_menu_button(action_id, actions))
            tools.bar.addWidget(opening[-1])
        else:
            tools.bar.addAction(actions.in_sight(action_id))
    if (extension := tools.bar.findChild(QToolButton, _EXTENSION)) is not None:
        actions.draw(extension, "chevron-double-right")
    tools.export.setDefaultAction(actions.in_sight("export"))
    return opening


def _menu_button(button_id: str, actions: Actions) -> QToolButton:
    text, icon_name, ids = layout.TOOL_MENUS[button_id]
    button = QToolButton()
    button.setObjectName(button_id)
    button.setText(text)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    menu = QMenu(button)
    actions.fill(menu, ids)
    button.setMenu(menu)
    actions.draw(button, icon_name)
    return button


def _add_roles(menu: QMenu, actions: Actions) -> None:
    actions.fill(menu.addMenu(SET_ROLE), role_menu_layout())
    menu.addSeparator()
