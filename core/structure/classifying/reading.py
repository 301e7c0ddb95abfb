"""What one reading of a draft leaves behind, and how the next one makes use of it.

Every list here has one value for each line with text, in order. An edit keeps both ends of each list and works out the
middle anew: the forms of the lines that changed, the evidence of those within reach of them, and the best sequence as
far as it differs.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from core.differing import differing
from core.structure.classifying.census import Census, Traits
from core.structure.classifying.lattice import NOTHING_READ, Lattice, rerun
from core.structure.classifying.shape import Shape, shape_of
from core.structure.classifying.view import REACH, view_of
from core.structure.classifying.weighing import Weighed, weigh
from core.structure.document import Line

_T = TypeVar("_T")

_SPACED = 0.8
"""Where blank lines stand above so large a share of the lines, they part nothing."""


@dataclass(frozen=True, slots=True)
class Reading:
    """``places`` are the lines' places among all lines of the Document; ``gaps`` tell of blank lines above."""

    places: list[int]
    shapes: list[Shape]
    gaps: list[bool]
    weighed: list[Weighed]
    states: list[int]
    census: Census
    traits: Traits
    lattice: Lattice


UNREAD = Reading([], [], [], [], [], Census(), Census().traits, NOTHING_READ)


@dataclass(frozen=True, slots=True)
class _Kept:
    """How many values at the head and at the tail of a list stay."""

    head: int
    tail: int

    def splice(self, old: Sequence[_T], middle: list[_T]) -> list[_T]:
        spliced = list(old)
        spliced[self.head : len(old) - self.tail] = middle
        return spliced

    def replaced(self, old: Sequence[_T]) -> Sequence[_T]:
        return old[self.head : len(old) - self.tail]

    def narrowed(self, reach: int) -> "_Kept":
        return _Kept(max(0, self.head - reach), max(0, self.tail - reach))

    def middle(self, length: int) -> range:
        return range(self.head, length - self.tail)


def read_again(old: Reading, before: Sequence[Line], lines: Sequence[Line]) -> tuple[Reading, range]:
    """The reading of ``lines``, and the range of places (among lines with text) where it may differ from ``old``.

    ``before`` are the lines that ``old`` is of; what is the same at both ends is not looked at again.
    """
    kept, places = _kept_places(old, before, lines)
    middle = kept.middle(len(places))
    new_shapes = [shape_of(lines[places[i]].text, lines[places[i]].hints) for i in middle]
    shapes = kept.splice(old.shapes, new_shapes)
    gaps = kept.splice(old.gaps, [places[i] != (places[i - 1] + 1 if i else 0) for i in middle])
    census = old.census.changed(kept.replaced(old.shapes), new_shapes)
    traits = replace(census.traits, spaced=sum(gaps) > _SPACED * max(len(gaps) - 1, 1))
    heard = kept.narrowed(REACH) if traits == old.traits else _Kept(0, 0)
    new_weighed = [weigh(view_of(shapes, gaps, i, traits)) for i in heard.middle(len(places))]
    new_emissions = [
        weighed.emission(lines[places[i]].pin)
        for i, weighed in zip(heard.middle(len(places)), new_weighed, strict=True)
    ]
    emissions = heard.splice(old.lattice.emissions, new_emissions)
    lattice, changed = rerun(old.lattice, emissions, heard.head, heard.tail)
    decided = _Kept(changed.start, len(places) - changed.stop)
    states = decided.splice(old.states, [lattice.best_state(i) for i in changed])
    weighed = heard.splice(old.weighed, new_weighed)
    return Reading(places, shapes, gaps, weighed, states, census, traits, lattice), changed


def _kept_places(old: Reading, before: Sequence[Line], lines: Sequence[Line]) -> tuple[_Kept, list[int]]:
    """What of the old values stays, and where the lines with text now stand.

    The first line with text of the common tail is looked at again: blank lines above it may have come or gone.
    """
    changed = differing(before, lines)
    shift = len(lines) - len(before)
    kept_head = bisect_left(old.places, changed.old.start)
    kept_tail = max(0, len(old.places) - bisect_left(old.places, changed.old.stop) - 1)
    tail_places = old.places[len(old.places) - kept_tail :]
    if shift:
        tail_places = [place + shift for place in tail_places]
    end = tail_places[0] if tail_places else len(lines)
    middle = [place for place in range(changed.new.start, end) if lines[place].text.strip()]
    return _Kept(kept_head, kept_tail), [*old.places[:kept_head], *middle, *tail_places]
