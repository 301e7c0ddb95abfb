"""The style sheet of a 纪要: every named style, with the clause of GB/T 9704-2012 that it follows.

Chinese names keep clear of those that Word gives its own styles (正文, 标题, 标题 1, 日期, 页码).
"""

from dataclasses import replace
from functools import cache, cached_property, lru_cache

from core.structure.roles import Role
from core.typesetting.gbt9704 import RED, RED_RULE, RULE_DROP, THICK_RULE, THIN_RULE, TWIPS_PER_POINT
from core.typesetting.profile import NATIONAL, Profile, Typeface
from core.typesetting.raster import Raster
from core.typesetting.styles import BASE_LINE, CharacterStyle, Face, Font, Format, ParagraphStyle, Rule, Tab

BLACK = "000000"

TITLE_LEADING = 1.5
"""From line to line of the title, in its size: 33 points for 二号."""

IMPRINT_LEADING = 12 / 7
"""From line to line of the 版记, in its size: 24 points for 四号, in proportion to the text's 28.95 for 三号."""

TABLE_SIZES = (14.0, 12.0, 10.5)
TABLE_LEADING = 1.6 * TWIPS_PER_POINT
"""From line to line in a cell, in the size of its type."""

DESCENT = 0.09
"""Of the size of Han type, how far its ink goes below the base line."""

_COUNTED = "一二三四"


class Sheet:
    """The styles and measures of one profile. Ask ``sheet_of`` for it: it is built once for all who need it.

    Styles have the same ids and names in every sheet.
    """

    def __init__(self, profile: Profile) -> None:
        self.profile = profile
        self.raster = Raster(profile)
        faces = profile.typefaces
        self.fang_song, self.xiao_biao_song, self.hei_ti, self.kai_ti = map(
            self._face, (faces.fang_song, faces.xiao_biao_song, faces.hei_ti, faces.kai_ti)
        )
        self.folio = Face(faces.song_ti.name, faces.song_ti.name)
        self.text = Font(self.fang_song, profile.sizes.text, self.raster.tracking)
        self.plain = Format(pitch=self.raster.pitch)

    def _face(self, typeface: Typeface) -> Face:
        return Face(typeface.name, self.profile.typefaces.latin.name)

    @cached_property
    def heavy(self) -> Font:
        """The type of the text in 黑体."""
        return replace(self.text, face=self.hei_ti)

    @cached_property
    def indented(self) -> Format:
        return replace(self.plain, first_line=2 * self.raster.cell)

    # 版头, clause 7.2

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

    # 主体, clause 7.3

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

    # 名单, clause 10.3

    @cached_property
    def attendance(self) -> ParagraphStyle:
        cell = self.raster.cell
        hanging = replace(self.plain, alignment="left", left=5 * cell, first_line=-3 * cell)
        return ParagraphStyle("Attendance", "出席名单", self.text, hanging)

    # Tables, of which the standard says nothing but how they lie (clause 8)

    @cached_property
    def table_texts(self) -> tuple[ParagraphStyle, ...]:
        """The text of tables, from 四号 down: a table is set in the largest that leaves its cells few lines."""
        names = ("表格四号", "表格小四", "表格五号")
        return tuple(
            ParagraphStyle(
                f"TableText{place}", name, Font(self.fang_song, size), Format(pitch=round(size * TABLE_LEADING))
            )
            for place, (name, size) in enumerate(zip(names, TABLE_SIZES, strict=True), 1)
        )

    # 版记, clause 7.4

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

    @cached_property
    def style_of(self) -> dict[Role, ParagraphStyle]:
        """The style of each role but headings, which take theirs by level."""
        return {
            Role.COPY_NUMBER: self.copy_number,
            Role.CLASSIFICATION: self.classification,
            Role.URGENCY: self.urgency,
            Role.MINUTES_MARK: self.mark,
            Role.ISSUE_NUMBER: self.issue_number,
            Role.ISSUER_LINE: self.issuer_line,
            Role.TITLE: self.title,
            Role.MEETING_INFO: self.meeting_info,
            Role.PREAMBLE: self.preamble,
            Role.PARAGRAPH: self.body,
            Role.ATTACHMENT_NOTE: self.attachment_note,
            Role.SIGNATURE: self.signature,
            Role.DATE: self.date,
            Role.NOTE: self.note,
            Role.ATTENDANCE: self.attendance,
            Role.DISTRIBUTION: self.distribution,
            Role.PRINT_LINE: self.print_line,
            Role.COPIES: self.copies,
        }

    @cached_property
    def paragraph_styles(self) -> tuple[ParagraphStyle, ...]:
        """All of them, in the order in which an office finds them in its word processor."""
        return (
            self.copy_number,
            self.classification,
            self.urgency,
            self.mark_space,
            self.mark,
            self.issue_number,
            self.issuer_line,
            self.red_line,
            self.title,
            self.meeting_info,
            self.preamble,
            *self.headings,
            *self.run_in_headings,
            self.body,
            self.attachment_note,
            self.attachment_number,
            self.attachment_title,
            self.signature,
            self.date,
            self.note,
            self.attendance,
            *self.table_texts,
            self.distribution,
            self.print_line,
            self.copies,
            self.thick_line,
            self.thin_line,
            self.imprint_foot,
        )

    @cached_property
    def character_styles(self) -> tuple[CharacterStyle, ...]:
        return (*self.heading_words, self.label)


@lru_cache(maxsize=16)
def sheet_of(profile: Profile) -> Sheet:
    """The style sheet of a profile."""
    return Sheet(profile)


def role_of(style: ParagraphStyle) -> Role:
    """What a line set in a style is, whatever the profile. ``KeyError`` for the styles of rules and spaces."""
    return _roles()[style.id]


@cache
def _roles() -> dict[str, Role]:
    sheet = sheet_of(NATIONAL)
    by_level = {style.id: Role.HEADING for style in (*sheet.headings, *sheet.run_in_headings)}
    in_tables = {style.id: Role.PARAGRAPH for style in sheet.table_texts}
    attached = {sheet.attachment_number.id: Role.ATTACHMENT_NOTE, sheet.attachment_title.id: Role.TITLE}
    return {style.id: role for role, style in sheet.style_of.items()} | by_level | in_tables | attached
