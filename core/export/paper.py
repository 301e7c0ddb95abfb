"""The 纪要 as a .docx in the format of GB/T 9704-2012."""

from core.export.docx_blocks import printed
from core.export.docx_sections import open_section
from core.export.docx_setup import set_up
from core.export.docx_styles import add_styles
from core.export.package import blank_document, to_bytes
from core.minutes.model import Minutes
from core.typesetting.paper import Paper, set_paper
from core.typesetting.profile import NATIONAL, Profile
from core.typesetting.sheet.sheet import sheet_of


def paper_docx(minutes: Minutes, profile: Profile = NATIONAL) -> bytes:
    """The printed 纪要 by an office's rules, equal for equal minutes."""
    return docx_of(set_paper(minutes, profile), minutes)


def docx_of(paper: Paper, minutes: Minutes) -> bytes:
    """A paper that was set of these minutes as a file.

    Nothing is invented: what the draft lacks is left out. Hold the result against the draft with
    ``core.export.verify`` before it goes anywhere.
    """
    sheet = sheet_of(paper.profile)
    document = blank_document(paper.profile.typefaces)
    set_up(document, sheet)
    add_styles(document, paper.blocks, sheet)
    page_setup = document.element.body[-1]
    for one in paper.blocks:
        if one.opening:
            open_section(page_setup, one.opening)
        page_setup.addprevious(printed(one, sheet.raster.width))
    return to_bytes(document, " ".join((minutes.title or "").split()), minutes.issue_date)
