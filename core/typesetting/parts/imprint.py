"""版记 (clause 7.4): 分送, 印发 and 印数 between rules at the foot of the last page."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import groupby

from core.structure.paragraphs import Paragraph, join
from core.structure.roles import Role
from core.typesetting.blocks import Block, block
from core.typesetting.parts.labelled import labelled
from core.typesetting.parts.parted import parted
from core.typesetting.sheet.sheet import Sheet

_GAPS = re.compile(r"(?<=[、，；。：])\s+")


def imprint(paragraphs: Sequence[Paragraph], sheet: Sheet, framed: bool) -> list[Block]:
    """The elements with a thick rule above the first and below the last, a thin one between unlike elements.

    ``framed`` sends them to the foot of the page; without it they stand where the draft has them.
    """
    blocks = [block(sheet.thick_line)]
    for role, alike in groupby(paragraphs, key=lambda paragraph: paragraph.role):
        if len(blocks) > 1:
            blocks.append(block(sheet.thin_line))
        blocks += ELEMENTS[role](list(alike), sheet)
    blocks.append(block(sheet.thick_line))
    return [replace(one, framed=framed) for one in blocks]


def _distribution(paragraphs: Sequence[Paragraph], sheet: Sheet) -> list[Block]:
    style, em = sheet.distribution, sheet.raster.imprint_em
    blocks: list[Block] = []
    for paragraph in paragraphs:
        group = labelled(paragraph)
        hang = round(group.hang * em)
        left = em + hang if group.label or not blocks else blocks[-1].format.left
        hanging = replace(style.format, left=left, first_line=-hang)
        blocks.append(block(style, group.printed + _joined(group.rows), format_=hanging))
    return blocks


def _joined(rows: Sequence[str]) -> str:
    """The rows as running text; a row that a full stop ends stays a row of its own (clause 7.4.2)."""
    text = ""
    for row in rows:
        text = f"{text}\n{row}" if text.endswith("。") else join((text, row))
    return _GAPS.sub(lambda gap: "\n" if "\n" in gap[0] else "", text)


def _print_line(paragraphs: Sequence[Paragraph], sheet: Sheet) -> list[Block]:
    lines = [line.text.strip() for paragraph in paragraphs for line in paragraph.lines]
    return [block(sheet.print_line, row) for row in parted(lines, sheet.raster.characters)]


def _copies(paragraphs: Sequence[Paragraph], sheet: Sheet) -> list[Block]:
    return [block(sheet.copies, paragraph.text) for paragraph in paragraphs]


ELEMENTS: dict[Role, Callable[[Sequence[Paragraph], Sheet], list[Block]]] = {
    Role.DISTRIBUTION: _distribution,
    Role.PRINT_LINE: _print_line,
    Role.COPIES: _copies,
}
"""How each element of the 版记 is composed."""
