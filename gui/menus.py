"""The menus and the tool bar, laid out from the tables of actions."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMainWindow, QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from core.proofreading.finding import Finding
from gui.actions import layout
from gui.actions.action import Actions
from gui.actions.findings import take_fix
from gui.actions.roles import role_menu_layout
from gui.findings_pane.sentences import fix_name
from gui.proofreading.bubble import bubble
from gui.workbench import Workbench

SET_ROLE = "设为"


def fill_menu_bar(window: QMainWindow, actions: Actions, recent: QMenu) -> None:
    """文件 编辑 结构 校对 视图 帮助; ``recent`` stands below 打开."""
    bar = window.menuBar()
    file = bar.addMenu("文件(&F)")
    actions.fill(file, layout.FILE)
    file.insertMenu(actions["paste-draft"], recent)
    actions.fill(bar.addMenu("编辑(&E)"), layout.EDIT)
    structure = bar.addMenu("结构(&S)")
    _add_roles(structure, actions)
    actions.fill(structure, layout.STRUCTURE)
    actions.fill(bar.addMenu("校对(&P)"), layout.PROOFREADING)
    actions.fill(bar.addMenu("视图(&V)"), layout.VIEW)
    actions.fill(bar.addMenu("帮助(&H)"), layout.HELP)


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
    menu.addSeparator()
    actions.fill(menu, layout.FINDING_MENU)
    return menu


def tool_bar(window: QMainWindow, actions: Actions) -> QToolBar:
    """The actions of every day, and at the far end the one that all the others lead to."""
    bar = window.addToolBar("工具")
    bar.setObjectName("tools")
    bar.setMovable(False)
    bar.setIconSize(QSize(20, 20))
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    for action_id in layout.TOOL_BAR:
        if action_id is None:
            bar.addSeparator()
        elif action_id in layout.TOOL_MENUS:
            bar.addWidget(_menu_button(action_id, actions))
        else:
            bar.addAction(actions.in_sight(action_id))
    space = QWidget()
    space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    bar.addWidget(space)
    export = QToolButton()
    export.setObjectName("export")
    export.setDefaultAction(actions.in_sight("export"))
    bar.addWidget(export)
    return bar


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
