"""What a draft as a whole is like, and the counts over its lines from which that follows."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from core.structure.classifying.shape import Shape
from core.structure.labels import without_blanks

COLUMNS = 2
"""Columns that a character takes where lines were given as many characters."""

OVERHANG = 4
"""A wrapped line may reach so many columns beyond the right edge: marks were let hang."""

_OFTEN = 3

_WRAPPED_FROM = 40
_WRAPPED_SHARE = 0.2
_WRAPPED_AT_LEAST = 2
_WRAPPED_ALIKE = 3


@dataclass(frozen=True, slots=True)
class Traits:
    """What the draft as a whole is like; a few coarse values, so that most edits leave them alone.

    ``numbered``: two lines or more open with section numbers. ``wrap``: the right edge in columns at which running text
    was hard-wrapped, ``None`` where paragraphs stand whole. ``by_length``: it was wrapped after so many characters,
    each of which counts as two columns then. ``indented``: wrapped paragraphs open with an indent that
    their further lines lack.
    ``repeated``: short lines, without their blanks, that stand three times or more, as running headers do; two times
    where they are the name of minutes. ``spaced``: blank lines stand between nearly all lines, and part nothing.
    """

    numbered: bool
    wrap: int | None
    by_length: bool
    indented: bool
    repeated: frozenset[str]
    spaced: bool = False


class Census:
    """Counts over the lines of a draft from which its traits follow; lines can be added and taken away."""

    def __init__(self) -> None:
        self._numbered = 0
        self._long: Counter[int] = Counter()
        self._indented = 0
        self._flush = 0
        self._broken: Counter[int] = Counter()
        self._lengths: Counter[int] = Counter()
        self._short: Counter[str] = Counter()

    def changed(self, gone: Iterable[Shape], come: Iterable[Shape]) -> "Census":
        """The census after some lines have gone and others have come."""
        after = Census()
        after._numbered, after._long = self._numbered, self._long.copy()
        after._indented, after._flush = self._indented, self._flush
        after._broken, after._lengths = self._broken.copy(), self._lengths.copy()
        after._short = self._short.copy()
        for shapes, sign in ((gone, -1), (come, 1)):
            for shape in shapes:
                after._count(shape, sign)
        after._broken, after._lengths, after._long = +after._broken, +after._lengths, +after._long
        return after

    def _count(self, shape: Shape, sign: int) -> None:
        self._numbered += sign * (shape.marker is not None)
        if _could_be_running_header(shape):
            self._short[without_blanks(shape.text)] += sign
        if shape.width >= _WRAPPED_FROM:
            self._long[shape.width + shape.indent] += sign
            self._indented += sign * (shape.indent >= 2)
            self._flush += sign * (shape.indent == 0)
            if not shape.ends_sentence:
                self._broken[shape.width + shape.indent] += sign
                self._lengths[shape.length] += sign

    @property
    def traits(self) -> Traits:
        repeated = frozenset(text for text, count in self._short.items() if count >= _OFTEN - text.endswith("纪要"))
        indented = self._indented >= 2 and self._flush >= 2
        length = self._wrap_length()
        wrap = self._wrap_width() if length is None else length * COLUMNS
        return Traits(self._numbered >= 2, wrap, length is not None, indented, repeated)

    def _wrap_width(self) -> int | None:
        """The right edge at which lines break off; lines within three columns of it share it, and few reach beyond."""
        edge = max(self._broken, key=lambda width: (self._crowd(width), width), default=0)
        return edge if self._is_edge(edge, self._crowd(edge), _WRAPPED_AT_LEAST) else None

    def _wrap_length(self) -> int | None:
        """The one length in characters that more of the lines share which break off than share an edge in columns."""
        length = max(self._lengths, key=lambda length: (self._alike(length), length), default=0)
        count = self._alike(length)
        sharing = max(map(self._crowd, self._broken), default=0)
        return length if count > sharing and self._is_edge(length * COLUMNS, count, _WRAPPED_ALIKE) else None

    def _alike(self, length: int) -> int:
        return self._lengths[length] + self._lengths[length - 1]

    def _is_edge(self, edge: int, ending: int, at_least: int) -> bool:
        """Whether so many lines ending there make it the edge, few reaching beyond."""
        beyond = sum(count for width, count in self._long.items() if width > edge + OVERHANG)
        return ending >= max(at_least, _WRAPPED_SHARE * self._long.total()) and beyond < ending

    def _crowd(self, edge: int) -> int:
        return sum(self._broken[edge - back] for back in range(4))


def _could_be_running_header(shape: Shape) -> bool:
    return 12 <= shape.width <= 60 and not (shape.ends_sentence or shape.label or shape.marker or shape.date)
