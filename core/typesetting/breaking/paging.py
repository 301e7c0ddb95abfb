"""Pages filled with set blocks: 22 lines each, headings with their text, the 版记 whole at the foot of the last."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from core.typesetting.blocks import Opening
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

    The last page depends on there being no more: its ``last_seen`` is the place behind the last block. ``inserted`` is
    an empty page that makes the next one even; it begins where that does.
    """

    start: Start
    page: Page
    last_seen: int = field(compare=False)
    inserted: bool = False


def fill_pages(
    blocks: Sequence[SetBlock], raster: Raster, start: Start = Start(0), number: int = 1
) -> Iterator[Filled]:
    """The pages of ``raster`` from ``start`` on, the first of them with ``number``.

    A paper without text has one empty page.
    """
    following: Start | None = start
    numbered = _numbered(blocks, start.block)
    while following is not None:
        opening = opening_at(blocks, following)
        if opening:
            numbered = opening.numbered
            if opening.even and number % 2:
                blank = Page(number, (), (), raster, shows_number=False)
                yield Filled(following, blank, following.block, inserted=True)
                number += 1
        filling = _Filling(blocks, raster, following)
        following = filling.fill()
        yield filling.filled(number, numbered)
        number += 1


def opening_at(blocks: Sequence[SetBlock], start: Start) -> Opening | None:
    """How a block begins a page, if that is asked for where ``start`` is."""
    return blocks[start.block].block.opening if blocks and not start.line else None


def _numbered(blocks: Sequence[SetBlock], before: int) -> bool:
    """Whether pages carry numbers where a block begins."""
    openings = (blocks[place].block.opening for place in reversed(range(before)))
    return next((opening.numbered for opening in openings if opening), True)


def _between(blocks: Sequence[SetBlock], place: int) -> int:
    """What the space above a block adds to that below the one before it: of the two, the larger is left."""
    above = blocks[place - 1].block.format.after if place else 0
    return max(blocks[place].block.format.before - above, 0)


class _Filling:
    """One page while it is filled; ``_top`` is where its next line stands, in twips from the 版心's upper edge."""

    def __init__(self, blocks: Sequence[SetBlock], raster: Raster, start: Start) -> None:
        self._blocks = blocks
        self._raster = raster
        self._start = start
        self._top = 0
        self._lines: list[PlacedLine] = []
        self._rules: list[PlacedRule] = []
        self._last_seen = start.block

    def filled(self, number: int, numbered: bool) -> Filled:
        page = Page(number, tuple(self._lines), tuple(self._rules), self._raster, numbered)
        return Filled(self._start, page, self._last_seen)

    def fill(self) -> Start | None:
        """Set blocks until the page is full. Returns where the next page begins, if the paper goes on."""
        at = self._start
        while at.block < len(self._blocks):
            if at != self._start and self._blocks[at.block].block.opening:
                self._last_seen = max(self._last_seen, at.block)
                return at
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
        self._top += self._space_before(at.block) if not at.line else 0
        for head in range(min(set_block.heads, at.line)):
            self._set(set_block, head)
        for place in range(at.line, len(set_block)):
            begun = Start(at.block, place) != self._start
            if begun and self._top + set_block.height_of(place) > self._raster.height:
                return place
            self._set(set_block, place)
        self._rule(set_block)
        self._top += set_block.block.format.after
        return None

    def _space_before(self, place: int) -> int:
        """The space above a block, which is lost at the top of a page; that of the block above it counts towards it."""
        return _between(self._blocks, place) if self._top else 0

    def _set(self, set_block: SetBlock, place: int) -> None:
        """Set a line, or a stretch of a table."""
        if set_block.stretches:
            stretch = set_block.stretches[place]
            self._lines += [line.lower(self._top) for line in stretch.lines]
            self._rules += [rule.lower(self._top) for rule in stretch.rules]
        elif (line := set_block.lines[place]).runs:
            format_ = set_block.block.format
            self._lines.append(PlacedLine(line, set_block.block.style, self._top, format_.pitch, self._raster))
        self._top += set_block.height_of(place)

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
        while self._blocks[place].block.format.keep_with_next and self._goes_on(place):
            here = self._blocks[place]
            needed += here.height + here.block.format.after + _between(self._blocks, place + 1)
            place += 1
        self._last_seen = max(self._last_seen, place)
        return self._top + needed + self._blocks[place].least_height <= self._raster.height

    def _goes_on(self, place: int) -> bool:
        """Whether a block follows that may stand on the same page."""
        return place + 1 < len(self._blocks) and not self._blocks[place + 1].block.opening

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
