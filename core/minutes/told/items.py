"""One item of a list in running text: 副县长王五同志, 县水利局等部门负责人, 张三和县财政局李四."""

import re
from functools import lru_cache

from core.minutes.model import Person
from core.minutes.places import place
from core.minutes.roster import read_people
from core.structure.brackets import IN_BRACKETS
from core.structure.names import (
    ends_as_place_or_name,
    is_certain_name,
    is_collective,
    is_post,
    is_unit_or_place,
    is_unit_or_post,
    may_be_long_name,
    name_behind_post,
)

LONGEST = 40
"""Characters of an item; a clause that is longer is no name."""
_LONGEST_POST = 16
_ITEMS = 2_000

_NO_ITEM = re.compile(
    r"主持|召集|带队|率队|召开|听取|传达|审议|要求|强调|指出|汇报|如下|[应实]到|出席|列席|请假|缺席|会议(?![室办中服组])|讲话|发言|总结|部署|点评|亲自|按时|准时|不得|必须|务必|"
    r"^(?:在|由|就|对|将|把|经|按|据|根据|为|要|请|望|并|现|因)|^\d+(?![\d名位])|[。：:？！]|.[到赴].{2}|"
    r"^(?:大家|双方|三方|各方|代表|全部)$"
)
"""What the clauses around a list say, and no item of it."""
_OPENING = re.compile(r"(?:(?:本次|此次)?会议)?(?:还|并|特|同时)?(?:邀请|特邀|请|由|其中|及|以及|和)了?(?!假)")
_JOINT = re.compile(r"以及|还有|连同")
_TALLY = re.compile(
    r"(?:等[^、，；]{0,14}|(?:共计?)?[一二两三四五六七八九十百\d]{1,4}余?[位名人][^、，；]{0,10}|(?<!负责)同志|本人|"
    r"(?:党政)?(?:主要|有关|相关|分管)领导|派[员人]|全部|全体)$"
)
_TALLY_OF_UNITS = re.compile(r"等.*(?:单位|部门|机关|乡镇|街道|企业)")
_AND = re.compile(r"以及|及|和|与")
_GENERIC = re.compile(r"单位|部门|机构|机关|企业|人员|个人")
"""Words that share with those before them what tells which they are: 有关部门和单位."""


def opening_end(item: str) -> int:
    """Where the item itself begins behind words that only lead up to it: 会议邀请, 以及."""
    if (joint := _JOINT.match(item)) and reads(item[joint.end() :]):
        return joint.end()
    match = _OPENING.match(item)
    return match.end() if match and not reads(item) else 0


def is_clause(words: str) -> bool:
    """Whether words, brackets aside, surely say something else than who was there: 副区长庾信主持."""
    return bool(_NO_ITEM.search(IN_BRACKETS.sub("", words)))


@lru_cache(_ITEMS)
def reads(item: str) -> bool:
    """Whether words read as an item: somebody's name, a unit or a post, or several of them joined by 和."""
    return bool(item) and len(item) <= LONGEST and all(map(_reads_alone, parted(item)))


def parted(item: str) -> list[str]:
    """The item, parted at each 和 or 及 that stands between two; not at the one in 县人力资源和社会保障局."""
    for joint in _AND.finditer(item):
        left, right = item[: joint.start()], item[joint.end() :]
        if _stand_apart(left, joint[0], right):
            return [without_tally(left), *parted(right)]
    return [without_tally(item)]


def _stand_apart(left: str, joint: str, right: str) -> bool:
    left, right = without_tally(left), without_tally(_first(right))
    if not (_is_certain(left) and _is_certain(right)) or _GENERIC.match(right):
        return False
    return not _names(left) or _names(right) or is_collective(right) or joint != "和" or bool(place(right))


def _first(words: str) -> str:
    """The words up to their first 和: the rest is looked at in its turn."""
    return words if _is_certain(words) else parted(words)[0]


def _is_certain(item: str) -> bool:
    """Whether an item surely names somebody or a unit: not 县发展 before 和改革局."""
    return _reads_alone(item) and (_names(item) or is_unit_or_place(item) or is_collective(item))


@lru_cache(_ITEMS)
def without_tally(item: str) -> str:
    """The item without 同志, 等四位董事 or 三位副总经理 behind it."""
    for match in _TALLY.finditer(item):
        left = item[: match.start()].rstrip()
        if _reads_alone(left) or tells_of_units(match[0]):
            return left or item
    return item


def tells_of_units(item: str) -> bool:
    """Whether words behind the list say that units sent somebody: 等单位分管负责人."""
    return bool(_TALLY_OF_UNITS.search(item))


@lru_cache(_ITEMS)
def _reads_alone(item: str) -> bool:
    if not item or is_clause(item):
        return False
    people = read_people((item,))
    return (bool(people) and all(map(_is_clear, people))) or _is_post_with_rare_name(item)


def _is_post_with_rare_name(item: str) -> bool:
    """副总经理寿耆: two or three characters behind a post name somebody, whatever the surname; told with doubt."""
    return len(item) <= _LONGEST_POST and any(is_post(item[:-length]) for length in (2, 3))


def _is_clear(person: Person) -> bool:
    if person.name:
        return not may_be_long_name(person.name) or is_certain_name(person.name)
    unit = person.unit or ""
    return is_unit_or_post(unit) or is_collective(unit) or ends_as_place_or_name(unit)


def _names(item: str) -> bool:
    """Whether somebody is named, and not only a unit."""
    return any(
        person.name and (is_certain_name(person.name) or name_behind_post(item)) for person in read_people((item,))
    )
