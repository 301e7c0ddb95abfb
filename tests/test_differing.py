"""Where two sequences differ, and nothing more of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.differing import Differing, differing, runs


@pytest.mark.parametrize(
    ("before", "after", "old", "new"),
    [
        ("abc", "abc", range(3, 3), range(3, 3)),
        ("abc", "aXc", range(1, 2), range(1, 2)),
        ("abc", "abXc", range(2, 2), range(2, 3)),
        ("abc", "ac", range(1, 2), range(1, 1)),
        ("aa", "aaa", range(2, 2), range(2, 3)),
        ("", "a", range(0), range(1)),
    ],
)
def test_the_stretch_that_changed_is_found(before, after, old, new):
    assert differing(before, after) == Differing(old, new)


@given(st.text("ab", max_size=8), st.text("ab", max_size=8))
def test_exchanging_the_stretch_makes_the_one_into_the_other(before, after):
    change = differing(before, after)
    exchanged = after[change.new.start : change.new.stop]
    assert before[: change.old.start] + exchanged + before[change.old.stop :] == after


def test_what_is_equal_need_not_be_one_object():
    before, after = [[1]], [[1]]
    assert differing(before, after).new == range(1, 1)


@pytest.mark.parametrize("place", [0, 127, 128, 500, 999])
def test_the_stretch_is_found_wherever_it_stands_in_many(place):
    before = list(range(1000))
    assert differing(before, [*before[:place], *before[place + 1 :]]) == Differing(
        range(place, place + 1), range(place, place)
    )
    assert differing(before, [*before[:place], -1, *before[place + 1 :]]).new == range(place, place + 1)


def test_what_is_one_and_the_same_is_not_compared():
    same = [object() for _ in range(9)]
    compared = []
    differing(same, [*same[:4], object(), *same[5:]], lambda *two: compared.append(two))
    assert set(compared) == {(same[4], compared[0][1])}


@pytest.mark.parametrize(
    ("places", "found"), [([], []), ([3], [range(3, 4)]), ([5, 1, 2, 4, 8], [range(1, 3), range(4, 6), range(8, 9)])]
)
def test_places_without_a_gap_run_together(places, found):
    assert list(runs(places)) == found
