"""Where the sheets of paper lie: below each other or two abreast, at a zoom or as large as there is room."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRectF, QSize

from core.typesetting.gbt9704 import PAGE_HEIGHT, PAGE_WIDTH

GAP = 16
"""Pixels around and between the sheets."""

TWIPS_PER_PIXEL = 15.0
"""At 100 %, on a screen of 96 dots to the inch."""

SMALLEST, LARGEST = 0.1, 5.0


class Fit(Enum):
    """What the zoom follows from; ``FREE`` where the user has set it."""

    WIDTH = "适合宽度"
    PAGE = "适合页面"
    FREE = "自由缩放"


@dataclass(frozen=True, slots=True)
class Look:
    """How sheets are looked at; ``zoom`` counts where nothing is fitted. ``has_raster`` shows the 版心 on them."""

    fit: Fit = Fit.WIDTH
    zoom: float = 1.0
    is_two_up: bool = False
    has_raster: bool = False


@dataclass(frozen=True, slots=True)
class Arrangement:
    """``count`` sheets at a ``zoom`` (1 is life-size) in a room of so many pixels; a row has one or two of them."""

    count: int
    zoom: float
    abreast: int
    room: QSize

    @property
    def scale(self) -> float:
        """Pixels to the twip."""
        return self.zoom / TWIPS_PER_PIXEL

    @property
    def sheet(self) -> QSize:
        """The size of a sheet in pixels."""
        return QSize(round(PAGE_WIDTH * self.scale), round(PAGE_HEIGHT * self.scale))

    @property
    def extent(self) -> QSize:
        """What all sheets take with the space around them."""
        rows = -(-self.count // self.abreast)
        return QSize(
            self.abreast * (self.sheet.width() + GAP) + GAP,
            rows * (self.sheet.height() + GAP) + GAP if rows else 0,
        )

    def place(self, index: int) -> QRectF:
        """Where a sheet lies, in the middle of the room where that is wider than they are."""
        row, column = divmod(index, self.abreast)
        left = max(self.room.width() - self.extent.width(), 0) // 2 + GAP
        x, y = left + column * (self.sheet.width() + GAP), GAP + row * (self.sheet.height() + GAP)
        return QRectF(x, y, self.sheet.width(), self.sheet.height())

    def nearest(self, y: float) -> int:
        """The first sheet of the row that lies at a height, or nearest to it; 0 where there are none."""
        row = int((y - GAP) // (self.sheet.height() + GAP))
        return min(max(row, 0), max(self.count - 1, 0) // self.abreast) * self.abreast

    def between(self, top: float, bottom: float) -> range:
        """The sheets of which something lies between two heights."""
        step = self.sheet.height() + GAP
        first = max(int((top - GAP) // step), 0) * self.abreast
        last = (max(int((bottom - GAP) // step), -1) + 1) * self.abreast
        return range(min(first, self.count), min(last, self.count))


def arranged(look: Look, count: int, room: QSize) -> Arrangement:
    """So many sheets in a room, as they are looked at."""
    abreast = 2 if look.is_two_up else 1
    across = (room.width() - GAP * (abreast + 1)) / abreast / PAGE_WIDTH * TWIPS_PER_PIXEL
    down = (room.height() - 2 * GAP) / PAGE_HEIGHT * TWIPS_PER_PIXEL
    zoom = {Fit.WIDTH: across, Fit.PAGE: min(across, down), Fit.FREE: look.zoom}[look.fit]
    return Arrangement(count, within(zoom), abreast, room)


def within(zoom: float) -> float:
    """The zoom, neither too small to see nor too large to find one's way."""
    return min(max(zoom, SMALLEST), LARGEST)
