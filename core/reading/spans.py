"""The text of a paragraph, in pieces of one look each, and the lines that it comes to."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

from core.reading.draft import DraftLine, Hints
from core.reading.lines import LINE_END, drop_invisible
from core.reading.looks import ParagraphLook, RunLook
from core.reading.omissions import Omission, Omissions

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Span:
    """Text of one look; line ends stand in it as such. An automatic number is not set by hand and has no look.

    ``comment`` is one that a reader of the draft wrote, at the place where it stands.
    """

    text: str
    look: RunLook | None
    comment: str | None = None


def draft_lines(
    spans: Iterable[Span], style: str | None, paragraph: ParagraphLook, omissions: Omissions
) -> Iterator[DraftLine]:
    """Cut a paragraph at its line breaks; each line has the hints of most of its characters."""
    for row in _rows(spans):
        text, dropped = drop_invisible("".join(span.text for span in row))
        omissions[Omission.INVISIBLE] += dropped
        yield DraftLine(text, _hints(row, style, paragraph))


def _rows(spans: Iterable[Span]) -> list[list[Span]]:
    rows: list[list[Span]] = [[]]
    for span in spans:
        first, *others = LINE_END.split(span.text)
        rows[-1].append(replace(span, text=first))
        rows.extend([Span(text, span.look)] for text in others)
    if len(rows) > 1 and not any(span.text for span in rows[-1]):
        last = rows.pop()
        rows[-1].extend(last)
    return rows


def _hints(row: list[Span], style: str | None, paragraph: ParagraphLook) -> Hints:
    looks: Counter[RunLook] = Counter()
    for span in row:
        if span.look is not None:
            looks[span.look] += len("".join(span.text.split()))
    return Hints(
        style=style,
        size=_most((look.size, weight) for look, weight in looks.items()),
        bold=_most((look.bold, weight) for look, weight in looks.items()),
        alignment=paragraph.alignment,
        font=_most((look.font, weight) for look, weight in looks.items()),
        outline_level=paragraph.outline_level or None,
        comments=tuple(span.comment for span in row if span.comment),
    )


def _most(weighed: Iterable[tuple[Value, int]]) -> Value | None:
    total: Counter[Value] = Counter()
    for value, weight in weighed:
        total[value] += weight
    return max(total, key=total.__getitem__, default=None)
