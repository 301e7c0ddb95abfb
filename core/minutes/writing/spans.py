"""Stretches of lines: where a value stands in the draft, and what is to stand there instead."""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace

from core.differing import differing
from core.structure.document import Document, Line
from core.structure.roles import Role


@dataclass(frozen=True, slots=True)
class Span:
    """The characters of a line's text from ``start`` up to ``stop``."""

    line_id: int
    start: int
    stop: int

    def of(self, text: str) -> str:
        """What stands there in the line's text."""
        return text[self.start : self.stop]


@dataclass(frozen=True, slots=True)
class Patch:
    """A span of a line, empty to put something in, and what stands there afterwards."""

    span: Span
    text: str


def texts_of(document: Document, spans: Iterable[Span]) -> list[str]:
    """What stands in each of the spans."""
    return [span.of(document.line(span.line_id).text) for span in spans]


def retyped(spans: Sequence[Span], texts: Sequence[str], wanted: str) -> list[Patch]:
    """What makes the spans, whose ``texts`` read one after the other, say ``wanted``; what is the same stays."""
    change = differing("".join(texts), wanted)
    patches: list[Patch] = []
    new, start = wanted[change.new.start : change.new.stop], 0
    for span, text in zip(spans, texts, strict=True):
        first, last = max(change.old.start, start), min(change.old.stop, start + len(text))
        if first < last or (first == last and not change.old and new):
            patches.append(Patch(Span(span.line_id, span.start + first - start, span.start + last - start), new))
            new = ""
        start += len(text)
    return patches


def patched(line_texts: Mapping[int, str], patches: Iterable[Patch]) -> dict[int, str]:
    """The texts of the lines after the patches, which do not overlap; only lines with a patch."""
    after: dict[int, str] = {}
    for patch in sorted(patches, key=lambda patch: patch.span.start, reverse=True):
        text = after.get(patch.span.line_id, line_texts[patch.span.line_id])
        after[patch.span.line_id] = text[: patch.span.start] + patch.text + text[patch.span.stop :]
    return after


@dataclass(frozen=True, slots=True)
class Row:
    """A line to be put in below the line of the id ``below``, with that line's role."""

    below: int
    text: str


@dataclass(frozen=True, slots=True)
class Change:
    """What an edit of a value does: patches of lines that are there, and at most one new row."""

    patches: tuple[Patch, ...]
    row: Row | None = None

    def made(self, document: Document) -> list[Line]:
        """The lines afterwards; an emptied line goes.

        What a hand has been laid on keeps its role for good, and so do the rows that go on from it: they may have been
        told by the width of a line that is now shorter.
        """
        texts = {patch.span.line_id: document.line(patch.span.line_id).text for patch in self.patches}
        return list(_with_rows_held(self._lines(document, patched(texts, self.patches)), texts.keys()))

    def _lines(self, document: Document, texts: Mapping[int, str]) -> Iterator[Line]:
        for line in document.lines:
            text = texts.get(line.id, line.text)
            if text.strip() or not line.text.strip():
                yield line if text == line.text else replace(_confirmed(line), text=text)
            if self.row is not None and self.row.below == line.id:
                pin = _confirmed(line, continues=True).pin
                yield Line(document.next_id, self.row.text, line.role, pin=pin)


def _with_rows_held(lines: Iterable[Line], touched: Set[int]) -> Iterator[Line]:
    held = False
    for line in lines:
        if line.id in touched:
            held = True
        elif not line.continues and line.role not in (Role.BLANK, Role.NOISE):
            held = False
        yield _confirmed(line, continues=True) if held and line.continues and line.id not in touched else line


def _confirmed(line: Line, *, continues: bool | None = None) -> Line:
    pin = line.pin if line.pinned else replace(line.pin, role=line.role, level=line.level)
    return replace(line, pin=pin if continues is None else replace(pin, continues=continues))
