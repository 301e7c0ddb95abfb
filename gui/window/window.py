"""The window: the draft's text, what was made of it, and what is wrong with it."""

from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSettings, QTimer, Signal

from gui.look.appearance import Appearance
from gui.window.frame import Frame

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


_FURNITURE = (
    "core.minutes.writing.people",
    "gui.elements_pane.pane",
    "gui.outline_pane.tree",
    "gui.correcting.correcting",
    "gui.profiles.profiles",
    "gui.window.furniture",
)
_RULES = (
    "core.proofreading.consistency.phrases",
    "core.proofreading.consistency.units",
    "core.proofreading.punctuation.dashes",
    "core.proofreading.punctuation.widths",
    "core.proofreading.checker",
)
"""What the furniture is made of, and then what finds what it shows, in pieces of which none takes long to load."""


class Window(Frame):
    """The frame with its ``Furniture``: the panes beside the text, and all that can be done there.

    The text comes first: with ``text_first`` the furniture is loaded and put in once the text has been painted, step by
    step, so that whatever the user does meanwhile is not held up. ``furnished`` tells that all is there.
    """

    furnished = Signal()

    def __init__(self, settings: QSettings, appearance: Appearance, *, text_first: bool = False) -> None:
        super().__init__(settings, appearance)
        self._steps = self._furnishing()
        self.workbench.is_furnished = False
        if text_first:
            self._pages.installEventFilter(self)
        else:
            self.furnish()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Have the furniture put in once there is something to be seen."""
        if event.type() == QEvent.Type.Paint and watched is self._pages:
            self._pages.removeEventFilter(self)
            QTimer.singleShot(0, self, self._go_on)
        return super().eventFilter(watched, event)

    def furnish(self) -> None:
        """Put in at once what is not there yet."""
        for _ in self._steps:
            pass

    def _go_on(self) -> None:
        """Take one step; the next has to wait until nothing else is to be done."""
        for _ in self._steps:
            QTimer.singleShot(0, self, self._go_on)
            break

    def _furnishing(self) -> Iterator[None]:
        """Put in all but the text."""
        yield from _loading(_FURNITURE)
        from gui.window.furniture import Furniture  # noqa: PLC0415  the text is on the screen before this is loaded

        furniture = Furniture(self, self._settings, self._appearance)
        yield from furniture.put_in()
        self.furniture = furniture
        self.furnished.emit()
        yield from _loading(_RULES)
        self.workbench.is_furnished = True

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


def _loading(modules: Iterable[str]) -> Iterator[None]:
    for module in modules:
        import_module(module)
        yield
