"""The inside of a paragraph: which of its text the page shows, in which look, and what is anchored in it."""

from collections.abc import Callable
from dataclasses import dataclass, field

from lxml import etree

from core.reading.docx.branches import shown_branch
from core.reading.docx.circles import encircled
from core.reading.docx.context import Context
from core.reading.docx.controls import is_unfilled
from core.reading.docx.fields import FIELD_MARK, chosen, code_texts
from core.reading.docx.names import (
    ALTERNATE,
    CHART,
    FORMULA,
    FORMULA_TEXT,
    NEW_CHART,
    PICTURE,
    SHAPE_TEXT,
    SMART_ART,
    VML_PICTURE,
    WORD_ART,
    child_value,
    w,
)
from core.reading.docx.properties import run_look
from core.reading.docx.shapes import is_watermark
from core.reading.docx.symbols import OF_SYMBOL_FONTS, symbol, symbols
from core.reading.draft import DraftLine
from core.reading.lines import split_lines
from core.reading.looks import RunLook
from core.reading.omissions import Omission
from core.reading.spans import Span

BoxReader = Callable[[etree._Element], list[DraftLine]]


@dataclass(slots=True)
class Inline:
    """What a paragraph holds. The lines of text boxes stand before its text or behind it, never within a sentence."""

    spans: list[Span] = field(default_factory=list)
    before: list[DraftLine] = field(default_factory=list)
    behind: list[DraftLine] = field(default_factory=list)
    has_text: bool = False

    def add(self, span: Span) -> None:
        self.spans.append(span)
        self.has_text = self.has_text or bool(span.text.strip())

    def anchor(self, lines: list[DraftLine]) -> None:
        """Put the lines of a text box on the side of the text where its anchor stands."""
        (self.behind if self.has_text else self.before).extend(lines)


def read_inline(paragraph: etree._Element, style: str | None, context: Context, read_box: BoxReader) -> Inline:
    """Read a ``w:p`` whose style is given; ``read_box`` reads the paragraphs of a text box."""
    walk = _Walk(style, context, read_box, code_texts(paragraph))
    walk.children(paragraph, context.styles.run(style, None))
    return walk.inline


class _Walk:
    """Goes through all elements. What no handler knows is a wrapper, and read through, so that no text is lost."""

    def __init__(
        self, style: str | None, context: Context, read_box: BoxReader, codes: frozenset[etree._Element]
    ) -> None:
        self.inline = Inline()
        self._style = style
        self._context = context
        self._read_box = read_box
        self._codes = codes

    def children(self, element: etree._Element, look: RunLook) -> None:
        for child in element:
            handler = _HANDLERS.get(child.tag)
            if handler is None:
                self.children(child, look)
            else:
                handler(self, child, look)

    def skip(self, _element: etree._Element, _look: RunLook) -> None:
        pass

    def run(self, element: etree._Element, _look: RunLook) -> None:
        properties = element.find(w("rPr"))
        styles = self._context.styles
        below = styles.run(self._style, child_value(properties, "rStyle"))
        self.children(element, run_look(properties, styles.theme).over(below))

    def text(self, element: etree._Element, look: RunLook) -> None:
        if element not in self._codes:
            # A line end of the XML itself is white space, not a break (17.3.3.31).
            text = (element.text or "").replace("\n", " ").replace("\r", " ")
            if not text.isascii() and OF_SYMBOL_FONTS.search(text):
                text, unknown = symbols(element, text)
                self._context.omissions[Omission.SYMBOL] += unknown
            self._add(text, look)

    def line_break(self, _element: etree._Element, look: RunLook) -> None:
        self._context.room.take_paragraphs()
        self._add("\n", look)

    def tab(self, _element: etree._Element, look: RunLook) -> None:
        self._add("\t", look)

    def hyphen(self, _element: etree._Element, look: RunLook) -> None:
        self._add("-", look)

    def symbol(self, element: etree._Element, look: RunLook) -> None:
        character = symbol(element)
        if character is None:
            self._omit(Omission.SYMBOL)
        else:
            self._add(character, look)

    def alternate(self, element: etree._Element, look: RunLook) -> None:
        branch = shown_branch(element)
        if branch is not None:
            self.children(branch, look)

    def box(self, element: etree._Element, look: RunLook) -> None:
        if look.hidden:
            self._omit(Omission.HIDDEN)
        elif is_watermark(element):
            self._omit(Omission.WATERMARK)
        else:
            self.inline.anchor(self._read_box(element))

    def word_art(self, element: etree._Element, _look: RunLook) -> None:
        if is_watermark(element):
            self._omit(Omission.WATERMARK)
            return
        self.inline.anchor([DraftLine(line) for line in split_lines(element.get("string", ""))])

    def deleted(self, element: etree._Element, _look: RunLook) -> None:
        if next(element.iter(w("delText"), w("t")), None) is not None:
            self._omit(Omission.DELETED)

    def inserted(self, element: etree._Element, look: RunLook) -> None:
        if next(element.iter(w("t")), None) is not None:
            self._omit(Omission.INSERTED)
        self.children(element, look)

    def note(self, element: etree._Element, _look: RunLook) -> None:
        kind = etree.QName(element).localname.removesuffix("Reference")
        self._context.notes.append((kind, element.get(w("id"), "")))

    def formula(self, element: etree._Element, look: RunLook) -> None:
        self._omit(Omission.FORMULA)
        self.children(element, look)

    def field_mark(self, element: etree._Element, look: RunLook) -> None:
        if text := chosen(element):
            self._add(text, look)

    def field_code(self, element: etree._Element, look: RunLook) -> None:
        """Notice the field EQ, whose code is what the page shows: 带圈字符 and 合并字符 are made with it."""
        if (element.text or "").split()[:1] not in (["EQ"], ["eq"]):
            return
        text, is_all = encircled(element) or ("", False)
        self._add(text, look)
        if not is_all:
            self._omit(Omission.FORMULA)

    def phonetic(self, _element: etree._Element, _look: RunLook) -> None:
        self._omit(Omission.PHONETIC)

    def comment(self, element: etree._Element, look: RunLook) -> None:
        remark = self._context.comments.get(element.get(w("id"), ""))
        self._omit(Omission.REMARK if remark else Omission.COMMENT)
        if remark:
            self.inline.spans.append(Span("", look, remark))

    def control(self, element: etree._Element, look: RunLook) -> None:
        if is_unfilled(element):
            self._omit(Omission.UNFILLED)
        else:
            self.children(element, look)

    def diagram(self, _element: etree._Element, _look: RunLook) -> None:
        self._omit(Omission.DIAGRAM)

    def embedded(self, _element: etree._Element, _look: RunLook) -> None:
        self._omit(Omission.EMBEDDED)

    def picture(self, _element: etree._Element, _look: RunLook) -> None:
        self._omit(Omission.PICTURE)

    def _omit(self, omission: Omission) -> None:
        self._context.omissions[omission] += 1

    def _add(self, text: str, look: RunLook) -> None:
        self._context.room.take_text(text)
        if not look.hidden:
            self.inline.add(Span(text, look))
        elif text.strip():
            self._omit(Omission.HIDDEN)


_HANDLERS: dict[str, Callable[[_Walk, etree._Element, RunLook], None]] = {
    w("r"): _Walk.run,
    w("t"): _Walk.text,
    FORMULA_TEXT: _Walk.text,
    w("br"): _Walk.line_break,
    w("cr"): _Walk.line_break,
    w("tab"): _Walk.tab,
    w("ptab"): _Walk.tab,
    w("noBreakHyphen"): _Walk.hyphen,
    w("sym"): _Walk.symbol,
    ALTERNATE: _Walk.alternate,
    w("txbxContent"): _Walk.box,
    WORD_ART: _Walk.word_art,
    w("del"): _Walk.deleted,
    w("moveFrom"): _Walk.skip,
    w("ins"): _Walk.inserted,
    w("moveTo"): _Walk.inserted,
    w("footnoteReference"): _Walk.note,
    w("endnoteReference"): _Walk.note,
    w("commentReference"): _Walk.comment,
    FIELD_MARK: _Walk.field_mark,
    w("instrText"): _Walk.field_code,
    w("rt"): _Walk.phonetic,
    FORMULA: _Walk.formula,
    w("sdt"): _Walk.control,
    w("subDoc"): _Walk.embedded,
    CHART: _Walk.diagram,
    NEW_CHART: _Walk.diagram,
    SMART_ART: _Walk.diagram,
    SHAPE_TEXT: _Walk.diagram,
    PICTURE: _Walk.picture,
    VML_PICTURE: _Walk.picture,
    w("pPr"): _Walk.skip,
    w("rPr"): _Walk.skip,
    w("sdtPr"): _Walk.skip,
}
