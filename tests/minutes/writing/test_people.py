"""Corrections of people change only their own characters, in the roster's own manner."""

import pytest

from core.minutes.writing.located import attendance
from core.minutes.writing.people import (
    add_person,
    move_person,
    open_roster,
    remove_person,
    rename_person,
    set_unit,
)
from core.structure.document import Document
from core.structure.edits.edit import EditRefused
from tests.minutes.writing.rosters import names, printed, roster, texts, units

PADDED = (
    "出    席：李晓东  潘  多",
    "          胡颖磊  史建立",
    "请    假：高  岷",
    "列    席：洪  海  胡  路  张冬青",
)
LISTED = ("出席：县发改局 吴启明、陈砚秋，县财政局 何淑珍。", "列席：唐晓渔（办公室）、方琳（因公出差）、席文彦")


@pytest.mark.parametrize(
    ("place", "name", "row"),
    [
        (1, "潘朵", "出    席：李晓东  潘  朵"),
        (1, "潘朵朵", "出    席：李晓东  潘朵朵"),
        (0, "李东", "出    席：李  东  潘  多"),
        (0, "李 东", "出    席：李  东  潘  多"),
        (0, "𠮷永福", "出    席：𠮷永福  潘  多"),
        (1, "阿卜杜拉·买买提", "出    席：李晓东  阿卜杜拉·买买提"),
    ],
)
def test_a_name_is_padded_as_the_roster_pads_names(place, name, row):
    assert texts(rename_person(roster(*PADDED), 0, place, name)) == [row, *PADDED[1:]]


def test_a_name_among_marks_is_not_padded():
    after = rename_person(roster(*LISTED), 0, 0, "吴明")
    assert texts(after) == ["出席：县发改局 吴明、陈砚秋，县财政局 何淑珍。", LISTED[1]]


def test_a_unit_that_two_have_from_the_same_words_changes_for_both():
    after = set_unit(roster(*LISTED), 0, 1, "县教育局")
    assert texts(after)[0] == "出席：县教育局 吴启明、陈砚秋，县财政局 何淑珍。"
    assert units(after)[0] == ["县教育局", "县教育局", "县财政局"]


def test_a_unit_is_put_in_brackets_and_taken_out_with_them():
    before = roster(*PADDED)
    after = set_unit(before, 0, 0, "县长")
    assert texts(after)[0] == "出    席：李晓东（县长）  潘  多"
    assert texts(set_unit(after, 0, 0, "")) == texts(before)


def test_a_unit_broken_off_at_the_end_of_a_row_stays_on_both_rows():
    draft = roster("参加：市审计局、市轨道集团、市供电公司、市水务集团，城北区人", "民政府、望江新区管委会。")
    after = set_unit(draft, 0, 4, "城南区人民政府")
    assert texts(after) == ["参加：市审计局、市轨道集团、市供电公司、市水务集团，城南区人", "民政府、望江新区管委会。"]


def test_a_unit_without_a_name_gets_one():
    after = rename_person(roster("列席：县发改局、县财政局"), 0, 1, "何淑珍")
    assert texts(after) == ["列席：县发改局、县财政局　何淑珍"]


@pytest.mark.parametrize(
    ("group", "place", "changed"),
    [
        (0, 0, (0, "出席：县发改局 陈砚秋，县财政局 何淑珍。")),
        (0, 2, (0, "出席：县发改局 吴启明、陈砚秋。")),
        (1, 0, (1, "列席：方琳（因公出差）、席文彦")),
        (1, 1, (1, "列席：唐晓渔（办公室）、席文彦")),
        (1, 2, (1, "列席：唐晓渔（办公室）、方琳（因公出差）")),
    ],
)
def test_a_person_goes_with_the_mark_beside_and_with_what_nobody_else_has(group, place, changed):
    row, text = changed
    expected = [*LISTED[:row], text, *LISTED[row + 1 :]]
    assert texts(remove_person(roster(*LISTED), group, place)) == expected


def test_the_only_one_of_a_row_takes_the_row_along_and_the_last_of_a_group_its_label():
    assert texts(remove_person(roster("出席：李晓东", "胡颖磊"), 0, 1)) == ["出席：李晓东"]
    assert texts(remove_person(roster(*PADDED), 1, 0)) == [PADDED[0], PADDED[1], PADDED[3]]


def test_a_label_stays_where_others_stand_on_its_line():
    assert texts(remove_person(roster("出席：李晓东  列席：潘多"), 0, 0)) == ["出席：  列席：潘多"]


@pytest.mark.parametrize(
    ("rows", "group", "who", "expected"),
    [
        (PADDED, 1, ("赵云",), {2: "请    假：高  岷  赵  云"}),
        (PADDED, 1, ("赵云", "县气象局"), {2: "请    假：高  岷  赵  云（县气象局）"}),
        (LISTED, 0, ("赵云", "县气象局"), {0: "出席：县发改局 吴启明、陈砚秋，县财政局 何淑珍，县气象局　赵云。"}),
        (LISTED, 1, ("赵云",), {1: "列席：唐晓渔（办公室）、方琳（因公出差）、席文彦、赵云"}),
        (("出席：李晓东", "请假：无"), 1, ("赵云",), {1: "请假：赵云"}),
        (("出席：李晓东", "请假："), 1, ("", "县气象局"), {1: "请假：县气象局"}),
    ],
)
def test_one_more_comes_to_the_end_of_the_group_as_the_others_stand_there(rows, group, who, expected):
    after = [expected.get(place, row) for place, row in enumerate(rows)]
    assert texts(add_person(roster(*rows), group, *who)) == after


def test_a_full_row_of_names_is_followed_by_a_new_one_under_it():
    after = add_person(roster(*PADDED), 0, "赵云")
    assert texts(after)[:3] == [PADDED[0], PADDED[1], "          赵  云"]
    assert names(after)[0] == ["李晓东", "潘多", "胡颖磊", "史建立", "赵云"]


@pytest.mark.parametrize(
    ("place", "target", "expected"),
    [
        (0, 1, ["出席：县发改局 陈砚秋，县财政局 何淑珍。", LISTED[1] + "、吴启明（县发改局）"]),
        (2, 1, ["出席：县发改局 吴启明、陈砚秋。", LISTED[1] + "、县财政局 何淑珍"]),
    ],
)
def test_who_moves_takes_the_unit_along(place, target, expected):
    after = move_person(roster(*LISTED), 0, place, target)
    assert names(after)[0] == [name for name in ("吴启明", "陈砚秋", "何淑珍") if name in "".join(expected[0])]
    assert units(after)[target][-1] in ("县发改局", "县财政局")
    assert texts(after)[0] == expected[0]


def test_who_moves_takes_a_remark_along():
    after = move_person(roster(*LISTED), 1, 1, 0)
    assert texts(after)[0].endswith("方琳（因公出差）。")
    assert names(after) == [["吴启明", "陈砚秋", "何淑珍", "方琳"], ["唐晓渔", "席文彦"]]


@pytest.mark.parametrize(
    ("attempt", "sentence"),
    [
        (lambda draft: rename_person(draft, 0, 0, " "), "姓名不能空着"),
        (lambda draft: rename_person(draft, 0, 0, "李晓东"), "和原来的一样"),
        (lambda draft: rename_person(draft, 0, 0, "张三、李四"), "请直接在原文里改"),
        (lambda draft: rename_person(draft, 0, 9, "张三"), "不在名单里"),
        (lambda draft: add_person(draft, 7, "张三"), "没有这一组"),
        (lambda draft: add_person(draft, 0, " "), "请填写姓名"),
        (lambda draft: move_person(draft, 0, 0, 0), "另一个组"),
        (lambda draft: open_roster(draft, "出席", ""), "请填写姓名"),
    ],
)
def test_what_cannot_be_is_refused_with_a_sentence(attempt, sentence):
    with pytest.raises(EditRefused, match=f"{sentence}.*。$"):
        attempt(roster(*PADDED))


def test_a_roster_begins_with_its_first_person():
    after = open_roster(Document("", (), 0), "列席", "赵云", "县气象局")
    assert texts(after) == ["列席：赵云（县气象局）"]
    assert (names(after), units(after)) == ([["赵云"]], [["县气象局"]])


def test_a_name_that_a_remark_holds_is_found_at_its_own_place():
    draft = roster("出席：张三丰（委托李四光代为参加）、李四光、李宁公司 李宁")
    assert printed(draft, attendance(draft.lines)) == ["张三丰", "李四光", "李宁"]
    assert texts(rename_person(draft, 0, 1, "王五"))[0].startswith("出席：张三丰（委托李四光代为参加）、王五、")
    assert texts(rename_person(draft, 0, 2, "赵云"))[0].endswith("李宁公司 赵云")
