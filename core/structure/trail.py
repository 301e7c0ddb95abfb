"""How a line of the draft came to read as it does: what stayed, what was taken out, what was put in, and by whom."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby
from operator import eq

from core.differing import differing
from core.structure.document import Line

USER = ""
"""Stands for the user where others are named by the id of a rule."""

_LEAST_KEPT = 2
"""A single character that happens to stay between two changes is no reason to call them two."""

_MOST = 2_000 * 2_000
"""Of two texts that differ more than two pages would, it is told only where they begin and cease to differ."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text with one fate: ``author`` is ``None`` where it stayed, else whoever took it out or put it in.

    ``gone``: it was taken out.
    """

    text: str
    author: str | None = None
    gone: bool = False

    @property
    def kept(self) -> bool:
        return self.author is None


Trail = list[Piece]
"""Pieces of one character each, so that they can be cut anywhere."""


def trail(opened: str | None, line: Line) -> Trail:
    """The way from the text as opened (``None`` for a line that was added) to the present one."""
    way = [Piece(character) for character in opened or ""]
    for mend in line.mended:
        way = _reworded(way, mend.before, USER)
        way = _reworded(way, mend.after, mend.rule)
    return _reworded(way, line.text, USER)


def joined(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Pieces of one fate in a row as one."""
    for (author, gone), alike in groupby(pieces, lambda piece: (piece.author, piece.gone)):
        yield Piece("".join(piece.text for piece in alike), author, gone)


def present(pieces: Iterable[Piece]) -> str:
    """What the pieces say now."""
    return "".join(piece.text for piece in pieces if not piece.gone)


def _reworded(way: Trail, text: str, author: str) -> Trail:
    now = present(way)
    if now == text:
        return way
    for start, stop, words in reversed(list(_changes(now, text))):
        way = _replaced(way, start, stop, words, author)
    return way


def _changes(before: str, after: str) -> Iterator[tuple[int, int, str]]:
    """Which stretches of ``before`` gave way to which words."""
    differ = differing(before, after, eq)
    if len(differ.old) * len(differ.new) > _MOST:
        yield differ.old.start, differ.old.stop, after[differ.new.start : differ.new.stop]
        return
    open_change: tuple[int, int, int, int] | None = None
    for tag, start, stop, new_start, new_stop in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            if open_change is not None and stop - start >= _LEAST_KEPT:
                yield open_change[0], open_change[1], after[open_change[2] : open_change[3]]
                open_change = None
            continue
        first = open_change or (start, stop, new_start, new_stop)
        open_change = (first[0], stop, first[2], new_stop)
    if open_change is not None:
        yield open_change[0], open_change[1], after[open_change[2] : open_change[3]]


def _replaced(way: Trail, start: int, stop: int, words: str, author: str) -> Trail:
    """Take out the present characters from ``start`` to ``stop`` and put words there; what was put in just vanishes."""
    places = [place for place, piece in enumerate(way) if not piece.gone]
    first = places[start] if start < len(places) else len(way)
    last = places[stop - 1] + 1 if stop > start else first
    out = [
        piece if piece.gone else Piece(piece.text, author, gone=True)
        for piece in way[first:last]
        if piece.gone or piece.kept
    ]
    return [*way[:first], *out, *(Piece(character, author) for character in words), *way[last:]]


def settled(gone: Sequence[Piece], come: Sequence[Piece]) -> Iterator[Piece]:
    """What was taken out and put in at one place; what is the same at its ends stayed after all."""
    shorter = min(len(gone), len(come))
    head = next((i for i in range(shorter) if gone[i].text != come[i].text), shorter)
    rest = shorter - head
    tail = next((i for i in range(rest) if gone[-1 - i].text != come[-1 - i].text), rest)
    yield from (Piece(piece.text) for piece in gone[:head])
    yield from gone[head : len(gone) - tail]
    yield from come[head : len(come) - tail]
    yield from (Piece(piece.text) for piece in gone[len(gone) - tail :])
