"""Rows of glyphs: what stands on one baseline, from the left to the right, with the gaps between."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from statistics import median

from core.reading.pages.glyphs import Glyph, Page

_SAME_BASELINE = 0.4
"""How far apart baselines of one row may be, in parts of the type size: superscripts belong to their row."""

_TAB = 0.7
"""A gap wider than this, in parts of the type size, is white space that the file did not write."""

_LATIN_GAP = 0.15
"""The same between Latin letters or digits."""

_OVERPRINT = 0.2
"""A character printed again nearer than this, in parts of the type size, only makes the first one bolder."""

_BLANK = 0.5
"""The width of a blank in parts of the type size."""

PIECE = 0.95
"""From this gap on, in parts of the type size, what stands on both sides of it are two pieces."""

_MOST_BLANKS = 80
"""More do not fit on a page."""


@dataclass(frozen=True)
class Row:
    """The glyphs of a row in order; there is at least one that is no blank."""

    glyphs: tuple[Glyph, ...]

    @property
    def left(self) -> float:
        return self.glyphs[0].left

    @property
    def right(self) -> float:
        return self.glyphs[-1].right

    @cached_property
    def baseline(self) -> float:
        return median(glyph.baseline for glyph in self.glyphs)

    @cached_property
    def size(self) -> float:
        return median(glyph.size for glyph in self.glyphs)

    @cached_property
    def pieces(self) -> list[tuple[float, float]]:
        """The left and right edge of each piece of the row, as gaps as wide as a character or wider part it."""
        pieces: list[tuple[float, float]] = []
        for glyph in self.glyphs:
            if glyph.text.isspace():
                continue
            if pieces and glyph.left - pieces[-1][1] < PIECE * self.size:
                pieces[-1] = (pieces[-1][0], max(pieces[-1][1], glyph.right))
            else:
                pieces.append((glyph.left, glyph.right))
        return pieces

    def part(self, is_wanted: Callable[[Glyph], bool]) -> "Row | None":
        """A row of some of the glyphs; ``None`` where they are none, or blanks."""
        glyphs = _in_order([glyph for glyph in self.glyphs if is_wanted(glyph)])
        return Row(glyphs) if glyphs else None

    @cached_property
    def text(self) -> str:
        """The text, with blanks for the gaps."""
        pieces = [self.glyphs[0].text]
        for before, glyph in zip(self.glyphs, self.glyphs[1:], strict=False):
            pieces += [" " * _blanks(before, glyph), glyph.text]
        return "".join(pieces)


def rows_of(page: Page) -> list[Row]:
    """The rows of a page from its head to its foot."""
    return [Row(glyphs) for glyphs in map(_in_order, _on_baselines(page.glyphs)) if glyphs]


def _on_baselines(glyphs: Iterable[Glyph]) -> Iterator[list[Glyph]]:
    row: list[Glyph] = []
    for glyph in sorted(glyphs, key=lambda glyph: glyph.baseline):
        if row and glyph.baseline - row[0].baseline > _SAME_BASELINE * max(glyph.size, row[0].size):
            yield row
            row = []
        row.append(glyph)
    if row:
        yield row


def _in_order(glyphs: list[Glyph]) -> tuple[Glyph, ...]:
    """From the left to the right, without blanks at the ends and without what is printed twice over itself."""
    row: list[Glyph] = []
    for glyph in sorted(glyphs, key=lambda glyph: (glyph.left, glyph.right)):
        if (row or not glyph.text.isspace()) and not _is_printed_already(glyph, row[-2:]):
            row.append(glyph)
    while row and row[-1].text.isspace():
        row.pop()
    return tuple(row)


def _is_printed_already(glyph: Glyph, before: list[Glyph]) -> bool:
    near = _OVERPRINT * glyph.size
    return any(other.text == glyph.text and abs(other.left - glyph.left) < near for other in before)


def _blanks(before: Glyph, glyph: Glyph) -> int:
    """How many blanks a gap comes to. Where the file wrote blanks itself, only those count."""
    size = max(before.size, glyph.size, 1.0)
    gap = (glyph.left - before.right) / size
    if before.text.isspace() or glyph.text.isspace():
        return 0
    if gap > _TAB:
        return max(2, min(_MOST_BLANKS, round(gap / _BLANK)))
    return int(gap > _LATIN_GAP and before.text.isascii() and glyph.text.isascii())
