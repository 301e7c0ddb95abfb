"""Text on its way to be lines: white space as a browser sets it, paragraphs, and the cells of tables."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import zip_longest

from core.reading.draft import DraftLine
from core.reading.html.look import Look
from core.reading.limits import Room
from core.reading.looks import ParagraphLook
from core.reading.omissions import Omissions
from core.reading.spans import Span, draft_lines

_SPACE = re.compile(r"[ \t\n\r\f]+")
_WIDE = ("W", "F")


@dataclass(slots=True)
class _Table:
    """An open table: where its rows go, and the cells of the row that is open."""

    around: list[DraftLine]
    cells: list[list[DraftLine]] = field(default_factory=list)


class Blocks:
    """Collects the lines of a page. Cells and tables within one another are kept on a stack, however deep."""

    def __init__(self, omissions: Omissions) -> None:
        self.lines: list[DraftLine] = []
        self._omissions = omissions
        self._room = Room()
        self._spans: list[Span] = []
        self._space = ""
        self._last = ""
        self._tables: list[_Table] = []
        self.style: str | None = None
        self.outline_level: int | None = None

    def text(self, text: str, look: Look) -> None:
        """Add text of the page's source."""
        if look.kept:
            self._add(text.replace("\r\n", "\n"), look)
            return
        place = 0
        for space in _SPACE.finditer(text):
            self._add(text[place : space.start()], look)
            self._space = "\n" if "\n" in self._space + space[0] else " "
            place = space.end()
        self._add(text[place:], look)

    def literal(self, text: str, look: Look) -> None:
        """Add what is no text of the source but stands on the page: a line end, the number of a list."""
        self._space = ""
        self._add(text, look)

    def end_block(self, look: Look) -> None:
        """End the paragraph, if one has begun."""
        if self._spans:
            paragraph = ParagraphLook(look.alignment, self.outline_level)
            self._room.take_paragraphs()
            self.lines.extend(draft_lines(self._spans, self.style, paragraph, self._omissions))
        self._spans, self._space, self._last = [], "", ""

    def begin_table(self) -> None:
        self._tables.append(_Table(self.lines))

    def begin_cell(self) -> None:
        self.lines = []

    def end_cell(self) -> None:
        """Keep the cell for its row; one outside of all tables is a paragraph like any other."""
        if self._tables:
            self._tables[-1].cells.append([line for line in self.lines if line.text.strip()])
            self.lines = self._tables[-1].around

    def end_row(self) -> None:
        """Set side by side what stands so on the page: the first paragraphs of all cells, then the second ones."""
        if self._tables:
            table = self._tables[-1]
            table.around.extend(self._row(table.cells))
            table.cells = []

    def end_table(self) -> None:
        if self._tables:
            self.end_row()
            self.lines = self._tables.pop().around

    def _row(self, cells: list[list[DraftLine]]) -> Iterable[DraftLine]:
        if len(cells) == 1:
            return cells[0]
        self._room.take_paragraphs(len(cells) * max(map(len, cells), default=0))
        return map(_side_by_side, zip_longest(*cells))

    def _add(self, text: str, look: Look) -> None:
        if not text:
            return
        self._room.take_text(text)
        self._room.take_paragraphs(text.count("\n"))
        if self._space and self._shows_space(text[0]):
            text = f" {text}"
        self._space, self._last = "", text[-1]
        self._spans.append(Span(text.replace("\xa0", " "), look.run))

    def _shows_space(self, following: str) -> bool:
        """None shows at the beginning of a line, nor where a line of the source ends between Han characters."""
        if self._last in ("", "\n"):
            return False
        return "\n" not in self._space or not (_is_wide(self._last) and _is_wide(following))


def _is_wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in _WIDE


def _side_by_side(lines: tuple[DraftLine | None, ...]) -> DraftLine:
    text = "\t".join("" if line is None else line.text for line in lines).rstrip("\t")
    longest = max(filter(None, lines), key=lambda line: len(line.text.strip()))
    return DraftLine(text, longest.hints)
