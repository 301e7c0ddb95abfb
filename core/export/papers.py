"""All that can be written of a draft, file by file: each made in full and held against the draft."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import cached_property

from core.export.verify import verify, verify_text
from core.minutes.assemble import assemble
from core.minutes.model import Minutes
from core.reading.draft import DraftLine
from core.structure.amendments import amendments
from core.structure.document import Document
from core.typesetting.profile import NATIONAL, Profile

_PAPERS = {"docx", "pdf"}


@dataclass(frozen=True)
class Papers:
    """A Document as it is written, by the rules of ``profile``.

    ``original`` are the lines as opened, against which the change list tells what is new.
    """

    document: Document
    profile: Profile = NATIONAL
    original: Sequence[DraftLine] = ()

    @cached_property
    def minutes(self) -> Minutes:
        return assemble(self.document)

    def file(self, form: str) -> bytes | None:
        """One of them; ``None`` where the draft has nothing to write there. Raises ``PaperIncomplete``."""
        return _MAKERS[form](self)

    def notices(self, forms: Collection[str]) -> tuple[str, ...]:
        """What is to be said of these files, in Chinese."""
        said = self._of_the_pages() if _PAPERS & set(forms) else ()
        said += self._of_the_fonts() if "pdf" in forms else ()
        if "changes" in forms and not amendments(self.original, self.document):
            said += ("草稿里的字没有改动，改动清单里没有修订。",)
        return said

    def _of_the_pages(self) -> tuple[str, ...]:
        from core.typesetting.paper import set_paper  # noqa: PLC0415  loaded only when asked for

        return set_paper(self.minutes, self.profile).notices

    def _of_the_fonts(self) -> tuple[str, ...]:
        from core.export.pdf.faces import notices  # noqa: PLC0415  loaded only when asked for
        from core.export.pdf.font_files import installed  # noqa: PLC0415  loaded only when asked for

        return notices(self.profile.typefaces, installed())


def _docx(papers: Papers) -> bytes:
    from core.export.paper import paper_docx  # noqa: PLC0415  loaded only when asked for

    paper = paper_docx(papers.minutes, papers.profile)
    verify(paper, papers.document)
    return paper


def _pdf(papers: Papers) -> bytes:
    from core.export.pdf.paper import paper_pdf  # noqa: PLC0415  loaded only when asked for
    from core.export.pdf.reading_back import text_of  # noqa: PLC0415  loaded only when asked for

    paper = paper_pdf(papers.minutes, papers.profile)
    verify_text(text_of(paper), papers.document)
    return paper


def _list(papers: Papers) -> bytes | None:
    from core.export.distribution_docx import distribution_docx  # noqa: PLC0415  loaded only when asked for

    return distribution_docx(papers.minutes)


def _xlsx(papers: Papers) -> bytes | None:
    from core.export.distribution_xlsx import distribution_xlsx  # noqa: PLC0415  loaded only when asked for

    return distribution_xlsx(papers.minutes)


def _changes(papers: Papers) -> bytes:
    from core.export.changes_docx import changes_docx, verify_accepted  # noqa: PLC0415  loaded only when asked for
    from core.proofreading.catalogue import rule_names  # noqa: PLC0415  loaded only when asked for

    changes = changes_docx(papers.original, papers.document, rule_names())
    verify_accepted(changes, papers.document)
    return changes


_MAKERS: dict[str, Callable[[Papers], bytes | None]] = {
    "docx": _docx,
    "pdf": _pdf,
    "list": _list,
    "xlsx": _xlsx,
    "changes": _changes,
}
