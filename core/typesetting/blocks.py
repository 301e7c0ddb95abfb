"""A composed paper: paragraphs in named styles, ready to be broken into lines or written to a file."""

from bisect import bisect_right
from dataclasses import dataclass
from itertools import pairwise

from core.typesetting.styles import CharacterStyle, Format, ParagraphStyle


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a paragraph in one type; a tab goes to the next tab stop, a line feed begins a new line.

    ``tracking`` in twips is added to that of the paragraph's font.
    """

    text: str
    style: CharacterStyle | None = None
    tracking: int = 0


@dataclass(frozen=True, slots=True)
class Opening:
    """A new page, an even one where ``even``; from it on pages carry numbers or, with ``numbered`` off, none."""

    even: bool = False
    numbered: bool = True


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table: its paragraphs, over so many columns. ``joined`` to the one above, it has none of its own."""

    blocks: tuple["Block", ...]
    span: int = 1
    joined: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells across columns of so many twips. The first ``heads`` rows are repeated on every page.

    ``rule`` is the weight of the lines around and between the cells in twips, 0 for none.
    """

    columns: tuple[int, ...]
    rows: tuple[tuple[Cell, ...], ...]
    heads: int = 0
    rule: int = 0

    def stretches(self) -> list[tuple[int, int]]:
        """Rows that stand on one page, as the first and the one behind the last: cells joined over them, or heads."""
        cuts = [
            place
            for place, row in enumerate(self.rows)
            if (place >= self.heads and not any(cell.joined for cell in row)) or not place
        ]
        return list(pairwise([*cuts, len(self.rows)]))


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph as it is printed. ``format`` is the style's own but for what only this paragraph can know.

    ``framed`` blocks stand together at the foot of the page (clause 7.4.1). A block with an ``opening`` begins a page.
    ``origins`` has for each line of the draft that is printed here the place in ``text`` where it begins, and its id.
    A block with a ``table`` is that and no paragraph.
    """

    style: ParagraphStyle
    spans: tuple[Span, ...]
    format: Format
    framed: bool = False
    origins: tuple[tuple[int, int], ...] = ()
    opening: Opening | None = None
    table: Table | None = None

    @property
    def text(self) -> str:
        return "".join(span.text for span in self.spans)

    def sources(self, start: int, end: int) -> tuple[int, ...]:
        """The ids of the lines that the characters from ``start`` up to ``end`` come from."""
        first = max(bisect_right(self.origins, start, key=lambda origin: origin[0]) - 1, 0)
        return tuple([line_id for place, line_id in self.origins[first:] if place < end])


def block(style: ParagraphStyle, *spans: Span | str, format_: Format | None = None) -> Block:
    """A paragraph of plain text and spans, formatted as its style says where nothing else is said."""
    made = tuple(Span(span) if isinstance(span, str) else span for span in spans)
    return Block(style, made, format_ or style.format)
