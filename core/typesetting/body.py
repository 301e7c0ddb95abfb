"""主体: headings, text and labelled facts (clause 7.3.3)."""

from collections.abc import Callable

from core.structure.headings import split_heading
from core.structure.labels import split_label, without_blanks
from core.structure.paragraphs import Paragraph
from core.structure.roles import Role
from core.typesetting.blocks import Block, Span, block
from core.typesetting.sheet import HEADING_WORDS, HEADINGS, LABEL, RUN_IN_HEADINGS, STYLE_OF


def heading(paragraph: Paragraph) -> Block:
    """A heading in the type of its level; where it runs into its paragraph only its words are, up to their 。."""
    level = (paragraph.level or 1) - 1
    parts = split_heading(paragraph.text)
    if not parts.run_in.strip():
        return block(HEADINGS[level], paragraph.text)
    return block(RUN_IN_HEADINGS[level], Span(parts.printed, HEADING_WORDS[level]), parts.run_in)


def meeting_info(paragraph: Paragraph) -> Block:
    """时间：地点：主持： with the label in 黑体 and its padding taken out."""
    style = STYLE_OF[Role.MEETING_INFO]
    label = split_label(paragraph.text)
    if not label:
        return block(style, paragraph.text)
    return block(style, Span(without_blanks(label.printed), LABEL), label.rest)


def plain(paragraph: Paragraph) -> Block:
    return block(STYLE_OF[paragraph.role], paragraph.text)


COMPOSERS: dict[Role, Callable[[Paragraph], Block]] = {Role.HEADING: heading, Role.MEETING_INFO: meeting_info}
"""How a paragraph of the body is composed where it is more than text in its role's style."""


def body(paragraph: Paragraph) -> Block:
    return COMPOSERS.get(paragraph.role, plain)(paragraph)
