"""Lines of two ends: an office at the left edge, a date at the right (编发行, 印发行)."""

import re
from collections.abc import Sequence

from core.structure.dates import find_date
from core.typesetting.measure import width

_ROOM = 3
"""Characters of a row that are not for words: one at each edge (clause 7.4.3) and one between."""

_DATE_LABEL = re.compile(r"(?:编发|编印|印发|制发|发布)?(?:日期|时间)\s*[:：]\s*$")
"""Searched up to the date: it stands right together with it."""

_WIDE_GAP = re.compile(r"[ \u3000\xa0]{2,}|[ \u3000\xa0]*\t\s*")


def parted(lines: Sequence[str], characters: int) -> tuple[str, ...]:
    """The printed rows of so many ``characters``, a tab between what stands left and what stands right.

    No character but blanks is touched.

    Office and date may share a line or have one each. A date alone stands right, an office alone left; where there is
    more than an office and a date, each of the draft's lines keeps a row. Ends too wide for one row have one each.
    """
    rows = [_ends(line.strip()) for line in lines]
    if len(rows) == 2 and not rows[0][1] and not rows[1][0]:
        rows = [(rows[0][0], rows[1][1])]
    return tuple(row for left, right in rows for row in _rows(left, right, characters))


def _rows(left: str, right: str, characters: int) -> tuple[str, ...]:
    if not right:
        return (left,)
    fits = width(left) + width(right) <= characters - _ROOM
    return (f"{left}\t{right}",) if fits else (left, f"\t{right}")


def _ends(line: str) -> tuple[str, str]:
    """What stands left and what stands right; either may be empty."""
    if date := find_date(line):
        label = _DATE_LABEL.search(line, 0, date.start)
        start = label.start() if label else date.start
        return line[:start].rstrip(), line[start:]
    gaps = list(_WIDE_GAP.finditer(line))
    return (line[: gaps[-1].start()], line[gaps[-1].end() :]) if gaps else (line, "")
