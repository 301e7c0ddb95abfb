"""The text of a block with the place of every character, as if it all stood on one endless line."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, groupby
from operator import or_

from core.typesetting.blocks import Block, Span
from core.typesetting.breaking.faces import BLANKS, advances, han_faces
from core.typesetting.breaking.renderer import Renderer
from core.typesetting.gbt9704 import TWIPS_PER_POINT
from core.typesetting.styles import Font

CONTROL = re.compile(r"[\t\n]")
"""What parts a line into segments, or ends it."""

_KINDS = re.compile(r"[\t\n]+|[^\t\n]+")


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
        font = _font(block.style.font, span)
        for stretch in _KINDS.findall(span.text):
            for is_han, characters in groupby(han[start : start + len(stretch)]):
                end = start + len(list(characters))
                yield Piece(start, end, font, is_han)
                start = end


def _font(font: Font, span: Span) -> Font:
    if not span.style and not span.tracking:
        return font
    face = span.style.face if span.style else font.face
    return replace(font, face=face, tracking=font.tracking + span.tracking)


def _places(text: str, pieces: Sequence[Piece], renderer: Renderer) -> tuple[list[float], list[float]]:
    starts: list[float] = []
    ends: list[float] = []
    before: Piece | None = None
    for piece in pieces:
        first = _start(text, piece, before, ends, renderer)
        before = piece
        em, tracking = piece.font.size * TWIPS_PER_POINT, piece.font.tracking
        widths = map(advances(renderer, han=piece.han).__getitem__, text[piece.start : piece.end])
        behind = list(accumulate([em * width + tracking for width in widths], initial=first))
        starts += behind[:-1]
        ends += [place - tracking for place in behind[1:]]
    return starts, ends


def _start(text: str, piece: Piece, before: Piece | None, ends: Sequence[float], renderer: Renderer) -> float:
    """Where a piece begins: behind the last, with tracking if the renderer adds it there, and with the gap."""
    if before is None:
        return 0.0
    start = ends[-1] + (before.font.tracking if renderer.tracks_ends or before.font.tracking > 0 else 0)
    meet = before.han != piece.han and text[piece.start - 1].isalnum() and text[piece.start].isalnum()
    return start + (renderer.gap * piece.font.size * TWIPS_PER_POINT if meet else 0)


def _joints(text: str, han: Sequence[bool]) -> list[int]:
    """A line is drawn apart beside Han and beside blanks, but not within Latin words and numbers."""
    loose = [is_han or character in BLANKS for is_han, character in zip(han, text, strict=True)]
    return list(accumulate(map(or_, loose, loose[1:]), initial=0))
