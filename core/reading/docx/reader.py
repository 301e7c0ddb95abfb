"""Read a Word draft from its package to its lines."""

import re
from dataclasses import replace

from lxml import etree

from core.reading.docx.comments import comments_of
from core.reading.docx.context import Context
from core.reading.docx.flow import read_flow
from core.reading.docx.headers import boxes_in, first_header
from core.reading.docx.levels import ListDefinitions
from core.reading.docx.names import w
from core.reading.docx.numbering import Numbering
from core.reading.docx.package import Package, packed
from core.reading.docx.styles import Styles
from core.reading.docx.theme import theme_fonts
from core.reading.draft import Draft, DraftLine
from core.reading.omissions import Omission, Omissions, notices
from core.reading.refusal import WITHOUT_TEXT, Refusal

_WORDS = re.compile(r"[^\W\d_第页共]")


def read_docx(source: str, data: bytes) -> Draft:
    """Read the lines of a .docx as its pages show them; raises ``Refusal`` where it is damaged or without text."""
    return read_package(source, packed(data))


def read_package(source: str, package: Package) -> Draft:
    """Read the lines of a Word file, whatever its parts are kept in; raises ``Refusal`` as ``read_docx`` does."""
    styles = Styles(package.related_one("styles"), theme_fonts(package.related_one("theme")))
    numbering = Numbering(ListDefinitions(package.related_one("numbering"), styles.lists()))
    context = Context(styles, numbering, comments=comments_of(package.related_one("comments")))
    document = package.document()
    lines = [*_boxes_before(package, document, context), *read_flow(document, context), *_notes(package, context)]
    if not any(line.text.strip() for line in lines):
        raise Refusal(WITHOUT_TEXT)
    if any(map(_has_words, [*package.related("header"), *package.related("footer")])):
        context.omissions[Omission.MARGIN] += 1
    return Draft(source, tuple(lines), notices(context.omissions))


def _notes(package: Package, context: Context) -> list[DraftLine]:
    """Read the notes that the text refers to; their marks, numbers in the middle of sentences, are left out."""
    texts = {
        (kind, note.get(w("id"), "")): note
        for kind in ("footnote", "endnote")
        for root in package.related(f"{kind}s")
        for note in root.iterchildren(w(kind))
    }
    referred = [texts[reference] for reference in dict.fromkeys(context.notes) if reference in texts]
    context.omissions[Omission.NOTE] += len(referred)
    return [line for note in referred for line in read_flow(note, context)]


def _boxes_before(package: Package, document: etree._Element, context: Context) -> list[DraftLine]:
    """Read the text boxes that hang on the first page's header: many a masthead stands in one."""
    header = first_header(package, document)
    if header is None:
        return []
    met = Omissions()
    lines = boxes_in(header, replace(context, omissions=met, notes=[]))
    context.omissions[Omission.WATERMARK] += met[Omission.WATERMARK]
    return lines


def _has_words(margin: etree._Element) -> bool:
    """Whether a header or footer says more than the number of the page; boxes on it are no part of it."""
    texts = (text for text in margin.iter(w("t")) if next(text.iterancestors(w("txbxContent")), None) is None)
    return any(_WORDS.search(text.text or "") for text in texts)
