"""What stands on a page, in the language of a PDF (ISO 32000-1 clauses 8 and 9): rules, and type at its places."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

from core.export.pdf.fonts import EM
from core.export.pdf.type import Glyph, Type
from core.typesetting.breaking.page_number import page_number
from core.typesetting.breaking.pages import Page, PlacedLine, PlacedRule
from core.typesetting.breaking.reading_order import read
from core.typesetting.gbt9704 import PAGE_HEIGHT, TWIPS_PER_POINT
from core.typesetting.styles import Font

BLACK = "000000"


class Contents:
    """Goes through a paper page by page; ``order`` has by their ids the places of the draft's lines."""

    def __init__(self, type_: Type, order: Mapping[int, int]) -> None:
        self._type = type_
        self._order = order
        self._shown: set[int] = set()

    def of(self, page: Page) -> bytes:
        """The rules, the lines in the order in which they are read, and the page number, which is no part of it.

        Neither are the heads of a table that stand again on a further page.
        """
        commands = [_rule(page, rule) for rule in page.rules]
        for line in read(page, self._order):
            shown = _line(line, self._type)
            commands += _aside(shown) if id(line.line) in self._shown else shown
            self._shown.add(id(line.line))
        if number := page_number(page):
            commands += _aside(_line(number, self._type))
        return "\n".join(commands).encode("ascii")


def _aside(commands: Iterable[str]) -> Iterator[str]:
    """Mark what belongs to the page and not to the text (clause 14.8.2.2)."""
    return chain(["/Artifact <</Type /Pagination>> BDC"], commands, ["EMC"])


def _rule(page: Page, rule: PlacedRule) -> str:
    left, bottom = page.raster.left + rule.x, PAGE_HEIGHT - page.raster.top - rule.top - rule.weight
    sides = " ".join(_points(side) for side in (left, bottom, rule.width, rule.weight))
    return f"{_colour(rule.colour)} {sides} re f"


def _line(line: PlacedLine, type_: Type) -> Iterator[str]:
    for run in line.line.runs:
        for piece in type_.pieces(run):
            yield _piece(line, run.font, piece)


def _piece(line: PlacedLine, font: Font, piece: Sequence[Glyph]) -> str:
    first = piece[0]
    start = f"{first.widened:.5g} 0 0 1 {_points(line.raster.left + first.place)} {_points(PAGE_HEIGHT - line.y)} Tm"
    shown = "".join(_shown(piece, font.size * TWIPS_PER_POINT / EM * first.widened))
    return f"BT {_colour(font.colour or BLACK)} /{first.resource} {font.size:g} Tf {start} [{shown}] TJ ET"


def _shown(piece: Sequence[Glyph], twips: float) -> Iterator[str]:
    """The codes, and between them by how much less than its width each glyph moves on; no error adds up.

    ``twips`` is the length of the unit in which widths are.
    """
    moved = 0.0
    for glyph in piece:
        correction = round(moved - (glyph.place - piece[0].place) / twips)
        moved += glyph.width - correction
        yield f"{correction}<{glyph.cid:04X}>" if correction else f"<{glyph.cid:04X}>"


def _points(twips: float) -> str:
    return f"{twips / TWIPS_PER_POINT:.3f}".rstrip("0").rstrip(".")


def _colour(hexadecimal: str) -> str:
    red, green, blue = (int(hexadecimal[place : place + 2], 16) / 255 for place in (0, 2, 4))
    return f"{red:.3g} {green:.3g} {blue:.3g} rg"
