"""The characters of a page of a PDF, each at its place on the page as it is shown."""

import ctypes
import math
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from core.reading.pages.glyphs import Glyph
from core.reading.pdf.extracted import Extract

_BOLD_FROM = 600
_NAME_LENGTH = 200
_SLANT = math.radians(10)
"""Watermarks and seals are set at a slant; what stands at a larger angle than this is no line of the text."""

_INVISIBLE = 3
"""The mode of text that the page does not show (ISO 32000-1, 9.3.6): a scan was read by a machine, and this lies
behind it."""

_HYPHENS = (0x02, 0xFFFE)
_BLANKS = (0x09, 0xA0)
_LINE_ENDS = (0x0A, 0x0D)
_RADICALS = range(0x2E80, 0x2FD6)
"""Faces that draw a Han character and its radical alike make files say the radical (⼀ for 一)."""

_SIZES = (1.0, 1000.0)
"""Sizes of type in points, the smallest and the largest; beyond them a file is broken."""

_FINENESS = 100
"""Parts of a point in which places are asked for: PDFium gives whole numbers."""


@dataclass(frozen=True, slots=True)
class _Type:
    """The type of a piece of text: its size in points, weight, face, whether the page shows it, and not at a slant."""

    size: float
    bold: bool | None
    font: str | None
    is_seen: bool
    is_level: bool


class Characters:
    """Reads a page; what is met on the way is counted in ``found``."""

    def __init__(self, page: pdfium.PdfPage, text: pdfium.PdfTextPage, found: Extract, turn: int) -> None:
        """``turn`` is how many quarters of a circle the page is turned to the right before it is read."""
        self._page, self._text, self._found = page, text, found
        self.width, self.height = page.get_size() if turn % 2 == 0 else page.get_size()[::-1]
        self._raster = (0, 0, round(self.width * _FINENESS), round(self.height * _FINENESS), turn)
        self._types: dict[int | None, _Type] = {}

    def glyphs(self, limit: int) -> Iterator[Glyph]:
        """So many characters at most, in the order of the file, without those that PDFium adds of its own."""
        for index in range(min(self._text.count_chars(), limit)):
            if raw.FPDFText_IsGenerated(self._text, index) == 1:
                continue
            character, type_ = self._character(index), self._type(index)
            self._found.is_scan |= not type_.is_seen
            self._found.slanted += not type_.is_level
            if character and type_.is_level:
                yield self._glyph(index, character, type_)

    def _character(self, index: int) -> str:
        code = raw.FPDFText_GetUnicode(self._text, index)
        if code in _HYPHENS:
            return "-"
        if code in _BLANKS:
            return " "
        if code < 0x20 or 0xD800 <= code < 0xE000 or code > 0x10FFFF:
            self._found.unknown += code not in _LINE_ENDS
            return ""
        return unicodedata.normalize("NFKC", chr(code)) if code in _RADICALS else chr(code)

    def _glyph(self, index: int, character: str, type_: _Type) -> Glyph:
        box = raw.FS_RECTF()
        x, y = ctypes.c_double(), ctypes.c_double()
        raw.FPDFText_GetLooseCharBox(self._text, index, box)
        raw.FPDFText_GetCharOrigin(self._text, index, x, y)
        edges = self._shown(box.left, box.bottom)[0], self._shown(box.right, box.top)[0]
        baseline = self._shown(x.value, y.value)[1]
        return Glyph(character, min(edges), max(edges), baseline, type_.size, type_.bold, type_.font)

    def _type(self, index: int) -> _Type:
        piece = raw.FPDFText_GetTextObject(self._text, index)
        key = ctypes.cast(piece, ctypes.c_void_p).value
        if key not in self._types:
            self._types[key] = self._new_type(index, piece)
        return self._types[key]

    def _new_type(self, index: int, piece: object) -> _Type:
        matrix = raw.FS_MATRIX()
        raw.FPDFText_GetMatrix(self._text, index, matrix)
        scale = math.sqrt(abs(matrix.a * matrix.d - matrix.b * matrix.c))
        weight = raw.FPDFText_GetFontWeight(self._text, index)
        return _Type(
            size=_plausible(raw.FPDFText_GetFontSize(self._text, index) * scale),
            bold=None if weight <= 0 else weight >= _BOLD_FROM,
            font=self._font(index),
            is_seen=raw.FPDFTextObj_GetTextRenderMode(piece) != _INVISIBLE,
            is_level=self._is_level(matrix),
        )

    def _is_level(self, matrix: raw.FS_MATRIX) -> bool:
        """Whether text runs from the left to the right on the page as it is shown."""
        length = math.hypot(matrix.a, matrix.b) / _FINENESS
        if not length:
            return False
        x, y = self._shown(0, 0)
        to_x, to_y = self._shown(matrix.a / length, matrix.b / length)
        return abs(math.atan2(to_y - y, to_x - x)) <= _SLANT

    def _font(self, index: int) -> str | None:
        name, flags = ctypes.create_string_buffer(_NAME_LENGTH), ctypes.c_int()
        length = raw.FPDFText_GetFontInfo(self._text, index, name, _NAME_LENGTH, flags)
        return name.value.decode("utf-8", "replace").partition("+")[2] or None if 0 < length <= _NAME_LENGTH else None

    def _shown(self, x: float, y: float) -> tuple[float, float]:
        """Where a place of the file's own raster is on the page as it is shown, turned and cropped."""
        shown_x, shown_y = ctypes.c_int(), ctypes.c_int()
        raw.FPDF_PageToDevice(self._page, *self._raster, x, y, shown_x, shown_y)
        return shown_x.value / _FINENESS, shown_y.value / _FINENESS


def _plausible(size: float) -> float:
    smallest, largest = _SIZES
    return min(max(size, smallest), largest) if math.isfinite(size) else smallest
