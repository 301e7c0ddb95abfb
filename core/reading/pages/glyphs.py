"""What the readers of laid-out pages find on them."""

from typing import NamedTuple


class Glyph(NamedTuple):
    """A character on the page: its baseline from the left to the right edge of its box, in points.

    ``left`` and ``right`` grow to the right, ``baseline`` grows downwards, all from the upper left corner of the page.
    ``size`` is that of its type in points, ``font`` the name by which the file calls the face.
    """

    text: str
    left: float
    right: float
    baseline: float
    size: float
    bold: bool | None = None
    font: str | None = None


class Page(NamedTuple):
    """A page, its size in points, its glyphs in whatever order the file has them."""

    width: float
    height: float
    glyphs: list[Glyph]
