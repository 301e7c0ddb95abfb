"""How type that stands in for another is brought to the places and widths that the layout gives."""

from collections.abc import Sequence
from itertools import pairwise

from core.typesetting.breaking.lines import Run
from core.typesetting.gbt9704 import TWIPS_PER_POINT
from core.typesetting.measure import width

Fitted = tuple[float, float]
"""Where a glyph is put, in twips from the left edge of the 版心, and by how much it is widened."""

_SAME = 0.01
"""Of the width: what is off by less is left as it is."""

_MUCH = 1.25
"""A glyph that would have to be widened more, as a narrow middle dot, is put in the middle of its square instead."""


def fitted(run: Run, advances: Sequence[float]) -> list[Fitted]:
    """Of each character of a run, whose glyphs take ``advances`` in twips, where it is put and by how much widened."""
    if not run.han:
        widened = _widening(run, advances)
        return [(place, widened) for place in run.places]
    square = run.font.size * TWIPS_PER_POINT
    return [
        _in_square(place, advance, square) if width(character) == 1 else (place, 1.0)
        for character, place, advance in zip(run.text, run.places, advances, strict=True)
    ]


def _in_square(place: float, advance: float, square: float) -> Fitted:
    """Han fills its square in every typeface; dashes and marks that both scripts use may not."""
    wanted = square / advance if advance > 0 else 1.0
    if abs(wanted - 1) <= _SAME:
        return place, 1.0
    return (place, wanted) if wanted <= _MUCH else (place + (square - advance) / 2, 1.0)


def _widening(run: Run, advances: Sequence[float]) -> float:
    """One for all, so that letters keep their proportions. Blanks do not count: a justified line opens at them."""
    ends = [following - run.font.tracking for _, following in pairwise(run.places)] + [run.x + run.width]
    inked = [place for place, character in enumerate(run.text) if not character.isspace()]
    wanted = sum(ends[place] - run.places[place] for place in inked)
    natural = sum(advances[place] for place in inked)
    widened = wanted / natural if natural > 0 and wanted > 0 else 1.0
    return widened if abs(widened - 1) > _SAME else 1.0
