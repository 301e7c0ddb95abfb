"""The rows under one label of a roster, read as people."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from core.minutes.entries import Manner, read_entry
from core.minutes.model import Person
from core.structure.brackets import split_outside_brackets
from core.structure.classifying.shape import columns
from core.structure.labels import split_label
from core.structure.names import (
    cells,
    ends_as_place_or_name,
    is_certain_name,
    is_collective,
    is_name,
    is_post,
    is_unit_or_post,
    name_behind_post,
)

_BETWEEN_GROUPS = "，,；;。"
_BETWEEN_ENTRIES = "、/"
_BETWEEN_CELLS = re.compile(r"[、，,；;\s]+")
_RAGGED = 4
"""A wrapped row may end so many columns before the edge."""
_ROSTERS = 1_000
"""So many rosters are kept as they were read last: an edit leaves most as they were."""
_PUNCTUATED = re.compile(r"[、，,；;]")
_ENDS_ENTRY = re.compile(r"[、，,；;。：:）)]$")


@lru_cache(_ROSTERS)
def read_people(rows: tuple[str, ...], *, absent: bool = False) -> tuple[Person, ...]:
    """The people of the rows, label removed, in the draft's order.

    A label inside (公司领导：, 市财政局：) becomes the unit of the people behind it, also on the rows below. ``absent``
    says that the rows stand under 请假 or the like.
    """
    people: list[Person] = []
    over: str | None = None
    listed = any(_PUNCTUATED.search(row) for row in rows)
    manner = Manner(listed, absent, _is_of_units(rows), _opens_with_units(rows))
    for row in unwrap(rows):
        unit = over
        for group in split_outside_brackets(row, _BETWEEN_GROUPS):
            inner, rest = _inner_label(group)
            if inner is not None:
                over = unit = inner
            for entry in _with_all_posts(split_outside_brackets(rest, _BETWEEN_ENTRIES)):
                found, unit = read_entry(entry, unit, manner)
                people += found
            unit = over
    return tuple(people)


def _is_of_units(rows: Iterable[str]) -> bool:
    """Whether the rows list units and name nobody for certain."""
    entries = [entry for row in rows for entry in _entries(row)]
    places = sum(map(ends_as_place_or_name, entries))
    units = sum(is_unit_or_post(entry) and not ends_as_place_or_name(entry) for entry in entries)
    return units > places and units + places == len(entries)


def _opens_with_units(rows: Iterable[str]) -> bool:
    """Whether most rows have a unit or post for certain in their first cell, and something behind it."""
    parted = [cells(row) for row in rows if row.strip()]
    firsts = [row[0] for row in parted if len(row) > 1]
    units = sum(is_unit_or_post(first) and not ends_as_place_or_name(first) for first in firsts)
    others = sum(is_certain_name(first) and not ends_as_place_or_name(first) for first in firsts)
    return units > others and units + others > 0


def _with_all_posts(entries: Iterable[str]) -> Iterator[str]:
    """The entries, a post alone put together with the next where a post and a name stand: 县委副书记、县长 张三."""
    alone: list[str] = []
    for entry in entries:
        if is_post(entry.strip()) and not is_collective(entry.strip()):
            alone.append(entry)
        elif alone and _opens_with_post(entry):
            yield "、".join([*alone, entry])
            alone.clear()
        else:
            yield from alone
            alone.clear()
            yield entry
    yield from alone


def _opens_with_post(entry: str) -> bool:
    first, *others = cells(entry) or ("",)
    stuck = name_behind_post(first)
    return is_post(first) if others else stuck is not None and is_post(stuck[1])


def _inner_label(group: str) -> tuple[str | None, str]:
    label = split_label(group)
    if label is None or label.bracketed or not re.search(r"[:：]", label.printed):
        return None, group
    return label.name, label.rest


def unwrap(rows: Iterable[str]) -> Iterator[str]:
    """Rows as entries see them: a row that calls for more, or broke off inside an entry, is joined with the next.

    城北区人 / 民政府 is one unit; 县城管局 / 张三 a unit and its name; 县发改局 张三 / 县财政局 李四 are two rows.
    """
    present = [row.strip() for row in rows if row.strip()]
    full = max((columns(row) for row in present), default=0)
    pending = ""
    for row in present:
        if pending and is_unit_or_post(_entries(pending)[-1]) and is_name(_first_cell(row)):
            pending += " "
        pending += row
        if not (row.endswith("、") or _breaks_off(row, full)):
            yield pending
            pending = ""
    if pending:
        yield pending


def _first_cell(row: str) -> str:
    return next(iter(cells(re.split(r"[、，,；;]", row)[0])), "")


def _entries(row: str) -> list[str]:
    return [entry for entry in _BETWEEN_CELLS.split(row) if entry] or [row]


def _breaks_off(row: str, full: int) -> bool:
    """Whether the last entry of a row is cut.

    Among units: no unit by its ending, or one that fills the row to its edge. Among units with names: a unit without.
    """
    entries = _entries(row)
    if len(entries) < 2 or not _PUNCTUATED.search(row) or _ENDS_ENTRY.search(row):
        return False
    units = sum(map(is_unit_or_post, entries[:-1]))
    reaches_edge = columns(row) >= full - _RAGGED
    if is_certain_name(entries[-1]):
        return reaches_edge and units == len(entries) - 1 >= 2 and not is_post(entries[-2])
    if len(entries[-1]) == 1 or not is_unit_or_post(entries[-1]):
        return units > 0
    return units > 0 and (reaches_edge or any(map(is_certain_name, entries)))
