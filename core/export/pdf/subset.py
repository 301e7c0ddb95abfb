"""A font cut down to the glyphs that a paper uses, in the form in which a PDF holds it."""

import logging
from collections.abc import Collection
from dataclasses import dataclass
from io import BytesIO

from fontTools import subset
from fontTools.ttLib import TTFont

_NEEDLESS = ("GSUB", "GPOS", "GDEF", "BASE", "JSTF", "DSIG", "kern", "vhea", "vmtx", "VORG", "FFTM", "PfEd", "TeX ")
_VARYING = ("fvar", "gvar", "avar", "cvar", "HVAR", "VVAR", "MVAR", "STAT")
_OF_OTHERS = ("cmap", "name", "post", "OS/2")
"""What a PDF says itself."""


@dataclass(frozen=True, slots=True)
class Subset:
    """The font program, whether it is one of CFF, and by which number a PDF asks for each glyph."""

    program: bytes
    is_cff: bool
    cids: dict[str, int]


def cut_down(font: TTFont, glyphs: Collection[str]) -> Subset:
    """Keep these glyphs and .notdef; equal bytes for equal fonts and glyphs. The font is used up."""
    cutter = subset.Subsetter(_options())
    cutter.populate(glyphs=sorted(glyphs))
    logging.getLogger("fontTools.subset").setLevel(logging.ERROR)
    cutter.subset(font)
    order = font.getGlyphOrder()
    if "CFF " not in font:
        return Subset(_true_type(font), False, {name: place for place, name in enumerate(order)})
    table = font["CFF "]
    top = table.cff.topDictIndex[0]
    numbered = hasattr(top, "ROS")
    cids = {name: _cid(name) if numbered else place for place, name in enumerate(order)}
    return Subset(table.compile(font), True, cids)


def _options() -> subset.Options:
    options = subset.Options()
    options.layout_features = []
    options.drop_tables = [*_NEEDLESS, *_VARYING]
    options.notdef_outline = True
    options.glyph_names = False
    options.name_IDs = []
    return options


def _true_type(font: TTFont) -> bytes:
    for table in _OF_OTHERS:
        if table in font:
            del font[table]
    written = BytesIO()
    font.save(written, reorderTables=None)
    return written.getvalue()


def _cid(glyph: str) -> int:
    """The number that fontTools puts into the name of a glyph of a numbered collection."""
    return 0 if glyph == ".notdef" else int(glyph.removeprefix("cid"))
