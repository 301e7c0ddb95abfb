"""What share of the drafts is read right, and that the real draft is read exactly."""

from functools import cache, reduce
from operator import add

import pytest

from tests.scoring import DRAFTS, Json, Score, expected, expected_drafts, parse, score, wrong_lines

REAL = expected(DRAFTS / "learning" / "xiangshan-2022-06.tagged")


@cache
def score_of(folder: str) -> Score:
    return reduce(add, (score(draft, parse(draft.draft)) for draft in expected_drafts(folder)))


@cache
def real() -> Json:
    return parse(REAL.draft)


@pytest.mark.parametrize("folder", ["learning", "held_out"])
@pytest.mark.parametrize(
    ("measure", "at_least"),
    [("lines", 0.98), ("headings", 0.97), ("people", 0.98), ("recipients", 0.98)],
)
def test_the_drafts_together_are_read_well(folder, measure, at_least):
    tally = getattr(score_of(folder), measure)
    assert tally.total > 0
    assert tally.share >= at_least


def test_every_line_of_the_real_draft_has_its_role_and_level():
    assert wrong_lines(REAL, real()) == []


def test_the_real_draft_has_fifteen_topics():
    assert len(real()["topics"]) == 15
    assert [topic["number"] for topic in real()["topics"]] == list(range(1, 16))


def test_the_real_draft_names_62_people():
    counts = {group["label"]: len(group["people"]) for group in real()["attendance"]}
    assert counts == {"出席": 9, "请假": 1, "应邀出席": 3, "列席": 49}


def test_the_real_draft_goes_to_eleven_bodies():
    assert [len(group["recipients"]) for group in real()["distribution"]] == [11]


@pytest.mark.parametrize("part", ["title", "issue_number", "issuer", "issue_date", "attendance", "distribution"])
def test_the_real_draft_is_read_exactly(part):
    assert real()[part] == REAL.values[part]


def test_the_real_draft_has_its_headings_word_for_word():
    assert [topic["heading"] for topic in real()["topics"]] == [topic["heading"] for topic in REAL.values["topics"]]
