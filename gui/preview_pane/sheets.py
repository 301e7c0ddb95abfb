"""The sheets as pictures, painted when they come to be seen and kept while their pages stay as they are."""

from collections import OrderedDict

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPixmap

from core.typesetting.breaking.pages import Page
from gui.preview_pane.overlay import paint_raster
from gui.preview_pane.painting import paint_page

KEPT = 12
"""Pictures, a screen or two of them."""

PAPER = QColor("white")
"""Whatever the theme: what lies here is paper."""


class Sheets:
    """Pictures of pages by their place."""

    def __init__(self) -> None:
        self._has_raster = False
        self._kept: OrderedDict[int, tuple[Page, QSize, QPixmap]] = OrderedDict()

    def picture(self, index: int, page: Page, size: QSize, scale: float, density: float) -> QPixmap:
        """The page at ``size`` in pixels of the screen, of which each has ``density`` dots to a side."""
        kept = self._kept.get(index)
        if kept is None or kept[1] != size * density or not _looks_alike(kept[0], page):
            kept = (page, size * density, self._painted(page, size, scale, density))
        self._kept[index] = kept
        self._kept.move_to_end(index)
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return kept[2]

    def show_raster(self, shown: bool) -> None:
        """Have the 版心 with its lines and characters seen under the type from now on, or not."""
        if self._has_raster != shown:
            self._has_raster = shown
            self._kept.clear()

    def _painted(self, page: Page, size: QSize, scale: float, density: float) -> QPixmap:
        picture = QPixmap(size * density)
        picture.fill(PAPER)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._has_raster:
            paint_raster(painter, page.raster, scale * density)
        paint_page(painter, page, scale * density)
        painter.end()
        picture.setDevicePixelRatio(density)
        return picture


def _looks_alike(before: Page, after: Page) -> bool:
    """Whether the same ink stands on both."""
    return before is after or before == after
