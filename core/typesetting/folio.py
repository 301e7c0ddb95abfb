"""The page number: where it stands below the 版心 (clause 7.5)."""

from dataclasses import dataclass
from typing import Literal

from core.typesetting.gbt9704 import TWIPS_PER_MM, TWIPS_PER_POINT
from core.typesetting.profile import Folio
from core.typesetting.raster import Raster
from core.typesetting.styles import BASE_LINE

LEADING = 10 / 7
"""Of its line, in its size: 20 points for 四号."""

DASH_HEIGHT = 0.3
"""Of the size of type, from the base line to the upper edge of a dash."""


@dataclass(frozen=True, slots=True)
class Standing:
    """At which edge of the 版心 a page number stands, and how many twips in from it."""

    alignment: Literal["left", "center", "right"]
    indent: int = 0


def standing(folio: Folio, *, even: bool) -> Standing:
    """One character in from the outer edge, left on even pages, or wherever the office has it."""
    em = round(folio.size * TWIPS_PER_POINT)
    if folio.place == "centre":
        return Standing("center")
    return Standing("left" if even and folio.place == "outer" else "right", em)


def pitch(folio: Folio) -> int:
    """The height of the number's line, in twips."""
    return round(folio.size * LEADING * TWIPS_PER_POINT)


def base_line(folio: Folio) -> int:
    """Twips from the lower edge of the 版心 to the number's base line."""
    return round(folio.drop * TWIPS_PER_MM + DASH_HEIGHT * folio.size * TWIPS_PER_POINT)


def distance(raster: Raster, folio: Folio) -> int:
    """Twips from the lower edge of the paper to that of the number's line."""
    below = round((1 - BASE_LINE) * pitch(folio))
    return max(raster.bottom - base_line(folio) - below, 0)


def drop_of(foot: float, pitch: float, em: float) -> float:
    """Twips from the lower edge of the 版心 to the dashes of a line of type ``em`` that ends ``foot`` below it."""
    return foot - (1 - BASE_LINE) * pitch - DASH_HEIGHT * em


def space_above(raster: Raster, folio: Folio) -> int:
    """Twips from the lower edge of the 版心 to the number's line."""
    return max(raster.bottom - distance(raster, folio) - pitch(folio), 0)
