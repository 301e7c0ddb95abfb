"""Which of two spellings is right the user says: either can be put in the place of the other."""

from core.proofreading.fixing import the_other_way, with_fixes
from tests.drafting import document
from tests.proofreading.tables import findings_of

TAGGED = """\
heading:1\t一、审议《关于加快发展海洋运动产业实施意见》
paragraph\t会议原则同意《关于加快发展海洋运动产业的实施意见》，由县文广旅体局修改后印发。"""


def finding(draft, rule):
    return next(found for found in findings_of(draft) if found.rule == rule)


def test_a_mismatch_is_mended_at_either_place():
    draft = document(TAGGED)
    found = finding(draft, "C01")
    other = the_other_way(draft, found)
    here = with_fixes(draft, {found: found.fixes[0]})
    there = with_fixes(draft, {other: other.fixes[0]})
    assert "产业实施意见" in here.lines[1].text
    assert "产业的实施意见" in there.lines[0].text
    assert here.lines[0].text == draft.lines[0].text
    assert there.lines[1].text == draft.lines[1].text


def test_what_stands_only_in_one_place_has_no_other_way():
    draft = document("paragraph\t会议指出,要抓落实。")
    assert the_other_way(draft, finding(draft, "P01")) is None


def test_the_status_of_a_title_is_put_on_the_other_side_of_its_mark():
    draft = document("paragraph\t审议《甲办法》（送审稿）。\nparagraph\t审议《乙办法（送审稿）》。")
    found = finding(draft, "C05")
    assert with_fixes(draft, {found: found.fixes[0]}).lines[1].text == "审议《乙办法》（送审稿）。"


def test_an_empty_group_may_be_left_out():
    draft = document("attendance\t出席：张晓峰、李国强\nattendance\t请假：")
    found = finding(draft, "S11")
    assert with_fixes(draft, {found: found.fixes[0]}).lines[1].text == ""
