"""The text of a block with the place of every character, as if it all stood on one endless line."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, groupby

from core.typesetting.blocks import Block
from core.typesetting.breaking.faces import BLANKS, advance, han_faces, takes_gap
from core.typesetting.breaking.renderer import Renderer
from core.typesetting.styles import Font

TWIPS_PER_POINT = 20

CONTROLS = frozenset("\t\n")
"""What parts a line into segments, or ends it."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Neighbouring characters in one typeface; ``han`` says in which of the font's two faces they stand."""

    start: int
    end: int
    font: Font
    han: bool


@dataclass(frozen=True, slots=True)
class Measured:
    """A block's text. Character ``i`` reaches from ``starts[i]`` to ``ends[i]``, in twips.

    Between an end and the next start lie tracking and gaps. ``joints[i]`` counts the places up to the start of
    character ``i`` where a justified line may be drawn apart.
    """

    text: str
    pieces: tuple[Piece, ...]
    han: Sequence[bool]
    starts: Sequence[float]
    ends: Sequence[float]
    joints: Sequence[int]

    def width(self, start: int, end: int) -> float:
        """What the characters from ``start`` up to ``end`` take of a line, in twips."""
        return self.ends[end - 1] - self.starts[start] if end > start else 0.0

    def piece_at(self, place: int) -> Piece:
        """The piece that a character belongs to."""
        return self.pieces[bisect_right(self.pieces, place, key=lambda piece: piece.start) - 1]


def measure(block: Block, renderer: Renderer) -> Measured:
    """Place the characters of a block one behind the other."""
    text = block.text
    han = han_faces(text, renderer)
    pieces = tuple(_pieces(block, han))
    starts, ends = _places(text, pieces, renderer)
    return Measured(text, pieces, han, starts, ends, _joints(text, han))


def _pieces(block: Block, han: Sequence[bool]) -> Iterator[Piece]:
    """Where typeface or script change, or a tab or a line feed stands, one piece ends."""
    start = 0
    for span in block.spans:
        font = replace(block.style.font, face=span.style.face) if span.style else block.style.font
        kinds = zip(han[start : start + len(span.text)], (mark in CONTROLS for mark in span.text), strict=True)
        for (is_han, _), characters in groupby(kinds):
            end = start + sum(1 for _ in characters)
            yield Piece(start, end, font, is_han)
            start = end


def _places(text: str, pieces: Sequence[Piece], renderer: Renderer) -> tuple[list[float], list[float]]:
    starts: list[float] = []
    ends: list[float] = []
    for piece in pieces:
        first = _start(text, piece, ends, renderer)
        em = piece.font.size * TWIPS_PER_POINT
        widths = [em * advance(character, piece.han, renderer) for character in text[piece.start : piece.end]]
        places = list(accumulate((width + piece.font.tracking for width in widths), initial=first))
        starts += places[:-1]
        ends += [start + width for start, width in zip(places, widths, strict=False)]
    return starts, ends


def _start(text: str, piece: Piece, ends: Sequence[float], renderer: Renderer) -> float:
    """Where a piece begins: behind the last, with tracking if the renderer adds it there, and with the gap."""
    if not ends:
        return 0.0
    start = ends[-1] + (piece.font.tracking if renderer.tracks_ends else 0)
    meet = takes_gap(text[piece.start - 1]) and takes_gap(text[piece.start])
    return start + (renderer.gap * piece.font.size * TWIPS_PER_POINT if meet else 0)


def _joints(text: str, han: Sequence[bool]) -> list[int]:
    """A line is drawn apart between Han, beside Han and behind blanks, but not within Latin words and numbers."""
    apart = (
        int(han[place - 1] or han[place] or text[place - 1] in BLANKS) if place else 0 for place in range(len(text))
    )
    return list(accumulate(apart))
