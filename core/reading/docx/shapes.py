"""Shapes that hold text, and are no part of it."""

from collections.abc import Iterator
from itertools import takewhile

from lxml import etree

from core.reading.docx.names import SHAPE_NAME, w


def is_watermark(text: etree._Element) -> bool:
    """Whether a text box or a word art is set behind the text of every page: Word and WPS call the shape so."""
    holders = takewhile(lambda holder: holder.tag != w("r"), text.iterancestors())
    return any("watermark" in name.lower() for holder in holders for name in _names(holder))


def _names(holder: etree._Element) -> Iterator[str]:
    """Its name in VML, and in DrawingML (20.4.2.5)."""
    yield holder.get("id", "")
    yield from (named.get("name", "") for named in holder.iterchildren(SHAPE_NAME))
