"""Which cells of a roster may nearly as well be something else than they were read as."""

from collections.abc import Iterator, Sequence

from core.minutes.arrangement.cells import Cell
from core.minutes.arrangement.looks import NEVER
from core.minutes.arrangement.weighing import ARRANGEMENTS, OPEN, Arrangement, Part, Readings, is_listed, readings_of

_NEAR_NAME, _NEAR_UNIT = 1.0, 0.7
"""So much more at most does the roster cost where a cell, read as either of them, may nearly as well be the other. Less
for a unit: 云台镇 by itself is surely none of the few people who are called so."""
_UNITS = (Part.UNIT, Part.BEHIND, Part.ALONE)

_Costs = dict[Part, float]


def doubtful(cells: Sequence[Cell], parts: Sequence[Part]) -> tuple[bool, ...]:
    """Whether each cell, read as a name, is nearly as likely a unit, or the other way round."""
    seen = [tuple(readings_of(cell)) for cell in cells]
    rivals = [_rivals(part, readings) for part, readings in zip(parts, seen, strict=True)]
    if not any(rivals):
        return (False,) * len(cells)
    tables = [_costs(cells, seen, arrangement) for arrangement in ARRANGEMENTS]
    return tuple(map(_is_near, parts, rivals, zip(*tables, strict=True)))


def _rivals(part: Part, readings: Readings) -> tuple[Part, ...]:
    others = _UNITS if part is Part.NAME else (Part.NAME,) if part in _UNITS else ()
    return tuple(other for other, _ in readings if other in others)


def _is_near(part: Part, rivals: Sequence[Part], tried: Sequence[_Costs]) -> bool:
    """Whether a rival costs little more than the part, each in the arrangement that suits it best."""
    limit = min(costs[part] for costs in tried) + (_NEAR_NAME if part is Part.NAME else _NEAR_UNIT)
    return any(costs[rival] <= limit for costs in tried for rival in rivals)


def _costs(cells: Sequence[Cell], seen: Sequence[Readings], arrangement: Arrangement) -> list[_Costs]:
    """What the whole roster costs at least with each cell as each part that it may be."""
    listed = is_listed(cells)
    above = list(_above(cells, seen, arrangement, listed))
    below: _Costs = dict.fromkeys(above[-1], 0.0) | {part: NEVER for part in OPEN if part in above[-1]}
    whole: list[_Costs] = []
    for at in reversed(range(len(cells))):
        whole.append({part: cost + below[part] for part, cost in above[at + 1].items()})
        below = {
            last: min(own + below[part] + arrangement.step(last, part, cells[at], listed) for part, own in seen[at])
            for last in above[at]
        }
    return whole[::-1]


def _above(cells: Sequence[Cell], seen: Sequence[Readings], arrangement: Arrangement, listed: bool) -> Iterator[_Costs]:
    """What the cells up to each one cost at least, first of all what none do."""
    costs: _Costs = {Part.LABEL: arrangement.prior}
    yield costs
    for cell, readings in zip(cells, seen, strict=True):
        costs = {
            part: own + min(cost + arrangement.step(last, part, cell, listed) for last, cost in costs.items())
            for part, own in readings
        }
        yield costs
