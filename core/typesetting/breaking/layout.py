"""A typeset paper, and the same paper after an edit: only what the edit touched is set again."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile

from core.typesetting.blocks import Block
from core.typesetting.breaking.lines import set_lines
from core.typesetting.breaking.pages import Page, SetBlock
from core.typesetting.breaking.paging import Filled, fill_pages
from core.typesetting.breaking.renderer import WORD, Renderer
from core.typesetting.profile import NATIONAL, Profile
from core.typesetting.raster import Raster
from core.typesetting.sheet import sheet_of


@dataclass(frozen=True, slots=True)
class Layout:
    """A paper in lines and pages of ``raster``, as ``renderer`` prints its .docx."""

    renderer: Renderer
    raster: Raster
    set_blocks: tuple[SetBlock, ...] = field(repr=False)
    filled: tuple[Filled, ...] = field(repr=False)

    @property
    def pages(self) -> tuple[Page, ...]:
        return tuple(filled.page for filled in self.filled)


def typeset(blocks: Sequence[Block], renderer: Renderer = WORD, profile: Profile = NATIONAL) -> Layout:
    """Break a whole paper, composed by the same profile, into lines and pages."""
    renderer, raster = renderer.printing(profile), sheet_of(profile).raster
    set_blocks = tuple(_set(block, renderer, raster) for block in blocks)
    return Layout(renderer, raster, set_blocks, tuple(fill_pages(set_blocks, raster)))


def retypeset(layout: Layout, blocks: Sequence[Block]) -> Layout:
    """The paper after an edit, equal to ``typeset`` of its blocks.

    Blocks before and behind those that differ keep their lines; pages before them stay, and as soon as a page begins
    with the line that it began with before, so do all that follow it.
    """
    same_before = _common(layout.set_blocks, blocks)
    same_behind = _common(layout.set_blocks[same_before:][::-1], blocks[same_before:][::-1])
    changed = blocks[same_before : len(blocks) - same_behind]
    set_blocks = (
        *layout.set_blocks[:same_before],
        *(_set(block, layout.renderer, layout.raster) for block in changed),
        *layout.set_blocks[len(layout.set_blocks) - same_behind :],
    )
    return Layout(layout.renderer, layout.raster, set_blocks, _refilled(layout, set_blocks, same_before, same_behind))


def _set(block: Block, renderer: Renderer, raster: Raster) -> SetBlock:
    return SetBlock(block, set_lines(block, renderer, raster.width))


def _common(before: Sequence[SetBlock], after: Sequence[Block]) -> int:
    """How many blocks at the start are equal."""
    pairs = zip(before, after, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0].block == pair[1], pairs))


def _refilled(layout: Layout, set_blocks: Sequence[SetBlock], same_before: int, same_behind: int) -> tuple[Filled, ...]:
    """The pages: those before the change as they are, then new ones, then the old ones again once in step with them."""
    kept = list(takewhile(lambda filled: filled.last_seen < same_before, layout.filled))
    first = layout.filled[len(kept)].start
    moved = len(set_blocks) - len(layout.set_blocks)
    untouched = {
        replace(filled.start, block=filled.start.block + moved): place
        for place, filled in enumerate(layout.filled)
        if filled.start.block >= len(layout.set_blocks) - same_behind
    }
    for filled in fill_pages(set_blocks, layout.raster, first, len(kept) + 1):
        if filled.start in untouched:
            again = layout.filled[untouched[filled.start] :]
            return (*kept, *(_moved(old, moved, len(kept) + number) for number, old in enumerate(again, 1)))
        kept.append(filled)
    return tuple(kept)


def _moved(filled: Filled, blocks: int, number: int) -> Filled:
    """A page as it was, with so many more blocks before it."""
    start = replace(filled.start, block=filled.start.block + blocks)
    return Filled(start, replace(filled.page, number=number), filled.last_seen + blocks)
