"""Blocks as the paragraphs and runs of a .docx."""

import re

from docx.oxml.ns import qn

from core.export.docx_elements import Element, block_properties, element
from core.typesetting.blocks import Block, Span
from core.typesetting.gbt9704 import TEXT_WIDTH

_BREAKS = re.compile(r"([\t\n])")
_NO_XML = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Control characters, which no XML can hold (XML 1.0 production 2) and no paper shows."""


def paragraph(one: Block, width: int = TEXT_WIDTH) -> Element:
    """A paragraph of a 版心 so many twips wide; it says only what its style cannot know."""
    return element("p", block_properties(one, width), *(run(span) for span in one.spans if span.text))


def run(span: Span) -> Element:
    """A run in its character style, if it has one; tabs and line breaks become elements."""
    pieces = _BREAKS.split(_NO_XML.sub("", span.text))
    properties = [element("rPr", element("rStyle", val=span.style.id))] if span.style else []
    return element("r", *properties, *(_content(piece) for piece in pieces if piece))


def _content(piece: str) -> Element:
    if piece in "\t\n":
        return element("tab" if piece == "\t" else "br")
    text = element("t")
    text.text = piece
    text.set(qn("xml:space"), "preserve")
    return text
