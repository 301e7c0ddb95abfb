"""The window without what is put into it: the draft's text, places for the panes, and how the draft comes and goes."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QSettings, QSize, Qt, Signal
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

NAME = "成文"

_SIZE = QSize(1440, 860)


class Frame(QMainWindow):
    """The draft's text, empty menus and empty places beside it.

    ``leaving``: the window is about to be closed, and to remember where everything is.
    """

    leaving = Signal()

    def __init__(self, settings: QSettings, appearance: Appearance) -> None:
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
        unsaved = "" if session.is_saved else " ●"
        self.setWindowTitle(NAME if self.workbench.is_empty else f"{session.name}{unsaved} — {NAME}")
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

    def keep_to_screen(self) -> None:
        """Fill a screen that is too small for the window: what hangs over its edge cannot be reached."""
        room = self.screen().availableSize()
        if self.size().boundedTo(room) != self.size():
            self.resize(self.size().boundedTo(room))
            self.setWindowState(Qt.WindowState.WindowMaximized)

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
