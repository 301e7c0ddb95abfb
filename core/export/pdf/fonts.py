"""The fonts that a paper is set in: of each character the font, its width there, and the code that a PDF has for it."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from fontTools.ttLib import TTFont

from core.export.pdf.font_files import FontFile
from core.export.pdf.subset import Subset, cut_down
from core.files import CouldNotWrite

EM = 1000
"""Units of a PDF's widths to the size of type."""

NOT_DEFINED = ".notdef"

_BROKEN = "字体文件“{path}”是坏的，做不出 PDF；请重新安装这种字体再导出。"


class Font:
    """A font file, before it is known what is used of it."""

    def __init__(self, file: FontFile) -> None:
        """Raises ``CouldNotWrite`` where the file is broken, as does ``embeddable``."""
        self._path = file.path
        self._used: set[str] = set()
        with _read(self._path):
            self._opened = file.open()
            self._glyphs: dict[int, str] = self._opened.getBestCmap() or {}

    def has(self, character: str) -> bool:
        return ord(character) in self._glyphs

    def use(self, text: str) -> None:
        """Have these characters embedded; the empty square for those that the font lacks."""
        self._used.update(text)

    @property
    def is_used(self) -> bool:
        return bool(self._used)

    def embeddable(self) -> "EmbeddableFont":
        """What a PDF needs of it. No more characters can be used then."""
        with _read(self._path):
            return self._cut_down()

    def _cut_down(self) -> "EmbeddableFont":
        glyphs = {character: self._glyphs.get(ord(character), NOT_DEFINED) for character in sorted(self._used)}
        measures = _measures(self._opened)
        advances = self._opened["hmtx"]
        widths = {character: advances[glyph][0] * measures.scale for character, glyph in glyphs.items()}
        subset = cut_down(self._opened, set(glyphs.values()))
        sheets = _sheets(glyphs, subset.cids)
        return EmbeddableFont(measures, subset, widths, sheets, _codes(sheets))


@contextmanager
def _read(path: Path) -> Iterator[None]:
    """A broken font may make its reader raise anything."""
    try:
        yield
    except Exception as error:
        raise CouldNotWrite(_BROKEN.format(path=path)) from error


@dataclass(frozen=True, slots=True)
class Measures:
    """What a PDF says of a font beside its glyphs, in thousandths of its size; ``scale`` leads there from its own."""

    name: str
    scale: float
    box: tuple[int, int, int, int]
    ascent: int
    descent: int


@dataclass(frozen=True, slots=True)
class EmbeddableFont:
    """A font cut down to what is used. By character its width, and the sheet and number that stand for it.

    On one sheet a number stands for one character. Characters that share a glyph, as a Han character and its twin among
    the radicals, or all that have none, stand on different sheets, or the text could not be read back.
    """

    measures: Measures
    subset: Subset
    widths: Mapping[str, float]
    sheets: tuple[Mapping[int, str], ...]
    codes: Mapping[str, tuple[int, int]]


def _sheets(glyphs: Mapping[str, str], cids: Mapping[str, int]) -> tuple[Mapping[int, str], ...]:
    sheets: list[dict[int, str]] = []
    for character, glyph in glyphs.items():
        cid = cids[glyph]
        free = next((sheet for sheet in sheets if cid not in sheet), None)
        if free is None:
            free = {}
            sheets.append(free)
        free[cid] = character
    return tuple(sheets)


def _codes(sheets: Sequence[Mapping[int, str]]) -> dict[str, tuple[int, int]]:
    return {character: (number, cid) for number, sheet in enumerate(sheets) for cid, character in sheet.items()}


def _measures(font: TTFont) -> Measures:
    head, hhea = font["head"], font["hhea"]
    scale = EM / head.unitsPerEm
    box = (head.xMin, head.yMin, head.xMax, head.yMax)
    left, bottom, right, top = (round(edge * scale) for edge in box)
    name = font["name"].getDebugName(6) or "Font"
    return Measures(name, scale, (left, bottom, right, top), round(hhea.ascent * scale), round(hhea.descent * scale))
