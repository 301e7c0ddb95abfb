"""A roster taken apart into cells, each with what parts it from the cell before."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import IntEnum

from core.minutes.arrangement.padding import unpadded
from core.minutes.arrangement.rows import unwrap
from core.structure.brackets import split_outside_brackets
from core.structure.classifying.shape import columns
from core.structure.labels import split_label

_BETWEEN_GROUPS = "，,；;。"
_BETWEEN_ENTRIES = "、/"
_IN_BRACKETS = re.compile(r"\s{0,9}[（(][^（）()]*[）)]")
_TRAILING_BRACKET = re.compile(r"(?P<words>[^（(]*)[（(](?P<inside>.*)[）)]$")
_INNER_COLON = re.compile(r"(?<=\S)\s{0,9}[:：]")
_AND_OTHERS = re.compile(r"等(?:\d+[人名位个]|同志)?$|(?<=..)(?<!负责)同志$")
_COUNT = re.compile(
    r"^\s*[（(]\s*(?:共|计|应到|实到)?\s*\d+\s*[人名位个家](?:单位)?\s*[）)]|(?:^|(?<=[\s，,。；;、]))[共合总]?计?\s?\d{1,4}[人名位](?=。?$)"
)


class Mark(IntEnum):
    """What parts two cells, the weakest first."""

    BLANK = 0
    PAUSE = 1
    COMMA = 2
    ROW = 3


@dataclass(frozen=True, slots=True)
class Cell:
    """A stretch of a row between blanks or marks, unpadded.

    ``bracket`` stood behind the words. ``is_label``: a colon did, so that the words stand over all that follows.
    ``is_padded``: blanks stood between its characters.
    ``indent`` is how many columns a row is indented that the cell opens.
    """

    words: str
    bracket: str | None = None
    mark: Mark = Mark.BLANK
    is_label: bool = False
    is_padded: bool = False
    indent: int = 0


def roster_cells(rows: Iterable[str]) -> tuple[Cell, ...]:
    """The cells of all rows but those that only count them."""
    return tuple(cell for row in unwrap(_COUNT.sub("", row) for row in rows) for cell in _row(row))


def _row(row: str) -> Iterator[Cell]:
    mark, indent = Mark.ROW, columns(row[: len(row) - len(row.lstrip())].expandtabs())
    for group in split_outside_brackets(row, _BETWEEN_GROUPS):
        for cell in _group(group):
            yield replace(cell, mark=max(mark, cell.mark), indent=indent)
            mark, indent = Mark.BLANK, 0
        mark = Mark.COMMA


def _group(group: str) -> Iterator[Cell]:
    label = split_label(group)
    if label and not label.bracketed and label.printed.rstrip().endswith((":", "：")):
        yield Cell(label.name, is_label=True)
        group = label.rest
    mark = Mark.BLANK
    for entry in split_outside_brackets(group, _BETWEEN_ENTRIES):
        for cell in _entry(entry):
            yield replace(cell, mark=mark)
            mark = Mark.BLANK
        mark = Mark.PAUSE


def _entry(entry: str) -> Iterator[Cell]:
    """Blanks in brackets and before them part nothing."""
    tight = _IN_BRACKETS.sub(lambda match: re.sub(r"\s+", "", match[0]), entry)
    for words in unpadded(_INNER_COLON.sub("： ", tight)):
        yield replace(_cell(words), is_padded=words not in tight)


def _cell(words: str) -> Cell:
    if words.endswith("：") and len(words) > 1:
        return Cell(words.rstrip("："), is_label=True)
    words = words.strip("：")
    match = _TRAILING_BRACKET.match(words)
    words, bracket = (match["words"], match["inside"]) if match else (words, None)
    return Cell(_AND_OTHERS.sub("", words) or words, bracket)
