"""What a file says about itself: the title and the day of the 纪要, never the clock or the user."""

from datetime import UTC, date, datetime, time

from core.reading.lines import drop_invisible

EARLIEST = date(1980, 1, 1)
"""The first day that a zip archive can name; it stands where no date is known, or one that no file can have."""

LONGEST = 255
"""Characters that python-docx takes for a property."""


def title_property(title: str) -> str:
    """The title as a property can hold it: XML has no control characters."""
    return drop_invisible(title)[0][:LONGEST]


def time_property(when: date | None) -> datetime:
    """The first moment of the day of issue."""
    return datetime.combine(max(when or EARLIEST, EARLIEST), time(), UTC)
