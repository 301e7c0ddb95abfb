"""What stands in the window beside the draft's text, and all that can be done there."""

from collections.abc import Iterator, Mapping
from functools import partial

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from gui.actions import layout
from gui.actions.action import Action, Actions
from gui.actions.elements import elements_actions
from gui.actions.file import file_actions
from gui.actions.find import find_actions
from gui.actions.findings import finding_actions
from gui.actions.help import help_actions
from gui.actions.history import history_actions
from gui.actions.numbers import number_actions
from gui.actions.panes import pane_actions
from gui.actions.preview import preview_actions
from gui.actions.roles import outline_role_keys, palette_action, role_actions
from gui.actions.structure import structure_actions
from gui.actions.text import text_actions
from gui.actions.view import view_actions
from gui.correcting.correcting import Correcting
from gui.correcting.role_palette import RolePalette
from gui.elements_pane.pane import ElementsPane
from gui.files.recent import RecentMenu
from gui.findings_pane.list import FindingsList
from gui.help.keys import KeyList, menu_keys, pane_keys
from gui.help.manual import Manual
from gui.look.appearance import Appearance
from gui.outline_pane.tree import OutlineTree
from gui.preview_pane.remembering import was_shown
from gui.preview_pane.room import Room
from gui.preview_pane.tab import PreviewTab
from gui.profiles.profiles import Profiles
from gui.proofreading.proofreading import Proofreading
from gui.source_pane.find_bar import FindBar
from gui.window.frame import NAME, Frame
from gui.window.menus import entries_menu, fill_menus, fill_tool_bar, finding_menu, pane_menu


class Furniture:
    """The panes beside the text, the actions with their menus, tool bar and keys, and what binds them together."""

    def __init__(self, window: Frame, settings: QSettings, appearance: Appearance) -> None:
        self._window = window
        self._workbench = window.workbench
        self._settings = settings
        self._appearance = appearance

    def put_in(self) -> Iterator[None]:
        """Make all of it and put it in its place, step by step; only then is it complete."""
        yield from self._make_panes()
        window, workbench = self._window, self._workbench
        self.profiles = Profiles(window, workbench, window.files.background, self._settings)
        self.correcting = Correcting(window, workbench)
        self.proofreading = Proofreading(window, workbench, window.editor, self.findings)
        self.proofreading.export_changes = window.files.exporting.show_changes
        self.commands = Actions(window, self._table(), workbench.told.emit)
        yield
        self._fill_bars()
        yield
        self._offer_in_panes()
        yield
        self._connect()
        self._take_over_theme()
        if was_shown(self._settings):
            self.elements.setCurrentWidget(self.preview)
        self._count_findings()

    def _make_panes(self) -> Iterator[None]:
        window = self._window
        self.find_bar = FindBar(self._workbench, window.editor)
        window.source_pane.hold_below(self.find_bar)
        yield
        self.tree = OutlineTree(self._workbench)
        window.outline_pane.hold(self.tree)
        yield
        self.elements = ElementsPane(self._workbench)
        self.preview = PreviewTab(self._workbench, self._settings)
        self.elements.addTab(self.preview, "版面")
        yield
        window.hold_elements(self.elements)
        yield
        self.findings = FindingsList(self._workbench)
        window.findings_pane.hold(self.findings)
        others = (window.source_pane, window.outline_pane, window.findings_pane)
        self.room = Room(self.preview, self.elements, others)
        yield

    def _table(self) -> Iterator[Action]:
        window, workbench, appearance = self._window, self._workbench, self._appearance
        yield from file_actions(workbench, window.files, self.profiles.show, window.close)
        yield from history_actions(workbench, self.correcting.show_history)
        yield from text_actions(workbench, window.editor)
        yield from find_actions(workbench, self.find_bar)
        yield from role_actions(workbench)
        yield palette_action(workbench, self._show_palette)
        yield from structure_actions(workbench, self.tree.edit_heading, self.correcting.insert)
        yield from number_actions(workbench, self.correcting.renumber)
        yield from elements_actions(workbench, self.elements)
        yield from finding_actions(workbench, self.findings, self.proofreading)
        yield from view_actions(window.outline_pane, self.elements, window.findings_pane, appearance)
        yield from preview_actions(workbench, self.room, self._show_fonts, self._print)
        panes = (window.editor, self.tree, self.elements, self.findings)
        yield from pane_actions(panes, workbench.no_draft)
        yield from help_actions(lambda: Manual(window).show(), self._show_keys, self._show_about, NAME)

    def _fill_bars(self) -> None:
        window = self._window
        recent = RecentMenu(window, window.files.recent, window.open_draft)
        fill_menus(window.menus, self.commands, recent)
        self._tool_menus = fill_tool_bar(window.tools, self.commands)
        self._offer_tool_menus()

    def _offer_tool_menus(self) -> None:
        """Nothing in them can be done without a draft; as with actions, the tool tip says so."""
        refusal = self._workbench.no_draft()
        for button in self._tool_menus:
            button.setEnabled(refusal is None)
            button.setToolTip(refusal or "")

    def _offer_in_panes(self) -> None:
        window = self._window
        self.preview.commands = self.commands
        window.editor.context_menu = pane_menu(window, self.commands, layout.SOURCE_MENU)
        self.tree.context_menu = pane_menu(window, self.commands, layout.OUTLINE_MENU)
        self._bind(layout.OUTLINE_KEYS | outline_role_keys(), self.tree)
        self.role_palette = RolePalette(self.commands, self._workbench, window)
        for table in (self.elements.people.table, self.elements.bodies.table):
            table.context_menu = entries_menu(window, self.commands)
            self._bind(layout.ENTRIES_KEYS, table)
        self.findings.context_menu = partial(finding_menu, window, self.commands, self._workbench)
        self._bind(layout.FINDINGS_KEYS, self.findings)

    def _bind(self, keys: Mapping[str, str], pane: QWidget) -> None:
        """Keys that mean the action only where the keyboard is in the pane."""
        for action_id, key in keys.items():
            shortcut = QShortcut(QKeySequence(key), pane, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(partial(self.commands.press, action_id))

    def _connect(self) -> None:
        workbench = self._workbench
        self._window.leaving.connect(self.room.take_back)
        self._window.leaving.connect(self.preview.remember)
        self._appearance.changed.connect(self._take_over_theme)
        workbench.opened.connect(self.commands.refresh)
        workbench.opened.connect(self._offer_tool_menus)
        workbench.changed.connect(self.commands.refresh)
        workbench.saved.connect(self.commands.refresh)
        workbench.selection_changed.connect(self.commands.refresh)
        workbench.settled.connect(self._count_findings)
        self._window.files.clipboard.changed.connect(self.commands.refresh)
        self.elements.chosen.connect(self.commands.refresh)
        self.elements.people.table.sought.connect(self._lead_to)
        self.findings.wanted.connect(self.proofreading.show)
        self.findings.pointed_at.connect(self.proofreading.point_to)
        self.findings.chosen_changed.connect(self.commands.refresh)

    def _lead_to(self, line_id: int, start: int, stop: int) -> None:
        """Show the place in the text, and let the keyboard go on there."""
        self._window.editor.show_span(line_id, start, stop)
        self._window.editor.setFocus()

    def _count_findings(self) -> None:
        if not self._workbench.is_resting:
            found = len(self._workbench.session.findings)
            self._window.findings_pane.rename(f"问题 {found}" if found else "没有发现问题")

    def _show_palette(self) -> None:
        """Below the selected line, in the pane that has the keyboard."""
        pane = self.tree if self.tree.hasFocus() else self._window.editor
        self.role_palette.pop_up(pane.below_selected())

    def _show_fonts(self) -> None:
        from gui.preview_pane.fonts_dialog import show_fonts  # noqa: PLC0415  loaded only when asked for

        show_fonts(self._window, self._workbench.session.profile.typefaces)

    def _print(self) -> None:
        from gui.preview_pane.printing import show_print_dialog  # noqa: PLC0415  loaded only when asked for

        session = self._workbench.session
        show_print_dialog(self._window, session.minutes.title or session.document.stem, session.paper.layout.pages)

    def _show_keys(self) -> None:
        in_tree = pane_keys("在结构里", layout.OUTLINE_KEYS | outline_role_keys(), self.commands)
        in_lists = pane_keys("在名单里", layout.ENTRIES_KEYS, self.commands)
        in_findings = pane_keys("在问题里", layout.FINDINGS_KEYS, self.commands)
        KeyList(self._window, [*menu_keys(self._window.menuBar()), in_tree, in_lists, in_findings]).show()

    def _show_about(self) -> None:
        from gui.help.about import show_about  # noqa: PLC0415  loaded only when asked for

        show_about(self._window, NAME)

    def _take_over_theme(self) -> None:
        self.commands.refresh_icons()
        self.commands.refresh()
        self.tree.outline.refresh_colours()
        self.elements.refresh_colours()
