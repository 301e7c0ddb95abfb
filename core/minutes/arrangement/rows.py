"""The rows of a roster, those joined that go on with one another."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from core.minutes.arrangement.looks import NEVER, look
from core.minutes.arrangement.padding import words_of
from core.structure.brackets import before_bracket
from core.structure.classifying.shape import columns
from core.structure.labels import COLONS
from core.structure.names import ends_as_place_or_name, is_certain_name, is_post, is_unit_or_place

_RAGGED = 4
"""A wrapped row may end so many columns before the edge."""
_BACK = 400
"""Characters above a seam that tell how entries are made, however many rows are joined there."""
_MARKS = re.compile(r"[、，,；;。]")
_GROUPS = re.compile(r"[，,；;。]")
_ENDS_ENTRY = re.compile(rf"[，,；;。{COLONS}）)]$")
_OPENING, _CLOSING = re.compile(r"[（(]"), re.compile(r"[）)]")
_CALLS_FOR_MORE = ("、", "·", "•", "・", "各", "有关", "相关")
_SINGLE = re.compile(r"\S(?![^\s、，,；;。])")
_LABEL = re.compile(rf"[^{COLONS}]{{1,16}}[{COLONS}]")
_OPENS_UNIT = re.compile(r"[省市县区镇乡州旗](?![局委办会])")
_WHOLE, _NOTHING = 1.0, 3.0
"""What words may cost at most that could stand alone, and what a single character costs."""
_NO_MARK, _BEFORE_EDGE, _ALONE, _ANOTHER, _CALLED_FOR = 1.5, 2.0, 1.5, 2.5, 1.5
"""What speaks against a row that ends an entry without a mark, against one that is cut before the edge, against a unit
among names that names nobody, against one word out of two that could each stand alone, and at most against a name that
the unit above calls for."""


def unwrap(rows: Iterable[str]) -> Iterator[str]:
    """Rows as entries see them: a row that calls for more, or broke off inside an entry, is joined with the next.

    城北区人 / 民政府 is one unit; 县城管局 / 张三 a unit and its name; 县发改局 张三 / 县财政局 李四 are two rows. The
    first row of those that are joined keeps its indentation.
    """
    present = [row.rstrip() for row in rows if row.strip()]
    full = max((columns(row.strip()) for row in present), default=0) - _RAGGED
    pending, above = "", ""
    for row in present:
        joint = _joint(pending[-_BACK:], row.strip(), columns(above) >= full) if pending else None
        if pending and joint is None:
            yield pending
            pending = ""
        pending += f"{joint}{row.strip()}" if pending else row
        above = row.strip()
    if pending:
        yield pending


def _joint(above: str, below: str, reaches_edge: bool) -> str | None:
    """What stands between two rows that are one; ``None`` where they are two."""
    if above.endswith(_CALLS_FOR_MORE) or len(_OPENING.findall(above)) > len(_CLOSING.findall(above)):
        return ""
    marked = _MARKS.search(above)
    if _ENDS_ENTRY.search(above) or _LABEL.match(below) or not (marked or _SINGLE.match(below)):
        return None
    seam = _seam(above, below, reaches_edge)
    if not marked and len(seam.first) > 1:
        return None
    return min(seam.readings(), key=lambda cost_and_joint: cost_and_joint[0])[1]


@dataclass(frozen=True, slots=True)
class _Seam:
    """Where two rows meet.

    ``entry`` is the last of the row above, ``others`` are those before it. ``first`` is the first word of the row
    below, ``joined`` what it is together with the last word above. ``headed``: the last entry opens a group, and groups
    before it open with a unit and a name. ``reaches_edge``: the row above is as long as a row can be.
    """

    others: Sequence[Sequence[str]]
    entry: Sequence[str]
    first: str
    joined: str
    headed: bool
    reaches_edge: bool

    def readings(self) -> Iterator[tuple[float, str | None]]:
        """What may stand between the rows, each with what speaks against it."""
        told, last = len(self.entry) > 1, self.entry[-1]
        named = told or any(len(entry) > 1 or _is_surely_a_name(entry[0]) for entry in self.others)
        alone = not told and is_unit_or_place(last)
        bare = named and not self.headed
        above = 0.0 if told and look(last).name < NEVER else _oddity(last, bare)
        below = _oddity(self.first, named)
        another = max(above, below) <= _WHOLE and bare + bool(_OPENS_UNIT.match(self.first))
        yield above + below + _NO_MARK * self.reaches_edge + _ALONE * (named and alone), None
        if alone and self._behind_name:
            return
        if alone and (self.reaches_edge or named) and _may_be_name(self.first):
            yield min(look(self.first).name, _CALLED_FOR), " "
        yield _oddity(self.joined, named) + _BEFORE_EDGE * (not self.reaches_edge) + _ANOTHER * another, ""

    @property
    def _behind_name(self) -> bool:
        """Whether the row begins with a name and ends with the last of its posts."""
        first = self.others[0] if self.others else self.entry
        return len(first) > 1 and look(first[0]).name < NEVER and is_post(first[1]) and is_post(self.entry[-1])


def _seam(above: str, below: str, reaches_edge: bool) -> _Seam:
    *others, entry = map(_cells, _MARKS.split(above))
    *groups, last_group = _GROUPS.split(above)
    headed = _MARKS.search(last_group) is None and any(map(_has_head, groups))
    beginning = _MARKS.split(below)[0]
    return _Seam(others, entry, _cells(beginning)[0], _cells(entry[-1] + beginning)[0], headed, reaches_edge)


def _has_head(group: str) -> bool:
    """Whether a group opens with a unit and a name, with a blank between them or stuck together."""
    first, *others = _cells(_MARKS.split(group)[0])
    return bool(others or look(first).parts)


def _cells(entry: str) -> list[str]:
    return [before_bracket(words) for words, _ in words_of(entry)] or [""]


def _may_be_name(words: str) -> bool:
    seen = look(words)
    return seen.name < NEVER and seen.parts is None


def _is_surely_a_name(words: str) -> bool:
    return is_certain_name(words) and not ends_as_place_or_name(words)


def _oddity(words: str, named: bool) -> float:
    """How little words look like a unit or a post or, where people are named, like a name."""
    seen = look(words)
    told = min(seen.unit, seen.post, seen.stuck)
    return _NOTHING if len(words) < 2 else min(told, seen.name) if named else told
