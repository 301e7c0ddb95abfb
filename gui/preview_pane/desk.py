"""The desk that the sheets of paper lie on: how they lie there, how large they are, and which of them are in sight."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from core.typesetting.breaking.pages import Page
from gui.look.theme import current_theme
from gui.preview_pane.arrangement import GAP, Arrangement, Fit, Look, arranged, within
from gui.preview_pane.overlay import band, marked, paint_marks
from gui.preview_pane.sheets import Sheets

STEP = 32
"""Pixels that an arrow moves the sheets, a third of what a notch of the wheel does."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on a sheet, in shares of its width and height."""

    index: int
    x: float
    y: float


class Desk(QAbstractScrollArea):
    """Shows whatever ``Page`` values it is given, and knows nothing of where they come from.

    ``moved``: other sheets are in sight, or as large as before no more.
    """

    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages: Sequence[Page] = ()
        self._look = Look()
        self._sheets = Sheets()
        self._marked: frozenset[int] = frozenset()
        self.arrangement: Arrangement = arranged(self._look, 0, self.viewport().size())
        """Where the sheets lie."""
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().valueChanged.connect(self.moved)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.setSingleStep(STEP)

    # What lies there

    def show_pages(self, pages: Sequence[Page]) -> None:
        """Show these pages from now on; those that stay as they were are not painted again."""
        before, self.pages = self.pages, pages
        if arranged(self._look, len(pages), self.viewport().size()) != self.arrangement:
            self._lay_out()
            return
        for index in self.arrangement.between(self._hidden.y(), self._hidden.y() + self.viewport().height()):
            if before[index] != pages[index]:
                self.viewport().update(self.arrangement.place(index).translated(-self._hidden).toAlignedRect())

    def mark(self, line_ids: Collection[int]) -> None:
        """Lay a colour over the words of these lines of the draft."""
        if self._marked != frozenset(line_ids):
            self._marked = frozenset(line_ids)
            self.viewport().update()

    def show_marked(self) -> None:
        """Bring the first of the marked lines into sight, with a little of what stands around it."""
        for index, page in enumerate(self.pages):
            line = next(marked(page, self._marked), None)
            if line is not None:
                place = band(line, self.arrangement.scale).translated(self.arrangement.place(index).topLeft())
                self._bring_into_sight(place.adjusted(-GAP, -2 * place.height(), GAP, 2 * place.height()))
                return

    def show_page(self, index: int) -> None:
        """Put the upper edge of a page at the upper edge of the sight."""
        self.verticalScrollBar().setValue(round(self.arrangement.place(index).top()) - GAP)

    def leaf(self, forward: bool) -> None:
        """Go on or back by what is in sight, but past the upper edge of no page that has not been seen."""
        bar, room = self.verticalScrollBar(), self.viewport().height() - 2 * GAP
        tops = [round(self.arrangement.place(index).top()) - GAP for index in range(len(self.pages))]
        if forward:
            bar.setValue(min([top for top in tops if top > bar.value()] + [bar.value() + room]))
        else:
            bar.setValue(max([top for top in tops if top < bar.value()] + [bar.value() - room]))

    @property
    def current_page(self) -> int:
        """The place of the page that is looked at: the first of those in the middle of the sight."""
        return self.arrangement.nearest(self._hidden.y() + self.viewport().height() / 2)

    # How it lies

    @property
    def look(self) -> Look:
        return self._look

    def look_at(self, look: Look, around: QPoint | None = None) -> None:
        """Look at the sheets so from now on; what lies at ``around``, or in the middle, stays where it is."""
        self._look = look
        self._sheets.show_raster(look.has_raster)
        self._lay_out_around(around if around is not None else self.viewport().rect().center())

    def zoom_by(self, factor: float, around: QPoint | None = None) -> None:
        """Make the sheets larger or smaller."""
        self.look_at(replace(self._look, fit=Fit.FREE, zoom=within(self.arrangement.zoom * factor)), around)

    def _lay_out_around(self, point: QPoint) -> None:
        """Lay out anew, what lies at a point of the sight staying there."""
        spot = self._spot(point)
        self._lay_out()
        self._put(spot, point)
        self.moved.emit()

    def _spot(self, point: QPoint) -> Spot:
        """What lies nearest to a point of the sight."""
        arrangement, at = self.arrangement, QPointF(point + self._hidden)
        index = arrangement.nearest(at.y())
        place = arrangement.place(index)
        return Spot(index, (at.x() - place.left()) / place.width(), (at.y() - place.top()) / place.height())

    def _put(self, spot: Spot, point: QPoint) -> None:
        """Scroll so that a spot lies at a point of the sight."""
        place = self.arrangement.place(spot.index)
        self.horizontalScrollBar().setValue(round(place.left() + spot.x * place.width()) - point.x())
        self.verticalScrollBar().setValue(round(place.top() + spot.y * place.height()) - point.y())

    @property
    def _hidden(self) -> QPoint:
        """How much of the desk lies left of and above the sight."""
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _bring_into_sight(self, place: QRectF) -> None:
        sight = QRect(self._hidden, self.viewport().size())
        if place.top() < sight.top() or place.height() > sight.height():
            self.verticalScrollBar().setValue(round(place.top()))
        elif place.bottom() > sight.bottom():
            self.verticalScrollBar().setValue(round(place.bottom()) - sight.height())

    def _lay_out(self) -> None:
        self.arrangement = arrangement = arranged(self._look, len(self.pages), self.viewport().size())
        for bar, extent, room in (
            (self.horizontalScrollBar(), arrangement.extent.width(), arrangement.room.width()),
            (self.verticalScrollBar(), arrangement.extent.height(), arrangement.room.height()),
        ):
            bar.setPageStep(room)
            bar.setRange(0, max(extent - room, 0))
        self.viewport().update()
        self.moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  Qt's name
        """Keep what is read at the upper edge."""
        super().resizeEvent(event)
        if self._hidden.y():
            self._lay_out_around(QPoint(0, 0))
        else:
            self._lay_out()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        """Paint the sheets in sight."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(current_theme().frame))
        painter.translate(-self._hidden)
        seen = event.rect().translated(self._hidden)
        for index in self.arrangement.between(seen.top(), seen.bottom()):
            self._paint_sheet(painter, index)

    def _paint_sheet(self, painter: QPainter, index: int) -> None:
        arrangement, page = self.arrangement, self.pages[index]
        place = arrangement.place(index)
        painter.setPen(QColor(current_theme().rule))
        painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5))
        painter.save()
        painter.translate(place.topLeft())
        self._sheets.paint(painter, index, page, arrangement)
        paint_marks(painter, page, self._marked, arrangement.scale)
        painter.restore()
