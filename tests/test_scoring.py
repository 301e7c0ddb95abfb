"""The scoring is trusted by every figure of accuracy, so it is held to account itself."""

import copy
from dataclasses import replace

import pytest

from tests.scoring import DRAFTS, Expected, Json, Score, Tally, expected, score, wrong_lines


@pytest.fixture
def draft() -> Expected:
    return expected(DRAFTS / "learning" / "xiangshan-2022-06.tagged")


@pytest.fixture
def perfect(draft) -> Json:
    lines = [
        {
            "n": line.n,
            "text": line.text,
            "role": line.role,
            "level": line.level,
            "continues": line.continues,
            "confidence": 1.0,
        }
        for line in draft.lines
    ]
    return {"lines": lines, **copy.deepcopy(draft.values)}


def test_a_perfect_reading_is_all_right(draft, perfect):
    measured = score(draft, perfect)
    assert measured.doubted == Tally(0, 0)
    assert all(tally.right == tally.total > 0 for tally in replace(measured, doubted=Tally(1, 1)).tallies)
    assert wrong_lines(draft, perfect) == []


def test_a_wrong_role_costs_its_line_and_its_heading(draft, perfect):
    heading = next(line for line in perfect["lines"] if line["role"] == "heading")
    heading["role"], heading["level"] = "paragraph", None
    measured = score(draft, perfect)
    assert measured.lines.total - measured.lines.right == 1
    assert measured.headings.total - measured.headings.right == 1
    assert [line.n for line in wrong_lines(draft, perfect)] == [heading["n"]]


def test_a_wrong_level_costs_only_the_heading(draft, perfect):
    heading = next(line for line in perfect["lines"] if line["role"] == "heading")
    heading["level"] = 2
    measured = score(draft, perfect)
    assert measured.lines.share == 1
    assert measured.headings.share < 1
    assert [line.n for line in wrong_lines(draft, perfect)] == [heading["n"]]


def test_a_wrong_line_that_is_shown_as_sure_costs(draft, perfect):
    line = perfect["lines"][0]
    line["role"] = "noise"
    measured = score(draft, perfect)
    assert measured.sure == Tally(len(draft.lines) - 1, len(draft.lines))
    assert measured.doubted == Tally(0, 1)


def test_a_wrong_line_that_is_shown_as_doubtful_does_not(draft, perfect):
    line = perfect["lines"][0]
    line["role"], line["confidence"] = "noise", 0.4
    measured = score(draft, perfect)
    assert measured.sure.share == 1
    assert measured.doubted == Tally(1, 1)


def test_a_line_that_was_lost_is_wrong(draft, perfect):
    lost = perfect["lines"].pop()
    assert [line.n for line in wrong_lines(draft, perfect)] == [lost["n"]]


def test_a_line_joined_by_mistake_costs(draft, perfect):
    perfect["lines"][0]["continues"] = True
    assert score(draft, perfect).continues.share < 1


@pytest.mark.parametrize("name", ["people", "recipients"])
def test_invented_and_missing_entries_both_cost(draft, perfect, name):
    group = perfect["attendance" if name == "people" else "distribution"][0]
    invented = {"name": "某某", "unit": None} if name == "people" else "某某局"
    for entries in (group[name][1:], [*group[name], invented]):
        group[name] = entries
        assert getattr(score(draft, perfect), name).share < 1


def test_a_person_under_another_label_is_wrong(draft, perfect):
    perfect["attendance"][0]["label"] = "列席"
    assert score(draft, perfect).people.share < 1


def test_a_field_that_differs_costs(draft, perfect):
    perfect["issue_number"] = None
    assert score(draft, perfect).fields == Tally(3, 4)


def test_scores_add_up():
    added = Score(lines=Tally(3, 4)) + Score(lines=Tally(1, 1), people=Tally(2, 5))
    assert added.lines == Tally(4, 5)
    assert added.people == Tally(2, 5)


def test_where_nothing_was_to_be_got_right_nothing_is_wrong():
    assert Tally(0, 0).share == 1
