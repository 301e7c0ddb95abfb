"""Where the paper is seen: in its tab at the right, or large, all else making way for a while."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QTabWidget, QWidget

from gui.preview_pane.arrangement import Look
from gui.preview_pane.tab import PreviewTab

WIDTH, SHARE = 520, 0.4
"""Pixels in which a sheet is read with ease, and how much of the window they may be."""


class Room:
    """Brings the tab into sight, and gives it the room of the ``others``; with Esc, too, these come back."""

    def __init__(self, tab: PreviewTab, pane: QTabWidget, others: Sequence[QWidget]) -> None:
        self.tab = tab
        self._pane = pane
        self._others = others
        self._gone: list[QWidget] = []
        self._back = QShortcut(QKeySequence("Esc"), tab, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._back.activated.connect(self.take_back)
        self._back.setEnabled(False)

    def come(self) -> None:
        """Show the paper, wide enough to be read, and give it the keyboard."""
        self._pane.show()
        self._pane.setCurrentWidget(self.tab)
        splitter = self._pane.parentWidget()
        if isinstance(splitter, QSplitter):
            _widen(splitter, splitter.indexOf(self._pane))
        self.tab.preview.setFocus()

    def look(self, change: Callable[[Look], Look]) -> None:
        """Look at the paper in another way; whoever asks for that wants to see it."""
        self.come()
        pages = self.tab.preview.pages
        pages.look_at(change(pages.look))

    @property
    def is_given(self) -> bool:
        """Whether the paper has all the room."""
        return self._back.isEnabled()

    def toggle(self) -> None:
        """Show nothing but the paper, or again what made way for it."""
        if self.is_given:
            self.take_back()
        else:
            self._gone = [other for other in self._others if not other.isHidden()]
            for other in self._gone:
                other.hide()
            self._back.setEnabled(True)
            self.come()

    def take_back(self) -> None:
        """Show again what made way."""
        for other in self._gone:
            other.show()
        self._gone = []
        self._back.setEnabled(False)


def _widen(splitter: QSplitter, place: int) -> None:
    """Take from the others, from each its share, what the pane lacks."""
    sizes = splitter.sizes()
    wanted, others = min(WIDTH, int(SHARE * sum(sizes))), sum(sizes) - sizes[place]
    if sizes[place] < wanted:
        kept = (sum(sizes) - wanted) / max(others, 1)
        splitter.setSizes([wanted if at == place else int(size * kept) for at, size in enumerate(sizes)])
