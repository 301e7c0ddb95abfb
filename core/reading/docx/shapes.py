"""Shapes that hold text, and are no part of it."""

from itertools import islice, takewhile

from lxml import etree

from core.reading.docx.names import DRAWN, SHAPE_NAME, VML, w

_DEEPEST = 8
"""How many shapes and groups of them are looked at around a text."""


def is_watermark(text: etree._Element) -> bool:
    """Whether a text box or a word art is set behind the text of every page: Word and WPS call the shape so."""
    around = takewhile(lambda holder: holder.tag != w("r"), text.iterancestors(w("r"), DRAWN, VML))
    return any("watermark" in _name(holder).lower() for holder in islice(around, _DEEPEST))


def _name(holder: etree._Element) -> str:
    """The name of a shape in DrawingML (20.4.2.5), or in VML."""
    named = holder.find(SHAPE_NAME)
    return holder.get("id", "") if named is None else named.get("name", "")
