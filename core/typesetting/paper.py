"""The paper as it is printed: composed, set in Word's lines, and its 版记 brought to the page where it belongs."""

from dataclasses import dataclass, field

from core.minutes.model import Minutes
from core.typesetting.blocks import Block
from core.typesetting.breaking.layout import Layout, repage, retypeset, typeset
from core.typesetting.breaking.renderer import Renderer
from core.typesetting.composition import compose
from core.typesetting.profile import NATIONAL, Profile
from core.typesetting.remedies import REMEDIES
from core.typesetting.stand import Stand, stand_of


@dataclass(frozen=True, slots=True)
class Paper:
    """A finished paper, and in Chinese what had to be done or could not be done about its 版记.

    ``flowing`` are the layouts by which the page of the 版记 was found, where it simply stands behind the text: by the
    office's rules, and by those of each remedy that was tried.
    """

    layout: Layout
    notices: tuple[str, ...]
    flowing: tuple[Layout, ...] = field(repr=False)

    @property
    def blocks(self) -> tuple[Block, ...]:
        return tuple(set_block.block for set_block in self.layout.set_blocks)

    @property
    def profile(self) -> Profile:
        """The office's, but for what a remedy changed."""
        return self.layout.raster.profile

    def printed_by(self, renderer: Renderer) -> Layout:
        """How a word processor prints its .docx."""
        return typeset(self.blocks, renderer, self.profile)


def set_paper(minutes: Minutes, profile: Profile = NATIONAL, earlier: Paper | None = None) -> Paper:
    """Set a 纪要; from an ``earlier`` paper, if it is of the same profile, is taken what an edit left as it was.

    The 版记 stands on an even page if the profile says so (GB/T 33476.2; clauses 6.2, 7.4.1 and 7.5 taken together). It
    stands on a page with text if that needs no more than a line or a character of each line to be squeezed in or taken
    out, as clause 7.3.5.5 has it for seal and signature; the notices say when that was done, and when it is in vain.
    """
    return _Setting(minutes, profile, earlier).paper()


class _Setting:
    """The attempts at one paper."""

    def __init__(self, minutes: Minutes, profile: Profile, earlier: Paper | None) -> None:
        self._minutes = minutes
        self._profile = profile
        self._earlier = {layout.raster.profile: layout for layout in (earlier.flowing if earlier else ())}
        self._flowing: list[Layout] = []

    def paper(self) -> Paper:
        plain = self._set(self._profile)
        stand = stand_of(plain, self._profile)
        if stand.is_with_text:
            return self._finished(plain, stand)
        for remedy in REMEDIES:
            if not stand.is_in_reach(remedy):
                continue
            remedied = self._set(remedy.applied_to(self._profile))
            if (found := stand_of(remedied, self._profile)).is_with_text:
                return self._finished(remedied, found, remedy.notice(remedied.raster))
        return self._finished(plain, stand, stand.notice)

    def _set(self, profile: Profile) -> Layout:
        """The paper by a profile, as much of it as can be taken from elsewhere."""
        blocks = compose(self._minutes, profile)
        if profile in self._earlier:
            layout = retypeset(self._earlier[profile], blocks)
        elif self._flowing and profile.characters == self._profile.characters:
            layout = repage(self._flowing[0], blocks, profile)
        else:
            layout = typeset(blocks, profile=profile)
        self._flowing.append(layout)
        return layout

    def _finished(self, layout: Layout, stand: Stand, *notices: str) -> Paper:
        blocks = stand.opened(tuple(set_block.block for set_block in layout.set_blocks))
        placed = layout if stand.is_where_it_flows else retypeset(layout, blocks)
        return Paper(placed, notices, tuple(self._flowing))
