"""The level of a heading: how deep it stands in this draft, whatever kind of number it carries."""

from core.structure.numbering import Marker, Scheme

DEEPEST = 4
"""GB/T 9704-2012 clause 7.3.3 knows four levels; what stands deeper is set as the fourth."""

_SKIPPED = 0.5
"""A level that a pin skips ranks by so much outside the pinned heading, where no scheme stands."""


class LevelCounter:
    """Gives each heading its level in turn.

    A scheme already open closes what stands inside it; an outer scheme closes every inner one. Headings without number
    stand outermost, unless a numbered heading came first: then they stand inside.
    """

    def __init__(self) -> None:
        self._open: list[float] = []
        self._unnumbered_rank: int | None = None

    def level(self, marker: Marker | None, pinned: int | None = None) -> int:
        """The level of the next heading; a pinned level holds, and what follows is counted from it."""
        if self._unnumbered_rank is None:
            self._unnumbered_rank = len(Scheme) if marker else -1
        rank = marker.scheme.rank if marker else self._unnumbered_rank
        if pinned is not None:
            del self._open[pinned - 1 :]
            self._open += [rank - _SKIPPED] * (pinned - 1 - len(self._open))
        elif rank in self._open:
            del self._open[self._open.index(rank) :]
        else:
            while self._open and self._open[-1] > rank:
                self._open.pop()
        self._open.append(rank)
        return min(len(self._open), DEEPEST)
