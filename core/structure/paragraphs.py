"""Lines that print as one paragraph: a title in two lines, rows of names, hard-wrapped text."""

from bisect import bisect_left
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, TypeVar

from core.differing import differing
from core.structure.document import Document, Line, difference
from core.structure.remembered import Earlier, carried_on
from core.structure.roles import Role


@dataclass(frozen=True)
class Paragraph:
    """The lines of one printed paragraph; the first gives the role and level."""

    lines: tuple[Line, ...]

    @cached_property
    def role(self) -> Role:
        return self.lines[0].role

    @cached_property
    def level(self) -> int | None:
        return self.lines[0].level

    @cached_property
    def id(self) -> int:
        """The id of the first line, by which panes find the paragraph."""
        return self.lines[0].id

    @cached_property
    def text(self) -> str:
        """The paragraph as it reads on the page, without the draft's line breaks."""
        return join(line.text for line in self.lines)


def join(fragments: Iterable[str]) -> str:
    """Join hard-wrapped fragments: nothing between Han, a blank where two Latin words or numbers would run together."""
    joined = ""
    for fragment in (fragment.strip() for fragment in fragments):
        apart = joined and fragment and _is_latin(joined[-1]) and _is_latin(fragment[0])
        joined += f" {fragment}" if apart else fragment
    return joined


def _is_latin(character: str) -> bool:
    return character.isascii() and character.isalpha()


_UNPRINTED = (Role.BLANK, Role.NOISE)

Paragraphs = tuple[Paragraph, ...]

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Made(Generic[T]):
    """What was made of each of some stretches of paragraphs, in their order; no two of them begin alike."""

    stretches: tuple[Paragraphs, ...] = ()
    each: tuple[T, ...] = ()


def made_of(stretches: tuple[Paragraphs, ...], known: Made[T], make: Callable[[Paragraphs], T]) -> Made[T]:
    """What ``make`` gives for each stretch, taken from what is known where that was made of the same paragraphs."""
    change = differing(known.stretches, stretches)
    old, new = slice(change.old.start, change.old.stop), slice(change.new.start, change.new.stop)
    before = {stretch[0].id: (stretch, one) for stretch, one in zip(known.stretches[old], known.each[old], strict=True)}
    anew: list[T] = []
    for stretch in stretches[new]:
        same = before.get(stretch[0].id)
        anew.append(same[1] if same and same[0] == stretch else make(stretch))
    return Made(stretches, (*known.each[: old.start], *anew, *known.each[old.stop :]))


@carried_on
def paragraphs(document: Document, earlier: Earlier[Paragraphs] | None) -> Paragraphs:
    """The printed paragraphs in order. Blank lines and 杂项 belong to none and do not part one.

    A run-in heading that was hard-wrapped is one paragraph: its first line is a heading, the lines that continue it
    are body text. A paragraph that an edit left as it was is the very same object as before.
    """
    if earlier is None:
        return _grouped(document.lines)
    head, tail = _untouched(earlier, document)
    start = document.place(head[-1].lines[-1].id) + 1 if head else 0
    stop = document.place(tail[0].id) if tail else len(document.lines)
    return head + _grouped(document.lines[start:stop]) + tail


def _untouched(earlier: Earlier[Paragraphs], document: Document) -> tuple[Paragraphs, Paragraphs]:
    """The paragraphs before the lines that differ, save the last one if it now goes on, and those behind them."""
    before, printed = earlier.document, earlier.answer
    change = difference(before, document)
    changed = change.old
    head = bisect_left(printed, changed.start, key=lambda paragraph: before.place(paragraph.lines[-1].id))
    tail = bisect_left(printed, changed.stop, key=lambda paragraph: before.place(paragraph.id))
    if tail < len(printed) and printed[tail].lines[0].continues:
        tail += 1
    below = next((line for line in document.lines[change.new.start :] if line.role not in _UNPRINTED), None)
    goes_on = head > 0 and below is not None and below.continues
    return printed[: head - goes_on], printed[tail:]


def _grouped(lines: Iterable[Line]) -> Paragraphs:
    grouped: list[list[Line]] = []
    for line in lines:
        if line.role in _UNPRINTED:
            continue
        if line.continues and grouped:
            grouped[-1].append(line)
        else:
            grouped.append([line])
    return tuple(Paragraph(tuple(lines)) for lines in grouped)
