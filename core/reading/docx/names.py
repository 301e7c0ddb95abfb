"""Names of elements and attributes in the XML of a Word document (ISO/IEC 29500-1)."""

from functools import cache

from lxml import etree

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_M = "http://schemas.openxmlformats.org/officeDocument/2006/math"
_C = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_CX = "http://schemas.microsoft.com/office/drawing/2014/chartex"
_WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_DGM = "http://schemas.openxmlformats.org/drawingml/2006/diagram"
_V = "urn:schemas-microsoft-com:vml"

STRICT_NAMESPACES = {
    b"http://purl.oclc.org/ooxml/wordprocessingml/main": _W.encode(),
    b"http://purl.oclc.org/ooxml/drawingml/main": _A.encode(),
    b"http://purl.oclc.org/ooxml/drawingml/chart": _C.encode(),
    b"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": _WP.encode(),
    b"http://purl.oclc.org/ooxml/drawingml/diagram": _DGM.encode(),
    b"http://purl.oclc.org/ooxml/officeDocument/relationships": _R.encode(),
    b"http://purl.oclc.org/ooxml/officeDocument/math": _M.encode(),
}
"""The namespaces of documents saved as “Strict Open XML”, and those that stand for them in all others."""

ALTERNATE, CHOICE, FALLBACK = (f"{{{_MC}}}{tag}" for tag in ("AlternateContent", "Choice", "Fallback"))
RELATION_ID = f"{{{_R}}}id"
FORMULA, FORMULA_TEXT = f"{{{_M}}}oMath", f"{{{_M}}}t"
CHART, NEW_CHART = f"{{{_C}}}chart", f"{{{_CX}}}chart"
DRAWN, VML = f"{{{_WP}}}*", f"{{{_V}}}*"
"""Whatever places a drawing, and whatever is a shape of older versions."""

SMART_ART = f"{{{_DGM}}}relIds"
SHAPE_NAME, SHAPE_TEXT = f"{{{_WP}}}docPr", f"{{{_A}}}txBody"
PICTURE, VML_PICTURE, WORD_ART = f"{{{_A}}}blip", f"{{{_V}}}imagedata", f"{{{_V}}}textpath"


@cache
def w(tag: str) -> str:
    """Qualify the name of an element or attribute of WordprocessingML."""
    return f"{{{_W}}}{tag}"


def a(tag: str) -> str:
    """Qualify the name of an element of DrawingML."""
    return f"{{{_A}}}{tag}"


VAL = w("val")


def child_value(parent: etree._Element | None, tag: str) -> str | None:
    """Give the ``w:val`` of a child, as most settings are written; ``None`` where child or value is missing."""
    child = None if parent is None else parent.find(w(tag))
    return None if child is None else child.get(VAL)


def child_number(parent: etree._Element | None, tag: str) -> int | None:
    """Give the ``w:val`` of a child as a whole number; ``None`` where it is missing or is none."""
    return number(child_value(parent, tag))


def child_switch(parent: etree._Element | None, tag: str) -> bool | None:
    """Give an on/off child: it is on by being there, unless its value says otherwise (17.17.4)."""
    child = None if parent is None else parent.find(w(tag))
    return None if child is None else child.get(VAL) not in ("0", "false", "off", "none")


def number(text: str | None) -> int | None:
    """Read a decimal number of an attribute; ``None`` for anything else, which is then as if it was not there."""
    try:
        return None if text is None else int(text)
    except ValueError:
        return None
