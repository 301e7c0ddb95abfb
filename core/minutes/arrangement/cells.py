"""A roster taken apart into cells, each with what parts it from the cell before."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum

from core.minutes.arrangement.padding import words_of
from core.minutes.arrangement.rows import unwrap
from core.structure.brackets import split_outside_brackets
from core.structure.classifying.shape import columns
from core.structure.labels import COLONS, split_label
from core.structure.names import is_certain_name, is_unit_or_post

NOBODY = ("", "无", "/", "—", "-")
"""What a cell says where there is nobody to name."""

_BETWEEN_GROUPS = "，,；;。"
_BETWEEN_ENTRIES = "、/"
_IN_BRACKETS = re.compile(r"\s{0,9}[（(][^（）()]*[）)]")
_TRAILING_BRACKET = re.compile(r"(?P<words>[^（(]*)[（(](?P<inside>.*)[）)]$")
_INNER_COLON = re.compile(rf"(?<=\S)\s{{0,9}}[{COLONS}]")
_AND_OTHERS = re.compile(r"等(?:\d+[人名位个]|同志)?$|(?<=..)(?<!负责)同志$")
_COUNT = re.compile(
    r"^\s*\d{1,2}[.．、]|^\s*[（(]\s*+(?:共|计|应到|实到)?\s*+\d+\s*[人名位个家](?:单位)?\s*[）)]|(?:^|(?<=[\s，,。；;、]))[共合总]?计?\s?\d{1,4}[人名位](?=。?$)"
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
    ``is_padded``: blanks stood between its characters. ``indent`` is how many columns the row is
    indented that the cell opens.
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
        label, entries = split_label(group), group
        if label and not label.bracketed and label.printed.rstrip().endswith(tuple(COLONS)):
            yield Cell(label.name, None, mark, is_label=True, indent=indent)
            entries, mark, indent = label.rest, Mark.BLANK, 0
        for entry in split_outside_brackets(entries, _BETWEEN_ENTRIES):
            for words, is_padded in _entry(entry):
                yield _cell(words, mark, is_padded, indent)
                mark, indent = Mark.BLANK, 0
            mark = max(mark, Mark.PAUSE)
        mark = max(mark, Mark.COMMA)


def _entry(entry: str) -> Iterator[tuple[str, bool]]:
    """The words of an entry, and whether they are padded; blanks in brackets and before them part nothing."""
    if "（" in entry or "(" in entry:
        entry = _IN_BRACKETS.sub(lambda match: re.sub(r"\s+", "", match[0]), entry)
    return words_of(_INNER_COLON.sub("： ", entry))


def _cell(words: str, mark: Mark, is_padded: bool, indent: int) -> Cell:
    if words.endswith("：") and len(words) > 1:
        return Cell(words.rstrip("："), None, mark, is_label=True, indent=indent)
    words = words.strip("：")
    match = _TRAILING_BRACKET.match(words)
    words, bracket = (match["words"], match["inside"]) if match else (words, None)
    if bracket and is_certain_name(bracket) and is_unit_or_post(words):
        words, bracket = bracket, words
    return Cell(_AND_OTHERS.sub("", words) or words, bracket, mark, False, is_padded, indent)
