"""How wide text is before it is set, counted in Han characters."""

import unicodedata

FULL_WIDTH = frozenset("WFA")
"""East-Asian widths that the faces of a 纪要 set on a full square; A are “ ” … — and their like."""


def width(text: str) -> float:
    """The width in characters (字) of one line of text: a Han character is 1, a Latin letter or a digit about 0.5."""
    return sum(1.0 if unicodedata.east_asian_width(character) in FULL_WIDTH else 0.5 for character in text)
