"""A page of the layout, painted: on the screen, on a printer, on whatever Qt paints on."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from core.typesetting.breaking.lines import Run
from core.typesetting.breaking.page_number import page_number
from core.typesetting.breaking.pages import Page, PlacedRule
from core.typesetting.gbt9704 import TWIPS_PER_POINT
from core.typesetting.raster import Raster
from gui.preview_pane.type import font, names_here, pieces

INK = QColor("black")


def paint_page(painter: QPainter, page: Page, scale: float) -> None:
    """Paint what is printed on a page, the paper's upper left corner at the origin; ``scale`` is pixels to the twip.

    Every character stands where the layout says, whatever typeface stands in for its own.
    """
    for rule in page.rules:
        _paint_rule(painter, rule, page.raster, scale)
    number = page_number(page)
    set_in = names_here(page.raster.profile.typefaces)
    for line in (*page.lines, number) if number else page.lines:
        for run in line.line.runs:
            painter.setPen(QColor(f"#{run.font.colour}") if run.font.colour else INK)
            origin = QPointF(line.raster.left * scale, line.y * scale)
            _paint_run(painter, run, set_in[run.typeface], origin, scale)


def _paint_rule(painter: QPainter, rule: PlacedRule, raster: Raster, scale: float) -> None:
    left, top = raster.left + rule.x, raster.top + rule.top
    place = QRectF(left * scale, top * scale, rule.width * scale, rule.weight * scale)
    painter.fillRect(place, QColor(f"#{rule.colour}"))


def _paint_run(painter: QPainter, run: Run, name: str, origin: QPointF, scale: float) -> None:
    """Paint characters on a base line; ``origin`` is its left end at the edge of the 版心."""
    for piece in (ready := pieces(run, name, scale)):
        start = origin + QPointF(piece.x, 0)
        if piece.widened == 1:
            painter.drawGlyphRun(start, piece.glyphs)
        else:
            painter.save()
            painter.translate(start)
            painter.scale(piece.widened, 1)
            painter.drawGlyphRun(QPointF(), piece.glyphs)
            painter.restore()
    if not ready:
        _paint_one_by_one(painter, run, name, origin, scale)


def _paint_one_by_one(painter: QPainter, run: Run, name: str, origin: QPointF, scale: float) -> None:
    """Leave it to Qt to find a typeface for each character that the run's own lacks."""
    painter.setFont(font(name, run.font.size * TWIPS_PER_POINT * scale))
    for character, place in zip(run.text, run.places, strict=True):
        painter.drawText(origin + QPointF(place * scale, 0), character)
