"""The text objects of an OFD page (GB/T 33190-2016, 11): characters, and how far each stands from the one before."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lxml import etree

from core.reading.lines import drop_invisible
from core.reading.pages.glyphs import Glyph

POINTS = 72 / 25.4
"""Points in a millimetre, in which OFD measures."""

_WHOLE = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
_BOLD_FROM = 600
_MOST_REPEATED = 100_000
_SMALLEST = 0.1
_LEVEL = math.radians(10)


@dataclass(frozen=True, slots=True)
class _Frame:
    """How a text object lies on the page: its corner in millimetres, its matrix, its type."""

    left: float
    top: float
    matrix: Sequence[float]
    size: float
    bold: bool

    def glyph(self, character: str, x: float, y: float) -> Glyph:
        a, b, c, d, e, f = self.matrix
        size = max(_SMALLEST, abs(self.size) * math.sqrt(abs(a * d - b * c)))
        left = self.left + a * x + c * y + e
        width = size / 2 if character.isascii() else size
        baseline = self.top + b * x + d * y + f
        return Glyph(character, left * POINTS, (left + width) * POINTS, baseline * POINTS, size * POINTS, self.bold)

    @property
    def is_level(self) -> bool:
        """Whether the text runs from the left to the right; watermarks do not."""
        return abs(math.atan2(self.matrix[1], self.matrix[0])) <= _LEVEL


def object_glyphs(text: etree._Element) -> Iterator[Glyph]:
    """The characters of a ``TextObject`` that is shown; ``ValueError`` where its numbers are none."""
    if text.get("Visible") == "false" or text.get("CharDirection", "0") != "0":
        return
    left, top = numbers(text.get("Boundary"), 4)[:2]
    matrix = numbers(text.get("CTM"), 6) if text.get("CTM") else _WHOLE
    bold = (text.get("Weight") or "400").isdecimal() and int(text.get("Weight") or "400") >= _BOLD_FROM
    frame = _Frame(left, top, matrix, numbers(text.get("Size"), 1)[0], bold)
    if frame.is_level:
        for code in text.iterchildren("{*}TextCode"):
            yield from _code_glyphs(code, frame)


def _code_glyphs(code: etree._Element, frame: _Frame) -> Iterator[Glyph]:
    characters = (code.text or "").replace("\n", "").replace("\r", "")
    x, y = numbers(code.get("X") or "0", 1)[0], numbers(code.get("Y") or "0", 1)[0]
    across, down = _deltas(code.get("DeltaX"), len(characters)), _deltas(code.get("DeltaY"), len(characters))
    for place, character in enumerate(characters):
        if drop_invisible(character)[0]:
            yield frame.glyph(character, x, y)
        own = frame.size / 2 if character.isascii() else frame.size
        x += across[place] if place < len(across) else 0.0 if down else own
        y += down[place] if place < len(down) else 0.0


def _deltas(text: str | None, count: int) -> list[float]:
    """The distances between characters; “g 3 5.6” says 5.6 three times (GB/T 33190-2016, 11.3)."""
    words = iter((text or "").split())
    deltas: list[float] = []
    for word in words:
        if word == "g":
            times = int(numbers(next(words, None), 1)[0])
            deltas += [numbers(next(words, None), 1)[0]] * max(0, min(times, count, _MOST_REPEATED))
        else:
            deltas += numbers(word, 1)
    return deltas


def numbers(text: str | None, count: int) -> list[float]:
    """So many numbers with blanks between; ``ValueError`` for anything else."""
    found = [float(word) for word in (text or "").split()]
    if len(found) != count or not all(math.isfinite(number) and abs(number) < 1e6 for number in found):
        raise ValueError(f"{text!r} is not {count} numbers")
    return found
