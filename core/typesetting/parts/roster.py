"""出席名单 (clause 10.3): labels in 黑体, rows aligned behind them, names in columns."""

import re
from collections.abc import Sequence
from dataclasses import replace
from math import ceil

from core.structure.paragraphs import Paragraph
from core.typesetting.blocks import Block, Span, block
from core.typesetting.measure import width
from core.typesetting.parts.columns import Columns, columns_for
from core.typesetting.parts.labelled import PADDED_WIDTH, Labelled, labelled
from core.typesetting.parts.roster_rows import with_posts
from core.typesetting.parts.running import running
from core.typesetting.sheet.sheet import Sheet
from core.typesetting.styles import Tab

INDENT = 2
"""Characters that a label stands in from the left."""

_PUNCTUATED = re.compile(r"[、，,；;：:。]")
_REMARKS = re.compile(r"[（(][^（）()]*[）)]")
_INNER_LABEL = re.compile(r"^[^、，,；;：:。]{2,12}[：:]")


def roster(paragraphs: Sequence[Paragraph], sheet: Sheet) -> list[Block]:
    """The labelled groups of one roster, with one width for its labels and one for its columns."""
    groups = [labelled(paragraph) for paragraph in paragraphs]
    if sheet.profile.padded_labels and any(len(group.name) == PADDED_WIDTH for group in groups):
        groups = [group.padded() for group in groups]
    room = sheet.raster.characters - INDENT - min((group.hang for group in groups if group.label), default=0)
    in_columns = [group.rows for group in groups if not _is_running(group.rows)]
    columns = columns_for(in_columns, room, sheet.profile.names_per_row)
    blocks: list[Block] = []
    for group in groups:
        blocks.append(_group(group, columns, sheet, blocks))
    return blocks


def _group(group: Labelled, columns: Columns, sheet: Sheet, above: Sequence[Block]) -> Block:
    """One group; rows that have no label of their own stand under those above."""
    style, cell = sheet.attendance, sheet.raster.cell
    left = above[-1].format.left if above and not group.label else INDENT * cell + round(group.hang * cell)
    hanging = replace(style.format, left=left, first_line=INDENT * cell - left if group.label else 0)
    label = (Span(group.printed, sheet.label),) if group.label else ()
    room = sheet.raster.characters - left / cell
    if _is_running(group.rows) or not columns.take(group.rows, room):
        first = room if group.hang or not group.label else room - ceil(width(group.printed))
        return block(style, *label, running(group.rows, room, first), format_=replace(hanging, alignment="justify"))
    tabs = tuple(Tab(left + round(stop * cell)) for stop in columns.stops(group.rows, room))
    return block(style, *label, columns.text(group.rows, room), format_=replace(hanging, tabs=tabs))


def _is_running(rows: Sequence[str]) -> bool:
    """Whether the roster is text with marks between the names, not names set apart by blanks."""
    return not with_posts(rows) and any(_PUNCTUATED.search(_INNER_LABEL.sub("", _REMARKS.sub("", row))) for row in rows)
