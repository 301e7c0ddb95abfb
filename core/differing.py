"""Where two sequences differ, so that only what changed is drawn or written again."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, islice
from operator import eq, is_
from typing import TypeVar

_T = TypeVar("_T")

_TOGETHER = 128
"""So many items are compared in one go."""


@dataclass(frozen=True, slots=True)
class Differing:
    """The items ``old`` (0-based places before) gave way to the items ``new`` (places after); all others stayed."""

    old: range
    new: range


def differing(before: Sequence[_T], after: Sequence[_T], same: Callable[[_T, _T], bool] = eq) -> Differing:
    """The smallest stretch outside of which the sequences are the same, item for item.

    What is equal is always the ``same``, whatever else is: many items that an edit left alone cost next to nothing.
    """
    shorter = min(len(before), len(after))
    head = _alike(before, after, shorter, same)
    tail = _alike(before[::-1], after[::-1], shorter - head, same)
    return Differing(range(head, len(before) - tail), range(head, len(after) - tail))


def _alike(ones: Sequence[_T], others: Sequence[_T], most: int, same: Callable[[_T, _T], bool]) -> int:
    """How many items are the same from the first on, ``most`` at most."""
    starts = range(0, most, _TOGETHER)
    alike = next((at for at in starts if ones[at : at + _TOGETHER] != others[at : at + _TOGETHER]), most)
    for compare in (is_, same):
        told = map(compare, islice(ones, alike, most), islice(others, alike, most))
        alike = next((place for place, is_same in enumerate(told, alike) if not is_same), most)
    return alike


def runs(places: Iterable[int]) -> Iterator[range]:
    """Places that follow each other without a gap, together, the lowest first."""
    for _, run in groupby(enumerate(sorted(places)), lambda one: one[1] - one[0]):
        together = [place for _, place in run]
        yield range(together[0], together[-1] + 1)
