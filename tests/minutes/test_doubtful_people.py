"""Who in a roster may as well be a unit, or the other way round: told where nothing around settles it, else not."""

from pathlib import Path

import pytest
from hypothesis import given, settings

from core.minutes.model import Person
from core.minutes.roster import read_people
from tests.agreement import minutes_of
from tests.minutes.listing import ROSTERS, with_noise

REAL = Path(__file__).parents[1] / "drafts/learning/xiangshan-2022-06.txt"


def doubts(*rows):
    return {person.name or person.unit: person.doubt for person in read_people(rows) if person.doubt}


def doubt_of(words):
    return f"“{words}”可能是姓名，也可能是单位"


@pytest.mark.parametrize(
    ("row", "doubtful"),
    [
        ("县财政 张三、李四", ["县财政"]),
        ("县城投 张三，县交投 李四", ["县城投", "县交投"]),
        ("高桥镇、张三、李四", ["高桥镇"]),
        ("高社、县财政局", ["高社"]),
        ("信息科、刘文科", ["刘文科"]),
        ("石门镇、李家社、王村", ["石门镇"]),
    ],
)
def test_what_may_be_a_name_or_a_unit_is_told(row, doubtful):
    assert doubts(row) == {words: doubt_of(words) for words in doubtful}


@pytest.mark.parametrize(
    "rows",
    [
        ("李晓东  周坚栋  潘  多", "胡颖磊  高  岷"),
        ("县发改局  吴启明、陈砚秋，县财政局  何淑珍。",),
        ("云台镇",),
        ("云台镇 张三",),
        ("云台镇 张三", "石门镇 李四"),
        ("云台镇、石门镇、县财政局",),
        ("张三、平安、李四",),
        ("张三、李四、高镇",),
        ("过家鼎（县财政局）、扎西顿珠（县发改局）",),
        ("仵德厚",),
        ("文书 张三、水利局长 李四",),
        ("财务总监宋卓、市城管局计小满",),
        ("县发改局、县财政局，各镇（街道）主要负责人",),
        ("公司领导：张三、李四", "财务部：", "  王五、赵六"),
        ("",),
    ],
)
def test_an_ordinary_roster_has_nobody_doubtful(rows):
    assert not doubts(*rows)


def test_nobody_is_doubtful_in_the_real_draft():
    people = [person for group in minutes_of(REAL).attendance for person in group.people]
    assert len(people) == 62
    assert not any(person.doubt for person in people)


def test_the_doubt_of_a_unit_stands_with_whoever_it_tells_of():
    read = read_people(("张三 高社，李四 局长",))
    assert [(person.name, person.unit, person.doubt) for person in read] == [
        ("张三", "高社", doubt_of("高社")),
        ("李四", "局长", ""),
    ]


def test_the_doubt_makes_nobody_another_person():
    assert Person("高社", doubt=doubt_of("高社")) == Person("高社")
    assert len({Person("高社", doubt=doubt_of("高社")), Person("高社")}) == 1


@settings(max_examples=150, deadline=None, derandomize=True)
@given(with_noise(ROSTERS))
def test_nobody_is_doubtful_in_rosters_as_offices_write_them(roster):
    assert not [person for person in read_people(roster.rows, absent=roster.absent) if person.doubt]
