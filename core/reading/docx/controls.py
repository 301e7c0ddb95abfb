"""Content controls: fields of a form, which tell what is to be written there until somebody does."""

from lxml import etree

from core.reading.docx.names import child_switch, w


def is_unfilled(control: etree._Element) -> bool:
    """Whether a ``w:sdt`` holds nothing but that prompt (17.5.2.39)."""
    return control.tag == w("sdt") and bool(child_switch(control.find(w("sdtPr")), "showingPlcHdr"))


def is_in_unfilled(cell: etree._Element) -> bool:
    """Whether a cell of a table is all that such a control holds."""
    content = cell.getparent()
    control = None if content is None else content.getparent()
    return control is not None and is_unfilled(control)
