"""The window: the draft's text, what was made of it, and what is wrong with it."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QSettings, QSize, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QWidget

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
from gui.appearance import Appearance
from gui.correcting import Correcting
from gui.elements_pane.pane import ElementsPane
from gui.files.autosaved import Autosaved
from gui.files.files import Files
from gui.files.recent import RecentMenu
from gui.findings_pane.list import FindingsList
from gui.help.about import show_about
from gui.help.keys import KeyList, menu_keys, pane_keys
from gui.help.manual import Manual
from gui.menus import entries_menu, fill_menu_bar, finding_menu, pane_menu, tool_bar
from gui.outline_pane.tree import OutlineTree
from gui.pane import Pane
from gui.preview_pane.room import Room
from gui.preview_pane.tab import PreviewTab
from gui.profiles.profiles import Profiles
from gui.proofreading.proofreading import Proofreading
from gui.role_palette import RolePalette
from gui.source_pane.editor import Editor
from gui.source_pane.find_bar import FindBar
from gui.status import Status
from gui.welcome import Welcome
from gui.workbench import Workbench

NAME = "成文"

_SIZE = QSize(1440, 860)


class Window(QMainWindow):
    """Holds the panes together. What can be done is in the tables of ``gui.actions``."""

    def __init__(self, settings: QSettings, appearance: Appearance) -> None:
        super().__init__()
        self._settings = settings
        self.workbench = Workbench(self)
        self.editor = Editor(self.workbench)
        self.find_bar = FindBar(self.workbench, self.editor)
        self.tree = OutlineTree(self.workbench)
        self.elements = ElementsPane(self.workbench)
        self.findings = FindingsList(self.workbench)
        self.files = Files(self, self.workbench, settings)
        self.profiles = Profiles(self, self.workbench, settings)
        self._lay_out()
        self.correcting = Correcting(self, self.workbench)
        self.proofreading = Proofreading(self, self.workbench, self.editor, self.findings)
        self.proofreading.export_changes = self.files.exporting.show_changes
        self.commands = Actions(self, self._table(appearance), self.workbench.told.emit)
        self._offer_actions()
        self._connect(appearance)
        self._restore()
        self._refresh()

    def _lay_out(self) -> None:
        self._source_pane = Pane("原文", self.editor, self.find_bar)
        self._outline_pane = Pane("结构", self.tree)
        self._findings_pane = Pane("问题", self.findings)
        self._across = _splitter(
            Qt.Orientation.Horizontal, self._source_pane, self._outline_pane, self.elements, shares=(4, 3, 2)
        )
        self.preview = PreviewTab(self.workbench)
        self.elements.addTab(self.preview, "版面")
        self._down = _splitter(Qt.Orientation.Vertical, self._across, self._findings_pane, shares=(4, 1))
        others = (self._source_pane, self._outline_pane, self._findings_pane)
        self.room = Room(self.preview, self.elements, others)
        self._pages = QStackedWidget()
        self._pages.addWidget(Welcome())
        self._pages.addWidget(self._down)
        self.setCentralWidget(self._pages)
        self.setStatusBar(Status(self.workbench, self))
        self.statusBar().addPermanentWidget(Autosaved(self.workbench))
        self.setAcceptDrops(True)

    def _table(self, appearance: Appearance) -> Iterator[Action]:
        yield from file_actions(self.workbench, self.files, self.profiles.show, self.close)
        yield from history_actions(self.workbench, self.correcting.show_history)
        yield from text_actions(self.workbench, self.editor)
        yield from find_actions(self.workbench, self.find_bar)
        yield from role_actions(self.workbench)
        yield palette_action(self.workbench, self._show_palette)
        yield from structure_actions(self.workbench, self.tree.edit_heading, self.correcting.insert)
        yield from number_actions(self.workbench, self.correcting.renumber)
        yield from elements_actions(self.workbench, self.elements)
        yield from finding_actions(self.workbench, self.findings, self.proofreading)
        yield from view_actions(self._outline_pane, self.elements, self._findings_pane, appearance)
        yield from preview_actions(self.workbench, self.room, self._show_fonts, self._print)
        panes = (self.editor, self.tree, self.elements, self.findings)
        yield from pane_actions(panes, lambda: self.workbench.is_empty)
        yield from help_actions(lambda: Manual(self).show(), self._show_keys, lambda: show_about(self, NAME), NAME)

    def _offer_actions(self) -> None:
        self.preview.commands = self.commands
        fill_menu_bar(self, self.commands, RecentMenu(self, self.files.recent, self.open_draft))
        tool_bar(self, self.commands)
        self.editor.context_menu = pane_menu(self, self.commands, layout.SOURCE_MENU)
        self.tree.context_menu = pane_menu(self, self.commands, layout.OUTLINE_MENU)
        self._bind(layout.OUTLINE_KEYS | outline_role_keys(), self.tree)
        self.role_palette = RolePalette(self.commands, self.workbench, self)
        for table in (self.elements.people.table, self.elements.bodies.table):
            table.context_menu = entries_menu(self, self.commands)
            self._bind(layout.ENTRIES_KEYS, table)
        self.findings.context_menu = partial(finding_menu, self, self.commands, self.workbench)
        self._bind(layout.FINDINGS_KEYS, self.findings)
        self.commands.refresh_icons()

    def _bind(self, keys: Mapping[str, str], pane: QWidget) -> None:
        """Keys that mean the action only where the keyboard is in the pane."""
        for action_id, key in keys.items():
            shortcut = QShortcut(QKeySequence(key), pane, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(partial(self.commands.press, action_id))

    def _connect(self, appearance: Appearance) -> None:
        appearance.changed.connect(self._take_over_theme)
        self.workbench.opened.connect(self._refresh)
        self.workbench.opened.connect(self.editor.setFocus)
        self.workbench.changed.connect(self._refresh)
        self.workbench.settled.connect(self._count_findings)
        self.workbench.saved.connect(self._refresh)
        self.workbench.selection_changed.connect(self.commands.refresh)
        self.files.clipboard.changed.connect(self.commands.refresh)
        self.elements.chosen.connect(self.commands.refresh)
        self.findings.wanted.connect(self.proofreading.show)
        self.findings.chosen_changed.connect(self.commands.refresh)

    def _refresh(self) -> None:
        session = self.workbench.session
        name = session.project_path.name if session.project_path else session.document.source
        unsaved = "" if session.is_saved else " ●"
        self.setWindowTitle(NAME if self.workbench.is_empty else f"{name}{unsaved} — {NAME}")
        self._pages.setCurrentIndex(0 if self.workbench.is_empty else 1)
        self.commands.refresh()

    def _count_findings(self) -> None:
        found = len(self.workbench.session.findings)
        self._findings_pane.rename(f"问题 {found}" if found else "没有发现问题")

    # Drafts

    def open_draft(self, path: Path) -> None:
        """Open a draft or a project. Where it cannot be read, that is said, and what is open stays."""
        self.files.opener.open(path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802  Qt's name
        """Take a single file."""
        if _dropped(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802  Qt's name
        """Open the file that was dropped."""
        path = _dropped(event.mimeData())
        if path:
            event.acceptProposedAction()
            self.open_draft(path)

    # Showing

    def _show_palette(self) -> None:
        """Below the selected line, in the pane that has the keyboard."""
        pane = self.tree if self.tree.hasFocus() else self.editor
        self.role_palette.pop_up(pane.below_selected())

    def _show_fonts(self) -> None:
        from gui.preview_pane.fonts_dialog import show_fonts  # noqa: PLC0415  loaded only when asked for

        show_fonts(self, self.workbench.session.profile.typefaces)

    def _print(self) -> None:
        from gui.printing import show_print_dialog  # noqa: PLC0415  loaded only when asked for

        session = self.workbench.session
        show_print_dialog(self, session.minutes.title or session.document.stem, session.paper.layout.pages)

    def _show_keys(self) -> None:
        in_tree = pane_keys("在结构里", layout.OUTLINE_KEYS | outline_role_keys(), self.commands)
        in_lists = pane_keys("在名单里", layout.ENTRIES_KEYS, self.commands)
        in_findings = pane_keys("在问题里", layout.FINDINGS_KEYS, self.commands)
        KeyList(self, [*menu_keys(self.menuBar()), in_tree, in_lists, in_findings]).show()

    def _take_over_theme(self) -> None:
        self.commands.refresh_icons()
        self.commands.refresh()
        self.editor.refresh_look()
        self.tree.outline.refresh_colours()
        self.elements.refresh_colours()

    # Remembering

    @property
    def _foldable(self) -> dict[str, QWidget]:
        return {"outline": self._outline_pane, "elements": self.elements, "findings": self._findings_pane}

    def _restore(self) -> None:
        self.resize(_SIZE)
        for name, restore in (
            ("geometry", self.restoreGeometry),
            ("across", self._across.restoreState),
            ("down", self._down.restoreState),
        ):
            state = self._settings.value(name)
            if state is not None:
                restore(state)
        for name, pane in self._foldable.items():
            pane.setHidden(bool(self._settings.value(f"folded-{name}", False, bool)))

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802  Qt's name
        """Ask about what is not saved, else remember where and how large everything was."""
        if not self.workbench.session.is_saved:
            event.ignore()
            self.files.saving.settle(self._leave)
            return
        self.files.close()
        self.room.take_back()
        self._settings.setValue("geometry", self.saveGeometry())
        self._settings.setValue("across", self._across.saveState())
        self._settings.setValue("down", self._down.saveState())
        for name, pane in self._foldable.items():
            self._settings.setValue(f"folded-{name}", pane.isHidden())
        super().closeEvent(event)

    def _leave(self) -> None:
        self.workbench.put_away()
        self.close()


def _splitter(orientation: Qt.Orientation, *panes: QWidget, shares: Sequence[int]) -> QSplitter:
    splitter = QSplitter(orientation)
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    for place, (pane, share) in enumerate(zip(panes, shares, strict=True)):
        splitter.addWidget(pane)
        splitter.setStretchFactor(place, share)
    return splitter


def _dropped(data: QMimeData) -> Path | None:
    """The one file of a drag; ``None`` for several, and for what is no file."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 else None
