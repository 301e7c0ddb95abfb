"""The styles of the 版头 (clause 7.2)."""

from dataclasses import replace
from functools import cached_property

from core.typesetting.gbt9704 import RED, RED_RULE, RULE_DROP, TWIPS_PER_POINT
from core.typesetting.sheet.basis import Basis
from core.typesetting.styles import BASE_LINE, Font, Format, ParagraphStyle, Rule, Tab

DESCENT = 0.09
"""Of the size of Han type, how far its ink goes below the base line."""


class MastheadStyles(Basis):
    """What stands above the red rule, and the rule."""

    @cached_property
    def copy_number(self) -> ParagraphStyle:
        return ParagraphStyle("CopyNumber", "份号", self.text, self.plain)

    @cached_property
    def classification(self) -> ParagraphStyle:
        return ParagraphStyle("Classification", "密级", self.heavy, self.plain)

    @cached_property
    def urgency(self) -> ParagraphStyle:
        return ParagraphStyle("Urgency", "紧急程度", self.heavy, self.plain)

    @cached_property
    def mark_space(self) -> ParagraphStyle:
        return ParagraphStyle("MarkSpace", "纪要标志上空", self.text, self.plain)

    @cached_property
    def mark(self) -> ParagraphStyle:
        font = Font(self.xiao_biao_song, self.profile.sizes.text, colour=RED)
        return ParagraphStyle("MinutesMark", "纪要标志", font, replace(self.plain, alignment="center"))

    @cached_property
    def issue_number(self) -> ParagraphStyle:
        centred = replace(self.plain, alignment="center", before=self.raster.pitch)
        return ParagraphStyle("IssueNumber", "期号", self.text, centred)

    @cached_property
    def issuer_line(self) -> ParagraphStyle:
        edge = self.raster.em
        ends = replace(
            self.plain,
            alignment="left",
            left=edge,
            right=edge,
            before=self.raster.pitch,
            tabs=(Tab(self.raster.width - edge, "right"),),
        )
        return ParagraphStyle("IssuerLine", "编发行", self.text, ends)

    @cached_property
    def red_line(self) -> ParagraphStyle:
        """Its pitch is what is left of the drop below the ink of the line above."""
        foot = (1 - BASE_LINE) * self.raster.pitch - DESCENT * self.raster.em
        return ParagraphStyle(
            "RedLine",
            "红色分隔线",
            Font(self.fang_song, 1),
            Format(pitch=max(RULE_DROP - round(foot), TWIPS_PER_POINT), keep_with_next=True),
            rule=Rule(RED_RULE, RED),
        )
