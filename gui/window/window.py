"""The window: the draft's text, what was made of it, and what is wrong with it."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QWidget

from gui.files.autosaved import Autosaved
from gui.files.files import Files
from gui.look.appearance import Appearance
from gui.source_pane.editor import Editor
from gui.window.bars import menu_titles, tool_strip
from gui.window.pane import Pane
from gui.window.status import Status
from gui.window.welcome import Welcome
from gui.workbench import Workbench

if TYPE_CHECKING:
    from gui.actions.action import Actions
    from gui.correcting.correcting import Correcting
    from gui.correcting.role_palette import RolePalette
    from gui.elements_pane.pane import ElementsPane
    from gui.findings_pane.list import FindingsList
    from gui.outline_pane.tree import OutlineTree
    from gui.preview_pane.tab import PreviewTab
    from gui.proofreading.proofreading import Proofreading
    from gui.source_pane.find_bar import FindBar

NAME = "成文"

_SIZE = QSize(1440, 860)


class Window(QMainWindow):
    """The draft's text, and places for what stands beside it; ``Furniture`` puts that in.

    The text comes first: a window that is made without its furniture has it put in, and loaded, once it has been
    painted. ``furnished`` tells of it.
    """

    furnished = Signal()
    leaving = Signal()
    """The window is about to be closed, and to remember where everything is."""

    def __init__(self, settings: QSettings, appearance: Appearance, *, text_first: bool = False) -> None:
        super().__init__()
        self._settings = settings
        self._appearance = appearance
        self.workbench = Workbench(self)
        self.editor = Editor(self.workbench)
        self.files = Files(self, self.workbench, settings)
        self._lay_out()
        self._connect()
        self._restore()
        self._show_state()
        if text_first:
            self._pages.installEventFilter(self)
        else:
            self.furnish()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Have the furniture put in once there is something to be seen."""
        if event.type() == QEvent.Type.Paint and watched is self._pages:
            self._pages.removeEventFilter(self)
            QTimer.singleShot(0, self, self.furnish)
        return super().eventFilter(watched, event)

    def furnish(self) -> None:
        """Put in all but the text."""
        from gui.window.furniture import Furniture  # noqa: PLC0415  the text is on the screen before this is loaded

        self.furniture = Furniture(self, self._settings, self._appearance)
        self.furnished.emit()

    @property
    def commands(self) -> "Actions":
        return self.furniture.commands

    @property
    def correcting(self) -> "Correcting":
        return self.furniture.correcting

    @property
    def proofreading(self) -> "Proofreading":
        return self.furniture.proofreading

    @property
    def role_palette(self) -> "RolePalette":
        return self.furniture.role_palette

    @property
    def tree(self) -> "OutlineTree":
        return self.furniture.tree

    @property
    def elements(self) -> "ElementsPane":
        return self.furniture.elements

    @property
    def findings(self) -> "FindingsList":
        return self.furniture.findings

    @property
    def preview(self) -> "PreviewTab":
        return self.furniture.preview

    @property
    def find_bar(self) -> "FindBar":
        return self.furniture.find_bar

    def _lay_out(self) -> None:
        self.menus = menu_titles(self.menuBar())
        self.tools = tool_strip(self)
        self.source_pane, self.outline_pane = Pane("原文", self.editor), Pane("结构")
        self.elements_pane: QWidget = Pane()
        self.findings_pane = Pane("问题")
        self._across = _splitter(
            Qt.Orientation.Horizontal, self.source_pane, self.outline_pane, self.elements_pane, shares=(4, 3, 2)
        )
        self._down = _splitter(Qt.Orientation.Vertical, self._across, self.findings_pane, shares=(4, 1))
        self._pages = QStackedWidget()
        self._pages.addWidget(Welcome())
        self._pages.addWidget(self._down)
        self.setCentralWidget(self._pages)
        self.setStatusBar(Status(self.workbench, self))
        self.statusBar().addPermanentWidget(self.files.notices)
        self.statusBar().addPermanentWidget(Autosaved(self.workbench))
        self.setAcceptDrops(True)

    def hold_elements(self, elements: QWidget) -> None:
        """Put the elements, which have names of their own, where there is nothing yet."""
        elements.setHidden(self.elements_pane.isHidden())
        sizes = self._across.sizes()
        self._across.replaceWidget(self._across.indexOf(self.elements_pane), elements)
        self._across.setSizes(sizes)
        self.elements_pane.deleteLater()
        self.elements_pane = elements

    def _connect(self) -> None:
        self._appearance.changed.connect(self.editor.refresh_look)
        self.workbench.opened.connect(self._show_state)
        self.workbench.opened.connect(self.editor.setFocus)
        self.workbench.changed.connect(self._show_state)
        self.workbench.saved.connect(self._show_state)

    def _show_state(self) -> None:
        session = self.workbench.session
        name = session.project_path.name if session.project_path else session.document.source
        unsaved = "" if session.is_saved else " ●"
        self.setWindowTitle(NAME if self.workbench.is_empty else f"{name}{unsaved} — {NAME}")
        self._pages.setCurrentIndex(0 if self.workbench.is_empty else 1)

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

    # Remembering

    @property
    def _foldable(self) -> dict[str, QWidget]:
        return {"outline": self.outline_pane, "elements": self.elements_pane, "findings": self.findings_pane}

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
        self.leaving.emit()
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
    splitter.setSizes([share * _SIZE.width() for share in shares])
    return splitter


def _dropped(data: QMimeData) -> Path | None:
    """The one file of a drag; ``None`` for several, and for what is no file."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 else None
