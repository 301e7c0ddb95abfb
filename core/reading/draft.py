"""What every reader returns: the lines of a draft, in the order a reader's eye takes them."""

from dataclasses import dataclass
from typing import Literal

Alignment = Literal["left", "center", "right", "justify"]


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table: it takes ``span`` columns of the grid. ``joined`` to the one above, it has no text."""

    span: int = 1
    joined: bool = False
    alignment: Alignment | None = None


@dataclass(frozen=True, slots=True)
class TableRow:
    """The row of a table whose text, or part of it, a line is: the text of each of its cells, with a tab between them.

    ``table`` counts the tables of the draft, ``row`` the rows of the table. ``columns`` are the widths of the table's
    grid, the same in all its rows; only how they compare with one another counts. ``is_head``: the row is repeated on
    every page. ``tabs``: so many of the line's tabs stand within each cell; empty where none does.
    """

    table: int
    row: int
    columns: tuple[int, ...]
    cells: tuple[Cell, ...]
    is_ruled: bool = False
    is_head: bool = False
    tabs: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Hints:
    """How a line looks in a Word draft; ``None`` where the draft does not say.

    ``style`` is the paragraph style's name, ``size`` the type size in points, ``font`` the east-Asian face,
    ``outline_level`` Word's own level of a heading, 1 to 9. Size, weight and face are those of most of its characters.
    ``row`` is where in a table it stands, ``comments`` are what readers of the draft wrote beside it: 王五：请核实.
    """

    style: str | None = None
    size: float | None = None
    bold: bool | None = None
    alignment: Alignment | None = None
    font: str | None = None
    outline_level: int | None = None
    row: TableRow | None = None
    comments: tuple[str, ...] = ()


NO_HINTS = Hints()


@dataclass(frozen=True, slots=True)
class DraftLine:
    """One line of a draft; ``text`` is untouched, blank lines are lines too and hold no line break."""

    text: str
    hints: Hints = NO_HINTS


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft as read: ``source`` is its file name, ``notices`` say in Chinese what reading left out or assumed."""

    source: str
    lines: tuple[DraftLine, ...]
    notices: tuple[str, ...] = ()


class DraftUnreadable(Exception):
    """A draft that cannot be read; its text is one Chinese sentence that says why and what to do."""


class EncodingUnknown(DraftUnreadable):
    """A text draft whose encoding cannot be told by its content: it can be read once the user names it."""
