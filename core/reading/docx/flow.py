"""Paragraphs and tables one after another, as in the body, a cell, a text box or a note: their lines."""

from collections import deque

from lxml import etree

from core.reading.docx.branches import shown_branch
from core.reading.docx.context import Context
from core.reading.docx.controls import is_unfilled
from core.reading.docx.inline import Inline, read_inline
from core.reading.docx.names import ALTERNATE, w
from core.reading.docx.properties import paragraph_look, run_look
from core.reading.docx.tables import table_lines
from core.reading.draft import DraftLine
from core.reading.looks import ParagraphLook
from core.reading.omissions import Omission
from core.reading.spans import Span, draft_lines


def read_flow(container: etree._Element, context: Context) -> list[DraftLine]:
    """Read all that stands in a container, in the order of the text; an empty paragraph is a blank line."""
    flow = _Flow(context)
    flow.blocks(container)
    flow.end_joined()
    return flow.lines


_GONE = frozenset((w("del"), w("moveFrom")))
"""What stands in these is no longer there; Word puts them within paragraphs, others around them as well."""


class _Flow:
    """Collects lines. A paragraph whose mark is deleted or hidden has no end: its text waits for the next one's."""

    def __init__(self, context: Context) -> None:
        self.lines: list[DraftLine] = []
        self._context = context
        self._joined: deque[Span] = deque()

    def blocks(self, container: etree._Element) -> None:
        """Read paragraphs and tables through whatever wraps them."""
        for child in container:
            if child.tag == w("p"):
                self._paragraph(child)
            elif child.tag == w("tbl"):
                self.end_joined()
                self.lines.extend(table_lines(child, self._read_within, self._context))
            elif child.tag == w("altChunk"):
                self._context.omissions[Omission.EMBEDDED] += 1
            elif child.tag in _GONE:
                self._context.omissions[Omission.DELETED] += next(child.iter(w("t"), w("delText")), None) is not None
            elif is_unfilled(child):
                self._context.omissions[Omission.UNFILLED] += 1
            elif child.tag != ALTERNATE:
                self.blocks(child)
            elif (branch := shown_branch(child)) is not None:
                self.blocks(branch)

    def end_joined(self) -> None:
        """Give text that still waits for a paragraph a line of its own."""
        if self._joined:
            self.lines.extend(draft_lines(self._joined, None, ParagraphLook(), self._context.omissions))
            self._joined = deque()

    def _paragraph(self, paragraph: etree._Element) -> None:
        self._context.room.take_paragraphs()
        properties = paragraph.find(w("pPr"))
        style = self._context.styles.paragraph_style(properties)
        inline = read_inline(paragraph, style, self._context, self._read_within)
        self.lines.extend(inline.before)
        if _mark_is_deleted(properties):
            self._joined.extend(inline.spans)
        else:
            self._set(inline, properties, style)
        self.lines.extend(inline.behind)

    def _set(self, inline: Inline, properties: etree._Element | None, style: str | None) -> None:
        styles = self._context.styles
        without_end = self._mark_is_hidden(properties, style)
        if without_end and not inline.spans:
            return
        look = paragraph_look(properties).over(styles.paragraph(style))
        number = self._number(look, style)
        self._joined.appendleft(Span(number if inline.spans else number.rstrip(), None))
        self._joined.extend(inline.spans)
        if not without_end:
            self.lines.extend(draft_lines(self._joined, styles.name(style), look, self._context.omissions))
            self._joined = deque()

    def _number(self, look: ParagraphLook, style: str | None) -> str:
        """Count the paragraph in its list; the level is its own, or the one tied to its style, or the first."""
        if not look.list_id:
            return ""
        tied = self._context.numbering.level_of_style(look.list_id, style)
        level = tied if tied is not None else look.list_level
        return self._context.numbering.mark(look.list_id, level or 0)

    def _mark_is_hidden(self, properties: etree._Element | None, style: str | None) -> bool:
        styles = self._context.styles
        mark = None if properties is None else properties.find(w("rPr"))
        return bool(run_look(mark, styles.theme).over(styles.run(style, None)).hidden)

    def _read_within(self, container: etree._Element) -> list[DraftLine]:
        return read_flow(container, self._context)


def _mark_is_deleted(properties: etree._Element | None) -> bool:
    mark = None if properties is None else properties.find(w("rPr"))
    return mark is not None and any(mark.find(w(tag)) is not None for tag in ("del", "moveFrom"))
