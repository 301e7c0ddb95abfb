"""A typeset paper, and the same paper after an edit: only what the edit touched is set again."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile

from core.typesetting.blocks import Block
from core.typesetting.breaking.lines import set_lines
from core.typesetting.breaking.pages import Page, SetBlock
from core.typesetting.breaking.paging import Filled, fill_pages, opening_at
from core.typesetting.breaking.renderer import WORD, Renderer
from core.typesetting.breaking.tables import set_table
from core.typesetting.profile import NATIONAL, Profile
from core.typesetting.raster import Raster
from core.typesetting.sheet.sheet import sheet_of


@dataclass(frozen=True, slots=True)
class Layout:
    """A paper in lines and pages of ``raster``, as ``renderer`` prints its .docx."""

    renderer: Renderer
    raster: Raster
    set_blocks: tuple[SetBlock, ...] = field(repr=False)
    filled: tuple[Filled, ...] = field(repr=False)

    @property
    def pages(self) -> tuple[Page, ...]:
        printed = self.renderer.prints_inserted
        return tuple(filled.page for filled in self.filled if printed or not filled.inserted)


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


def repage(layout: Layout, blocks: Sequence[Block], profile: Profile) -> Layout:
    """The paper in the same lines on other pages: ``blocks`` are composed by a profile that has but another pitch."""
    raster = sheet_of(profile).raster
    pairs = zip(layout.set_blocks, blocks, strict=True)
    set_blocks = tuple(replace(set_block, block=block) for set_block, block in pairs)
    return Layout(layout.renderer, raster, set_blocks, tuple(fill_pages(set_blocks, raster)))


def _set(block: Block, renderer: Renderer, raster: Raster) -> SetBlock:
    if block.table:
        return SetBlock(block, (), set_table(block.table, renderer, raster))
    return SetBlock(block, set_lines(block, renderer, raster.width))


def _common(before: Sequence[SetBlock], after: Sequence[Block]) -> int:
    """How many blocks at the start are equal."""
    pairs = zip(before, after, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0].block == pair[1], pairs))


def _refilled(layout: Layout, set_blocks: Sequence[SetBlock], same_before: int, same_behind: int) -> tuple[Filled, ...]:
    """The pages: those before the change as they are, then new ones, then the old ones again once in step with them."""
    kept = list(takewhile(lambda filled: filled.last_seen < same_before, layout.filled))
    first = layout.filled[len(kept)].start
    number = kept[-1].page.number + 1 if kept else 1
    moved = len(set_blocks) - len(layout.set_blocks)
    untouched = {
        _moved(filled, moved).start: place
        for place, filled in enumerate(layout.filled)
        if filled.start.block >= len(layout.set_blocks) - same_behind and not _is_even(layout.set_blocks, filled)
    }
    for filled in fill_pages(set_blocks, layout.raster, first, number):
        place = untouched.get(filled.start)
        if place is not None and layout.filled[place].page.shows_number == filled.page.shows_number:
            return (*kept, *_again(layout, place, set_blocks, filled.page.number))
        kept.append(filled)
    return tuple(kept)


def _again(layout: Layout, first: int, set_blocks: Sequence[SetBlock], number: int) -> Iterator[Filled]:
    """The pages from ``first`` on as they were, up to one that must be even: whether it is depends on its number."""
    moved = len(set_blocks) - len(layout.set_blocks)
    for filled in layout.filled[first:]:
        same = _moved(filled, moved)
        if _is_even(layout.set_blocks, filled):
            yield from fill_pages(set_blocks, layout.raster, same.start, number)
            return
        yield replace(same, page=replace(filled.page, number=number))
        number += 1


def _is_even(set_blocks: Sequence[SetBlock], filled: Filled) -> bool:
    opening = opening_at(set_blocks, filled.start)
    return opening is not None and opening.even


def _moved(filled: Filled, blocks: int) -> Filled:
    """A page with so many more blocks before it."""
    start = replace(filled.start, block=filled.start.block + blocks)
    return replace(filled, start=start, last_seen=filled.last_seen + blocks)
