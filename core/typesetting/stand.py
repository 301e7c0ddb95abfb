"""Where the 版记 comes to stand behind the text, and what brings it to its page (clauses 7.4.1 and 7.5)."""

from dataclasses import dataclass, replace
from math import ceil

from core.typesetting.blocks import Block, Opening, block
from core.typesetting.breaking.layout import Layout
from core.typesetting.profile import Profile
from core.typesetting.remedies import Remedy
from core.typesetting.sheet.sheet import sheet_of


@dataclass(frozen=True, slots=True)
class Stand:
    """The 版记 of a layout in which it simply follows the text.

    ``place`` is that of its first block, 0 for none or one without a text before it, which stays where it is. The text
    ends ``used`` twips below the upper edge of page ``text_page``, the 版记 needs ``height``.
    """

    layout: Layout
    even: bool
    place: int
    text_page: int
    page: int
    used: int
    height: int

    @property
    def is_where_it_flows(self) -> bool:
        return not self.place or not self.even or self.page % 2 == 0

    @property
    def is_with_text(self) -> bool:
        return not self.place or (self.page == self.text_page and self.is_where_it_flows)

    def is_in_reach(self, remedy: Remedy) -> bool:
        """Whether a remedy may bring the last line of the text and the 版记 to one page: worth being tried."""
        raster = self.layout.raster
        step = 2 if self.even else 1
        earlier = (self.text_page // step) * step
        later = earlier + step
        if remedy.gain(1, raster) > 0:
            surplus = (self.text_page - earlier) * raster.height + self.used + self.height - raster.height
            return earlier > 0 and ceil(surplus / raster.pitch) <= remedy.gain(earlier, raster) + 1
        lacking = (later - self.text_page) * raster.height - self.used
        return ceil(lacking / raster.pitch) <= -remedy.gain(later - 1, raster)

    @property
    def notice(self) -> str:
        """What the user is told of a 版记 that has to stand alone."""
        own_page = self.page if self.is_where_it_flows else self.page + 1
        alone = f"正文在第{self.text_page}页结束，版记单独排在第{own_page}页"
        return f"{alone}：把行距、字距在国标准许的范围内调整，也带不过去一行正文。"

    def opened(self, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        """The paper with a 版记 that would stand on an odd page sent to the next even one.

        Where the text ends on an even page without room for it, the odd one between stays empty, and neither of the two
        carries a number. LibreOffice misplaces a frame that begins a page: a paragraph without height does.
        """
        if self.is_where_it_flows:
            return blocks
        alone = self.page != self.text_page
        openings = [Opening(numbered=False), Opening(even=True, numbered=False)] if alone else [Opening(even=True)]
        foot = block(sheet_of(self.layout.raster.profile).imprint_foot)
        return (*blocks[: self.place], *(replace(foot, opening=one) for one in openings), *blocks[self.place :])


def stand_of(layout: Layout, profile: Profile) -> Stand:
    """Where the 版记 stands in a layout by the office's rules or by a remedy of them."""
    set_blocks = layout.set_blocks
    place = next((place for place, one in enumerate(set_blocks) if one.block.framed), 0)
    height = sum(one.height for one in set_blocks[place:])
    *_, last = layout.filled
    with_text = last.start.block < place
    text = last.page if with_text or not place else layout.filled[-2].page
    foot = layout.raster.height - (height if with_text else 0)
    ends = [line.top + line.pitch for line in text.lines if line.top + line.pitch <= foot]
    return Stand(layout, profile.even_imprint, place, text.number, last.page.number, max(ends, default=0), height)
