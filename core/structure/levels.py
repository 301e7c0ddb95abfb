"""The level of a heading: how deep it stands in this draft, whatever kind of number it carries."""

from collections.abc import Iterable, Sequence

from core.structure.numbering import Marker, Scheme

DEEPEST = 4
"""GB/T 9704-2012 clause 7.3.3 knows four levels; what stands deeper is set as the fourth."""

_OUTSIDE = 0.3
"""A scheme that is found to stand outside another ranks by so much before it."""

_SKIPPED = 0.5
"""A level that a pin skips ranks by so much outside the pinned heading, where no scheme stands."""


Heading = tuple[Marker | None, int | None]
"""The number of a heading and the level that is pinned to it, where there are such."""


def levels_of(headings: Iterable[Heading]) -> list[int]:
    """The level of each heading of a draft."""
    known = _with_forgotten(list(headings))
    counter = _LevelCounter([marker for marker, _ in known if marker])
    return [counter.level(*heading) for heading in known]


def _with_forgotten(headings: Sequence[Heading]) -> list[Heading]:
    """The headings with the number that one between 三、 and 五、 should have: it stands beside them, not inside."""
    completed: list[Heading] = []
    last: dict[Scheme, Marker] = {}
    following = [*(marker for marker, _ in headings[1:]), None]
    for (printed, pinned), below in zip(headings, following, strict=False):
        marker = printed or _between(last.get(below.scheme) if below else None, below)
        if marker is not None:
            last[marker.scheme] = marker
        completed.append((marker, pinned))
    return completed


def _between(above: Marker | None, below: Marker | None) -> Marker | None:
    """The one number that is missing between two of a scheme, where just one is."""
    missing = above is not None and below is not None and below.number == above.number + 2
    return above.numbered(above.number + 1) if above and missing else None


class _LevelCounter:
    """Gives each heading its level in turn.

    A scheme already open closes what stands inside it; an outer scheme closes every inner one. Headings without number
    stand outermost, unless a numbered heading came first: then they stand inside.
    """

    def __init__(self, markers: Sequence[Marker]) -> None:
        self._ranks = _ranks(markers)
        self._open: list[float] = []
        self._unnumbered_rank: int | None = None

    def level(self, marker: Marker | None, pinned: int | None) -> int:
        """The level of the next heading; a pinned level holds, and what follows is counted from it."""
        if self._unnumbered_rank is None:
            self._unnumbered_rank = len(Scheme) if marker else -1
        rank = self._ranks[marker.scheme] if marker else self._unnumbered_rank
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


def _ranks(markers: Sequence[Marker]) -> dict[Scheme, float]:
    """The rank of each scheme in this draft: its own, or outside a scheme across which it counts on."""
    first = {marker.scheme: place for place, marker in reversed(list(enumerate(markers)))}
    ranks = {scheme: float(scheme.rank) for scheme in first}
    for inner, place in first.items():
        outer = [other for other, behind in first.items() if other.rank < inner.rank and place < behind]
        ranks[inner] = min(
            [other.rank - _OUTSIDE for other in outer if _counts_on(markers, inner, other)] + [ranks[inner]]
        )
    return ranks


def _counts_on(markers: Sequence[Marker], scheme: Scheme, across: Scheme) -> bool:
    """Whether a scheme goes on behind stretches of another that begin at 1, more often than it begins anew there."""
    counted_on = begun_anew = 0
    last, stretch = 0, 0
    for marker in markers:
        if marker.scheme is across:
            stretch = stretch or marker.number
        elif marker.scheme is scheme:
            counted_on += stretch == 1 and marker.number == last + 1
            begun_anew += stretch > 0 and marker.number == 1
            last, stretch = marker.number, 0
    return counted_on > begun_anew
