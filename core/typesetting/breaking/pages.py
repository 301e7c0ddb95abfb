"""Lines at their places on numbered pages, and the paper as a whole."""

from dataclasses import dataclass, replace

from core.structure.roles import Role
from core.typesetting.blocks import Block
from core.typesetting.breaking.lines import Line
from core.typesetting.raster import Raster
from core.typesetting.sheet.sheet import role_of
from core.typesetting.styles import BASE_LINE, ParagraphStyle


@dataclass(frozen=True, slots=True)
class PlacedLine:
    """A line on a page of ``raster``. ``top`` is the upper edge of its ``pitch``, in twips from that of the 版心.

    A line of a table has for its ``parts`` those of the cells that stand side by side on it; the ``column`` of each is
    the left edge of its cell.
    """

    line: Line
    style: ParagraphStyle
    top: int
    pitch: int
    raster: Raster
    parts: tuple["PlacedLine", ...] = ()
    column: int = 0

    @property
    def role(self) -> Role:
        return role_of(self.style)

    def lower(self, by: int) -> "PlacedLine":
        """The same line so many twips lower."""
        return replace(self, top=self.top + by, parts=tuple(part.lower(by) for part in self.parts))

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

    def lower(self, by: int) -> "PlacedRule":
        """The same rule so many twips lower."""
        return replace(self, top=self.top + by)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Rows of a table that stand on one page; its lines and rules have their places from its own upper edge."""

    height: int
    lines: tuple[PlacedLine, ...]
    rules: tuple[PlacedRule, ...]


@dataclass(frozen=True, slots=True)
class SetBlock:
    """A block broken into what stands whole on a page: lines, or ``stretches`` of a table."""

    block: Block
    lines: tuple[Line, ...]
    stretches: tuple[Stretch, ...] = ()

    def __len__(self) -> int:
        return len(self.stretches or self.lines)

    def height_of(self, place: int) -> int:
        """Of one of its lines or stretches, in twips."""
        return self.stretches[place].height if self.stretches else self.block.format.pitch

    @property
    def height(self) -> int:
        """All of it without the space around, in twips."""
        return sum(map(self.height_of, range(len(self))))

    @property
    def least_height(self) -> int:
        """What of it may stand on a page with the rest on the next: a line, or the head of a table and a row."""
        return sum(self.height_of(place) for place in range(self.heads + 1) if place < len(self))

    @property
    def heads(self) -> int:
        """How many stretches are repeated where a page begins with a later one."""
        return int(bool(self.block.table and self.block.table.heads))


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
