"""The roster: how many names stand in a row, and how wide the labels are."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from core.profiles.learning.lesson import Learned, Reading, Sureness, Unread, sureness
from core.profiles.learning.sample import Sample, SampleLine
from core.structure.labels import split_label, without_blanks
from core.structure.names import cells, is_name
from core.structure.roles import Role

_SHORT, _PADDED = 2, 4
"""Characters of 出席 and of 应邀出席."""

_RUNNING = "、，,；;"


def read_roster(sample: Sample) -> Iterator[Reading]:
    """What the lines of the roster show."""
    lines = sample.of(Role.ATTENDANCE)
    yield _names_per_row(lines)
    yield _padded_labels(lines)


def _names_per_row(lines: list[SampleLine]) -> Reading:
    """The count of most rows that are followed by another, for only these are full."""
    rows = [(line, _names(line)) for line in lines]
    full = [
        (line, names)
        for (line, names), (following, _) in pairwise(rows)
        if names and split_label(following.text) is None
    ]
    if not full:
        return Unread("names_per_row", "样文的名单没有一行一行排，数不出每行几个人")
    counts = Counter(names for _, names in full)
    [(count, times)] = counts.most_common(1)
    first = next(line for line, names in full if names == count)
    return Learned("names_per_row", count, first.where, sureness(times / len(full)))


def _names(line: SampleLine) -> int:
    """How many names a row has; 0 where it is no row of names set apart by blanks."""
    label = split_label(line.text)
    rest = label.rest if label else line.text
    entries = cells(rest)
    apart = not any(mark in rest for mark in _RUNNING)
    return len(entries) if apart and all(map(is_name, entries)) else 0


def _padded_labels(lines: list[SampleLine]) -> Reading:
    """A short label tells something only where a long one stands with it."""
    labels = [(line, label) for line in lines if (label := split_label(line.text)) is not None]
    short = [(line, label) for line, label in labels if len(label.name) == _SHORT]
    if not short or not any(len(label.name) == _PADDED for _, label in labels):
        return Unread("padded_labels", "样文里没有两字和四字的标签在一起，看不出撑不撑满")
    line, label = short[0]
    padded = without_blanks(label.printed) != label.printed.strip()
    return Learned("padded_labels", padded, line.where, Sureness.SURE)
