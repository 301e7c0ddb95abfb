"""All that was changed in the words of a draft since it was opened."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from core.reading.draft import DraftLine
from core.structure.document import Document, Line
from core.structure.trail import LINE_END, USER, Piece, joined, settled, trail


@dataclass(frozen=True, slots=True)
class Amendment:
    """Words that gave way to others. ``number`` is the 1-based line of the draft as it is now.

    ``before`` and ``after`` are the words of the same line around them. ``authors`` are ids of rules, or ``USER``.
    """

    number: int
    old: str
    new: str
    authors: tuple[str, ...]
    before: str
    after: str


def tracked(original: Sequence[DraftLine], document: Document) -> tuple[Piece, ...]:
    """The whole text, line ends between its lines included.

    Without what is gone it is the text as it is now, without what was put in it is the text as opened.
    """
    return tuple(joined(_begun(list(_settled(_raw(original, document))))[1:]))


def amendments(original: Sequence[DraftLine], document: Document) -> tuple[Amendment, ...]:
    """The changes in the order of the draft."""
    return tuple(_each(tracked(original, document)))


def _raw(original: Sequence[DraftLine], document: Document) -> Iterator[Piece]:
    """Every line with a line end before it, as pieces of one character; lines that moved are taken out and put in.

    Lines have the numbers of the draft's lines for ids, so those that kept their order are the longest rising run.
    """
    lines = document.lines or (Line(0, ""),)
    opened = [line.text for line in original] or [""]
    kept = _longest_rise([line.id if document.lines else 1 for line in lines], len(opened))
    done = 0
    for place, line in enumerate(lines):
        number = kept.get(place)
        if number is None:
            yield from _each_character(LINE_END + line.text, USER) if not line.mended else _added(line)
            continue
        for text in opened[done : number - 1]:
            yield from _each_character(LINE_END + text, USER, gone=True)
        done = number
        yield Piece(LINE_END)
        yield from trail(opened[number - 1], line)
    for text in opened[done:]:
        yield from _each_character(LINE_END + text, USER, gone=True)


def _added(line: Line) -> Iterator[Piece]:
    yield Piece(LINE_END, USER)
    yield from trail(None, line)


def _each_character(text: str, author: str, gone: bool = False) -> Iterator[Piece]:
    return (Piece(character, author, gone) for character in text)


def _longest_rise(ids: Sequence[int], most: int) -> dict[int, int]:
    """From the places of lines that kept their order to their numbers in the draft as opened."""
    lowest: list[int] = []
    ends: list[int] = []
    before: dict[int, int | None] = {}
    for place, number in enumerate(ids):
        if 1 <= number <= most:
            length = bisect_left(lowest, number)
            before[place] = ends[length - 1] if length else None
            lowest[length : length + 1] = [number]
            ends[length : length + 1] = [place]
    rise: dict[int, int] = {}
    last = ends[-1] if ends else None
    while last is not None:
        rise[last] = ids[last]
        last = before[last]
    return rise


def _settled(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """What stands between two stretches that stayed: first what is gone, then what has come."""
    for kept, alike in groupby(pieces, lambda piece: piece.kept):
        if kept:
            yield from alike
        else:
            changed = list(alike)
            gone = [piece for piece in changed if piece.gone]
            yield from settled(gone, [piece for piece in changed if not piece.gone])


def _begun(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """Both texts begin with a line end, which stayed: where whole lines came or went before it, theirs is behind."""
    first = next(place for place, piece in enumerate(pieces) if piece.kept)
    if first == 0:
        return pieces
    return [pieces[first], *pieces[1:first], pieces[0], *pieces[first + 1 :]]


def _each(pieces: Sequence[Piece]) -> Iterator[Amendment]:
    number = 1
    for place, (kept, alike) in enumerate(runs := [(k, list(a)) for k, a in groupby(pieces, lambda piece: piece.kept)]):
        if not kept:
            yield _amendment(alike, number, _text(runs, place - 1), _text(runs, place + 1))
        number += sum(piece.text.count(LINE_END) for piece in alike if not piece.gone)


def _text(runs: Sequence[tuple[bool, list[Piece]]], place: int) -> str:
    return runs[place][1][0].text if 0 <= place < len(runs) else ""


def _amendment(pieces: Sequence[Piece], number: int, before: str, after: str) -> Amendment:
    old = "".join(piece.text for piece in pieces if piece.gone)
    new = "".join(piece.text for piece in pieces if not piece.gone)
    authors = tuple(dict.fromkeys(piece.author for piece in pieces if piece.author is not None))
    starts_below = (new or old).startswith(LINE_END)
    return Amendment(
        number + starts_below, old, new, authors, before.rpartition(LINE_END)[2], after.partition(LINE_END)[0]
    )
