"""出席名单 (clause 10.3): labels in 黑体, rows aligned behind them, names in columns."""

import re
from collections.abc import Sequence
from dataclasses import replace
from math import ceil

from core.minutes.roster import unwrap
from core.structure.names import cells, is_name
from core.structure.paragraphs import Paragraph
from core.typesetting.blocks import Block, Span, block
from core.typesetting.gbt9704 import CELL, CHARACTERS
from core.typesetting.labelled import PADDED_WIDTH, Labelled, labelled
from core.typesetting.measure import width
from core.typesetting.sheet import ATTENDANCE, LABEL
from core.typesetting.styles import Tab

INDENT = 2
"""Characters that a label stands in from the left."""

NAME_WIDTH = 3
"""Characters that a name takes in a column; one of two is spread over them."""

_PUNCTUATED = re.compile(r"[、，,；;：:。]")
_REMARKS = re.compile(r"[（(][^（）()]*[）)]")
_TWO_CHARACTERS = re.compile(r"(\S)(\S)(?=[（(]|$)")
_PADDED_NAME = re.compile(r"(?<!\w)(\w)[ \u3000\xa0]+(\w)(?!\w)")
_BLANKS = re.compile(r"[ \t\u3000\xa0]+")
_RUNS_ON = re.compile(r"[、，,；;：:]$")


def roster(paragraphs: Sequence[Paragraph]) -> list[Block]:
    """The labelled groups of one roster, with one width for its labels and one for its columns."""
    groups = [labelled(paragraph) for paragraph in paragraphs]
    if any(len(group.name) == PADDED_WIDTH for group in groups):
        groups = [group.padded() for group in groups]
    pitch = _column_pitch(groups)
    blocks: list[Block] = []
    for group in groups:
        blocks.append(_group(group, pitch, blocks))
    return blocks


def _group(group: Labelled, pitch: int, above: Sequence[Block]) -> Block:
    left = INDENT * CELL + round(group.hang * CELL)
    if not group.label and above:
        left = above[-1].format.left
    room = CHARACTERS - left / CELL
    text, columns = _rows(group.rows, pitch, room)
    tabs = tuple(Tab(left + round(column * CELL)) for column in columns)
    first_line = INDENT * CELL - left if group.label else 0
    hanging = replace(ATTENDANCE.format, left=left, first_line=first_line, tabs=tabs)
    if _is_running(group.rows):
        hanging = replace(hanging, alignment="justify")
    spans = (Span(group.printed, LABEL), text) if group.label else (text,)
    return block(ATTENDANCE, *spans, format_=hanging)


def _rows(rows: Sequence[str], pitch: int, room: float) -> tuple[str, list[float]]:
    """The rows as they are printed, and their tab stops in characters from the start of the rows."""
    if _is_running(rows):
        return _running(rows), []
    table = [cells(row) for row in rows]
    if len(table) > 1 and all(row and not is_name(row[0]) for row in table):
        return _by_unit(table, pitch, room)
    names = [name for row in table for name in row]
    return _in_columns(names, pitch, room), _stops(0, pitch, room)


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


def _column_pitch(groups: Sequence[Labelled]) -> int:
    """Characters from column to column: one more than the widest name, a remark or a name of many parts aside."""
    rows = (row for group in groups if not _is_running(group.rows) for row in group.rows)
    names = (cell for row in rows for cell in cells(row))
    return 1 + max((len(name) for name in names if len(name) == NAME_WIDTH + 1 and is_name(name)), default=NAME_WIDTH)


def _stops(first: float, pitch: int, room: float) -> list[float]:
    """Tab stops from column to column as far as the line goes."""
    return [first + place * pitch for place in range(1, ceil((room - first) / pitch))]


def _in_columns(names: Sequence[str], pitch: int, room: float) -> str:
    """Names on tab stops, as many to the row as find room; one wider than its column takes two."""
    text, column = "", 0
    for name in map(_spread, names):
        fits = column * pitch + width(name) <= room
        text += ("\t" if fits else "\n") + name if text else name
        column = (column if fits else 0) + ceil((width(name) + 1) / pitch)
    return text


def _by_unit(table: Sequence[Sequence[str]], pitch: int, room: float) -> tuple[str, list[float]]:
    """One row for each unit of the draft: the unit, then its people in columns."""
    first = max(width(unit) for unit, *_ in table) + 1
    text = "\n".join("\t".join([unit, *map(_spread, people)]) for unit, *people in table)
    return text, [first, *_stops(first, pitch, room)]


def _spread(name: str) -> str:
    """A name of two characters over the width of three."""
    return _TWO_CHARACTERS.sub("\\1\u3000\\2", name, count=1) if _TWO_CHARACTERS.match(name) else name
