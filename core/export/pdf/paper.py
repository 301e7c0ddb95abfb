"""The 纪要 as a PDF of the very pages that the .docx prints, to be sent where nobody is to change it."""

from collections.abc import Iterable
from io import BytesIO

from pypdf import PdfWriter
from pypdf.generic import NameObject

from core.export.pdf.content import Contents
from core.export.pdf.faces import font_files
from core.export.pdf.font_files import installed
from core.export.pdf.objects import Value, add_stream, pdf_object
from core.export.pdf.outline import add_outline
from core.export.pdf.type import Type
from core.export.properties import time_property, title_property
from core.minutes.model import Minutes
from core.typesetting.breaking.page_number import page_number
from core.typesetting.breaking.pages import Page, PlacedLine
from core.typesetting.gbt9704 import PAGE_HEIGHT, PAGE_WIDTH, TWIPS_PER_POINT
from core.typesetting.paper import set_paper
from core.typesetting.profile import NATIONAL, Profile

VERSION = "%PDF-1.7"
PRODUCER = "成文"


def paper_pdf(minutes: Minutes, profile: Profile = NATIONAL) -> bytes:
    """The printed 纪要, equal for equal minutes and fonts. Raises ``CouldNotWrite`` where no font has Han.

    Hold the result against the draft with ``core.export.verify`` before it goes anywhere.
    """
    pages = set_paper(minutes, profile).layout.pages
    type_ = Type(_lines(pages), font_files(profile.typefaces, installed()))
    writer = PdfWriter()
    writer.pdf_header = VERSION
    contents = Contents(type_, _order(minutes))
    resources = pdf_object({"Font": type_.embedded(writer)})
    for page in pages:
        sheet = writer.add_blank_page(PAGE_WIDTH / TWIPS_PER_POINT, PAGE_HEIGHT / TWIPS_PER_POINT)
        sheet[NameObject("/Resources")] = resources
        sheet[NameObject("/Contents")] = add_stream(writer, contents.of(page))
    add_outline(writer, minutes, pages)
    _describe(writer, minutes)
    written = BytesIO()
    writer.write(written)
    return written.getvalue()


def _order(minutes: Minutes) -> dict[int, int]:
    """By the id of each printed line of the draft how many stand before it."""
    lines = (line for paragraph in minutes.paragraphs for line in paragraph.lines)
    return {line.id: place for place, line in enumerate(lines)}


def _lines(pages: Iterable[Page]) -> Iterable[PlacedLine]:
    for page in pages:
        yield from page.lines
        if number := page_number(page):
            yield number


def _describe(writer: PdfWriter, minutes: Minutes) -> None:
    """What the file says about itself, and that it is a Chinese paper to be printed on both sides."""
    when = time_property(minutes.issue_date).strftime("D:%Y%m%d%H%M%SZ")
    title = title_property(" ".join((minutes.title or "").split()))
    dates = {"/CreationDate": when, "/ModDate": when}
    writer.metadata = {"/Title": title, "/Producer": PRODUCER, "/Creator": PRODUCER, **dates}
    preferences: dict[str, Value] = {"DisplayDocTitle": True, "Duplex": "/DuplexFlipLongEdge"}
    writer.root_object[NameObject("/Lang")] = pdf_object("zh-CN")
    writer.root_object[NameObject("/ViewerPreferences")] = pdf_object(preferences)
