"""Content that a document offers in several versions, of which one is shown."""

from lxml import etree

from core.reading.docx.names import CHOICE, FALLBACK, WORD_ART, w


def shown_branch(alternate: etree._Element) -> etree._Element | None:
    """Choose from an ``mc:AlternateContent`` the first version that holds text, else the first, never two of them."""
    branches = [*alternate.iterchildren(CHOICE), *alternate.iterchildren(FALLBACK)]
    return next(filter(_holds_text, branches), branches[0] if branches else None)


def _holds_text(branch: etree._Element) -> bool:
    return next(branch.iter(w("t"), WORD_ART), None) is not None
