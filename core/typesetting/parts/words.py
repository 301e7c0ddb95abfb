"""Between which words a line of Han may be broken: for titles, which must not break one (clause 7.3.1)."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

OPENING, CLOSING = "《〈“‘（【〔(", "》〉”’）】〕)"
NOT_AT_START = frozenset("的地得了着过等、，。；：！？·—…%％" + CLOSING)
NOT_AT_END = frozenset(OPENING)
LEADING_ON = frozenset(("关于", "和", "与", "及", "以及", "暨", "对", "在", "为", "将", "就", "向", "把"))
"""Words that belong to what follows them."""

SINGLE = LEADING_ON | frozenset("的等并")
"""Words of one character that stand for themselves; any other such is taken for part of a name cut in two."""

WITHIN_MARKS = 1.0
BEHIND_LEADING_WORD = 0.5
"""How bad a break there is; one that leaves every line as long as the next is 0."""


@dataclass(frozen=True, slots=True)
class Break:
    """A place where a line may begin, and how bad that is."""

    place: int
    cost: float = 0.0


def breaks(text: str) -> Iterator[Break]:
    """Where a line may begin within the text: never inside a word, a number or a year."""
    from rjieba import cut  # noqa: PLC0415  its dictionary takes a tenth of a second to load

    place = depth = 0
    for before, behind in pairwise(cut(text)):
        place += len(before)
        depth += sum(map(before.count, OPENING)) - sum(map(before.count, CLOSING))
        if _may_part(before, behind):
            within = WITHIN_MARKS if depth > 0 else 0.0
            yield Break(place, within + (BEHIND_LEADING_WORD if before in LEADING_ON else 0.0))


def _may_part(before: str, behind: str) -> bool:
    if behind[0] in NOT_AT_START or before[-1] in NOT_AT_END:
        return False
    if before[-1].isascii() and before[-1].isalnum():
        return False
    return not any(len(word) == 1 and word.isalpha() and word not in SINGLE for word in (before, behind))
