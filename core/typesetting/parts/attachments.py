"""附件 (clause 7.3.7): each on a new page, its number in 黑体 on the first line, its title centred on the third."""

import re
from collections.abc import Sequence
from dataclasses import replace

from core.structure.numbering import recognise
from core.structure.paragraphs import Paragraph
from core.structure.roles import Role
from core.typesetting.blocks import Block, Opening, block
from core.typesetting.parts.title import title
from core.typesetting.sheet.sheet import Sheet

_NO_TITLE = re.compile(r"[。；;！？!?：:\t]|[，、]$|[ \u3000]{2}")
_LONGEST_TITLE = 60

_MAY_BE_TITLE = frozenset({Role.TITLE, Role.PARAGRAPH, Role.HEADING, Role.ATTENDANCE})


def is_attachment_title(paragraph: Paragraph) -> bool:
    """Whether what stands below the number of an 附件 is its title: words of one line or two that are no sentence."""
    text = paragraph.text.strip()
    if paragraph.role is Role.TITLE:
        return True
    is_short = len(text) <= _LONGEST_TITLE and len(paragraph.lines) <= 2
    return paragraph.role in _MAY_BE_TITLE and is_short and not (_NO_TITLE.search(text) or recognise(text))


def attachment(paragraphs: Sequence[Paragraph], sheet: Sheet) -> list[Block]:
    """The number and the title of an 附件, with which a page begins."""
    head, *titles = paragraphs
    number = replace(block(sheet.attachment_number, head.text.strip()), opening=Opening())
    return [number, *(_title(one, sheet) for one in titles)]


def _title(paragraph: Paragraph, sheet: Sheet) -> Block:
    made, style = title(paragraph, sheet), sheet.attachment_title
    return replace(made, style=style, format=replace(made.format, before=style.format.before))
