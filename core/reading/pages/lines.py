"""From rows of glyphs to the lines of a draft: indents, looks, and what is printed on every page again."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from core.reading.draft import Alignment, DraftLine, Hints
from core.reading.lines import LINE_END
from core.reading.pages.glyphs import Page
from core.reading.pages.rows import Row, rows_of

RUNNING_STYLE = "页眉页脚"
"""The style of what stands at the head or foot of every page and is no part of the text."""

_MARGIN = 0.13
"""The head and the foot of a page, in parts of its height: running headers and footers stand there."""

_NUMBER = re.compile(r"\d+|[一二三四五六七八九十百〇]+")
_WIDE = 0.6
"""Rows of at least this part of the widest row's width begin at the left margin, or end at the right one."""

_CENTRED, _INDENTED, _RIGHT = 1.0, 2.5, 0.4
"""How far apart the gaps of a centred row may be and how large they are at least, in parts of the type size; from
where in the text's width a row that ends at the right margin was set there."""

_LARGEST_INDENT = 40


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where the text of a draft begins and ends, in points from the left."""

    left: float
    right: float


def page_lines(pages: Sequence[Page]) -> list[DraftLine]:
    """The lines of the pages in reading order. A gap between paragraphs is not told from one between lines."""
    rows = [rows_of(page) for page in pages]
    frame = _frame([row for page in rows for row in page])
    running = _running(pages, rows)
    return [
        _line(row, frame, is_running=_key(row, page) in running)
        for page, page_rows in zip(pages, rows, strict=True)
        for row in page_rows
    ]


def _frame(rows: Sequence[Row]) -> _Frame:
    widest = max((row.right - row.left for row in rows), default=0)
    wide = [row for row in rows if row.right - row.left >= _WIDE * widest]
    return _Frame(min((row.left for row in wide), default=0), max((row.right for row in wide), default=0))


def _running(pages: Sequence[Page], rows: Sequence[Sequence[Row]]) -> set[tuple[str, bool]]:
    """What stands in the margins of most pages, the numbers of pages not looked at."""
    counts = Counter(
        key
        for page, page_rows in zip(pages, rows, strict=True)
        for key in {_key(row, page) for row in page_rows}
        if key is not None
    )
    return {key for key, count in counts.items() if count > 1 and count > len(pages) / 3}


def _key(row: Row, page: Page) -> tuple[str, bool] | None:
    """What tells rows in margins apart; ``None`` for a row that stands in none."""
    place = row.baseline / page.height if page.height else 0
    if _MARGIN <= place <= 1 - _MARGIN:
        return None
    return _NUMBER.sub("1", "".join(row.text.split())), place < _MARGIN


def _line(row: Row, frame: _Frame, is_running: bool) -> DraftLine:
    indent = min(_LARGEST_INDENT, max(0, round((row.left - frame.left) / max(row.size, 1.0)))) * 2
    hints = Hints(
        style=RUNNING_STYLE if is_running else None,
        size=round(row.size * 2) / 2,
        bold=Counter(glyph.bold for glyph in row.glyphs).most_common(1)[0][0],
        alignment=_alignment(row, frame),
        font=Counter(glyph.font for glyph in row.glyphs).most_common(1)[0][0],
    )
    return DraftLine(" " * indent + LINE_END.sub(" ", row.text), hints)


def _alignment(row: Row, frame: _Frame) -> Alignment | None:
    before, behind = (row.left - frame.left) / row.size, (frame.right - row.right) / row.size
    if before >= _INDENTED and abs(before - behind) <= _CENTRED:
        return "center"
    if abs(behind) <= _CENTRED and row.left - frame.left > _RIGHT * (frame.right - frame.left):
        return "right"
    return None


def blank_pages(pages: Sequence[Page]) -> Iterator[int]:
    """The numbers of the pages on which there is no text."""
    return (number for number, page in enumerate(pages, 1) if not page.glyphs)
