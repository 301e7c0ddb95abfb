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

_WITHOUT_WIDTH = frozenset({"Mn", "Me", "Cf", "Cc"})
"""The categories of combining marks and of what controls a text without showing in it, tabs and line feeds too."""

_LATIN_BLOCKS = ((0x21, 0x590), (0x1E00, 0x2000))
"""Basic Latin to Armenian, and what is added to Latin and Greek: the blocks that LibreOffice takes for Latin."""


def han_faces(text: str, renderer: Renderer) -> Sequence[bool]:
    """For each character, whether it stands in the Han face rather than in the Latin one."""
    if renderer.heeds_hint:
        return list(map(_is_wide, text))
    return _after_what_stands_before(list(map(_script, text)))


def _after_what_stands_before(scripts: Sequence[bool | None]) -> Sequence[bool]:
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
    return True if is_square(character) or unicodedata.east_asian_width(character) == "H" else None


def is_square(character: str) -> bool:
    """Whether a character is Han or a full-width form, and no mark that Latin text uses too."""
    return unicodedata.east_asian_width(character) in "WF"


class Advances(dict[str, float]):
    """The widths of characters in ems in the Han or the Latin face, worked out when first asked for."""

    def __init__(self, *, han: bool, han_blank: float) -> None:
        super().__init__(dict.fromkeys(BLANKS, han_blank) if han else _times_new_roman())

    def __missing__(self, character: str) -> float:
        """What the Latin face lacks is taken from the Han face, where all but half-width forms fill a square."""
        half = unicodedata.east_asian_width(character) == "H"
        width = 0.0 if unicodedata.category(character) in _WITHOUT_WIDTH else 0.5 if half else 1.0
        self[character] = width
        return width


@cache
def advances(renderer: Renderer, *, han: bool) -> Advances:
    """The widths that a renderer's typefaces give."""
    return Advances(han=han, han_blank=renderer.han_blank)


def _times_new_roman() -> dict[str, float]:
    rows = (line.split("\t") for line in read_word_list("metrics/times-new-roman.txt"))
    widths = {character: int(width) / UNITS for width, characters in rows for character in characters}
    return widths | dict.fromkeys(BLANKS, LATIN_BLANK)
