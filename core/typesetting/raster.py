"""The page as a raster of lines and characters: the measures that follow from a profile, in twips."""

from dataclasses import dataclass
from functools import cached_property

from core.typesetting.gbt9704 import PAGE_HEIGHT, PAGE_WIDTH, PAPER_HEIGHT, PAPER_WIDTH, TWIPS_PER_MM, TWIPS_PER_POINT
from core.typesetting.profile import Profile


@dataclass(frozen=True)
class Raster:
    """The 版心 of a profile's papers, ``left`` and ``top`` being its place on the paper."""

    profile: Profile

    @cached_property
    def width(self) -> int:
        margins = self.profile.margins
        return round((PAPER_WIDTH - margins.left - margins.right) * TWIPS_PER_MM)

    @cached_property
    def height(self) -> int:
        margins = self.profile.margins
        return round((PAPER_HEIGHT - margins.top - margins.bottom) * TWIPS_PER_MM)

    @cached_property
    def top(self) -> int:
        return round(self.profile.margins.top * TWIPS_PER_MM)

    @cached_property
    def right(self) -> int:
        """The margin."""
        return round(self.profile.margins.right * TWIPS_PER_MM)

    @cached_property
    def left(self) -> int:
        return PAGE_WIDTH - self.right - self.width

    @cached_property
    def bottom(self) -> int:
        """The margin."""
        return PAGE_HEIGHT - self.top - self.height

    @cached_property
    def pitch(self) -> int:
        """From line to line."""
        return round(self.profile.pitch * TWIPS_PER_POINT)

    @property
    def lines(self) -> int:
        """Of the text on a page."""
        return self.height // self.pitch

    @property
    def characters(self) -> int:
        """Of the text on a line."""
        return self.profile.characters

    @cached_property
    def cell(self) -> int:
        """What a character of the text takes of a line."""
        return self.width // self.characters

    @cached_property
    def em(self) -> int:
        """A character of the text set without tracking: the 字 that indents of the 版头 are counted in."""
        return round(self.profile.sizes.text * TWIPS_PER_POINT)

    @cached_property
    def imprint_em(self) -> int:
        """The same of the 版记."""
        return round(self.profile.sizes.imprint * TWIPS_PER_POINT)

    @property
    def tracking(self) -> int:
        """Added to each character of the text, so that as many as the profile says fill a line."""
        return self.cell - self.em

    @cached_property
    def mark_drop(self) -> int:
        """From the upper edge of the 版心 to the ink of the mark."""
        return round(self.profile.mark_drop * TWIPS_PER_MM)
