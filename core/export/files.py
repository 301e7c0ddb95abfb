"""The files of an export: made in full, held against the draft, and only then put in place."""

from collections.abc import Sequence
from pathlib import Path

from core.export.outcome import Exported, WouldOverwrite
from core.export.verify import verify, verify_text
from core.files import make_folder, write_whole
from core.minutes.assemble import assemble
from core.minutes.model import Minutes
from core.progress import Tell, untold
from core.reading.draft import DraftLine
from core.structure.amendments import amendments
from core.structure.document import Document
from core.typesetting.profile import NATIONAL, Profile

_SUFFIX = {
    "docx": ".docx",
    "pdf": ".pdf",
    "list": "-分送名单.docx",
    "xlsx": "-分送名单.xlsx",
    "changes": "-改动清单.docx",
}
_PAPERS = {"docx", "pdf"}


def export(
    document: Document,
    folder: Path,
    name: str,
    formats: Sequence[str],
    draft: Path | None = None,
    force: bool = False,
    profile: Profile = NATIONAL,
    original: Sequence[DraftLine] = (),
    tell: Tell = untold,
) -> Exported:
    """Write the paper, by the rules of ``profile``, and the distribution list of a Document as ``folder/name…``.

    ``original`` are the lines as opened, against which the change list tells what is new. ``tell`` is told how many of
    how many files are made; what it raises ends the export before anything is written.

    All files are made and verified before the first is written. The draft itself is never replaced, any other existing
    file only with ``force``. Raises ``WouldOverwrite``, ``PaperIncomplete`` or
    ``core.files.CouldNotWrite``.
    """
    minutes = assemble(document)
    made: dict[str, bytes | None] = {}
    for form in formats:
        tell(len(made), len(formats))
        made[form] = _made(form, document, minutes, profile, original)
    tell(len(made), len(formats))
    targets = {form: folder / f"{name}{_SUFFIX[form]}" for form, data in made.items() if data is not None}
    for target in targets.values():
        _may_write(target, draft, force)
    make_folder(folder)
    for form, target in targets.items():
        write_whole(target, made[form] or b"")
    notices = _of_the_paper(minutes, profile) if _PAPERS & set(formats) else ()
    notices += _of_the_fonts(profile) if "pdf" in formats else ()
    if "changes" in formats and not amendments(original, document):
        notices += ("草稿里的字没有改动，改动清单里没有修订。",)
    nothing = any(data is None for data in made.values())
    return Exported(tuple(targets.values()), notices + ("草稿里没有分送单位，未生成分送名单。",) * nothing)


def _of_the_paper(minutes: Minutes, profile: Profile) -> tuple[str, ...]:
    """What is to be said of its pages."""
    from core.typesetting.paper import set_paper  # noqa: PLC0415  loaded only when asked for

    return set_paper(minutes, profile).notices


def _of_the_fonts(profile: Profile) -> tuple[str, ...]:
    """What is to be said of the type of its PDF."""
    from core.export.pdf.faces import notices  # noqa: PLC0415  loaded only when asked for
    from core.export.pdf.font_files import installed  # noqa: PLC0415  loaded only when asked for

    return notices(profile.typefaces, installed())


def _made(
    form: str, document: Document, minutes: Minutes, profile: Profile, original: Sequence[DraftLine]
) -> bytes | None:
    if form == "docx":
        from core.export.paper import paper_docx  # noqa: PLC0415  loaded only when asked for

        paper = paper_docx(minutes, profile)
        verify(paper, document)
        return paper
    if form == "pdf":
        from core.export.pdf.paper import paper_pdf  # noqa: PLC0415  loaded only when asked for
        from core.export.pdf.reading_back import text_of  # noqa: PLC0415  loaded only when asked for

        paper = paper_pdf(minutes, profile)
        verify_text(text_of(paper), document)
        return paper
    if form == "list":
        from core.export.distribution_docx import distribution_docx  # noqa: PLC0415  loaded only when asked for

        return distribution_docx(minutes)
    if form == "changes":
        from core.export.changes_docx import changes_docx, verify_accepted  # noqa: PLC0415  loaded only when asked for
        from core.proofreading.catalogue import rule_names  # noqa: PLC0415  loaded only when asked for

        changes = changes_docx(original, document, rule_names())
        verify_accepted(changes, document)
        return changes
    from core.export.distribution_xlsx import distribution_xlsx  # noqa: PLC0415  loaded only when asked for

    return distribution_xlsx(minutes)


def _may_write(target: Path, draft: Path | None, force: bool) -> None:
    if draft is not None and target.exists() and draft.exists() and target.samefile(draft):
        raise WouldOverwrite(f"“{target}”就是草稿本身，不能覆盖；请换一个存放的文件夹。")
    if target.exists() and not force:
        raise WouldOverwrite(f"“{target}”已经存在；请换一个文件夹，或者选择覆盖。")
