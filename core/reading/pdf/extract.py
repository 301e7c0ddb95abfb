"""The glyphs of a PDF, as PDFium finds them. It runs in a process of its own: the file is a stranger's."""

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from core.reading.pages.glyphs import Page
from core.reading.pdf.characters import Characters
from core.reading.pdf.extracted import Extract, Fault

PAGES_LIMIT, GLYPHS_LIMIT = 500, 300_000
"""How much of a PDF is read; no 会议纪要 comes near it."""

_TURNS = 4
"""Pages may lie on their side, or stand on their head: most of the text tells."""


def extract(data: bytes) -> Extract | Fault:
    """Read all pages of a PDF."""
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        is_locked = getattr(error, "err_code", None) in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY)
        return Fault.ENCRYPTED if is_locked else Fault.DAMAGED
    found = Extract()
    try:
        if len(document) > PAGES_LIMIT:
            return Fault.TOO_LONG
        for number in range(len(document)):
            found.pages.append(_page(document[number], found))
            if sum(len(page.glyphs) for page in found.pages) > GLYPHS_LIMIT:
                return Fault.TOO_LONG
    except pdfium.PdfiumError:
        return Fault.DAMAGED
    return found if found.pages else Fault.DAMAGED


def _page(page: pdfium.PdfPage, found: Extract) -> Page:
    text = page.get_textpage()
    readings = (_turned(page, text, turn) for turn in range(_TURNS))
    read, met = next((reading for reading in readings if reading[1].slanted <= len(reading[0].glyphs)), (None, None))
    if read is None or met is None:
        read, met = _turned(page, text, 0)
    found.add(met)
    text.close()
    page.close()
    return read


def _turned(page: pdfium.PdfPage, text: pdfium.PdfTextPage, turn: int) -> tuple[Page, Extract]:
    met = Extract()
    characters = Characters(page, text, met, turn)
    glyphs = list(characters.glyphs(GLYPHS_LIMIT + 1))
    return Page(characters.width, characters.height, glyphs), met
