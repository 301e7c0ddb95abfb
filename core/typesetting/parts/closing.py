"""What closes the text: 附件说明 (clause 7.3.4), 署名 and 成文日期 without a seal (clause 7.3.5.2)."""

import re
from collections.abc import Sequence
from dataclasses import replace
from math import ceil

from core.structure.labels import LabelKind, split_label
from core.structure.paragraphs import Paragraph
from core.structure.roles import Role
from core.typesetting.blocks import Block, block
from core.typesetting.measure import width
from core.typesetting.sheet.sheet import Sheet

_NUMBERED = re.compile(r"((\d{1,2})[.．、])\s*")
_BEFORE_NUMBER = re.compile(r"\s+(?=\d{1,2}[.．、](?!\d))")
_LABEL_WITH_NUMBER = re.compile(r"附\s*件\s*\d{1,2}\s*[:：]\s*")
INDENT = 2
"""Characters that 附件：stands in from the left, the signature from the right, the date from the signature's start."""


def attachment_notes(paragraphs: Sequence[Paragraph], sheet: Sheet) -> list[Block]:
    """附件：1.某某, one item to a row, wrapped rows under the first character of the item's name."""
    blocks: list[Block] = []
    lines = [line.text.strip() for paragraph in paragraphs for line in paragraph.lines]
    for text in _items([item for line in lines for item in _apart(line)]):
        blocks.append(_attachment(text, sheet, before=0 if blocks else sheet.raster.pitch))
    return blocks


def _apart(line: str) -> list[str]:
    """The items of a line that holds several: 附件：1.某某　2.某某, numbered from 1 on."""
    label = _label(line)
    items = _BEFORE_NUMBER.split(line[len(label) :])
    numbers = [match and int(match[2]) for match in map(_NUMBERED.match, items)]
    return [label + items[0], *items[1:]] if numbers == list(range(1, len(items) + 1)) else [line]


def _items(lines: Sequence[str]) -> list[str]:
    """The items, each whole again where the draft wrapped it, the first behind a label that stands alone."""
    items: list[str] = []
    for line in lines:
        begins = not items or bool(_NUMBERED.match(line) or _label(line))
        if begins and not (items and items[-1] == _label(items[-1])):
            items.append(line)
        else:
            items[-1] += line
    return items


def _label(line: str) -> str:
    """附件：, 附： or 附件1： before the name of one."""
    if match := _LABEL_WITH_NUMBER.match(line):
        return match[0]
    label = split_label(line)
    return label.printed if label and label.kind is LabelKind.ATTACHMENT else ""


def _attachment(text: str, sheet: Sheet, before: int) -> Block:
    """One item. A tab behind its number brings the name to where its wrapped rows begin."""
    label = _label(text)
    number = _NUMBERED.match(text[len(label) :])
    name = text[len(label) + (number.end() if number else 0) :]
    hang = ceil(width(label.rstrip())) if label else len("附件：")
    printed = label.rstrip() + (number[1] if number else "") + ("\t" if number or width(label.rstrip()) < hang else "")
    start = INDENT if label or not number else INDENT + hang
    left = INDENT + hang + (1 if number else 0)
    style, cell = sheet.attachment_note, sheet.raster.cell
    indent = replace(style.format, left=left * cell, first_line=(start - left) * cell, before=before)
    return block(style, printed + name, format_=indent)


def signed(paragraphs: Sequence[Paragraph], sheet: Sheet) -> list[Block]:
    """署名 and 成文日期: a signature ends two characters from the right, a date begins two in from the one above it.

    A date longer than its signature ends two characters from the right, and the signature moves with it.
    """
    blocks: list[Block] = []
    for above, paragraph, below in zip([None, *paragraphs], paragraphs, [*paragraphs[1:], None], strict=False):
        style = sheet.style_of[paragraph.role]
        left = round(_start(above, paragraph, below, sheet.raster.characters - INDENT) * sheet.raster.cell)
        before = 0 if blocks else sheet.raster.pitch
        blocks.append(block(style, paragraph.text, format_=replace(style.format, left=left, before=before)))
    return blocks


def _start(above: Paragraph | None, paragraph: Paragraph, below: Paragraph | None, edge: int) -> float:
    """Where a line begins, in characters from the left; ``edge`` is where the longer of two ends."""
    if paragraph.role is Role.DATE and above and above.role is Role.SIGNATURE:
        return _start(None, above, paragraph, edge) + INDENT
    own = width(paragraph.text)
    date = width(below.text) if below and below.role is Role.DATE and paragraph.role is Role.SIGNATURE else 0
    return max(edge - (own if own >= date else INDENT + date), 0)
