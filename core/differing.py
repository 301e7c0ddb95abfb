"""Where two sequences differ, so that only what changed is drawn or written again."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import is_
from typing import TypeVar

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Differing:
    """The items ``old`` (0-based places before) gave way to the items ``new`` (places after); all others stayed."""

    old: range
    new: range


def differing(before: Sequence[_T], after: Sequence[_T], same: Callable[[_T, _T], bool] = is_) -> Differing:
    """The smallest stretch outside of which the sequences are the same, item for item."""
    shorter = min(len(before), len(after))
    head = next((i for i in range(shorter) if not same(before[i], after[i])), shorter)
    rest = shorter - head
    tail = next((i for i in range(rest) if not same(before[-1 - i], after[-1 - i])), rest)
    return Differing(range(head, len(before) - tail), range(head, len(after) - tail))
