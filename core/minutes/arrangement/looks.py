"""How much words look like a name, a unit or a post, counted in costs: 0 where they do, more the less they do."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from core.structure.names import (
    ends_as_place_or_name,
    has_double_surname,
    has_surname,
    is_certain_name,
    is_collective,
    is_department,
    is_name,
    is_post,
    is_unit_or_post,
    may_be_long_name,
)

NEVER = 99.0
"""The cost of what cannot be."""
_WORDS = 10_000
"""So many words are remembered by their look."""
_SLIGHT, _RARE, _LONG, _STUCK, _MAYBE, _ODD_WORDS, _ODD_UNIT = 0.5, 1.5, 2.0, 0.7, 1.0, 3.0, 5.0
"""What speaks against a name that ends as places do too, against one of no known surname, against one that is long or
ends as towns do, against two things stuck together, against what may be another thing as well, and against a unit that
ends as none does, the more with a surname."""
_SHORTEST_STUCK, _PREFIX = 4, 1.0
"""Characters of a name and what is stuck to it, and what the words before the name may cost at most."""
_NAME_LENGTHS, _LONGEST_NAME = (2, 3, 4), 24

_POST_BEHIND = re.compile(
    r"(?:副|总|常务|党委|党组|纪委|第一|原|代|兼|高级|执行){0,3}"
    r"(?:[省市县区镇乡村局处科股部厅院校所站队园社会组司]长|董事长|书记|主任|主席|经理|总监|工程师|会计师|董事|监事|"
    r"秘书长?|委员|干事|教授|律师|主管)(?:助理)?"
)
_CHIEF = re.compile(r"[省市县区镇乡村局处科股部厅院校所站队园社会组司事]长$")
"""A post that 长孙 may seem to be stuck to: 水利局长孙军."""
_SENT_BY = re.compile(r"(?:党政)?(?:主要|有关|相关|分管)?(?:负责人|负责同志)$")
_TOWN = re.compile(r"..[镇乡村]$")
"""Few given names end so."""
_ORGAN = re.compile(r"^党[委组支总工校]|党委|党组|党支|党工委|管委|常委|支部|支委|政协|人大|纪委|监委")
"""Words that begin as a surname does: 管委会副主任 is a post, and nobody of the name 管委会副."""


@dataclass(frozen=True, slots=True)
class Parts:
    """A name and what is stuck to it; ``carries``: it is a unit, which goes on to the names behind."""

    name: str
    unit: str
    carries: bool


@dataclass(frozen=True, slots=True)
class Look:
    """What words cost as each of the things that a roster is made of; ``parts`` are those they cost ``stuck`` as."""

    name: float
    unit: float
    post: float
    stuck: float
    parts: Parts | None

    @property
    def is_name_only(self) -> bool:
        return self.name == 0 and self.unit >= _ODD_UNIT


@lru_cache(_WORDS)
def look(words: str) -> Look:
    """See what words look like."""
    stuck, parts = min(_partings(words), key=lambda cost_and_parts: cost_and_parts[0], default=(NEVER, None))
    behind = parts is not None and words.startswith(parts.name) and not is_department(words[:2])
    post = _as_post(words) + (_MAYBE if behind else 0.0)
    unit = _as_unit(words) + (_LONG if parts and is_post(parts.unit) and not behind else 0.0)
    return Look(_as_name(words), unit, post, stuck, parts)


def says_who_comes(words: str) -> bool:
    """Whether words only say who comes for a unit: 主要负责人."""
    return bool(_SENT_BY.fullmatch(words))


def sender(unit: str) -> str:
    """A unit without the closing 主要负责人 that says who comes for it."""
    return _SENT_BY.sub("", unit) or unit


def _as_name(words: str) -> float:
    if _ORGAN.search(words):
        return NEVER
    if is_name(words):
        usual = is_certain_name(words) and not _is_long(words)
        return (0.0 if usual else _RARE) + _as_place(words) + (_SLIGHT if is_department(words) else 0.0)
    return _LONG + _RARE if may_be_long_name(words) else NEVER


def _is_long(name: str) -> bool:
    """Whether a name has three characters behind a surname of one, as few have: 文书杨洋 is no such name."""
    return len(name) == _SHORTEST_STUCK and not has_double_surname(name) and name.isalpha()


def _as_place(words: str) -> float:
    if not ends_as_place_or_name(words):
        return 0.0
    return _LONG if _TOWN.search(words) else _SLIGHT


def _as_unit(words: str) -> float:
    if is_collective(words):
        return 0.0
    if is_unit_or_post(words):
        return 0.0 if not is_post(words) else _MAYBE
    if ends_as_place_or_name(words):
        return 0.0 if _TOWN.search(words) else _LONG
    if is_department(words):
        return _LONG
    return _ODD_UNIT if has_surname(words) else _ODD_WORDS


def _as_post(words: str) -> float:
    return 0.0 if is_post(words) else NEVER


def _partings(words: str) -> Iterator[tuple[float, Parts]]:
    if len(words) < _SHORTEST_STUCK or (is_name(words) and not _is_long(words)):
        return
    may_be_unit = is_unit_or_post(words)
    if not may_be_unit or ends_as_place_or_name(words):
        for start in range(max(2, len(words) - _LONGEST_NAME), len(words) - 1):
            if not may_be_unit or is_post(words[:start]):
                yield from _behind_unit(words[:start], words[start:])
    for stop in _NAME_LENGTHS:
        yield from _before_post(words[:stop], words[stop:])


def _behind_unit(unit: str, name: str) -> Iterator[tuple[float, Parts]]:
    post, cost = is_post(unit), min(_as_unit(unit), _as_post(unit))
    if unit.startswith("副") and not post:
        return
    usual = is_certain_name(name) or (post and len(name) == 3 and is_name(name))
    if cost <= _PREFIX and usual:
        whole = has_double_surname(name) and not _CHIEF.search(unit + name[0])
        doubt = 0.0 if whole else _STUCK
        yield doubt + cost + _as_name(name) - len(unit) / 100, Parts(name, unit, not post)


def _before_post(name: str, post: str) -> Iterator[tuple[float, Parts]]:
    if _POST_BEHIND.fullmatch(name + post):
        return
    if is_certain_name(name) and not _ORGAN.search(name) and _POST_BEHIND.fullmatch(post):
        yield 2 * _STUCK if is_department(name) else _STUCK + _as_name(name), Parts(name, post, False)
