"""主体: headings, text and labelled facts (clause 7.3.3)."""

from collections.abc import Callable

from core.structure.headings import split_heading
from core.structure.labels import split_label, without_blanks
from core.structure.paragraphs import Paragraph
from core.structure.roles import Role
from core.typesetting.blocks import Block, Span, block
from core.typesetting.sheet.sheet import Sheet


def heading(paragraph: Paragraph, sheet: Sheet) -> Block:
    """A heading in the type of its level; where it runs into its paragraph only its words are, up to their 。."""
    level = (paragraph.level or 1) - 1
    parts = split_heading(paragraph.text)
    if not parts.run_in.strip():
        return block(sheet.headings[level], paragraph.text)
    return block(sheet.run_in_headings[level], Span(parts.printed, sheet.heading_words[level]), parts.run_in)


def meeting_info(paragraph: Paragraph, sheet: Sheet) -> Block:
    """时间：地点：主持： with the label in 黑体 and its padding taken out."""
    label = split_label(paragraph.text)
    if not label:
        return block(sheet.meeting_info, paragraph.text)
    return block(sheet.meeting_info, Span(without_blanks(label.printed), sheet.label), label.rest)


def plain(paragraph: Paragraph, sheet: Sheet) -> Block:
    return block(sheet.style_of[paragraph.role], paragraph.text)


COMPOSERS: dict[Role, Callable[[Paragraph, Sheet], Block]] = {Role.HEADING: heading, Role.MEETING_INFO: meeting_info}
"""How a paragraph of the body is composed where it is more than text in its role's style."""


def body(paragraph: Paragraph, sheet: Sheet) -> Block:
    return COMPOSERS.get(paragraph.role, plain)(paragraph, sheet)
