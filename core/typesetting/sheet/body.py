"""The styles of the 主体 (clause 7.3) and of the 出席名单 (clause 10.3)."""

from dataclasses import replace
from functools import cached_property

from core.typesetting.gbt9704 import TWIPS_PER_POINT
from core.typesetting.sheet.basis import Basis
from core.typesetting.styles import CharacterStyle, Face, Font, Format, ParagraphStyle

TITLE_LEADING = 1.5
"""From line to line of the title, in its size: 33 points for 二号."""

_COUNTED = "一二三四"


class BodyStyles(Basis):
    """The title, all that is read as text, and the rows of names."""

    @cached_property
    def title(self) -> ParagraphStyle:
        size = self.profile.sizes.title
        pitch = round(size * TITLE_LEADING * TWIPS_PER_POINT)
        centred = Format("center", before=2 * self.raster.pitch, pitch=pitch, keep_with_next=True)
        return ParagraphStyle("MinutesTitle", "公文标题", Font(self.xiao_biao_song, size), centred)

    @cached_property
    def meeting_info(self) -> ParagraphStyle:
        return ParagraphStyle("MeetingInfo", "会议概况", self.text, self.indented)

    @cached_property
    def preamble(self) -> ParagraphStyle:
        return ParagraphStyle("Preamble", "导语", self.text, self.indented)

    @cached_property
    def body(self) -> ParagraphStyle:
        return ParagraphStyle("MinutesBody", "公文正文", self.text, self.indented)

    @cached_property
    def attachment_note(self) -> ParagraphStyle:
        indent = replace(self.plain, left=2 * self.raster.cell)
        return ParagraphStyle("AttachmentNote", "附件说明", self.text, indent)

    @cached_property
    def attachment_number(self) -> ParagraphStyle:
        return ParagraphStyle("AttachmentNumber", "附件序号", self.heavy, replace(self.plain, keep_with_next=True))

    @cached_property
    def attachment_title(self) -> ParagraphStyle:
        """That of an 附件 is set as the title of the paper is, but does not count as one."""
        centred = replace(self.title.format, before=self.raster.pitch)
        return ParagraphStyle("AttachmentTitle", "附件标题", self.title.font, centred)

    @cached_property
    def signature(self) -> ParagraphStyle:
        kept = replace(self.plain, alignment="left", keep_with_next=True)
        return ParagraphStyle("MinutesSignature", "署名", self.text, kept)

    @cached_property
    def date(self) -> ParagraphStyle:
        return ParagraphStyle("SigningDate", "成文日期", self.text, replace(self.plain, alignment="left"))

    @cached_property
    def note(self) -> ParagraphStyle:
        return ParagraphStyle("MinutesNote", "附注", self.text, self.indented)

    @cached_property
    def heading_faces(self) -> tuple[Face, ...]:
        """The typefaces of 一、（一）1.（1） (clause 7.3.3)."""
        return (self.hei_ti, self.kai_ti, self.fang_song, self.fang_song)

    @cached_property
    def headings(self) -> tuple[ParagraphStyle, ...]:
        """Headings that stand alone, by level."""
        return tuple(
            ParagraphStyle(
                f"Topic{level}",
                f"{_COUNTED[level - 1]}级标题",
                replace(self.text, face=face),
                replace(self.indented, keep_with_next=level == 1),
                level,
            )
            for level, face in enumerate(self.heading_faces, 1)
        )

    @cached_property
    def run_in_headings(self) -> tuple[ParagraphStyle, ...]:
        """Paragraphs that a heading runs into, by level: body type, with the heading's place in the outline."""
        return tuple(
            ParagraphStyle(f"Topic{level}RunIn", f"{_COUNTED[level - 1]}级标题段", self.text, self.indented, level)
            for level in range(1, 5)
        )

    @cached_property
    def heading_words(self) -> tuple[CharacterStyle, ...]:
        """The words of a heading that runs into its paragraph, by level."""
        return tuple(
            CharacterStyle(f"Topic{level}Words", f"{_COUNTED[level - 1]}级标题字", face)
            for level, face in enumerate(self.heading_faces, 1)
        )

    @cached_property
    def label(self) -> CharacterStyle:
        """出席：and its like (clause 10.3)."""
        return CharacterStyle("Label", "要素标签", self.hei_ti)

    @cached_property
    def attendance(self) -> ParagraphStyle:
        cell = self.raster.cell
        hanging = replace(self.plain, alignment="left", left=5 * cell, first_line=-3 * cell)
        return ParagraphStyle("Attendance", "出席名单", self.text, hanging)
