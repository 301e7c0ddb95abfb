"""How the tests look at painted paper: where there is ink on it, in millimetres, and where things lie in the sight."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter

from core.minutes.assemble import assemble
from core.reading.open import read_draft
from core.structure.classifying.classifier import classify
from core.typesetting.breaking.layout import Layout, typeset
from core.typesetting.breaking.pages import Page, PlacedLine
from core.typesetting.composition import compose
from core.typesetting.gbt9704 import PAGE_HEIGHT, PAGE_WIDTH, TWIPS_PER_MM
from gui.preview_pane.desk import Desk
from gui.preview_pane.overlay import band
from gui.preview_pane.painting import paint_page

REAL = Path(__file__).parents[1] / "drafts" / "learning" / "xiangshan-2022-06.txt"
DOTS = 8
"""To the millimetre."""
DARK = 128


def real_layout() -> Layout:
    return typeset(compose(assemble(classify(read_draft(REAL)))))


def painted(page: Page) -> QImage:
    """A page as it is painted, on white."""
    scale = DOTS / TWIPS_PER_MM
    image = QImage(round(PAGE_WIDTH * scale), round(PAGE_HEIGHT * scale), QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_page(painter, page, scale)
    painter.end()
    return image


def ink(image: QImage, top: float, bottom: float) -> tuple[float, float]:
    """The left and the right end of the ink between two heights."""
    rows = range(round(top * DOTS), round(bottom * DOTS))
    inked = [x for x in range(image.width()) if any(image.pixelColor(x, y).value() < DARK for y in rows)]
    return inked[0] / DOTS, (inked[-1] + 1) / DOTS


def in_sight(desk: Desk, index: int, line: PlacedLine) -> QPoint:
    """The middle of a printed line, as the mouse finds it."""
    place = band(line, desk.arrangement.scale).translated(desk.arrangement.place(index).topLeft())
    scrolled = QPoint(desk.horizontalScrollBar().value(), desk.verticalScrollBar().value())
    return place.center().toPoint() - scrolled
