"""A word list as a table that can be edited: read from a file as it stands there, and written only if it is sound."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from core.files import make_folder, write_whole
from core.proofreading.words.word_list import COLUMNS, checked_row, rows_of_file

Cells = tuple[str, str, str, str, str]
"""Wrong word, right ones, level, conditions and note, as they are printed in the file."""

_HEAD = """\
# 自己的词表。一行一个词，各栏用制表符隔开：
# 错\t正（几个用 | 隔开；空白表示不再提示）\t级别（E、W、H）\t条件\t说明
"""


def cells_of(texts: Sequence[str]) -> Cells:
    """As many cells as a row has; a tab within a cell would begin another."""
    wrong, right, level, conditions, note = [
        text.replace("\t", " ").strip() for text in (*texts, *[""] * COLUMNS)[:COLUMNS]
    ]
    return wrong, right, level, conditions, note


def read_cells(path: Path) -> list[Cells]:
    """The rows of a word file; none where there is no file. Raises ``WordsUnreadable``."""
    return [cells_of(line.split("\t")) for line in rows_of_file(path)]


def write_cells(path: Path, rows: Iterable[Cells]) -> None:
    """Write a word file. Raises ``WordsUnreadable`` for a row that could not be read again, and ``CouldNotWrite``."""
    lines = ["\t".join(cells).rstrip("\t") for cells in rows]
    for number, line in enumerate(lines, 1):
        checked_row(line, number, path.name)
    make_folder(path.parent)
    write_whole(path, (_HEAD + "".join(f"{line}\n" for line in lines)).encode())
