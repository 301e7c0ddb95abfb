"""What typesetting costs, and how well our lines agree with those that LibreOffice prints of each draft."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from core.minutes.assemble import assemble
from core.reading.draft import Draft
from core.reading.open import read_draft
from core.structure.classifying.classifier import classify, reclassify
from core.structure.document import Document
from core.structure.roles import Role
from core.typesetting.breaking.renderer import LIBREOFFICE, RENDERERS
from core.typesetting.paper import set_paper
from tests.agreement import Agreement, agreement, minutes_of, paper_of
from tests.bench.classifying import RUNS, draft_of, least_seconds
from tests.rendering import print_papers
from tests.scoring import expected_drafts

LONG = 5_000
NAME_WIDTH, WIDTH = 28, 16


def speed(draft: Path) -> Iterator[str]:
    """Times in milliseconds from Minutes to Pages, the least of a few runs, each of minutes never set before."""
    yield f"set the real draft          {_milliseconds(read_draft(draft)):.1f} ms"
    yield f"set {LONG:,} lines             {_milliseconds(draft_of(LONG)):.0f} ms"
    document = classify(draft_of(LONG))
    earlier = set_paper(assemble(document))
    edited = assemble(_edited_near_end(document))
    after = least_seconds(lambda: set_paper(edited, earlier=earlier))
    yield f"  after an edit near the end {1000 * after:.1f} ms"


def _milliseconds(draft: Draft) -> float:
    papers = iter([assemble(classify(draft)) for _ in range(RUNS)])
    return 1000 * least_seconds(lambda: set_paper(next(papers)))


def _edited_near_end(document: Document) -> Document:
    place = max(place for place, line in enumerate(document.lines[:-50]) if line.role is Role.PARAGRAPH)
    line = document.lines[place]
    edited = replace(line, text=line.text + "会议还研究了其他事项。" * 5)
    return reclassify(document, (*document.lines[:place], edited, *document.lines[place + 1 :]))


def agreements(folder: str) -> Iterator[str]:
    """A table over ``learning`` or ``held_out``: lines with our text of lines printed, by each renderer's rules.

    The column of word says what agrees without any knowledge of LibreOffice.
    """
    yield f"Agreement with LibreOffice on {folder} drafts"
    if not shutil.which("soffice"):
        yield "LibreOffice is not installed"
        return
    drafts = [draft.draft for draft in expected_drafts(folder)]
    with TemporaryDirectory() as scratch:
        printed = print_papers({draft.stem: paper_of(draft) for draft in drafts}, Path(scratch))
        yield _row("draft", "lines", *RENDERERS, "pages", "furthest, mm")
        table = [_of_each_renderer(draft, printed[draft.stem].pdf) for draft in drafts]
    for draft, each in zip(drafts, table, strict=True):
        yield _row(draft.stem, *_cells(each))
    yield _row("together", *_cells({name: sum((row[name] for row in table), Agreement()) for name in RENDERERS}))


def _of_each_renderer(draft: Path, pdf: Path) -> dict[str, Agreement]:
    minutes = minutes_of(draft)
    return {name: agreement(minutes, pdf, renderer) for name, renderer in RENDERERS.items()}


def _cells(each: dict[str, Agreement]) -> list[str]:
    own = next(each[name] for name, renderer in RENDERERS.items() if renderer is LIBREOFFICE)
    shares = [f"{100 * one.share:.1f}" for one in each.values()]
    return [str(own.lines), *shares, f"{own.pages}/{own.printed_pages}", f"{own.furthest:.2f}"]


def _row(name: str, *cells: str) -> str:
    return name.ljust(NAME_WIDTH) + "".join(cell.rjust(WIDTH) for cell in cells)
