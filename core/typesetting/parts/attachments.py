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

_HEAD = re.compile(r"附\s*件\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})?")
_LABELLED = re.compile(r"附\s*件\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})?\s*[:：]")
_ITEM = re.compile(r"\d{1,2}[.．、]")
_NO_TITLE = re.compile(r"[。；;！？!?：:\t]|[，、]$|[ \u3000]{2}")
_LONGEST_TITLE = 60

_TEXT = frozenset({Role.PREAMBLE, Role.HEADING, Role.PARAGRAPH})
_CLOSES_TEXT = frozenset({Role.SIGNATURE, Role.DATE, Role.NOTE})
_MAY_BE_TITLE = frozenset({Role.TITLE, Role.PARAGRAPH, Role.HEADING, Role.ATTENDANCE})


def attachment_heads(paragraphs: Sequence[Paragraph]) -> frozenset[int]:
    """The ids of the paragraphs that begin an 附件; all others of their role are 附件说明 (clause 7.3.4).

    附件 or 附件1 alone, behind the text and with no items below; also 附件1：某某 behind 署名 or 附注, before which
    every 附件说明 stands.
    """
    found: set[int] = set()
    passed: set[Role] = set()
    for place, one in enumerate(paragraphs):
        if one.role is Role.ATTACHMENT_NOTE and passed & _TEXT:
            alone = _HEAD.fullmatch(one.text.strip()) and not any(map(_is_item, paragraphs[place + 1 : place + 2]))
            if alone or (passed & _CLOSES_TEXT and _LABELLED.match(one.text.strip())):
                found.add(one.id)
        passed.add(one.role)
    return frozenset(found)


def _is_item(paragraph: Paragraph) -> bool:
    return paragraph.role is Role.ATTACHMENT_NOTE and bool(_ITEM.match(paragraph.text.strip()))


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
