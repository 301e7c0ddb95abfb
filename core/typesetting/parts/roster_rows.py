"""What the rows of a roster are whose entries are set apart by blanks: names alone, behind units, or before posts."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from core.structure.labels import split_label, without_blanks
from core.structure.names import cells, is_name, is_unit_or_post

_REMARK = re.compile(r"[（(].*[）)]$")
_COLONS = ("：", ":")


@dataclass(frozen=True, slots=True)
class Headed:
    """A row by its head, a unit or 公司领导：, and its people. Without a head they belong to the row above."""

    head: str
    people: tuple[str, ...]


def headed(rows: Sequence[str]) -> list[Headed]:
    """The rows as a table of heads and people, where each has a head or goes on with the one above; else none."""
    made = [_headed(row) for row in rows]
    if not any(is_person(name) for row in made for name in row.people) or not made[0].head:
        return []
    without = any(not row.head for row in made)
    return [] if without and not all(map(_is_surely_head, filter(None, (row.head for row in made)))) else made


def _headed(row: str) -> Headed:
    label = split_label(row)
    if label and not label.bracketed and label.printed.rstrip().endswith(_COLONS):
        return Headed(without_blanks(label.printed), cells(label.rest))
    first, *others = cells(row)
    return Headed("", (first, *others)) if is_person(first) else Headed(first, tuple(others))


def _is_surely_head(head: str) -> bool:
    return head.endswith(_COLONS) or is_unit_or_post(head)


def with_posts(rows: Sequence[str]) -> list[tuple[str, str]]:
    """Names and the post or unit that stands behind each; none where anything else is among them."""
    found = [cells(row) for row in rows]
    if any(len(row) % 2 for row in found):
        return []
    pairs = [(row[place], row[place + 1]) for row in found for place in range(0, len(row), 2)]
    return pairs if all(is_person(name) and is_unit_or_post(_REMARK.sub("", post)) for name, post in pairs) else []


def is_person(cell: str) -> bool:
    """Whether a cell is a name, with a remark in brackets or without."""
    return is_name(_REMARK.sub("", cell))
