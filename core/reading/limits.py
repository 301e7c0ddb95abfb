"""How long a draft may be: whatever keeps to it is read, checked and shown in good time."""

from core.reading.draft import Draft
from core.reading.refusal import Refusal

LINES_LIMIT, CHARACTERS_LIMIT, LINE_LIMIT = 10_000, 500_000, 100_000
"""Lines of a draft, its characters, the characters of one line. A 会议纪要 has a twentieth of it."""

_BYTES_LIMIT = 4 * CHARACTERS_LIMIT
"""In no encoding does a character take more than four."""

_PARAGRAPHS_LIMIT = 40_000
"""Paragraphs, and cells of tables in each of their lines: these stand side by side."""

_TOO_LONG = "超过一万行或五十万字，长得不像一份会议纪要，请只留下要用的部分再打开。"
_LINE_TOO_LONG = "第 {number} 行超过十万字，不像一份会议纪要，请检查是不是选错了文件。"


def refuse_long_text(text: bytes | str) -> None:
    """Refuse a text before any work is done on it, encoded or decoded."""
    if isinstance(text, bytes):
        is_long = len(text) > _BYTES_LIMIT
    else:
        is_long = len(text) > CHARACTERS_LIMIT or text.count("\n") > LINES_LIMIT
    if is_long:
        raise Refusal(_TOO_LONG)


class Room:
    """What a draft may hold, taken as it is read: one that holds far too much is not read to its end.

    Both methods raise ``Refusal`` where nothing is left.
    """

    def __init__(self) -> None:
        self._paragraphs, self._characters = _PARAGRAPHS_LIMIT, CHARACTERS_LIMIT

    def take_paragraphs(self, count: int = 1) -> None:
        """So many more paragraphs, or lines within one, or cells of a line."""
        self._paragraphs -= count
        if self._paragraphs < 0:
            raise Refusal(_TOO_LONG)

    def take_text(self, text: str) -> None:
        self._characters -= len(text)
        if self._characters < 0:
            raise Refusal(_TOO_LONG)


def bounded(draft: Draft) -> Draft:
    """The draft, unless it is longer than any paper: everything behind relies on it."""
    for number, line in enumerate(draft.lines, 1):
        if len(line.text) > LINE_LIMIT:
            raise Refusal(_LINE_TOO_LONG.format(number=number))
    if len(draft.lines) > LINES_LIMIT or sum(len(line.text) for line in draft.lines) > CHARACTERS_LIMIT:
        raise Refusal(_TOO_LONG)
    return draft
