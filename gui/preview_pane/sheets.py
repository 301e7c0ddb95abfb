"""The sheets as pictures, painted when they come to be seen and kept while their pages stay as they are."""

from collections import OrderedDict
from dataclasses import replace
from math import ceil, floor

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap

from core.differing import differing
from core.typesetting.breaking.pages import Page, PlacedLine
from gui.preview_pane.arrangement import Arrangement
from gui.preview_pane.overlay import paint_raster
from gui.preview_pane.painting import paint_page

KEPT = 12
"""Pictures, a screen or two of them."""

LARGEST = 6_000_000
"""Pixels of a picture, which takes four bytes for each."""

PAPER = QColor("white")
"""Whatever the theme: what lies here is paper."""


class Sheets:
    """Pictures of pages by their place."""

    def __init__(self) -> None:
        self._has_raster = False
        self._kept: OrderedDict[int, tuple[Page, QPixmap]] = OrderedDict()

    def paint(self, painter: QPainter, index: int, page: Page, arrangement: Arrangement) -> None:
        """Paint a page at the origin; one that is larger than a picture should be, is painted anew each time."""
        device = painter.device()
        density = device.devicePixelRatioF() if device else 1.0
        size = arrangement.sheet * density
        if size.width() * size.height() > LARGEST:
            painter.fillRect(QRect(QPoint(), arrangement.sheet), PAPER)
            self._paint(painter, page, arrangement.scale)
        else:
            painter.drawPixmap(QPoint(), self._picture(index, page, size, arrangement.scale, density))

    def _picture(self, index: int, page: Page, size: QSize, scale: float, density: float) -> QPixmap:
        kept = self._kept.get(index)
        if kept is None or kept[1].size() != size:
            kept = (page, self._painted(page, size, scale, density))
        elif kept[0] != page:
            kept = (page, self._mended(*kept, page, scale, density))
        self._kept[index] = kept
        self._kept.move_to_end(index)
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return kept[1]

    def show_raster(self, shown: bool) -> None:
        """Have the 版心 with its lines and characters seen under the type from now on, or not."""
        if self._has_raster != shown:
            self._has_raster = shown
            self._kept.clear()

    def _painted(self, page: Page, size: QSize, scale: float, density: float) -> QPixmap:
        picture = QPixmap(size)
        picture.fill(PAPER)
        painter = QPainter(picture)
        self._paint(painter, page, scale * density)
        painter.end()
        picture.setDevicePixelRatio(density)
        return picture

    def _mended(self, before: Page, picture: QPixmap, page: Page, scale: float, density: float) -> QPixmap:
        """The picture of a page that was like this one but for some lines: what these take is painted anew."""
        if replace(before, lines=page.lines) != page:
            return self._painted(page, picture.size(), scale, density)
        change = differing(before.lines, page.lines)
        other = (*before.lines[change.old.start : change.old.stop], *page.lines[change.new.start : change.new.stop])
        top, bottom = min(map(_top, other)), max(map(_bottom, other))
        near = tuple(line for line in page.lines if _top(line) < bottom and _bottom(line) > top)
        first, last = floor(top * scale * density), ceil(bottom * scale * density)
        area = QRect(0, first, picture.width(), last - first)
        picture.setDevicePixelRatio(1)
        painter = QPainter(picture)
        painter.setClipRect(area)
        painter.fillRect(area, PAPER)
        self._paint(painter, replace(page, lines=near), scale * density)
        painter.end()
        picture.setDevicePixelRatio(density)
        return picture

    def _paint(self, painter: QPainter, page: Page, scale: float) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._has_raster:
            paint_raster(painter, page.raster, scale)
        paint_page(painter, page, scale)


def _top(line: PlacedLine) -> float:
    """The upper edge, in twips, of what a line and the ink that stands out of it may take of its page."""
    return line.raster.top + line.top - line.pitch / 2


def _bottom(line: PlacedLine) -> float:
    return line.raster.top + line.top + line.pitch * 1.5
