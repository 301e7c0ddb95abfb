"""The paper as it is printed: composed, set in Word's lines, and its 版记 brought to the page where it belongs."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from core.minutes.model import Minutes
from core.typesetting.blocks import Block, Opening, block
from core.typesetting.breaking.layout import Layout, retypeset, typeset
from core.typesetting.composition import compose
from core.typesetting.profile import NATIONAL, Profile
from core.typesetting.sheet import Sheet, sheet_of


@dataclass(frozen=True, slots=True)
class Paper:
    """A finished paper. ``flowing`` is its layout with the 版记 simply behind the text, by which its page is found."""

    layout: Layout
    flowing: Layout

    @property
    def blocks(self) -> tuple[Block, ...]:
        return tuple(set_block.block for set_block in self.layout.set_blocks)


def set_paper(minutes: Minutes, profile: Profile = NATIONAL, earlier: Paper | None = None) -> Paper:
    """Set a 纪要; from an ``earlier`` paper, if it is of the same profile, is taken what an edit left as it was.

    The 版记 stands on an even page if the profile says so (GB/T 33476.2; clauses 6.2, 7.4.1 and 7.5 taken together).
    """
    blocks = compose(minutes, profile)
    of_profile = earlier is not None and earlier.flowing.raster.profile == profile
    flowing = retypeset(earlier.flowing, blocks) if earlier and of_profile else typeset(blocks, profile=profile)
    if not profile.even_imprint:
        return Paper(flowing, flowing)
    placed = with_even_imprint(flowing, blocks, sheet_of(profile))
    return Paper(retypeset(flowing, placed) if placed is not blocks else flowing, flowing)


def with_even_imprint(flowing: Layout, blocks: Sequence[Block], sheet: Sheet) -> Sequence[Block]:
    """Send a 版记 that would stand on an odd page to the next even one, with an empty page before it if need be.

    The empty page and the page of the 版记 behind it carry no number (clause 7.5). A 版记 without any text before it
    stays where it is.
    """
    foot = _imprint_place(blocks)
    last = flowing.filled[-1]
    if not foot or last.page.number % 2 == 0:
        return blocks
    stands_alone = last.start.block == foot
    openings = [Opening(numbered=False), Opening(even=True, numbered=False)] if stands_alone else [Opening(even=True)]
    return (*blocks[:foot], *(_opened(opening, sheet) for opening in openings), *blocks[foot:])


def _imprint_place(blocks: Sequence[Block]) -> int:
    """The place of the first block of a 版记 that closes the paper, 0 if there is none or nothing before it."""
    return next((place for place, one in enumerate(blocks) if one.framed), 0)


def _opened(opening: Opening, sheet: Sheet) -> Block:
    """A page with nothing but the paragraph that opens it. LibreOffice misplaces a frame that opens one."""
    return replace(block(sheet.imprint_foot), opening=opening)
