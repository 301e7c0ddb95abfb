"""What lies over or under the ink but is not printed: the raster of the 版心, and the lines that are selected."""

from collections.abc import Collection, Iterator

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from core.structure.roles import Part
from core.typesetting.breaking.pages import Page, PlacedLine
from core.typesetting.raster import Raster
from gui.look.theme import LIGHT

FRAME = QColor(LIGHT.parts[Part.IMPRINT])
RASTER = QColor(LIGHT.rule)
SELECTED = QColor(LIGHT.flash)
"""Paper is white in every theme, and so are the colours on it those of the light one."""


def paint_raster(painter: QPainter, raster: Raster, scale: float) -> None:
    """The 版心 with its lines and characters (clause 5.2); ``scale`` is pixels to the twip."""
    area = QRectF(raster.left * scale, raster.top * scale, raster.width * scale, raster.height * scale)
    painter.setPen(QPen(RASTER, 0))
    painter.drawLines([*_across(area, raster.pitch * scale), *_down(area, raster.cell * scale)])
    painter.setPen(QPen(FRAME, 0))
    painter.drawRect(area)


def _across(area: QRectF, pitch: float) -> Iterator[QLineF]:
    for line in range(1, int(area.height() / pitch) + 1):
        y = area.top() + line * pitch
        yield QLineF(area.left(), y, area.right(), y)


def _down(area: QRectF, cell: float) -> Iterator[QLineF]:
    for character in range(1, int(area.width() / cell) + 1):
        x = area.left() + character * cell
        yield QLineF(x, area.top(), x, area.bottom())


def marked(page: Page, line_ids: Collection[int]) -> Iterator[PlacedLine]:
    """The lines of a page that show words of these lines of the draft."""
    return (line for line in page.lines if any(source in line_ids for source in line.line.sources))


def paint_marks(painter: QPainter, page: Page, line_ids: Collection[int], scale: float) -> None:
    """Lay a colour over the lines that are selected, as a marker does."""
    painter.save()
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    for line in marked(page, line_ids):
        painter.fillRect(band(line, scale), SELECTED)
    painter.restore()


def band(line: PlacedLine, scale: float) -> QRectF:
    """What a line takes of its page, in pixels."""
    last = line.line.runs[-1]
    return QRectF(
        line.x * scale,
        (line.raster.top + line.top) * scale,
        (last.x + last.width - line.line.x) * scale,
        line.pitch * scale,
    )
