"""Which of its two typefaces each character of a text is set in, and how wide it comes out there."""

import unicodedata
from collections.abc import Sequence
from functools import cache

from core.resources import read_word_list
from core.typesetting.breaking.renderer import Renderer
from core.typesetting.measure import FULL_WIDTH

UNITS = 2048
"""To the em, in ``resources/metrics``."""

BLANKS = frozenset(" \xa0")
LATIN_BLANK = 0.25
"""A blank of Times New Roman, in ems."""

_LATIN_BLOCKS = ((0x21, 0x590), (0x1E00, 0x2000))
"""Basic Latin to Armenian, and what is added to Latin and Greek: the blocks that LibreOffice takes for Latin."""


def han_faces(text: str, renderer: Renderer) -> list[bool]:
    """For each character, whether it stands in the Han face rather than in the Latin one."""
    if renderer.heeds_hint:
        return [_is_wide(character) for character in text]
    return _after_what_stands_before([_script(character) for character in text])


def _after_what_stands_before(scripts: Sequence[bool | None]) -> list[bool]:
    """Characters of no script follow the one before them; at the start of the text the first one behind."""
    latest = next((script for script in scripts if script is not None), True)
    faces: list[bool] = []
    for script in scripts:
        latest = latest if script is None else script
        faces.append(latest)
    return faces


@cache
def _is_wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in FULL_WIDTH


@cache
def _script(character: str) -> bool | None:
    """True for Han, False for Latin, ``None`` for marks and blanks that belong to neither."""
    if character in BLANKS:
        return None
    if any(first <= ord(character) < end for first, end in _LATIN_BLOCKS):
        return False
    return True if unicodedata.east_asian_width(character) in "WFH" else None


def advance(character: str, han: bool, renderer: Renderer) -> float:
    """The width of a character in ems. Tabs and line feeds take none of their own."""
    return _advance(character, han, renderer.han_blank)


@cache
def _advance(character: str, han: bool, han_blank: float) -> float:
    if character in "\t\n" or unicodedata.category(character) in ("Mn", "Cf", "Cc"):
        return 0.0
    if character in BLANKS:
        return han_blank if han else LATIN_BLANK
    if not han and character in latin_widths():
        return latin_widths()[character]
    return 0.5 if unicodedata.east_asian_width(character) == "H" else 1.0


@cache
def latin_widths() -> dict[str, float]:
    """Times New Roman: the width in ems of each character that it has."""
    rows = (line.split("\t") for line in read_word_list("metrics/times-new-roman.txt"))
    return {character: int(width) / UNITS for width, characters in rows for character in characters}


@cache
def takes_gap(character: str) -> bool:
    """Whether a gap may stand beside the character, where Han and Latin meet: letters, Han and digits."""
    return character.isalnum()
