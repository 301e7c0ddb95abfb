"""出席名单 (clause 10.3): labels in 黑体, rows aligned behind them, names in columns."""

import re
from collections.abc import Sequence
from dataclasses import replace

from core.minutes.roster import unwrap
from core.structure.paragraphs import Paragraph
from core.typesetting.blocks import Block, Span, block
from core.typesetting.columns import Columns, columns_for, is_table
from core.typesetting.labelled import PADDED_WIDTH, Labelled, labelled
from core.typesetting.sheet import Sheet
from core.typesetting.styles import Tab

INDENT = 2
"""Characters that a label stands in from the left."""

_PUNCTUATED = re.compile(r"[、，,；;：:。]")
_REMARKS = re.compile(r"[（(][^（）()]*[）)]")
_PADDED_NAME = re.compile(r"(?<!\w)(\w)[ \u3000\xa0]+(\w)(?!\w)")
_BLANKS = re.compile(r"[ \t\u3000\xa0]+")
_RUNS_ON = re.compile(r"[、，,；;：:]$")


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
    if _is_running(group.rows):
        return block(style, *label, _running(group.rows), format_=replace(hanging, alignment="justify"))
    room = sheet.raster.characters - left / cell
    tabs = tuple(Tab(left + round(stop * cell)) for stop in columns.stops(room, is_table(group.rows)))
    return block(style, *label, columns.text(group.rows, room), format_=replace(hanging, tabs=tabs))


def _is_running(rows: Sequence[str]) -> bool:
    """Whether the roster is text with marks between the names, not names set apart by blanks."""
    return any(_PUNCTUATED.search(_REMARKS.sub("", row)) for row in rows)


def _running(rows: Sequence[str]) -> str:
    """Running text, the draft's rows joined where a mark or a broken word leads on to the next.

    Names in it are not padded; between a unit and its people stays one blank.
    """
    text = ""
    for row in unwrap(rows):
        text += row if not text or _RUNS_ON.search(text) else f"\n{row}"
    return _BLANKS.sub("\u3000", _PADDED_NAME.sub(r"\1\2", text))
