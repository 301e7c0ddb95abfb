"""Paragraphs that take as many lines in every word processor, so that pages end alike (clause 7.3.5.5: 字距).

Word lets the last mark of a paragraph stand outside the edge of its last line, LibreOffice begins another line for it
and the character before it. Set a hair closer, both find room within the line.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import ceil

from core.typesetting.blocks import Block, Span
from core.typesetting.breaking.faces import is_square
from core.typesetting.breaking.lines import extent
from core.typesetting.breaking.renderer import LIBREOFFICE, WORD, Renderer
from core.typesetting.measure import width
from core.typesetting.raster import Raster
from core.typesetting.sheet.sheet import Sheet

FIRST_WORD, PUSHED_ON, SET_APART = 3, 1.5, 0.5
"""Characters that a last line has at least, that go from each line to the next, and that a number is set apart by."""

_NUMBERS = re.compile(r"[!-~]+")

CLOSEST = 12
"""Twips to the character, three fifths of a point: as many make room for one more on a line."""

RIGID = frozenset("—…")
"""Of these marks the word processors do not agree how they come closer."""

TAILS = (1, 2)
"""How many lines at the end of a paragraph may be set closer."""


def agreeing(one: Block, sheet: Sheet) -> Block:
    """The paragraph with its last line set so close that no word processor needs one more; as it is if that fails."""
    if _ends_amid_a_line(one, sheet.raster):
        return one
    wanted, _ = _extent(one, WORD, sheet)
    needed, surplus = _extent(one, LIBREOFFICE, sheet)
    if needed != wanted + 1:
        return one
    for lines in TAILS:
        by = ceil(surplus / (lines * sheet.raster.characters))
        start = _amid_han(one.text, len(one.text) - lines * sheet.raster.characters - 1)
        if RIGID & set(one.text[start:]):
            break
        closer = _set_closer(one, start, by)
        if by <= CLOSEST and all(_extent(closer, renderer, sheet)[0] == wanted for renderer in (LIBREOFFICE, WORD)):
            return closer
    return one


def _amid_han(text: str, place: int) -> int:
    """The last place up to this one between two characters that may be parted: a run ends there, no pair of dashes."""
    while place > 0 and not (is_square(text[place - 1]) and is_square(text[place]) and text[place].isalnum()):
        place -= 1
    return place


def _ends_amid_a_line(one: Block, raster: Raster) -> bool:
    """Whether the last line is so far from empty and from full that word processors cannot differ: told in a hurry."""
    lines, rest = divmod(width(one.text) + one.format.first_line / raster.cell, raster.characters)
    later = FIRST_WORD + lines * PUSHED_ON + len(_NUMBERS.findall(one.text)) * SET_APART
    return FIRST_WORD < rest < raster.characters - later


def _extent(one: Block, renderer: Renderer, sheet: Sheet) -> tuple[int, float]:
    return extent(one, renderer.printing(sheet.profile), sheet.raster.width)


def _set_closer(one: Block, start: int, by: int) -> Block:
    return replace(one, spans=tuple(_closer(one.spans, start, by)))


def _closer(spans: Sequence[Span], start: int, by: int) -> Iterator[Span]:
    """The spans, what stands behind ``start`` of them closer."""
    for span in spans:
        cut = min(max(start, 0), len(span.text))
        start -= len(span.text)
        if cut:
            yield replace(span, text=span.text[:cut])
        if cut < len(span.text):
            yield replace(span, text=span.text[cut:], tracking=span.tracking - by)
