"""Type as Qt draws it: the font that stands in here for each typeface, and the glyphs of a run at their places."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import groupby

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontDatabase, QGlyphRun, QRawFont

from core.typesetting.breaking.fitting import Fitted, fitted
from core.typesetting.breaking.lines import Run
from core.typesetting.gbt9704 import TWIPS_PER_POINT
from core.typesetting.profile import Typefaces
from core.typesetting.typefaces import StandIn, same_name, stand_ins

_RUNS = 8_000
"""Pieces of type that are kept ready: those of a few dozen pages."""

_SIZES = 64


@cache
def _families_here() -> Mapping[str, str]:
    """The families that this computer has, by their names made comparable."""
    return {same_name(family): family for family in QFontDatabase.families()}


@cache
def _cut(name: str) -> tuple[str, str] | None:
    """The family and the cut that a name means; none where they are not here. Of a family alone the regular one."""
    here = _families_here()
    if same_name(name) in here:
        return here[same_name(name)], ""
    family, _, style = name.rpartition(" ")
    found = here.get(same_name(family))
    return (found, style) if found and style in QFontDatabase.styles(found) else None


@cache
def stand_ins_here(typefaces: Typefaces) -> tuple[StandIn, ...]:
    """What Qt sets the typefaces of an office in on this computer."""
    return stand_ins(typefaces, lambda name: _cut(name) is not None)


@cache
def names_here(typefaces: Typefaces) -> Mapping[str, str]:
    """By the name of each typeface that of the font it is set in; its own where nothing can."""
    return {one.face: one.used or one.face for one in stand_ins_here(typefaces)}


def font(name: str, size: float) -> QFont:
    """A font, ``size`` in pixels of the paper that is painted on."""
    family, style = _cut(name) or (name, "")
    made = QFont(family)
    if style:
        made.setStyleName(style)
    made.setPixelSize(max(round(size), 1))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


@lru_cache(_SIZES)
def _raw_font(name: str, size: float) -> QRawFont:
    raw = QRawFont.fromFont(font(name, size))
    raw.setPixelSize(size)
    return raw


@dataclass(frozen=True, slots=True)
class Piece:
    """Neighbouring glyphs that are equally widened; the first is put at ``x`` pixels from the left of the 版心."""

    glyphs: QGlyphRun
    x: float
    widened: float


@lru_cache(_RUNS)
def pieces(run: Run, name: str, scale: float) -> tuple[Piece, ...]:
    """A run's glyphs at their places; ``scale`` is pixels to the twip. None where the font lacks a character."""
    raw = _raw_font(name, run.font.size * TWIPS_PER_POINT * scale)
    indexes = raw.glyphIndexesForString(run.text)
    if len(indexes) != len(run.text) or 0 in indexes:
        return ()
    places = fitted(run, [advance.x() / scale for advance in raw.advancesForGlyphIndexes(indexes)])
    grouped = groupby(zip(indexes, places, strict=True), lambda one: one[1][1])
    return tuple(_piece(raw, list(group), scale) for _, group in grouped)


def _piece(raw: QRawFont, group: Sequence[tuple[int, Fitted]], scale: float) -> Piece:
    _, (first, widened) = group[0]
    made = QGlyphRun()
    made.setRawFont(raw)
    made.setGlyphIndexes([index for index, _ in group])
    made.setPositions([QPointF((place - first) * scale / widened, 0) for _, (place, _) in group])
    return Piece(made, first * scale, widened)
