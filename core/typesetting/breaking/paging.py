"""Pages filled with set blocks: 22 lines each, headings with their text, the 版记 whole at the foot of the last."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from core.typesetting.breaking.pages import Page, PlacedLine, PlacedRule, SetBlock
from core.typesetting.raster import Raster


@dataclass(frozen=True, slots=True)
class Start:
    """Where a page begins: with which block, and with which of its lines."""

    block: int
    line: int = 0


@dataclass(frozen=True, slots=True)
class Filled:
    """A page with the place where it begins; what it holds depends on no block behind ``last_seen``.

    The last page depends on there being no more: its ``last_seen`` is the place behind the last block.
    """

    start: Start
    page: Page
    last_seen: int = field(compare=False)


def fill_pages(
    blocks: Sequence[SetBlock], raster: Raster, start: Start = Start(0), number: int = 1
) -> Iterator[Filled]:
    """The pages of ``raster`` from ``start`` on, the first of them with ``number``.

    A paper without text has one empty page.
    """
    following: Start | None = start
    while following is not None:
        filling = _Filling(blocks, raster, following, number)
        following = filling.fill()
        yield filling.filled()
        number += 1


class _Filling:
    """One page while it is filled; ``_top`` is where its next line stands, in twips from the 版心's upper edge."""

    def __init__(self, blocks: Sequence[SetBlock], raster: Raster, start: Start, number: int) -> None:
        self._blocks = blocks
        self._raster = raster
        self._start = start
        self._number = number
        self._top = 0
        self._lines: list[PlacedLine] = []
        self._rules: list[PlacedRule] = []
        self._last_seen = start.block

    def filled(self) -> Filled:
        return Filled(self._start, Page(self._number, tuple(self._lines), tuple(self._rules)), self._last_seen)

    def fill(self) -> Start | None:
        """Set blocks until the page is full. Returns where the next page begins, if the paper goes on."""
        at = self._start
        while at.block < len(self._blocks):
            if self._blocks[at.block].block.framed:
                return self._imprint(at)
            if at != self._start and not self._fits(at.block):
                return at
            line = self._block(at)
            if line is not None:
                return Start(at.block, line)
            at = Start(at.block + 1)
        self._last_seen = len(self._blocks)
        return None

    def _block(self, at: Start) -> int | None:
        """Set a block from one of its lines on. Returns the line that found no room, if any."""
        set_block = self._blocks[at.block]
        format_ = set_block.block.format
        self._top += self._space_before(at.block) if not at.line else 0
        for place in range(at.line, len(set_block.lines)):
            begun = Start(at.block, place) != self._start
            if begun and self._top + format_.pitch > self._raster.height:
                return place
            self._set_line(set_block, place)
        self._rule(set_block)
        self._top += format_.after
        return None

    def _space_before(self, place: int) -> int:
        """The space above a block, which is lost at the top of a page."""
        return self._blocks[place].block.format.before if self._top else 0

    def _set_line(self, set_block: SetBlock, place: int) -> None:
        pitch = set_block.block.format.pitch
        line = set_block.lines[place]
        if line.runs:
            self._lines.append(PlacedLine(line, set_block.block.style, self._top, pitch, self._raster))
        self._top += pitch

    def _rule(self, set_block: SetBlock) -> None:
        """The rule below a block, or the block itself where it is a filled one."""
        style, width = set_block.block.style, self._raster.width
        if style.fill:
            self._rules.append(PlacedRule(self._top - set_block.height, set_block.height, style.fill, width))
        if style.rule:
            self._rules.append(PlacedRule(self._top, style.rule.weight, style.rule.colour, width))
            self._top += style.rule.weight

    def _fits(self, place: int) -> bool:
        """Whether a block may begin here: its first line, or all of it with the first line of what it is kept with."""
        needed = self._space_before(place)
        while self._blocks[place].block.format.keep_with_next and place + 1 < len(self._blocks):
            here, following = self._blocks[place], self._blocks[place + 1]
            needed += here.height + here.block.format.after + following.block.format.before
            place += 1
        self._last_seen = max(self._last_seen, place)
        return self._top + needed + self._blocks[place].block.format.pitch <= self._raster.height

    def _imprint(self, at: Start) -> Start | None:
        """Set the 版记, all of it at the foot of the page, if there is room below the text and for its own foot."""
        self._last_seen = len(self._blocks)
        framed = [block for block in self._blocks[at.block :] if block.block.framed]
        height = sum(block.height for block in framed)
        foot = sum(block.height for block in self._blocks[at.block + len(framed) :])
        if at != self._start and self._top + foot + height > self._raster.height:
            return at
        self._top = self._raster.height - height
        for place in range(at.block, at.block + len(framed)):
            self._block(Start(place))
        return None
