"""The list of words to be looked at: the bundled one, and on top of it the user's own."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from core.proofreading.finding import Severity
from core.reading.encodings import decode
from core.reading.lines import split_lines
from core.reading.refusal import Refusal
from core.resources import RESOURCES

BUNDLED_WORDS = RESOURCES / "words-2026-11.tsv"
"""The list that comes with the program, dated, since what is preferred changes."""


class WordsUnreadable(Exception):
    """A word list that cannot be used; its text is one Chinese sentence that names file and line."""


@dataclass(frozen=True, slots=True)
class Condition:
    """What must stand, or must not stand, beside a word.

    A wanted word stands in the same clause, within ten characters; an unwanted one touches the word.
    """

    behind: bool
    wanted: bool
    words: tuple[str, ...]

    def holds(self, before: str, after: str) -> bool:
        """Whether it holds between these texts of the same clause."""
        if self.wanted:
            return any(word in (after if self.behind else before) for word in self.words)
        return not (after.startswith(self.words) if self.behind else before.endswith(self.words))


@dataclass(frozen=True, slots=True)
class WordRow:
    """A wrong word, what is right (best first), how sure that is, and where it applies."""

    wrong: str
    right: tuple[str, ...]
    severity: Severity
    conditions: tuple[Condition, ...] = ()
    note: str = ""


@dataclass(frozen=True, eq=False)
class WordList:
    """Rows by their wrong word, and one pattern for all of them, the longest first."""

    rows: dict[str, WordRow]
    pattern: re.Pattern[str] | None


def word_list(rows: Iterable[WordRow]) -> WordList:
    """Make a list. A later row for a word takes the place of an earlier one; without right word it takes it out."""
    by_word = {row.wrong: row for row in rows}
    kept = {wrong: row for wrong, row in by_word.items() if row.right}
    words = sorted(kept, key=lambda word: (-len(word), word))
    return WordList(kept, re.compile("|".join(map(re.escape, words))) if words else None)


def load_words(paths: Iterable[Path]) -> WordList:
    """Merge word files, later ones over earlier ones; a file that does not exist yet holds no words.

    Raises ``WordsUnreadable``.
    """
    return word_list(row for path in paths for row in _read(path))


@cache
def bundled_words() -> WordList:
    """The words that come with the program."""
    return load_words([BUNDLED_WORDS])


def rows_of_file(path: Path) -> Sequence[str]:
    """The lines of a word file that hold words; none where there is no file. Raises ``WordsUnreadable``."""
    return [line for _, line in _numbered_rows(path)]


def checked_row(line: str, number: int, name: str) -> WordRow:
    """The row that a line of a word file means. Raises ``WordsUnreadable``, which names line and file."""
    try:
        return _row(line)
    except ValueError as error:
        raise WordsUnreadable(f"词表“{name}”第{number}行不对：{error}。") from error


def _read(path: Path) -> Iterator[WordRow]:
    return (checked_row(line, number, path.name) for number, line in _numbered_rows(path))


def _numbered_rows(path: Path) -> Sequence[tuple[int, str]]:
    try:
        text = decode(path.read_bytes()) if path.exists() else ""
    except (OSError, Refusal) as error:
        raise WordsUnreadable(f"词表“{path.name}”读不出来，请另存为 UTF-8 编码的文本文件。") from error
    lines = enumerate(split_lines(text), 1)
    return [(number, line) for number, line in lines if line.strip() and not line.startswith("#")]


COLUMNS = 5
_SEVERITIES = {severity.value: severity for severity in Severity}


def _row(line: str) -> WordRow:
    cells = (line + "\t" * COLUMNS).split("\t")[:COLUMNS]
    wrong, right, severity, conditions, note = [cell.strip() for cell in cells]
    if not wrong:
        raise ValueError("第一栏应写错的词")
    if right and severity not in _SEVERITIES:
        raise ValueError("第三栏应是 E、W 或 H")
    rights = tuple(word.strip() for word in right.split("|") if word.strip())
    return WordRow(wrong, rights, _SEVERITIES.get(severity, Severity.HINT), tuple(_conditions(conditions)), note)


_KINDS = {"后有": (True, True), "前有": (False, True), "后无": (True, False), "前无": (False, False)}


def _conditions(text: str) -> Iterator[Condition]:
    """后有：决定、部署；前无：不 — 有 within the clause, 无 touching the word."""
    for part in filter(None, (part.strip() for part in text.split("；"))):
        kind, _, words = part.partition("：")
        if kind not in _KINDS or not words:
            raise ValueError("条件应写成“后有：…；前无：…”，词之间用顿号")
        yield Condition(*_KINDS[kind], tuple(filter(None, words.split("、"))))
