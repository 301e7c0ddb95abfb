"""The printed lines of a block: runs of type at their places across the page, aligned and justified."""

from collections.abc import Iterator
from dataclasses import dataclass

from core.typesetting.blocks import Block
from core.typesetting.breaking.measured import Measured, measure
from core.typesetting.breaking.renderer import Renderer
from core.typesetting.breaking.rows import Breaker, Row, Segment
from core.typesetting.gbt9704 import TEXT_WIDTH
from core.typesetting.styles import Font

SHARE_AT_LEFT = {"center": 0.5, "right": 1.0}
"""Of the room that a line leaves free, what stands at its left; nothing where it is not said."""


@dataclass(frozen=True, slots=True)
class Run:
    """Characters in one typeface; ``places`` has where each begins, in twips from the left edge of the 版心.

    ``width`` in twips is what they take on the line, drawn apart where it is justified: whoever paints them in another
    typeface keeps to both.
    """

    text: str
    places: tuple[float, ...]
    width: float
    font: Font
    han: bool

    @property
    def x(self) -> float:
        return self.places[0]

    @property
    def typeface(self) -> str:
        return self.font.face.east_asian if self.han else self.font.face.latin


@dataclass(frozen=True, slots=True)
class Line:
    """A printed line: its runs from left to right, and its text with tabs, white space at its ends removed.

    ``sources`` are the ids of the draft's lines whose words it shows.
    """

    text: str
    runs: tuple[Run, ...]
    sources: tuple[int, ...] = ()

    @property
    def x(self) -> float:
        """Where its first glyph begins, in twips from the left edge of the 版心."""
        return self.runs[0].x if self.runs else 0.0


def set_lines(block: Block, renderer: Renderer, width: int = TEXT_WIDTH) -> tuple[Line, ...]:
    """Break a block into lines and place their type in a 版心 so many twips wide.

    At least one line: an empty block has an empty one.
    """
    measured = measure(block, renderer)
    breaker = Breaker(measured, block.format, renderer, width)
    return tuple(_line(block, measured, row, breaker.right) for row in breaker.rows())


def extent(block: Block, renderer: Renderer, width: int) -> tuple[int, float]:
    """How many lines ``set_lines`` makes and what the last takes of its width, in twips, in half the time."""
    measured = measure(block, renderer)
    *others, last = Breaker(measured, block.format, renderer, width).rows()
    return len(others) + 1, measured.width(last.segments[-1].start, last.segments[-1].end)


def _line(block: Block, measured: Measured, row: Row, right: float) -> Line:
    """Align the last segment of a row, the only one whose place no tab has fixed."""
    alignment = block.format.alignment
    *tabbed, last = row.segments
    spare = max(right - last.x - measured.width(last.start, last.end), 0)
    shift = spare * SHARE_AT_LEFT.get(alignment, 0)
    stretch = _stretch(measured, last, spare) if alignment == "justify" and row.wrapped else 0
    runs = [run for segment in tabbed for run in _runs(measured, segment)]
    runs += _runs(measured, Segment(last.start, last.end, last.x + shift), stretch)
    if row.hanging:
        runs += _runs(measured, row.hanging)
    start, end = row.segments[0].start, (row.hanging or last).end
    text = measured.text[start:end].strip()
    return Line(text, tuple(run for run in runs if run.text.strip()), block.sources(start, end))


def _stretch(measured: Measured, segment: Segment, spare: float) -> float:
    """How much each joint within the segment widens to fill the line."""
    joints = measured.joints[segment.end - 1] - measured.joints[segment.start] if segment.end > segment.start else 0
    return spare / joints if joints else 0


def _runs(measured: Measured, segment: Segment, stretch: float = 0) -> Iterator[Run]:
    """The pieces of a segment from its first glyph on; each joint before and within them is ``stretch`` wider."""
    starts, joints = measured.starts, measured.joints
    text = measured.text[segment.start : segment.end]
    place = segment.start + len(text) - len(text.lstrip())
    while place < segment.end:
        piece = measured.piece_at(place)
        end = min(piece.end, segment.end)
        origin = segment.x - starts[segment.start] - stretch * joints[segment.start]
        places = tuple([origin + starts[at] + stretch * joints[at] for at in range(place, end)])
        width = measured.width(place, end) + stretch * (joints[end - 1] - joints[place])
        yield Run(measured.text[place:end], places, width, piece.font, piece.han)
        place = end
