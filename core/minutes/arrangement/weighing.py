"""Which cells of a roster are names: the arrangement of the whole that explains all of its rows best."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum, auto

from core.minutes.arrangement.cells import Cell, Mark
from core.minutes.arrangement.looks import NEVER, look, says_who_comes
from core.structure.names import is_post, is_unit_or_post


class Part(IntEnum):
    """What a cell is to the people of a roster.

    ``UNIT`` and ``POST`` stand before a name, ``BEHIND`` is either of them behind it, ``STUCK`` is a name with either
    stuck to it. ``ALONE`` is a unit that sends somebody who is not named. ``LABEL`` stands over what follows.
    """

    LABEL = auto()
    NAME = auto()
    STUCK = auto()
    UNIT = auto()
    POST = auto()
    BEHIND = auto()
    ALONE = auto()


_TOLD, _PADDED, _MAYBE, _ODD = 3.0, 2.0, 0.5, 2.0
"""What a unit or a post in brackets behind it is worth to an odd name; what padding speaks against a unit; what speaks
a little against a reading; and what does so, where marks part the entries, against two names with a blank between."""

OPEN = (Part.UNIT, Part.POST)
"""Parts that a name has to follow."""


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What parts cost in a roster of one kind, ``prior`` what the kind itself costs.

    ``bare``: a name at the head of an entry that nothing tells of; ``name``: any name.
    """

    bare: float = 0.0
    unit: float = 4.0
    post: float = 4.0
    unit_behind: float = 4.0
    post_behind: float = 4.0
    alone: float = 3.0
    name: float = 0.0
    prior: float = 1.0

    def step(self, last: Part, part: Part, cell: Cell, listed: bool) -> float:
        """What it costs that the cell is the part behind the last one; ``listed``: marks part the entries."""
        return _step(last, part, cell, listed) + self._cost(part, last, cell)

    def _cost(self, part: Part, last: Part, cell: Cell) -> float:
        match part:
            case Part.NAME:
                told = cell.mark is Mark.BLANK or last in OPEN or cell.bracket is not None
                return self.name + (0.0 if told else self.bare)
            case Part.UNIT:
                return self.unit
            case Part.POST:
                return self.post
            case Part.BEHIND:
                return self.post_behind if is_post(cell.words) else self.unit_behind
            case Part.ALONE:
                return self.alone
        return 0.0


ARRANGEMENTS = (
    Arrangement(unit=1.2, post=1.2, unit_behind=2.5, post_behind=2.2, prior=0.0),
    Arrangement(bare=1.2, unit=0.0, post=0.0),
    Arrangement(bare=0.4, unit_behind=0.0, post_behind=0.0),
    Arrangement(bare=0.4, unit=0.0, post_behind=0.0),
    Arrangement(name=3.0, unit=1.0, post=1.0, alone=0.0),
)
"""Names alone; behind their units and posts; before them; between a unit and a post; and units alone."""

Readings = Sequence[tuple[Part, float]]
_Trail = tuple[Part, "_Trail | None"]
"""The parts of the cells so far, the last first."""
_Path = tuple[float, _Trail | None]


def parts_of(cells: Sequence[Cell]) -> tuple[Part, ...]:
    """What each cell is, in the arrangement that makes all of them together look best."""
    seen = [tuple(readings_of(cell)) for cell in cells]
    if all(len(readings) == 1 for readings in seen):
        return tuple(part for [(part, _)] in seen)
    paths = (_best(cells, seen, arrangement) for arrangement in ARRANGEMENTS)
    _, trail = min(paths, key=lambda path: path[0])
    return tuple(reversed(list(_along(trail))))


def is_listed(cells: Sequence[Cell]) -> bool:
    """Whether marks part the entries."""
    return any(cell.mark in (Mark.PAUSE, Mark.COMMA) for cell in cells)


def _along(trail: _Trail | None) -> Iterator[Part]:
    while trail:
        part, trail = trail
        yield part


def _best(cells: Sequence[Cell], seen: Sequence[Readings], arrangement: Arrangement) -> _Path:
    listed = is_listed(cells)
    paths: dict[Part, _Path] = {Part.LABEL: (arrangement.prior, None)}
    for cell, readings in zip(cells, seen, strict=True):
        on: dict[Part, _Path] = {}
        for part, own in readings:
            cost, last = min(
                (cost + arrangement.step(last, part, cell, listed), last) for last, (cost, _) in paths.items()
            )
            on[part] = cost + own, (part, paths[last][1])
        paths = on
    return min(
        ((cost + (NEVER if part in OPEN else 0.0), trail) for part, (cost, trail) in paths.items()),
        key=lambda path: path[0],
    )


def readings_of(cell: Cell) -> Iterator[tuple[Part, float]]:
    """Each part that a cell may be, with what speaks against that in its own words."""
    if cell.is_label:
        yield Part.LABEL, 0.0
        return
    seen = look(cell.words)
    if seen.name < NEVER:
        told = cell.bracket is not None and is_unit_or_post(cell.bracket)
        yield Part.NAME, max(0.0, seen.name - _TOLD) if told else seen.name
    if seen.parts:
        yield Part.STUCK, seen.stuck
    if seen.post < NEVER:
        yield Part.POST, seen.post
    if seen.is_name_only:
        return
    unit = seen.unit + _PADDED * cell.is_padded
    yield Part.UNIT, unit
    yield Part.BEHIND, min(unit, seen.post)
    yield Part.ALONE, min(unit, seen.post + _MAYBE)


def _step(last: Part, part: Part, cell: Cell, listed: bool) -> float:
    """What it costs that one part follows another across the mark between them."""
    if last in OPEN:
        return _from_open(last, part, cell)
    if part is Part.BEHIND:
        return _to_behind(last, cell)
    if last is Part.LABEL or cell.mark is not Mark.BLANK:
        return 0.0
    if last is Part.ALONE:
        return 0.0 if part is Part.ALONE and says_who_comes(cell.words) else 3.0
    return _ODD if listed and last is Part.NAME and part is Part.NAME else 0.0


def _from_open(last: Part, part: Part, cell: Cell) -> float:
    """县财政局 局长 张三 and 县委副书记、县长 张三: nothing but more of the same comes before the name."""
    if cell.mark is Mark.PAUSE:
        return 0.0 if last is Part.POST and (part is Part.POST or _is_post_and_name(part, cell)) else NEVER
    if cell.mark is Mark.ROW and part is not Part.NAME:
        return NEVER
    match part:
        case Part.NAME:
            return {Mark.BLANK: 0.0, Mark.ROW: 1.0}.get(cell.mark, NEVER)
        case Part.STUCK if cell.mark is Mark.BLANK and _is_post_and_name(part, cell):
            return 0.0
        case Part.POST if cell.mark is Mark.BLANK:
            return 0.0 if last is Part.UNIT else _MAYBE
        case Part.UNIT if cell.mark is Mark.BLANK and last is Part.UNIT:
            return 1.0
    return NEVER


def _is_post_and_name(part: Part, cell: Cell) -> bool:
    parts = look(cell.words).parts
    return part is Part.STUCK and parts is not None and not parts.carries and cell.words.endswith(parts.name)


def _to_behind(last: Part, cell: Cell) -> float:
    if last is Part.NAME and cell.mark is Mark.BLANK:
        return 0.0
    if last is Part.BEHIND and cell.mark in (Mark.BLANK, Mark.PAUSE) and is_post(cell.words):
        return 0.0 if cell.mark is Mark.PAUSE else _MAYBE
    return NEVER
