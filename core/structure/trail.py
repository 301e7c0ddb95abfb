"""How a line of the draft came to read as it does: what stayed, what was taken out, what was put in, and by whom."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import groupby

from core.differing import differing
from core.structure.document import Line

LINE_END = "\n"

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
        yield Piece(_text(alike), author, gone)


def present(pieces: Iterable[Piece]) -> str:
    """What the pieces say now."""
    return _text(piece for piece in pieces if not piece.gone)


def _reworded(way: Trail, text: str, author: str) -> Trail:
    now = present(way)
    if now == text:
        return way
    for start, stop, words in reversed(list(_changes(now, text))):
        way = _replaced(way, start, stop, words, author)
    return way


def _changes(before: str, after: str) -> Iterator[tuple[int, int, str]]:
    """Which stretches of ``before`` gave way to which words."""
    differ = differing(before, after)
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
    """What was taken out and put in at one place; what is the same at its ends stayed after all.

    Where lines were cut or joined, what is the same in between stayed too, and what a rule mended there stays its own.
    """
    differ = differing(gone, come, _same_text)
    yield from map(_kept, gone[: differ.old.start])
    out, put = gone[differ.old.start : differ.old.stop], come[differ.new.start : differ.new.stop]
    if out and put and _lines(out) != _lines(put):
        yield from _aligned(out, put)
    else:
        yield from out
        yield from put
    yield from map(_kept, gone[differ.old.stop :])


def _aligned(gone: Sequence[Piece], come: Sequence[Piece]) -> Iterator[Piece]:
    done = moved = 0
    for start, stop, words in _changes(_text(gone), _text(come)):
        yield from map(_kept, gone[done:start])
        yield from gone[start:stop]
        rule = next((piece.author for piece in gone[start:stop] if piece.author), None)
        first = start + moved
        put = come[first : first + len(words)]
        yield from (replace(piece, author=rule) if rule and not piece.author else piece for piece in put)
        done, moved = stop, first + len(words) - stop
    yield from map(_kept, gone[done:])


def _kept(piece: Piece) -> Piece:
    return Piece(piece.text)


def _same_text(one: Piece, other: Piece) -> bool:
    return one.text == other.text


def _text(pieces: Iterable[Piece]) -> str:
    return "".join(piece.text for piece in pieces)


def _lines(pieces: Iterable[Piece]) -> int:
    return sum(piece.text == LINE_END for piece in pieces)
