"""The header of the first page, as far as text boxes hang on it: they stand on the page, and not in its margin."""

from lxml import etree

from core.reading.docx.context import Context
from core.reading.docx.flow import read_flow
from core.reading.docx.inline import read_inline
from core.reading.docx.names import RELATION_ID, child_switch, w
from core.reading.docx.package import Package
from core.reading.draft import DraftLine


def first_header(package: Package, document: etree._Element) -> etree._Element | None:
    """The header of the first section for its first page (17.10.6): its own one where the section asks for that."""
    section = next(document.iter(w("sectPr")), None)
    if section is None:
        return None
    wanted = "first" if child_switch(section, "titlePg") else "default"
    references = {
        reference.get(w("type"), "default"): reference.get(RELATION_ID, "")
        for reference in section.iterchildren(w("headerReference"))
    }
    return package.related_by(references[wanted]) if wanted in references else None


def boxes_in(header: etree._Element, context: Context) -> list[DraftLine]:
    """The lines of all text boxes of a header, and none of its own."""
    lines: list[DraftLine] = []
    for paragraph in header.iter(w("p")):
        if next(paragraph.iterancestors(w("txbxContent")), None) is None:
            inline = read_inline(paragraph, None, context, lambda box: read_flow(box, context))
            lines += [line for line in (*inline.before, *inline.behind) if line.text.strip()]
    return lines
