"""The number at the head of a heading's line, read and exchanged without touching another character."""

from collections.abc import Callable
from dataclasses import replace
from functools import wraps
from typing import TypeVar

from core.structure.classifying.shape import section_number
from core.structure.document import Document, Line, difference
from core.structure.numbering import Marker
from core.structure.remembered import Earlier, carried_on
from core.structure.roles import Role
from core.structure.sections import sections

T = TypeVar("T")


def number_of(line: Line) -> Marker | None:
    return section_number(line.text.strip())


def with_number(line: Line, marker: Marker) -> Line:
    """The numbered line with another number. A blank parts it from what would change its reading: 1. and 5G建设."""
    text = line.text.lstrip()
    indent = line.text[: len(line.text) - len(text)]
    old = number_of(line)
    rest = text[len(old.text) :] if old else text
    if section_number((marker.text + rest).strip()) is None:
        marker = replace(marker, after=marker.after + " ")
    return replace(line, text=indent + marker.text + rest)


def of_numbers(function: Callable[[Document], T]) -> Callable[[Document], T]:
    """Carry a function's answer on while no heading gets another number and no section reaches elsewhere."""

    @carried_on
    @wraps(function)
    def of(document: Document, earlier: Earlier[T] | None) -> T:
        return earlier.answer if earlier and _same_numbers(earlier.document, document) else function(document)

    return of


def _same_numbers(before: Document, after: Document) -> bool:
    if sections(after) is not sections(before):
        return False
    change = difference(before, after)
    old, new = before.lines[change.old.start : change.old.stop], after.lines[change.new.start : change.new.stop]
    headings = ((was, line) for was, line in zip(old, new, strict=False) if line.role is Role.HEADING)
    return all(number_of(was) == number_of(line) for was, line in headings)
