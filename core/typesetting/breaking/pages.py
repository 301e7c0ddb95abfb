"""Lines at their places on numbered pages, and the paper as a whole."""

from dataclasses import dataclass

from core.structure.roles import Role
from core.typesetting.blocks import Block
from core.typesetting.breaking.lines import Line
from core.typesetting.raster import Raster
from core.typesetting.sheet import role_of
from core.typesetting.styles import BASE_LINE, ParagraphStyle


@dataclass(frozen=True, slots=True)
class SetBlock:
    """A block broken into lines, before it has a page."""

    block: Block
    lines: tuple[Line, ...]

    @property
    def height(self) -> int:
        """Its lines without the space around them, in twips."""
        return self.block.format.pitch * len(self.lines)


@dataclass(frozen=True, slots=True)
class PlacedLine:
    """A line on a page of ``raster``. ``top`` is the upper edge of its ``pitch``, in twips from that of the 版心."""

    line: Line
    style: ParagraphStyle
    top: int
    pitch: int
    raster: Raster

    @property
    def role(self) -> Role:
        return role_of(self.style)

    @property
    def x(self) -> float:
        """Twips from the left edge of the paper to the left end of the first glyph."""
        return self.raster.left + self.line.x

    @property
    def y(self) -> float:
        """Twips from the upper edge of the paper to the base line."""
        return self.raster.top + self.top + BASE_LINE * self.pitch


@dataclass(frozen=True, slots=True)
class PlacedRule:
    """A rectangle filled with ``colour``: a rule across the 版心 or of a table, lying or standing.

    ``x`` and ``top`` are its upper left corner in twips from that of the 版心, ``width`` and ``weight`` its sides.
    """

    top: int
    weight: int
    colour: str
    width: int
    x: int = 0


@dataclass(frozen=True, slots=True)
class Page:
    """A page of ``raster``.

    ``number`` counts from 1; ``shows_number`` says whether it is printed in the margin (clause 7.5).
    """

    number: int
    lines: tuple[PlacedLine, ...]
    rules: tuple[PlacedRule, ...]
    raster: Raster
    shows_number: bool = True
