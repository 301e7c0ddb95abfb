"""The level of a heading is its depth in this draft, whatever kind of number the draft sets outermost."""

import pytest

from core.structure.levels import levels_of
from core.structure.numbering import recognise


def levels(*headings: str | tuple[str, int]) -> list[int]:
    """The level of each heading in turn; one given with a level has it pinned."""
    pairs = [heading if isinstance(heading, tuple) else (heading, None) for heading in headings]
    return levels_of((recognise(text), pinned) for text, pinned in pairs)


@pytest.mark.parametrize(
    ("headings", "expected"),
    [
        (["一、甲", "（一）乙", "1.丙", "（1）丁", "（二）戊", "二、己"], [1, 2, 3, 4, 2, 1]),
        (["（一）甲", "1.乙", "2.丙", "（二）丁"], [1, 2, 2, 1]),
        (["1.甲", "（1）乙", "2.丙"], [1, 2, 1]),
        (["一、甲", "1.乙", "二、丙", "（一）丁", "1.戊"], [1, 2, 1, 2, 3]),
        (["（一）甲", "一、乙", "（一）丙"], [1, 1, 2]),
        (["①甲", "②乙"], [1, 1]),
        (["①甲", "②乙", "（一）丙", "（二）丁", "③戊", "（一）己", "④庚"], [1, 1, 2, 2, 1, 2, 1]),
        (["1.甲", "一、乙", "二、丙", "2.丁"], [1, 2, 2, 1]),
        (["1.甲", "2.乙", "一、丙", "1.丁", "2.戊", "二、己"], [1, 1, 1, 2, 2, 1]),
        (["议题一：甲", "一、乙", "议题二：丙"], [1, 2, 1]),
        (["一、甲", "（一）乙", "1.丙", "（1）丁", "①戊", "②己"], [1, 2, 3, 4, 4, 4]),
    ],
)
def test_the_scheme_that_stands_outermost_is_the_first_level(headings, expected):
    assert levels(*headings) == expected


def test_headings_without_number_stand_outermost_where_they_come_first():
    assert levels("重点工作", "一、甲", "其他工作", "一、乙") == [1, 2, 1, 2]


def test_headings_without_number_stand_inside_where_a_number_comes_first():
    assert levels("一、甲", "背景", "二、乙") == [1, 2, 1]


def test_a_heading_whose_number_was_forgotten_stands_beside_its_neighbours():
    assert levels("一、甲", "1.乙", "二、丙", "丁", "四、戊") == [1, 2, 1, 1, 1]


def test_a_pinned_level_holds_and_what_follows_counts_from_it():
    assert levels("一、甲", ("1.乙", 3), "2.丙", "（1）丁", "二、戊") == [1, 3, 3, 4, 1]


def test_a_pinned_heading_does_not_close_the_one_it_is_put_into():
    assert levels("甲组", ("乙组", 2), ("丙组", 2), "丁组") == [1, 2, 2, 1]


def test_a_heading_pinned_out_is_outermost_until_an_outer_one_comes():
    assert levels("一、甲", ("（一）乙", 1), "（二）丙", "二、丁", "（一）戊") == [1, 1, 1, 1, 2]
