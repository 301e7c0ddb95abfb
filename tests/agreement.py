"""How well our own lines and pages agree with those that LibreOffice prints of the same paper."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from pypdf import PageObject, PdfReader

from core.export.paper import paper_docx
from core.minutes.assemble import assemble
from core.minutes.model import Minutes
from core.reading.open import read_draft
from core.structure.classifying.classifier import classify
from core.typesetting.breaking.pages import Page, PlacedLine
from core.typesetting.breaking.renderer import Renderer
from core.typesetting.gbt9704 import TWIPS_PER_MM, TWIPS_PER_POINT
from core.typesetting.paper import set_paper
from core.typesetting.profile import NATIONAL, Profile
from core.typesetting.raster import Raster

SAME_LINE = 20
"""Twips: type whose base lines are nearer stands on one line."""


@dataclass(frozen=True, slots=True)
class Printed:
    """A line of a PDF without its blanks: its first glyph and its base line in twips from the paper's upper left."""

    text: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Agreement:
    """Of so many printed lines so many have the ``same`` text; ``furthest`` of these is so many millimetres off."""

    lines: int = 0
    same: int = 0
    pages: int = 0
    printed_pages: int = 0
    furthest: float = 0.0

    def __add__(self, other: "Agreement") -> "Agreement":
        return Agreement(
            self.lines + other.lines,
            self.same + other.same,
            self.pages + other.pages,
            self.printed_pages + other.printed_pages,
            max(self.furthest, other.furthest),
        )

    @property
    def share(self) -> float:
        return self.same / self.lines if self.lines else 1.0


def minutes_of(draft: Path) -> Minutes:
    return assemble(classify(read_draft(draft)))


def paper_of(draft: Path) -> bytes:
    return paper_docx(minutes_of(draft))


def agreement(minutes: Minutes, pdf: Path, renderer: Renderer, profile: Profile = NATIONAL) -> Agreement:
    """Set the minutes as ``renderer`` would and hold them against the printed PDF, page by page."""
    layout = set_paper(minutes, profile).printed_by(renderer)
    ours = layout.pages
    theirs = printed_pages(pdf, layout.raster)
    pages = [_page_agreement(*pair) for pair in zip(ours, theirs, strict=False)]
    unmatched = sum(len(page) for page in theirs[len(ours) :])
    return sum(pages, Agreement(unmatched, 0, len(ours), len(theirs)))


def _page_agreement(ours: Page, theirs: Sequence[Printed]) -> Agreement:
    texts = ["".join(line.line.text.split()) for line in ours.lines]
    matcher = SequenceMatcher(None, texts, [line.text for line in theirs], autojunk=False)
    same = [
        (ours.lines[block.a + place], theirs[block.b + place])
        for block in matcher.get_matching_blocks()
        for place in range(block.size)
    ]
    return Agreement(len(theirs), len(same), furthest=max((_distance(*pair) for pair in same), default=0.0))


def _distance(ours: PlacedLine, theirs: Printed) -> float:
    return max(abs(ours.x - theirs.x), abs(ours.y - theirs.y)) / TWIPS_PER_MM


def printed_pages(pdf: Path, raster: Raster) -> list[list[Printed]]:
    """The lines of each page from top to bottom, without the page numbers in the lower margin."""
    return [list(_lines(page, raster)) for page in PdfReader(pdf).pages]


def _lines(page: PageObject, raster: Raster) -> Iterator[Printed]:
    rows: dict[int, list[tuple[float, str]]] = {}
    height = float(page.mediabox.height) * TWIPS_PER_POINT

    def collect(text: str, _current: Any, matrix: Sequence[float], _font: Any, _size: Any) -> None:
        base_line = height - matrix[5] * TWIPS_PER_POINT
        if text.strip() and base_line < raster.top + raster.height:
            near = next((row for row in rows if abs(row - base_line) < SAME_LINE), round(base_line))
            rows.setdefault(near, []).append((matrix[4] * TWIPS_PER_POINT, text))

    page.extract_text(visitor_text=collect)
    for base_line, pieces in sorted(rows.items()):
        pieces.sort()
        yield Printed("".join("".join(text for _, text in pieces).split()), pieces[0][0], base_line)
