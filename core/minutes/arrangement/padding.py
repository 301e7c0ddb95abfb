"""The words of an entry, the blanks taken out that pad a name to the width of others."""

import re
from collections.abc import Iterator

from core.structure.characters import HAN
from core.structure.names import cells, is_unit_or_place

_SINGLE = rf"{HAN}(?=\s|$|[（(])"
_STUCK_TO_PADDED = re.compile(rf"(?<!\S)(?P<unit>\S{{2,40}})(?P<first>{HAN})\s+(?P<last>{_SINGLE})(?!\s+{_SINGLE})")
"""A single character can only go with the one before it where no other follows: 文书谭  伟, but 闻长生  滕  可."""


def words_of(entry: str) -> Iterator[tuple[str, bool]]:
    """The words between blanks, each without padding, and whether it was padded.

    市生态环境局山  岚 is a unit stuck to a padded name, and parted from it.
    """
    apart = _STUCK_TO_PADDED.sub(_parted, entry)
    printed = set(apart.split())
    for words in cells(apart):
        yield words, words not in printed


def _parted(match: re.Match[str]) -> str:
    unit, whole = match["unit"], match["unit"] + match["first"]
    stuck = is_unit_or_place(unit) and not is_unit_or_place(whole)
    return f"{unit} {match['first']}{match['last']}" if stuck else match[0]
