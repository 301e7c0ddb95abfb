"""The level of a heading: how deep it stands in this draft, whatever kind of number it carries."""

from core.structure.numbering import Marker, Scheme

DEEPEST = 4
"""GB/T 9704-2012 clause 7.3.3 knows four levels; what stands deeper is set as the fourth."""


class LevelCounter:
    """Gives each heading its level in turn.

    A scheme already open closes what stands inside it; an outer scheme closes every inner one. Headings without number
    stand outermost, unless a numbered heading came first: then they stand inside.
    """

    def __init__(self) -> None:
        self._open: list[Scheme | None] = []
        self._unnumbered_rank: int | None = None

    def level(self, marker: Marker | None, pinned: int | None = None) -> int:
        """The level of the next heading; a pinned level holds, and what follows is counted from it."""
        scheme = marker.scheme if marker else None
        if self._unnumbered_rank is None:
            self._unnumbered_rank = len(Scheme) if scheme else -1
        if scheme in self._open:
            del self._open[self._open.index(scheme) :]
        else:
            while self._open and self._rank(self._open[-1]) > self._rank(scheme):
                self._open.pop()
        if pinned is not None:
            del self._open[pinned - 1 :]
            self._open += [scheme] * (pinned - 1 - len(self._open))
        self._open.append(scheme)
        return min(len(self._open), DEEPEST)

    def _rank(self, scheme: Scheme | None) -> int:
        if scheme is not None:
            return scheme.rank
        return -1 if self._unnumbered_rank is None else self._unnumbered_rank
