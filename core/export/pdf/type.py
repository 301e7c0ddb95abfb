"""A paper's type: every run in pieces of one font, and each font with what all runs use of it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from pypdf import PdfWriter
from pypdf.generic import IndirectObject

from core.export.pdf.embedding import embed
from core.export.pdf.font_files import FontFile
from core.export.pdf.fonts import EM, Font
from core.reading.lines import drop_invisible
from core.typesetting.breaking.fitting import fitted
from core.typesetting.breaking.lines import Run
from core.typesetting.breaking.pages import PlacedLine
from core.typesetting.gbt9704 import TWIPS_PER_POINT


@dataclass(frozen=True, slots=True)
class Glyph:
    """``resource`` is what the PDF calls the font, ``cid`` the glyph's number in it and ``width`` its own there.

    ``place`` is in twips from the left edge of the 版心; ``widened`` says by how much it is wider than its own width.
    """

    resource: str
    cid: int
    width: float
    place: float
    widened: float


class Type:
    """Knows what each character of the lines is set in; ``faces`` are the fonts by the names of typefaces."""

    def __init__(self, lines: Iterable[PlacedLine], faces: Mapping[str, Sequence[FontFile]]) -> None:
        self._faces = faces
        self._fonts: dict[FontFile, Font] = {}
        self._chosen: dict[tuple[str, str], Font] = {}
        for line in lines:
            for run in line.line.runs:
                for character in run.text:
                    self._choose(run.typeface, character).use(character)
        self._settled = {font: font.embeddable() for font in self._fonts.values() if font.is_used}
        self._numbers = {font: number for number, font in enumerate(self._settled, 1)}

    def _choose(self, typeface: str, character: str) -> Font:
        """The first of the typeface's fonts that has the character; the very first where none has."""
        key = (typeface, character)
        if key not in self._chosen:
            files = self._faces[typeface]
            fonts = map(self._font, files)
            self._chosen[key] = next((font for font in fonts if font.has(character)), self._font(files[0]))
        return self._chosen[key]

    def _font(self, file: FontFile) -> Font:
        if file not in self._fonts:
            self._fonts[file] = Font(file)
        return self._fonts[file]

    def pieces(self, run: Run) -> Iterator[Sequence[Glyph]]:
        """The run's glyphs but for what nobody can see, in pieces of one font and width."""
        glyphs = [
            glyph for character, glyph in zip(run.text, self._glyphs(run), strict=True) if drop_invisible(character)[0]
        ]
        for _, piece in groupby(glyphs, lambda glyph: (glyph.resource, glyph.widened)):
            yield list(piece)

    def _glyphs(self, run: Run) -> Iterator[Glyph]:
        fonts = [self._choose(run.typeface, character) for character in run.text]
        widths = [self._settled[font].widths[character] for font, character in zip(fonts, run.text, strict=True)]
        twips = run.font.size * TWIPS_PER_POINT / EM
        places = fitted(run, [width * twips for width in widths])
        for font, character, width, (place, widened) in zip(fonts, run.text, widths, places, strict=True):
            sheet, cid = self._settled[font].codes[character]
            yield Glyph(_resource(self._numbers[font], sheet), cid, width, place, widened)

    def embedded(self, writer: PdfWriter) -> dict[str, IndirectObject]:
        """Put all fonts into the file. Returns them by what glyphs call them."""
        return {
            _resource(self._numbers[font], sheet): reference
            for font, settled in self._settled.items()
            for sheet, reference in enumerate(embed(writer, settled))
        }


def _resource(font: int, sheet: int) -> str:
    return f"F{font}.{sheet}"
