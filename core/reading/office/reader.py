"""Drafts in older formats of word processors."""

from dataclasses import replace

from core.reading.docx.reader import read_docx
from core.reading.draft import Draft
from core.reading.office.convert import to_docx
from core.reading.signatures import Kind

_ENDINGS = {Kind.DOC: "doc", Kind.RTF: "rtf", Kind.WORD_XML: "xml", Kind.ODT: "odt", Kind.FLAT_ODT: "fodt"}
"""By these LibreOffice begins its own look at the content, whatever the draft is called."""

_CONVERTED = "{kind}由 LibreOffice 转换后读入，请对照原稿看一遍"


def read_office(kind: Kind, source: str, data: bytes) -> Draft:
    """Read a draft of one of the kinds that LibreOffice converts; raises ``Refusal`` where it cannot."""
    draft = read_docx(source, to_docx(data, _ENDINGS[kind], kind.value))
    return replace(draft, notices=(_CONVERTED.format(kind=kind.value), *draft.notices))
