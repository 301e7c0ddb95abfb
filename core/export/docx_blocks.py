"""Blocks as the paragraphs and runs of a .docx."""

import re
from collections.abc import Iterator

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
    properties = [element("rPr", element("rStyle", val=span.style.id))] if span.style else []
    return element("r", *properties, *content(span.text))


def content(text: str, tag: str = "t") -> Iterator[Element]:
    """What stands in a run that says ``text``; ``tag`` is ``delText`` where it was taken out."""
    return (_content(piece, tag) for piece in _BREAKS.split(_NO_XML.sub("", text)) if piece)


def _content(piece: str, tag: str) -> Element:
    if piece in "\t\n":
        return element("tab" if piece == "\t" else "br")
    text = element(tag)
    text.text = piece
    text.set(qn("xml:space"), "preserve")
    return text
