"""Where an 附件 begins behind the minutes (GB/T 9704-2012 clause 7.3.7): its sections are no topics of theirs."""

import re
from collections.abc import Sequence

from core.structure.labels import COLONS
from core.structure.paragraphs import Paragraph
from core.structure.remembered import by_text
from core.structure.roles import Role

_HEAD = re.compile(r"附\s*件\s*+(?:\d{1,2}|[一二三四五六七八九十]{1,3})?")
_LABELLED = re.compile(rf"{_HEAD.pattern}\s*[{COLONS}]")
_ITEM = re.compile(r"\d{1,2}[.．、]")

_TEXT = frozenset({Role.PREAMBLE, Role.HEADING, Role.PARAGRAPH})
_CLOSES_TEXT = frozenset({Role.SIGNATURE, Role.DATE, Role.NOTE})


def attachment_heads(paragraphs: Sequence[Paragraph]) -> frozenset[int]:
    """The ids of the paragraphs that begin an 附件; all others of their role are 附件说明 (clause 7.3.4).

    附件 or 附件1 alone, behind the text and with no items below; also 附件1：某某 behind 署名 or 附注, before which
    every 附件说明 stands.
    """
    found: set[int] = set()
    passed: set[Role] = set()
    for place, one in enumerate(paragraphs):
        if one.role is Role.ATTACHMENT_NOTE and passed & _TEXT:
            alone = is_number_alone(one.text) and not any(map(_is_item, paragraphs[place + 1 : place + 2]))
            if alone or (passed & _CLOSES_TEXT and _LABELLED.match(one.text.strip())):
                found.add(one.id)
        passed.add(one.role)
    return frozenset(found)


def _is_item(paragraph: Paragraph) -> bool:
    return paragraph.role is Role.ATTACHMENT_NOTE and is_item(paragraph.text)


@by_text
def is_number_alone(text: str) -> bool:
    """附件, 附件2."""
    return bool(_HEAD.fullmatch(text.strip()))


@by_text
def is_item(text: str) -> bool:
    """1.某某, as 附件说明 lists them."""
    return bool(_ITEM.match(text.strip()))
