"""Lines out of JSON values. The other way ``core.storage.values.encode`` knows by itself."""

from collections.abc import Mapping, Sequence
from typing import TypeVar, get_args

from core.reading.draft import NO_HINTS, Alignment, Cell, DraftLine, Hints, TableRow
from core.reading.lines import LINE_END
from core.storage.values import Fields
from core.structure.document import FREE, Line, Mend, Pin
from core.structure.levels import DEEPEST
from core.structure.roles import Role

T = TypeVar("T")

_MOST = 1_000_000
"""More than Word counts of anything: columns, twips across a page."""

_ROLES = {role.value: role for role in Role}
_ALIGNMENTS: dict[str, Alignment] = {alignment: alignment for alignment in get_args(Alignment)}


def line_from(value: object) -> Line:
    """A line as it was written; ``ValueError`` for what no classified line is."""
    fields = Fields(value)
    confidence = fields.number("confidence")
    line = Line(
        id=fields.need("id", int),
        text=_text(fields),
        role=_role(fields) or Role.BLANK,
        level=_level(fields),
        continues=fields.get("continues", bool) or False,
        confidence=1.0 if confidence is None else confidence,
        reason=fields.get("reason", str) or "",
        pin=_pin(fields),
        hints=_hints(fields),
        mended=tuple(map(_mend, fields.get("mended", list) or ())),
    )
    return _sound(line)


def draft_line_from(value: object) -> DraftLine:
    """A line of the draft as it was opened; ``ValueError`` for what is none."""
    fields = Fields(value)
    return DraftLine(_text(fields), _hints(fields))


def _sound(line: Line) -> Line:
    """The line, if its values go together as the classifier leaves them: everything that shows lines relies on it."""
    if line.is_blank is bool(line.text.strip()):
        raise ValueError("a line is blank when it has no text")
    if (line.level is None) is (line.role is Role.HEADING):
        raise ValueError("headings have a level, and nothing else has")
    if not 0 <= line.confidence <= 1:
        raise ValueError("confidence is a share of one")
    return line


def _text(fields: Fields, name: str = "text") -> str:
    text = fields.need(name, str)
    if LINE_END.search(text):
        raise ValueError("a line holds no line end")
    return text


def _role(fields: Fields) -> Role | None:
    role = fields.get("role", str)
    return None if role is None else _known(_ROLES, role)


def _level(fields: Fields) -> int | None:
    level = fields.get("level", int)
    if level is not None and not 1 <= level <= DEEPEST:
        raise ValueError(f"no level {level}")
    return level


def _pin(fields: Fields) -> Pin:
    value = fields.any("pin")
    if value is None:
        return FREE
    pin = Fields(value)
    return Pin(_role(pin), _level(pin), pin.get("continues", bool))


def _mend(value: object) -> Mend:
    fields = Fields(value)
    return Mend(fields.need("rule", str), _text(fields, "before"), _text(fields, "after"))


def _hints(fields: Fields) -> Hints:
    value = fields.any("hints")
    if value is None:
        return NO_HINTS
    hints = Fields(value)
    return Hints(
        style=hints.get("style", str),
        size=hints.number("size"),
        bold=hints.get("bold", bool),
        alignment=_alignment(hints),
        font=hints.get("font", str),
        outline_level=hints.get("outline_level", int),
        row=_row(hints),
        comments=_comments(hints),
    )


def _comments(hints: Fields) -> tuple[str, ...]:
    comments = hints.get("comments", list) or []
    if not all(isinstance(comment, str) for comment in comments):
        raise ValueError("a comment is text")
    return tuple(comments)


def _alignment(fields: Fields) -> Alignment | None:
    alignment = fields.get("alignment", str)
    return None if alignment is None else _known(_ALIGNMENTS, alignment)


def _row(fields: Fields) -> TableRow | None:
    value = fields.any("row")
    if value is None:
        return None
    row = Fields(value)
    table, place = _counts([row.need("table", int), row.need("row", int)])
    cells = tuple(map(_cell, row.need("cells", list)))
    if not cells:
        raise ValueError("a row has cells")
    return TableRow(
        table=table,
        row=place,
        columns=_widths(row.need("columns", list)),
        cells=cells,
        is_ruled=row.get("is_ruled", bool) or False,
        is_head=row.get("is_head", bool) or False,
        tabs=_counts(row.get("tabs", list) or []),
    )


def _cell(value: object) -> Cell:
    cell = Fields(value)
    span = cell.get("span", int)
    (checked,) = _widths([1 if span is None else span])
    return Cell(checked, cell.get("joined", bool) or False, _alignment(cell))


def _widths(values: Sequence[object]) -> tuple[int, ...]:
    widths = _counts(values)
    if not all(widths):
        raise ValueError("a column is not without width")
    return widths


def _counts(values: Sequence[object]) -> tuple[int, ...]:
    """Whole numbers from nothing on; to JSON true is none."""
    counts = tuple(value for value in values if type(value) is int and 0 <= value <= _MOST)
    if len(counts) < len(values):
        raise ValueError("not a count")
    return counts


def _known(values: Mapping[str, T], name: str) -> T:
    if name not in values:
        raise ValueError(f"{name} is unknown")
    return values[name]
