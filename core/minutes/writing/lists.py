"""Entries taken out of a list and put into one, with the marks and blanks that the list has between its entries."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from core.minutes.writing.located import Entry, Listing
from core.minutes.writing.spans import Change, Patch, Row, Span
from core.structure.classifying.shape import columns
from core.structure.document import Document

_BETWEEN = r"(?:\s*[、､，,；;/]\s*|\s+)"
_BEHIND = re.compile(_BETWEEN)
_BEFORE = re.compile(rf"{_BETWEEN}$")
_STRONG = ("，", ",", "；", ";")
_CLOSING = "、､，,；;。｡.．/ \t\u3000\xa0"
_REMARK = re.compile(r"[ \t\u3000\xa0]*[（(][^（）()]*[）)]|[^\s、､，,；;。｡/（）()]+")
"""What stands with an entry and is none itself: （因公出差）, 等5人, 主要负责人."""
_NOBODY = re.compile(r"\s*[无/—-]?\s*[。]?\s*")


def extent(document: Document, listing: Listing, place: int, with_unit: bool = True) -> list[Span]:
    """All that stands in the draft for the entry at ``place``, remarks included; nothing where it was not found.

    ``with_unit`` counts a unit in, unless others have it too.
    """
    entry = listing.entries[place]
    unit = entry.unit if not entry.name or (with_unit and owns_unit(listing, entry)) else ()
    lines = {span.line_id: span for span in sorted((*entry.name, *unit), key=lambda span: span.stop)}
    found = [_around(span_id, (*entry.name, *unit)) for span_id in sorted(lines, key=document.place)]
    if found:
        last = found[-1]
        found[-1] = Span(last.line_id, last.start, _past_remark(document, listing, place, last, entry.name))
    return found


def owns_unit(listing: Listing, entry: Entry) -> bool:
    """Whether nobody else of the list has the unit from the same words."""
    return sum(other.unit == entry.unit for other in listing.entries) == 1


def _around(line_id: int, spans: Iterable[Span]) -> Span:
    there = [span for span in spans if span.line_id == line_id]
    return Span(line_id, min(span.start for span in there), max(span.stop for span in there))


def _past_remark(document: Document, listing: Listing, place: int, last: Span, name: Sequence[Span]) -> int:
    text = document.line(last.line_id).text
    below = (span.start for entry in listing.entries[place + 1 :] for span in entry.spans)
    limit = min((start for start in below if start >= last.stop), default=len(text))
    stop = _past(text, max((span.stop for span in name if span.line_id == last.line_id), default=last.stop), limit)
    return stop if stop >= last.stop else _past(text, last.stop, limit)


def _past(text: str, stop: int, limit: int) -> int:
    while match := _REMARK.match(text, stop, limit):
        stop = match.end()
    return stop


# Taking out


def cuts(document: Document, listing: Listing, place: int) -> Iterator[tuple[Patch, ...]]:
    """The ways to take an entry out, with the mark on one side of it; the likeliest first.

    The only one of its group takes the label along, which would claim the text below for itself.
    """
    if len(listing.entries) == 1:
        line_ids = dict.fromkeys((listing.label_line, *(piece.line_id for piece in listing.pieces)))
        texts = {line_id: document.line(line_id).text for line_id in line_ids}
        yield tuple(Patch(Span(line_id, 0, len(text)), "") for line_id, text in texts.items())
    for with_unit in (True, False):
        found = extent(document, listing, place, with_unit)
        if found:
            for start, stop in _with_marks(document, listing, found):
                spans = [Span(s.line_id, *_bounds(s, found, start, stop)) for s in found]
                yield tuple(Patch(span, "") for span in spans)


def _bounds(span: Span, found: Sequence[Span], start: int, stop: int) -> tuple[int, int]:
    return (start if span is found[0] else span.start, stop if span is found[-1] else span.stop)


def _with_marks(document: Document, listing: Listing, found: Sequence[Span]) -> Iterator[tuple[int, int]]:
    """From where in the first line up to where in the last to cut."""
    first, last = found[0], found[-1]
    head = document.line(first.line_id).text[_row_start(listing, first) : first.start]
    text = document.line(last.line_id).text
    before, behind = _BEFORE.search(head), _BEHIND.match(text, last.stop)
    ends_row = not text[last.stop :].strip(_CLOSING)
    alone = not head.strip()
    if alone and ends_row:
        yield first.start, len(text)
    preceding = (first.start - len(before[0]), last.stop) if before and not alone else None
    following = (first.start, behind.end()) if behind else None
    ways = (preceding, following) if ends_row else (following, preceding)
    yield from (way for way in ways if way)
    yield first.start, last.stop


def _row_start(listing: Listing, span: Span) -> int:
    starts = [piece.start for piece in listing.pieces if piece.line_id == span.line_id and piece.start <= span.start]
    return max(starts, default=0)


# Putting in


def additions(document: Document, listings: Sequence[Listing], chosen: int, texts: Sequence[str]) -> Iterator[Change]:
    """The ways to put an entry, in one of the forms of ``texts``, at the end of the list at place ``chosen``."""
    listing = listings[chosen]
    ends = [extent(document, listing, place)[-1] for place, entry in enumerate(listing.entries) if entry.spans]
    if not ends:
        yield from _into_empty(listing, texts)
        return
    last, usual = ends[-1], usual_mark(document, [listing, *listings])
    if usual.isspace() and _is_full(listing):
        indent = _indent(document, listing, last)
        yield from (Change((), Row(last.line_id, indent + text)) for text in texts)
    for mark in dict.fromkeys((usual, "，", "、")):
        for text in texts:
            yield Change((Patch(Span(last.line_id, last.stop, last.stop), mark + text),))


def _into_empty(listing: Listing, texts: Sequence[str]) -> Iterator[Change]:
    for piece in listing.pieces[:1]:
        if _NOBODY.fullmatch(piece.text):
            taken = Span(piece.line_id, piece.start, piece.start + len(piece.text))
            yield from (Change((Patch(taken, text),)) for text in texts)
    yield from (Change((), Row(listing.label_line, text)) for text in texts)


def usual_mark(document: Document, listings: Iterable[Listing]) -> str:
    """What most often stands between two entries of a row, in the first of the lists that has any; 、 where none.

    Where ， sets off groups of entries that 、 holds together, a new entry is a group of its own.
    """
    for listing in listings:
        marks = Counter(_marks(document, listing))
        strong = Counter({mark: count for mark, count in marks.items() if mark.strip() in _STRONG})
        if marks:
            return (strong or marks).most_common(1)[0][0]
    return "、"


def _marks(document: Document, listing: Listing) -> Iterator[str]:
    found = [extent(document, listing, place) for place, entry in enumerate(listing.entries) if entry.spans]
    for one, other in pairwise(found):
        if one[-1].line_id == other[0].line_id:
            between = document.line(other[0].line_id).text[one[-1].stop : other[0].start]
            if _BEHIND.fullmatch(between):
                yield between


def _is_full(listing: Listing) -> bool:
    """Whether the last row of names has as many as a row that goes on in the next."""
    counts = _row_lengths(listing)
    return len(counts) > 1 and counts[-1] >= max(counts[:-1])


def _row_lengths(listing: Listing) -> list[int]:
    return list(Counter(entry.spans[0].line_id for entry in listing.entries if entry.spans).values())


def _indent(document: Document, listing: Listing, last: Span) -> str:
    """The blanks that bring a new row below the last one."""
    piece = next(piece for piece in reversed(listing.pieces) if piece.line_id == last.line_id)
    above = document.line(last.line_id).text
    return above[: len(above) - len(above.lstrip())] if piece.start == 0 else " " * columns(above[: piece.start])
