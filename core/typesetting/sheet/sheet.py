"""All styles of a profile together, by role and in the order of the paper.

Chinese names keep clear of those that Word gives its own styles (正文, 标题, 标题 1, 日期, 页码).
"""

from functools import cache, cached_property, lru_cache

from core.structure.roles import Role
from core.typesetting.profile import NATIONAL, Profile
from core.typesetting.sheet.body import BodyStyles
from core.typesetting.sheet.imprint import ImprintStyles
from core.typesetting.sheet.masthead import MastheadStyles
from core.typesetting.sheet.tables import TableStyles
from core.typesetting.styles import CharacterStyle, ParagraphStyle


class Sheet(MastheadStyles, BodyStyles, TableStyles, ImprintStyles):
    """The styles and measures of one profile. Ask ``sheet_of`` for it: it is built once for all who need it.

    Styles have the same ids and names in every sheet.
    """

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
