"""What is printed in some rows, the blanks left out, with the place of every character in the draft."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from core.minutes.groups import Piece
from core.minutes.writing.spans import Span

_AS_READ = str.maketrans("()", "（）")
"""Readers of entries write brackets as wide ones."""


@dataclass(frozen=True, slots=True)
class Ink:
    """The characters of the rows, one after the other, and for each the id of its line and its place there."""

    text: str
    places: tuple[tuple[int, int], ...]

    @classmethod
    def of(cls, pieces: Iterable[Piece]) -> "Ink":
        """The ink of pieces of lines in their order."""
        inked = [
            (character, (piece.line_id, piece.start + place))
            for piece in pieces
            for place, character in enumerate(piece.text)
            if not character.isspace()
        ]
        return cls("".join(character for character, _ in inked).translate(_AS_READ), tuple(at for _, at in inked))

    def find(self, words: str, start: int = 0, stop: int | None = None) -> range | None:
        """Where the words first stand from ``start`` on, and before ``stop``, whatever blanks are in them."""
        sought = inked(words)
        at = self.text.find(sought, start, stop) if sought else -1
        return None if at < 0 else range(at, at + len(sought))

    def find_last(self, words: str, stop: int) -> range | None:
        """Where the words last stand before ``stop``."""
        sought = inked(words)
        at = self.text.rfind(sought, 0, stop) if sought else -1
        return None if at < 0 else range(at, at + len(sought))

    def spans(self, at: range) -> tuple[Span, ...]:
        """The stretches of lines that those characters take, the blanks between them included."""
        places = self.places[at.start : at.stop]
        rows = [list(found) for _, found in groupby(places, key=lambda place: place[0])]
        return tuple(Span(row[0][0], row[0][1], row[-1][1] + 1) for row in rows)


def inked(words: str) -> str:
    """The words as ink has them."""
    return "".join(words.split()).translate(_AS_READ)
