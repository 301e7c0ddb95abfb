"""What closes the text: 附件说明 (clause 7.3.4), 署名 and 成文日期 without a seal (clause 7.3.5.2)."""

import re
from collections.abc import Sequence
from dataclasses import replace

from core.structure.labels import LabelKind, split_label
from core.structure.paragraphs import Paragraph
from core.structure.roles import Role
from core.typesetting.blocks import Block, block
from core.typesetting.measure import width
from core.typesetting.sheet import Sheet

_NUMBERED = re.compile(r"(\d{1,2}[.．、])\s*")
INDENT = 2
"""Characters that 附件：stands in from the left, the signature from the right, the date from the signature's start."""


def attachment_notes(paragraphs: Sequence[Paragraph], sheet: Sheet) -> list[Block]:
    """附件：1.某某, one item to a row, wrapped rows under the first character of the item's name."""
    blocks: list[Block] = []
    lines = [line.text.strip() for paragraph in paragraphs for line in paragraph.lines]
    for text in _items(lines):
        blocks.append(_attachment(text, sheet, before=0 if blocks else sheet.raster.pitch))
    return blocks


def _items(lines: Sequence[str]) -> list[str]:
    """The items, each whole again where the draft wrapped it."""
    items: list[str] = []
    for line in lines:
        opens = not items or _NUMBERED.match(line) or _label(line)
        if opens:
            items.append(line)
        else:
            items[-1] += line
    return items


def _label(line: str) -> str:
    label = split_label(line)
    return label.printed if label and label.kind is LabelKind.ATTACHMENT else ""


def _attachment(text: str, sheet: Sheet, before: int) -> Block:
    """One item. A tab behind its number brings the name to where its wrapped rows begin."""
    label = _label(text)
    name = text[len(label) :]
    number = _NUMBERED.match(name)
    printed = label.rstrip() + (f"{number[1]}\t{name[number.end() :]}" if number else name)
    start = INDENT if label or not number else INDENT + len("附件：")
    left = INDENT + len("附件：") + (1 if number else 0)
    style, cell = sheet.attachment_note, sheet.raster.cell
    indent = replace(style.format, left=left * cell, first_line=(start - left) * cell, before=before)
    return block(style, printed, format_=indent)


def signed(paragraphs: Sequence[Paragraph], sheet: Sheet) -> list[Block]:
    """署名 and 成文日期: the longer ends two characters from the right, the date begins two in from the signature."""
    signature, date = (_widest(paragraphs, role) for role in (Role.SIGNATURE, Role.DATE))
    step = INDENT if signature else 0
    taken = signature if signature >= date else step + date
    start = max(sheet.raster.characters - INDENT - taken, 0)
    blocks: list[Block] = []
    for paragraph in paragraphs:
        left = start + (step if paragraph.role is Role.DATE else 0)
        style = sheet.style_of[paragraph.role]
        before = 0 if blocks else sheet.raster.pitch
        indent = replace(style.format, left=round(left * sheet.raster.cell), before=before)
        blocks.append(block(style, paragraph.text, format_=indent))
    return blocks


def _widest(paragraphs: Sequence[Paragraph], role: Role) -> float:
    return max((width(one.text) for one in paragraphs if one.role is role), default=0.0)
