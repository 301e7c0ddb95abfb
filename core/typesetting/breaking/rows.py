"""A block's text broken into rows: which characters stand on each, in segments between tab stops."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from core.typesetting.breaking.faces import BLANKS
from core.typesetting.breaking.measured import CONTROL, Measured
from core.typesetting.breaking.prohibitions import break_before, hangs
from core.typesetting.breaking.renderer import Renderer
from core.typesetting.styles import Format, Tab

TAB_DISTANCE = 420
"""Twips from stop to stop behind a paragraph's own (``w:defaultTabStop`` of the template)."""

DROPPED_AT_END = BLANKS | {"\u3000"}


@dataclass(frozen=True, slots=True)
class Segment:
    """The characters from ``start`` up to ``end``, beginning at ``x`` twips from the left edge of the 版心."""

    start: int
    end: int
    x: float


@dataclass(frozen=True, slots=True)
class Row:
    """A row of text; ``wrapped`` where it is full and the text goes on, ``hanging`` a mark outside its right edge."""

    segments: tuple[Segment, ...]
    wrapped: bool = False
    hanging: Segment | None = None


class Breaker:
    """Breaks one measured text into rows of a 版心 so many twips wide, as ``renderer`` would."""

    def __init__(self, measured: Measured, format_: Format, renderer: Renderer, width: int) -> None:
        self._measured = measured
        self._format = format_
        self._renderer = renderer
        self.right = width - format_.right
        wide = max((piece.font.tracking for piece in measured.pieces), default=0)
        self._behind_last = 0 if renderer.tracks_ends else max(wide, 0)
        """LibreOffice wants room for what it adds behind the last character of a line, too, though it prints none."""

    def rows(self) -> Iterator[Row]:
        """At least one: an empty paragraph has an empty row."""
        place: int | None = 0
        x = self._format.left + self._format.first_line
        while place is not None:
            row, place = self._row(place, x)
            yield row
            x = self._format.left

    def _row(self, place: int, x: float) -> tuple[Row, int | None]:
        """The row that begins at ``place``, and where the next one does."""
        text = self._measured.text
        segments: list[Segment] = []
        while True:
            stop = self._next_control(place)
            room = self.right - x - (0 if segments else self._behind_last)
            end, following = self._fitting(place, stop, room, may_be_empty=bool(segments))
            segments.append(Segment(place, end, x))
            if end < stop:
                return Row(tuple(segments), True, self._hanging(end, following)), self._behind_break(following)
            if stop == len(text):
                return Row(tuple(segments)), None
            if text[stop] == "\n":
                return Row(tuple(segments)), stop + 1
            x += self._measured.width(place, stop)
            tab = self._stop(x)
            if tab.position > self.right and stop > place:
                return Row(tuple(segments), True), stop
            place = stop + 1
            x = self._behind_tab(tab, x, place)

    def _next_control(self, place: int) -> int:
        control = CONTROL.search(self._measured.text, place)
        return control.start() if control else len(self._measured.text)

    def _fitting(self, start: int, stop: int, room: float, *, may_be_empty: bool) -> tuple[int, int]:
        """How far the text from ``start`` goes in ``room``, and where it goes on; blanks at a row's end are dropped."""
        measured = self._measured
        cut = bisect_right(measured.ends, measured.starts[start] + room, start, stop) if start < stop else stop
        if cut == stop:
            return stop, stop
        if hangs(measured, cut, self._renderer):
            return cut, cut + 1
        place = cut if measured.text[cut] in DROPPED_AT_END else break_before(measured, start, cut, self._renderer)
        if place == start and not may_be_empty:
            place = max(cut, start + 1)
        end = following = place
        while end > start and measured.text[end - 1] in DROPPED_AT_END:
            end -= 1
        while following < stop and measured.text[following] in DROPPED_AT_END:
            following += 1
        return end, following

    def _hanging(self, end: int, following: int) -> Segment | None:
        """The mark that was left outside the edge, where one was."""
        return Segment(end, end + 1, self.right) if self._measured.text[end:following].strip() else None

    def _behind_break(self, place: int) -> int | None:
        """Where the next row begins: a line feed that stands there has been obeyed, and nothing may be left."""
        text = self._measured.text
        if text[place : place + 1] == "\n":
            return place + 1
        return place if place < len(text) else None

    def _behind_tab(self, tab: Tab, x: float, place: int) -> float:
        """Where the text behind a tab begins; at a right stop it ends there, if it has room."""
        if tab.alignment == "left":
            return tab.position
        return max(x, tab.position - self._measured.width(place, self._next_control(place)))

    def _stop(self, x: float) -> Tab:
        """The first stop behind ``x``: one of the paragraph's own, the edge that its rows hang from, or one of all."""
        own = (*self._format.tabs, Tab(self._format.left))
        usual = Tab(int(x // TAB_DISTANCE + 1) * TAB_DISTANCE)
        return min((tab for tab in own if tab.position > x), key=lambda tab: tab.position, default=usual)
