"""How type that stands in for another is brought to the width that the layout gives."""

from collections.abc import Sequence
from itertools import pairwise

from core.typesetting.breaking.lines import Run

_SAME = 0.01
"""Of the width: what is off by less is neither squeezed nor widened."""


def widening(run: Run, advances: Sequence[float]) -> float:
    """By how much the glyphs of a run, which take ``advances`` in twips, have to be widened to take what they should.

    Han fills its square in every typeface. Blanks do not count: a justified line is drawn apart at them.
    """
    if run.han:
        return 1.0
    ends = [following - run.font.tracking for _, following in pairwise(run.places)] + [run.x + run.width]
    inked = [place for place, character in enumerate(run.text) if not character.isspace()]
    wanted = sum(ends[place] - run.places[place] for place in inked)
    natural = sum(advances[place] for place in inked)
    widened = wanted / natural if natural > 0 and wanted > 0 else 1.0
    return widened if abs(widened - 1) > _SAME else 1.0
