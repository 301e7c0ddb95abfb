"""The 纪要 as a .docx in the format of GB/T 9704-2012."""

from core.export.docx_blocks import paragraph
from core.export.docx_styles import add_styles
from core.export.package import blank_document, to_bytes
from core.minutes.model import Minutes
from core.typesetting.composition import compose


def paper_docx(minutes: Minutes) -> bytes:
    """The printed 纪要, equal for equal minutes.

    Nothing is invented: what the draft lacks is left out. Hold the result against the draft with
    ``core.export.verify`` before it goes anywhere.
    """
    blocks = compose(minutes)
    document = blank_document()
    add_styles(document, blocks)
    page_setup = document.element.body[-1]
    for one in blocks:
        page_setup.addprevious(paragraph(one))
    return to_bytes(document, " ".join((minutes.title or "").split()), minutes.issue_date)
