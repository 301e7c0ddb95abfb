"""Sections of a .docx: the pages from one opening of a page up to the next, with or without numbers (clause 7.5).

Word, WPS and LibreOffice all begin a section of the type evenPage on an even page, however they break the text before.
"""

from copy import deepcopy

from docx.oxml.ns import qn

from core.export.docx_elements import Element, element
from core.typesetting.blocks import Opening

FOLIO_IDS = {"default": "rId3", "even": "rId4"}
"""The footers of the template that carry the page number, by the pages they are for."""

EMPTY_ID = "rId6"
"""The template's footer that carries none; a section without any would take over those of the section before."""


def open_section(page_setup: Element, opening: Opening) -> None:
    """Let the last paragraph above ``page_setup`` end a section, and make ``page_setup`` that of the one that opens."""
    last = page_setup.getprevious()
    if last is None:
        return
    last[0].append(deepcopy(page_setup))
    _set_type(page_setup, "evenPage" if opening.even else "nextPage")
    for reference in page_setup.findall(qn("w:footerReference")):
        reference.set(qn("r:id"), FOLIO_IDS[reference.get(qn("w:type"), "")] if opening.numbered else EMPTY_ID)


def _set_type(page_setup: Element, kind: str) -> None:
    for present in page_setup.findall(qn("w:type")):
        page_setup.remove(present)
    page_setup.insert(len(page_setup.findall(qn("w:footerReference"))), element("type", val=kind))
