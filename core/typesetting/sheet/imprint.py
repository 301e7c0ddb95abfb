"""The styles of the 版记 (clause 7.4)."""

from dataclasses import replace
from functools import cached_property

from core.typesetting.gbt9704 import THICK_RULE, THIN_RULE, TWIPS_PER_POINT
from core.typesetting.sheet.basis import Basis
from core.typesetting.styles import BLACK, Font, Format, ParagraphStyle, Tab

IMPRINT_LEADING = 12 / 7
"""From line to line of the 版记, in its size: 24 points for 四号, in proportion to the text's 28.95 for 三号."""


class ImprintStyles(Basis):
    """What stands at the foot of the last page, the rules between, and the foot by which it knows that page."""

    @cached_property
    def small(self) -> Font:
        return Font(self.fang_song, self.profile.sizes.imprint)

    @cached_property
    def imprint(self) -> Format:
        """One character in from both edges."""
        edge = self.raster.imprint_em
        return Format(left=edge, right=edge, pitch=round(edge * IMPRINT_LEADING))

    @cached_property
    def distribution(self) -> ParagraphStyle:
        return ParagraphStyle("Distribution", "分送", self.small, self.imprint)

    @cached_property
    def print_line(self) -> ParagraphStyle:
        tabs = (Tab(self.raster.width - self.raster.imprint_em, "right"),)
        ends = replace(self.imprint, alignment="left", tabs=tabs)
        return ParagraphStyle("PrintLine", "印发行", self.small, ends)

    @cached_property
    def copies(self) -> ParagraphStyle:
        return ParagraphStyle("Copies", "印数", self.small, replace(self.imprint, alignment="right"))

    @cached_property
    def thick_line(self) -> ParagraphStyle:
        """An empty line of the rule's height, filled.

        Borders would be indented with their text, and LibreOffice gives up a frame whose paragraphs differ in theirs.
        """
        return ParagraphStyle("ThickLine", "版记粗线", Font(self.fang_song, 1), Format(pitch=THICK_RULE), fill=BLACK)

    @cached_property
    def thin_line(self) -> ParagraphStyle:
        return ParagraphStyle("ThinLine", "版记细线", Font(self.fang_song, 1), Format(pitch=THIN_RULE), fill=BLACK)

    @cached_property
    def imprint_foot(self) -> ParagraphStyle:
        """The paragraph of one point behind the text by which the 版记 knows its page."""
        return ParagraphStyle("ImprintFoot", "版记落脚", Font(self.fang_song, 1), Format(pitch=TWIPS_PER_POINT))
