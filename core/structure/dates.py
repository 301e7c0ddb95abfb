"""Dates as papers print them, read into calendar days."""

import re
from dataclasses import dataclass
from datetime import date

from core.structure.numerals import from_chinese

_CN = "〇零○ＯO一二三四五六七八九十"
_DATE = re.compile(
    r"(?P<year>\d{4})\s*(?:年|[.．/\-—–])\s*(?P<month>\d{1,2})\s*(?:月|[.．/\-—–])\s*(?P<day>\d{1,2})\s*(?:日|号|(?!\d))"
    rf"|(?P<cyear>[{_CN}]{{4}})年(?P<cmonth>[一二三四五六七八九十]{{1,2}})月(?P<cday>[一二三四五六七八九十]{{1,3}})日"
)
_WEEKDAY = re.compile(r"[（(]?(?:星期|周)[一二三四五六日天][）)]?$")


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """A date in a line: where it stands, and the day, ``None`` if the calendar has no such day."""

    start: int
    end: int
    day: date | None


def find_date(text: str) -> PrintedDate | None:
    """The first date in the text."""
    match = _DATE.search(text)
    return PrintedDate(match.start(), match.end(), _day(match)) if match else None


def closing_date(text: str) -> PrintedDate | None:
    """The date that ends the text, a weekday behind it left aside."""
    bare = _WEEKDAY.sub("", text.rstrip()).rstrip()
    last = None
    for match in _DATE.finditer(bare, max(0, len(bare) - 24)):
        last = match
    return PrintedDate(last.start(), last.end(), _day(last)) if last and last.end() == len(bare) else None


def _day(match: re.Match[str]) -> date | None:
    if match["year"]:
        parts = [int(match[name]) for name in ("year", "month", "day")]
    else:
        year = re.sub("[○ＯO零]", "〇", match["cyear"])
        spelt = (from_chinese(year), from_chinese(match["cmonth"]), from_chinese(match["cday"]))
        parts = [part or 0 for part in spelt]
    try:
        return date(*parts)
    except ValueError:
        return None
