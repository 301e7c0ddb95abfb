"""The number at the head of a heading's line, read and exchanged without touching another character."""

from dataclasses import replace

from core.structure.classifying.shape import section_number
from core.structure.document import Line
from core.structure.numbering import Marker


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
