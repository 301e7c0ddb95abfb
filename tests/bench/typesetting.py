"""What typesetting costs, and how well our lines agree with those that LibreOffice prints of each draft."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from core.minutes.assemble import assemble
from core.structure.classifier import classify
from core.typesetting.blocks import Block, Span
from core.typesetting.breaking.layout import retypeset, typeset
from core.typesetting.breaking.renderer import LIBREOFFICE, RENDERERS
from core.typesetting.composition import compose
from tests.agreement import Agreement, agreement, minutes_of, paper_of
from tests.bench.classifying import draft_of, least_seconds
from tests.rendering import print_papers
from tests.scoring import expected_drafts

LONG = 5_000
NAME_WIDTH, WIDTH = 28, 16


def speed(draft: Path) -> Iterator[str]:
    """Times in milliseconds, the least of a few runs."""
    blocks = compose(minutes_of(draft))
    long = compose(assemble(classify(draft_of(LONG))))
    layout = typeset(long)
    edited = _edited_near_end(long)
    yield f"typeset the real draft      {1000 * least_seconds(lambda: typeset(blocks)):.1f} ms"
    yield f"typeset {LONG:,} lines         {1000 * least_seconds(lambda: typeset(long)):.0f} ms"
    yield f"  after an edit near the end {1000 * least_seconds(lambda: retypeset(layout, edited)):.1f} ms"


def _edited_near_end(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    place = len(blocks) - 50
    edited = replace(blocks[place], spans=(*blocks[place].spans, Span("会议还研究了其他事项。" * 5)))
    return (*blocks[:place], edited, *blocks[place + 1 :])


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
