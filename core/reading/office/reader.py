"""Drafts in older formats of word processors."""

from dataclasses import replace

from core.reading.docx.reader import read_docx
from core.reading.draft import Draft
from core.reading.office.convert import to_docx
from core.reading.signatures import Kind

FILTERS = {
    Kind.DOC: ("doc", "MS Word 97"),
    Kind.RTF: ("rtf", "Rich Text Format"),
    Kind.WORD_XML: ("xml", "MS Word 2003 XML"),
    Kind.ODT: ("odt", "writer8"),
    Kind.FLAT_ODT: ("fodt", "OpenDocument Text Flat XML"),
}
"""The usual ending of each kind, and LibreOffice's name for the filter that reads it."""

_CONVERTED = "{kind}由 LibreOffice 转换后读入，请对照原稿看一遍"


def read_office(kind: Kind, source: str, data: bytes) -> Draft:
    """Read a draft of one of the kinds that LibreOffice converts; raises ``Refusal`` where it cannot."""
    draft = read_docx(source, to_docx(data, *FILTERS[kind], kind.value))
    return replace(draft, notices=(_CONVERTED.format(kind=kind.value), *draft.notices))
