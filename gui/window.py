"""The window: the draft's text, what was made of it, and what is wrong with it."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QMimeData, QSettings, QSize, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QMainWindow, QMessageBox, QSplitter, QStackedWidget, QWidget

from core.proofreading.finding import Finding
from core.reading.draft import DraftUnreadable
from gui.actions import layout
from gui.actions.action import Action, Actions
from gui.actions.file import file_actions
from gui.actions.history import history_actions
from gui.actions.roles import role_actions
from gui.actions.structure import structure_actions
from gui.actions.text import text_actions
from gui.actions.view import view_actions
from gui.appearance import Appearance
from gui.exporting import Exporting
from gui.findings_pane.list import FindingsList
from gui.menus import fill_menu_bar, pane_menu, tool_bar
from gui.messages import warn
from gui.outline_pane.tree import OutlineTree
from gui.pane import Pane
from gui.source_pane.editor import Editor
from gui.status import Status
from gui.welcome import Welcome
from gui.workbench import Workbench

NAME = "成文"

_DRAFTS = "草稿 (*.txt *.docx);;所有文件 (*)"
_SIZE = QSize(1440, 860)
_ABOUT = (
    "成文把会议纪要的草稿排成合乎 GB/T 9704—2012 的正式纪要，并列出分送名单。\n\n"
    "草稿只在本机处理，不上网；草稿文件本身从不改动。"
)


class Window(QMainWindow):
    """Holds the panes together. What can be done is in the tables of ``gui.actions``."""

    def __init__(self, settings: QSettings, appearance: Appearance) -> None:
        super().__init__()
        self._settings = settings
        self.workbench = Workbench(self)
        self.editor = Editor(self.workbench)
        self.tree = OutlineTree(self.workbench)
        self.findings = FindingsList(self.workbench)
        self.exporting = Exporting(self, self.workbench)
        self._lay_out()
        self.commands = Actions(self, self._table(appearance))
        self._offer_actions()
        self._connect(appearance)
        self._restore()
        self._refresh()

    def _lay_out(self) -> None:
        self._source_pane = Pane("原文", self.editor)
        self._outline_pane = Pane("结构", self.tree)
        self._findings_pane = Pane("问题", self.findings)
        self._across = _splitter(Qt.Orientation.Horizontal, self._source_pane, self._outline_pane, shares=(3, 2))
        self._down = _splitter(Qt.Orientation.Vertical, self._across, self._findings_pane, shares=(4, 1))
        self._pages = QStackedWidget()
        self._pages.addWidget(Welcome())
        self._pages.addWidget(self._down)
        self.setCentralWidget(self._pages)
        self.setStatusBar(Status(self.workbench, self))
        self.setAcceptDrops(True)

    def _table(self, appearance: Appearance) -> Iterator[Action]:
        yield from file_actions(self.workbench, self.choose_draft, self.exporting.choose_folder, self.close)
        yield from history_actions(self.workbench)
        yield from text_actions(self.workbench, self.editor)
        yield from role_actions(self.workbench)
        yield from structure_actions(self.workbench)
        yield from view_actions(self._outline_pane, self._findings_pane, appearance)
        yield Action("about", f"关于{NAME}", self._show_about)

    def _offer_actions(self) -> None:
        fill_menu_bar(self, self.commands)
        tool_bar(self, self.commands)
        self.editor.context_menu = pane_menu(self, self.commands, layout.SOURCE_MENU)
        self.tree.context_menu = pane_menu(self, self.commands, layout.OUTLINE_MENU)
        for action_id, key in layout.OUTLINE_KEYS.items():
            shortcut = QShortcut(QKeySequence(key), self.tree, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self.commands[action_id].trigger)
        self.commands.refresh_icons()

    def _connect(self, appearance: Appearance) -> None:
        appearance.changed.connect(self._take_over_theme)
        self.workbench.opened.connect(self._refresh)
        self.workbench.changed.connect(self._refresh)
        self.workbench.selection_changed.connect(self.commands.refresh)
        self.findings.wanted.connect(self._show_finding)

    def _refresh(self) -> None:
        session = self.workbench.session
        changed = " ●" if session.is_changed else ""
        self.setWindowTitle(NAME if self.workbench.is_empty else f"{session.document.source}{changed} — {NAME}")
        self._pages.setCurrentIndex(0 if self.workbench.is_empty else 1)
        self._findings_pane.rename(f"问题 {len(session.findings)}" if session.findings else "没有发现问题")
        self.commands.refresh()

    # Drafts

    def choose_draft(self) -> None:
        """Ask for a draft and open it."""
        path = self.workbench.session.path
        dialog = QFileDialog(self, "打开草稿", str(path.parent) if path else "", _DRAFTS)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda chosen: self.open_draft(Path(chosen)))
        dialog.open()

    def open_draft(self, path: Path) -> str | None:
        """Open a draft. Where it cannot be read, say so, keep what is open, and return what was said."""
        try:
            self.workbench.open(path)
        except DraftUnreadable as unreadable:
            warn(self, str(unreadable))
            return str(unreadable)
        self.editor.setFocus()
        return None

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

    def _show_finding(self, finding: Finding) -> None:
        line = self.workbench.document.line(finding.line_id)
        lead = len(line.text) - len(line.text.lstrip())
        self.editor.show_span(line.id, lead + finding.span[0], lead + finding.span[1])

    def _show_about(self) -> None:
        about = QMessageBox(QMessageBox.Icon.NoIcon, f"关于{NAME}", _ABOUT, parent=self)
        about.setIconPixmap(self.windowIcon().pixmap(64, 64))
        about.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        about.open()

    def _take_over_theme(self) -> None:
        self.commands.refresh_icons()
        self.commands.refresh()
        self.editor.refresh_colours()
        self.tree.outline.refresh_colours()

    # Remembering

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

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802  Qt's name
        """Remember where and how large everything was."""
        self._settings.setValue("geometry", self.saveGeometry())
        self._settings.setValue("across", self._across.saveState())
        self._settings.setValue("down", self._down.saveState())
        super().closeEvent(event)


def _splitter(orientation: Qt.Orientation, *panes: QWidget, shares: tuple[int, int]) -> QSplitter:
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
