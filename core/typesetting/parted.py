"""Lines of two ends: an office at the left edge, a date at the right (编发行, 印发行)."""

import re
from collections.abc import Sequence

from core.structure.dates import find_date

_WIDE_GAP = re.compile(r"[ \u3000\xa0]{2,}|[ \u3000\xa0]*\t\s*")


def parted(lines: Sequence[str]) -> tuple[str, ...]:
    """The printed rows, a tab between what stands left and what stands right; no character but blanks is touched.

    Office and date may share a line or have one each. A date alone stands right, an office alone left; where there is
    more than an office and a date, each of the draft's lines keeps a row.
    """
    rows = [_ends(line.strip()) for line in lines]
    if len(rows) == 2 and not rows[0][1] and not rows[1][0]:
        rows = [(rows[0][0], rows[1][1])]
    return tuple(f"{left}\t{right}" if right else left for left, right in rows)


def _ends(line: str) -> tuple[str, str]:
    """What stands left and what stands right; either may be empty."""
    if date := find_date(line):
        return line[: date.start].rstrip(), line[date.start :]
    gaps = list(_WIDE_GAP.finditer(line))
    return (line[: gaps[-1].start()], line[gaps[-1].end() :]) if gaps else (line, "")
