"""From rows of glyphs to the lines of a draft: indents, looks, and what is printed on every page again."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from core.reading.draft import Alignment, DraftLine, Hints
from core.reading.lines import LINE_END
from core.reading.pages.columns import Stretch, stretches
from core.reading.pages.glyphs import Page
from core.reading.pages.paragraphs import paragraphs, text_of
from core.reading.pages.rows import Row, rows_of
from core.reading.pages.two_columns import Edges

RUNNING_STYLE = "页眉页脚"
"""The style of what stands at the head or foot of every page and is no part of the text."""

_MARGIN = 0.13
"""The head and the foot of a page, in parts of its height: running headers and footers stand there."""

_RUNNING = 1 / 3
"""On more than this part of the pages stands what runs on: left and right pages may have headers of their own."""

_IN_COLUMNS = "第 {pages} 页分两栏排，读完左栏再读右栏，请核对先后"
_DOUBTFUL = "第 {pages} 页有几行中间空开，像表格又像分两栏，按整行从左到右读入，请核对先后"

_NUMBER = re.compile(r"\d+|[一二三四五六七八九十百〇]+")
_WIDE = 0.6
"""Rows of at least this part of the widest row's width begin at the left margin, or end at the right one."""

_CENTRED, _INDENTED, _RIGHT = 1.0, 2.5, 0.4
"""How far apart the gaps of a centred row may be and how large they are at least, in parts of the type size; from
where in the text's width a row that ends at the right margin was set there."""

_LARGEST_INDENT = 40


class PageLines(NamedTuple):
    """The lines of pages, and in Chinese what was assumed of them."""

    lines: tuple[DraftLine, ...]
    notices: tuple[str, ...]


def page_lines(pages: Sequence[Page]) -> PageLines:
    """The lines of the pages in reading order. A gap between paragraphs is not told from one between lines."""
    read = [stretches(rows_of(page)) for page in pages]
    rows = [[row for stretch in page for row in stretch.rows] for page in read]
    frame = _frame([row for page in rows for row in page])
    running = _running(pages, rows)
    lines = (
        _line(paragraph, edges or frame, is_running=_key(paragraph[0], page) in running)
        for page, page_stretches in zip(pages, read, strict=True)
        for paragraph, edges in paragraphs(page_stretches)
    )
    return PageLines(tuple(lines), tuple(_notices(read)))


def _notices(read: Sequence[Sequence[Stretch]]) -> Iterator[str]:
    columns = [number for number, page in enumerate(read, 1) if any(stretch.edges for stretch in page)]
    doubtful = [number for number, page in enumerate(read, 1) if any(stretch.is_doubtful for stretch in page)]
    for numbers, notice in ((columns, _IN_COLUMNS), (doubtful, _DOUBTFUL)):
        if numbers:
            yield notice.format(pages="、".join(map(str, numbers)))


def _frame(rows: Sequence[Row]) -> Edges:
    """Where the text of a draft begins and ends."""
    widest = max((row.right - row.left for row in rows), default=0)
    wide = [row for row in rows if row.right - row.left >= _WIDE * widest]
    return min((row.left for row in wide), default=0), max((row.right for row in wide), default=0)


def _running(pages: Sequence[Page], rows: Sequence[Sequence[Row]]) -> set[tuple[str, bool]]:
    """What stands in the margins of page after page, the numbers of pages not looked at."""
    counts = Counter(
        key
        for page, page_rows in zip(pages, rows, strict=True)
        for key in {_key(row, page) for row in page_rows}
        if key is not None
    )
    return {key for key, count in counts.items() if count > 1 and count > _RUNNING * len(pages)}


def _key(row: Row, page: Page) -> tuple[str, bool] | None:
    """What tells rows in margins apart; ``None`` for a row that stands in none."""
    place = row.baseline / page.height if page.height else 0
    if _MARGIN <= place <= 1 - _MARGIN:
        return None
    return _NUMBER.sub("1", "".join(row.text.split())), place < _MARGIN


def _line(rows: Sequence[Row], edges: Edges, is_running: bool) -> DraftLine:
    row, glyphs = rows[0], [glyph for row in rows for glyph in row.glyphs]
    indent = min(_LARGEST_INDENT, max(0, round((row.left - edges[0]) / max(row.size, 1.0)))) * 2
    hints = Hints(
        style=RUNNING_STYLE if is_running else None,
        size=round(row.size * 2) / 2,
        bold=Counter(glyph.bold for glyph in glyphs).most_common(1)[0][0],
        alignment=_alignment(row, edges) if len(rows) == 1 else None,
        font=Counter(glyph.font for glyph in glyphs).most_common(1)[0][0],
    )
    return DraftLine(" " * indent + LINE_END.sub(" ", text_of(rows)), hints)


def _alignment(row: Row, edges: Edges) -> Alignment | None:
    left, right = edges
    before, behind = (row.left - left) / row.size, (right - row.right) / row.size
    if before >= _INDENTED and abs(before - behind) <= _CENTRED:
        return "center"
    if abs(behind) <= _CENTRED and row.left - left > _RIGHT * (right - left):
        return "right"
    return None


def blank_pages(pages: Sequence[Page]) -> Iterator[int]:
    """The numbers of the pages on which there is no text."""
    return (number for number, page in enumerate(pages, 1) if not page.glyphs)
