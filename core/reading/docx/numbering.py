"""Automatic numbers: the text that Word puts before a paragraph of a list and keeps nowhere in the file."""

import re

from core.reading.counting import written
from core.reading.docx.levels import LEVELS, Level, ListDefinitions, NumberedList

_PLACE = re.compile(r"%([1-9])")
_CLOSED = ("、", "）", "．", "。", ".", ")", "：", "，")


class Numbering:
    """Counts the paragraphs of each list in the order they are read, and writes their numbers ([MS-DOC] 2.4.6.4)."""

    def __init__(self, definitions: ListDefinitions) -> None:
        self._definitions = definitions
        self._counts: dict[str, dict[int, int]] = {}
        self._restarted: set[tuple[int, int]] = set()

    def level_of_style(self, list_id: int, style: str | None) -> int | None:
        """Give the level of a list that is tied to a paragraph style (17.9.23)."""
        numbered = self._definitions.get(list_id)
        levels = numbered.levels if numbered and style else {}
        return next((index for index, level in levels.items() if level.style == style), None)

    def mark(self, list_id: int, index: int) -> str:
        """Count one paragraph; give its number with the gap behind it, as text.

        Empty for a bullet, which is no text, and for a list or level that the document does not define.
        """
        numbered = self._definitions.get(list_id)
        level = numbered.levels.get(index) if numbered else None
        if numbered is None or level is None:
            return ""
        counts = self._advance(list_id, numbered, index)
        if level.number_format == "bullet":
            return ""
        text = _PLACE.sub(lambda place: _count(numbered, level, counts, int(place[1]) - 1), level.pattern)
        return text if not text or text.endswith(_CLOSED) else text + level.gap

    def _advance(self, list_id: int, numbered: NumberedList, index: int) -> dict[int, int]:
        counts = self._counts.setdefault(numbered.family, {})
        override = numbered.overrides.get(index)
        if override is not None and (list_id, index) not in self._restarted:
            self._restarted.add((list_id, index))
            counts[index] = override
        elif index in counts:
            counts[index] += 1
        else:
            counts[index] = _first(numbered, index)
        for deeper in range(index + 1, LEVELS):
            if _restarts(numbered.levels.get(deeper), deeper, index):
                counts.pop(deeper, None)
        return counts


def _restarts(level: Level | None, index: int, advanced: int) -> bool:
    """Whether a level starts anew when one above it advances (17.9.10: ``restart`` counts levels from 1)."""
    restart = index if level is None or level.restart is None else level.restart
    return advanced < restart


def _first(numbered: NumberedList, index: int) -> int:
    return numbered.overrides.get(index, numbered.levels.get(index, Level()).start)


def _count(numbered: NumberedList, level: Level, counts: dict[int, int], index: int) -> str:
    """Write the number of one level; a level above that has not been counted yet shows its first number."""
    shown = numbered.levels.get(index, level)
    if shown.number_format in ("none", "bullet"):
        return ""
    number_format = "decimal" if level.all_decimal else shown.number_format
    return written(counts.get(index, _first(numbered, index)), number_format)
