"""Corrections of recipients change only their own characters; a shared prefix is never lost."""

import pytest

from core.minutes.writing.bodies import add_body, open_distribution, remove_body, rename_body
from core.structure.document import Document
from core.structure.edits.edit import EditRefused
from tests.minutes.writing.rosters import addressed, bodies, texts

ROWS = ("分送：县委各部门，县人大办、政协办，县法院、检察院，", "各镇乡政府、街道办事处。")
BODIES = ["县委各部门", "县人大办", "县政协办", "县法院", "县检察院", "各镇乡政府", "各街道办事处"]


@pytest.mark.parametrize(
    ("place", "name", "row"),
    [
        (2, "县政协机关", "分送：县委各部门，县人大办、政协机关，县法院、检察院，"),
        (2, "市政协", "分送：县委各部门，县人大办、市政协，县法院、检察院，"),
        (1, "市人大办", "分送：县委各部门，市人大办、县政协办，县法院、检察院，"),
    ],
)
def test_a_body_is_renamed_and_the_others_stay_what_they_were(place, name, row):
    after = rename_body(addressed(*ROWS), 0, place, name)
    assert texts(after) == [row, ROWS[1]]
    assert bodies(after) == [[*BODIES[:place], name, *BODIES[place + 1 :]]]


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (0, ["分送：县人大办、政协办，县法院、检察院，", ROWS[1]]),
        (1, ["分送：县委各部门，县政协办，县法院、检察院，", ROWS[1]]),
        (4, ["分送：县委各部门，县人大办、政协办，县法院，", ROWS[1]]),
        (6, [ROWS[0], "各镇乡政府。"]),
    ],
)
def test_a_body_goes_with_the_mark_beside_it(place, expected):
    after = remove_body(addressed(*ROWS), 0, place)
    assert texts(after) == expected
    assert bodies(after) == [[*BODIES[:place], *BODIES[place + 1 :]]]


def test_one_more_stands_before_the_closing_mark_and_takes_no_prefix():
    after = add_body(addressed(*ROWS), 0, "消防救援大队")
    assert texts(after) == [ROWS[0], "各镇乡政府、街道办事处，消防救援大队。"]
    assert bodies(after) == [[*BODIES, "消防救援大队"]]


@pytest.mark.parametrize(
    ("attempt", "sentence"),
    [
        (lambda draft: rename_body(draft, 0, 0, ""), "不能空着"),
        (lambda draft: rename_body(draft, 0, 0, "县委各部门"), "和原来的一样"),
        (lambda draft: rename_body(draft, 0, 0, "县委，县政府"), "请直接在原文里改"),
        (lambda draft: rename_body(draft, 2, 0, "县委"), "不在分送名单里"),
        (lambda draft: add_body(draft, 0, " "), "请填写"),
        (lambda draft: add_body(draft, 1, "县委"), "没有这一组"),
        (lambda draft: open_distribution(draft, "抄送", " "), "请填写"),
    ],
)
def test_what_cannot_be_is_refused_with_a_sentence(attempt, sentence):
    with pytest.raises(EditRefused, match=f"{sentence}.*。$"):
        attempt(addressed(*ROWS))


def test_a_distribution_begins_with_its_first_body():
    assert texts(open_distribution(Document("", (), 0), "抄送", "县委办")) == ["抄送：县委办"]
