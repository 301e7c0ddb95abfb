"""Whoever attended is counted in words that fit."""

import pytest

from core.minutes.headcount import headcount
from core.minutes.model import AttendanceGroup, Person

ZHANG, LI = Person("张三", "县财政局"), Person("李四")
FINANCE, TRANSPORT, POST = (Person(None, unit) for unit in ("市财政局", "市轨道集团", "县水利局局长"))


@pytest.mark.parametrize(
    ("people", "said"),
    [
        ((ZHANG, LI), "2 人"),
        ((FINANCE, TRANSPORT), "2 个单位"),
        ((ZHANG, FINANCE, TRANSPORT), "1 人、2 个单位"),
        ((ZHANG, POST), "2 人"),
        ((), ""),
    ],
)
def test_people_and_units_are_told_apart(people, said):
    assert headcount([AttendanceGroup("出席", people, 0)]) == said


def test_groups_are_counted_together():
    assert (
        headcount([AttendanceGroup("出席", (ZHANG, LI), 0), AttendanceGroup("列席", (FINANCE,), 1)]) == "2 人、1 个单位"
    )
