"""The .docx package: what a new paper starts from, and bytes that depend on nothing but the paper."""

from datetime import date
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import docx
from docx.document import Document

from core.export.font_table import PART as FONT_TABLE
from core.export.font_table import font_table
from core.export.properties import EARLIEST, time_property, title_property
from core.resources import RESOURCES
from core.typesetting.profile import NATIONAL, Typefaces

TEMPLATE = RESOURCES / "template"
"""The parts of an empty paper as readable XML, named as in the package."""

MADE_ON_FAT = 0
"""The ``create_system`` of a zip member, fixed so that every operating system writes the same bytes."""


def blank_document(typefaces: Typefaces = NATIONAL.typefaces) -> Document:
    """An empty A4 paper with the margins of GB/T 9704-2012 clause 5.2.1 and the page numbers of clause 7.5.

    The template that python-docx brings has theme fonts, an author, dates of 2013 and a thumbnail: none of them belongs
    in an office's paper.
    """
    parts = {path.relative_to(TEMPLATE).as_posix(): path.read_bytes() for path in TEMPLATE.rglob("*") if path.is_file()}
    parts[FONT_TABLE] = font_table(parts[FONT_TABLE], typefaces)
    return docx.Document(BytesIO(_zipped(parts)))


def to_bytes(document: Document, title: str, when: date | None) -> bytes:
    """The finished package, equal for equal papers whenever it is made.

    ``title`` and ``when`` (the day of issue) become its properties; no author and no clock get in.
    """
    properties = document.core_properties
    properties.title = title_property(title)
    properties.created = properties.modified = time_property(when)
    written = BytesIO()
    document.save(written)
    with ZipFile(written) as archive:
        return _zipped({name: archive.read(name) for name in archive.namelist()})


def _zipped(parts: dict[str, bytes]) -> bytes:
    """The parts as one archive in the order of their names, which puts the content types first as readers expect."""
    packed = BytesIO()
    with ZipFile(packed, "w") as archive:
        for name in sorted(parts):
            member = ZipInfo(name, (EARLIEST.year, EARLIEST.month, EARLIEST.day, 0, 0, 0))
            member.compress_type = ZIP_DEFLATED
            member.create_system = MADE_ON_FAT
            archive.writestr(member, parts[name])
    return packed.getvalue()
