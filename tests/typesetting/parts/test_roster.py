"""出席名单: labels, columns, rows by unit and running text."""

from dataclasses import replace

import pytest

from core.typesetting.composition import compose
from core.typesetting.gbt9704 import CELL, PITCH
from core.typesetting.profile import NATIONAL
from tests.drafting import minutes


def groups(*tagged):
    return [one for one in compose(minutes("\n".join(tagged))) if one.style.name == "出席名单"]


def rows(*tagged):
    return [one.text for one in groups(*tagged)]


def test_names_stand_five_to_the_row_whatever_rows_the_draft_has():
    drafted = ["attendance\t应邀出席：李晓东  周坚栋  钮晶莹", "attendance+\t潘  多  吴志辉  胡颖磊"]
    assert rows(*drafted) == ["应邀出席：李晓东\t周坚栋\t钮晶莹\t潘　多\t吴志辉\n胡颖磊"]


def test_the_columns_are_four_characters_apart():
    (group,) = groups("attendance\t应邀出席：李晓东  周坚栋")
    stops = [tab.position for tab in group.format.tabs]
    assert stops[:2] == [group.format.left + 4 * CELL, group.format.left + 8 * CELL]


def test_where_names_of_four_are_many_they_widen_the_columns_of_all():
    (group,) = groups("attendance\t列席：葛振邦　　司马长青　苗　青　　欧阳娜娜")
    assert group.format.tabs[0].position == group.format.left + 5 * CELL
    assert group.text == "列席：葛振邦\t司马长青\t苗　青\t欧阳娜娜"


def test_where_names_of_four_are_few_each_takes_two_columns():
    (group,) = groups("attendance\t出席：李晓东  周坚栋  司马长青  苗  青  吴志辉  胡颖磊")
    assert group.format.tabs[0].position == group.format.left + 4 * CELL
    assert group.text == "出席：李晓东\t周坚栋\t司马长青\t苗　青\t吴志辉\n胡颖磊"


def test_six_names_stand_in_a_row_behind_a_short_label():
    assert rows("attendance\t出席：李晓东  周坚栋  钮晶莹  潘  多  吴志辉  胡颖磊  史建立") == [
        "出席：李晓东\t周坚栋\t钮晶莹\t潘　多\t吴志辉\t胡颖磊\n史建立"
    ]


def test_rare_characters_are_characters_like_others():
    assert rows("attendance\t出席：𠮷  明  李𬭎  王㼆") == ["出席：𠮷　明\t李　𬭎\t王　㼆"]


def test_a_name_wider_than_its_column_takes_two():
    assert rows("attendance\t列席人员：买买提·吐尔逊  李兵  王  五  赵六顺  钱七") == [
        "列席人员：买买提·吐尔逊\t李　兵\t王　五\t赵六顺\n钱　七"
    ]


def test_wrapped_rows_stand_below_the_first_character_behind_the_colon():
    short, long = groups("attendance\t出席：甲乙丙", "paragraph\t会议指出。", "attendance\t列席人员：甲乙丙")
    assert (short.format.left, short.format.first_line) == (5 * CELL, -3 * CELL)
    assert (long.format.left, long.format.first_line) == (7 * CELL, -5 * CELL)


def test_two_character_labels_are_spread_where_one_has_four():
    drafted = ["attendance\t出    席：李晓东", "attendance\t应邀出席：干维岳", "attendance\t列席：洪  海"]
    assert rows(*drafted) == ["出　　席：李晓东", "应邀出席：干维岳", "列　　席：洪　海"]


def test_two_character_labels_stay_together_among_themselves():
    assert rows("attendance\t出    席：李晓东", "attendance\t请    假：高  岷") == ["出席：李晓东", "请假：高　岷"]


def test_the_rows_stand_behind_a_half_width_colon_at_a_tab_and_no_colon_is_changed():
    assert rows("attendance\t请假:骆  冰") == ["请假:\t骆　冰"]


def test_no_colon_is_added_to_a_label_that_has_none():
    assert rows("attendance\t出席人员", "attendance+\t李晓东  周坚栋") == ["出席人员\t李晓东\t周坚栋"]


def test_a_count_behind_the_colon_does_not_push_the_rows_aside():
    (group,) = groups("attendance\t出席人：（共9人）隆振邦、莫小燕")
    assert (group.text, group.format.left) == ("出席人：（共9人）隆振邦、莫小燕", 6 * CELL)


def test_a_label_too_wide_to_hang_leaves_its_rows_the_line():
    (group,) = groups("attendance\t参加人员（共13个单位）：市水利局、市气象局")
    assert (group.format.left, group.format.first_line) == (2 * CELL, 0)


def test_each_unit_keeps_its_row_and_all_people_stand_in_the_same_columns():
    drafted = [
        "attendance\t出席：",
        "attendance+\t集团领导\t袁以宁\t宗鹤年",
        "attendance\t列席：",
        "attendance+\t东屿船代公司\t明哲",
    ]
    first, second = groups(*drafted)
    assert first.text == "出席：集团领导\t袁以宁\t宗鹤年"
    assert second.text == "列席：东屿船代公司\t明　哲"
    assert first.format.tabs[0].position == second.format.tabs[0].position == first.format.left + 7 * CELL


def test_people_of_a_unit_that_find_no_room_stand_below_the_others():
    people = "  ".join(["李晓东"] * 6)
    assert rows(f"attendance\t列席：县政府办公室  {people}") == [
        "列席：县政府办公室\t" + "\t".join(["李晓东"] * 4) + "\n\t李晓东\t李晓东"
    ]


def test_units_that_leave_no_room_for_names_are_running_text():
    (group,) = groups("attendance\t列席：国网澄州市供电公司城南供电服务中心  李晓东  周坚栋")
    assert group.format.alignment == "justify"


def test_groups_within_a_roster_have_their_names_in_columns():
    drafted = [
        "attendance\t参会人员：",
        "attendance+\t公司领导：司马宜  华严  李  四",
        "attendance+\t部门负责人：苍海  仝欣",
    ]
    (group,) = groups(*drafted)
    assert group.text == "参会人员：公司领导：\t司马宜\t华　严\t李　四\n部门负责人：\t苍　海\t仝　欣"
    assert group.format.tabs[0].position == group.format.left + 7 * CELL


def test_a_group_goes_on_in_rows_of_names():
    drafted = ["attendance\t参会：", "attendance+\t公司领导：司马宜  华严", "attendance+\t苍海  仝欣"]
    assert rows(*drafted) == ["参会：公司领导：\t司马宜\t华　严\n\t苍　海\t仝　欣"]


def test_names_with_posts_behind_them_have_a_row_each():
    drafted = ["attendance\t出席：张三  总经理  李四四  副总经理、总工程师", "attendance+\t王五  财务总监"]
    assert rows(*drafted) == ["出席：张　三\t总经理\n李四四\t副总经理、总工程师\n王　五\t财务总监"]


def test_no_name_in_running_text_is_torn():
    names = "、".join(["李晓东", "周坚栋", "买买提·吐尔逊", "司马长青"] * 3)
    (row,) = rows(f"attendance\t出席：{names}")
    printed = row.removeprefix("出席：").split("\n")
    assert "".join(printed) == names
    assert all(len(line) <= 23 and line.endswith(("、", "青")) for line in printed)


def test_a_name_behind_its_unit_is_not_torn():
    (row,) = rows("attendance\t列席：" + "、".join(["县发改局吴启明", "县自然资源局闻人杰"] * 3))
    assert not any(line.endswith(("吴", "吴启", "闻", "闻人")) for line in row.split("\n"))


def test_units_in_running_text_are_left_to_the_word_processor():
    units = "、".join(["县发改局", "县自然资源局"] * 6)
    assert rows(f"attendance\t列席单位：{units}") == [f"列席单位：{units}"]


def test_marks_begin_no_row_of_names_and_brackets_end_none():
    entries = "、".join(["张三三（县政府副县长）", "李四（县财政局党组书记）", "欧阳晓（县住建局）"] * 3)
    (row,) = rows(f"attendance\t出席：{entries}")
    for line in row.removeprefix("出席：").split("\n"):
        assert line[0] not in "、）"
        assert line[-1] != "（"
        assert not line.endswith(("张", "张三", "李", "欧", "欧阳"))


def test_names_between_marks_are_running_text_without_padding():
    drafted = ["attendance\t出席人员：", "attendance+\t崔文博、林　曦、马志刚，", "attendance+\t向  群"]
    (group,) = groups(*drafted)
    assert (group.text, group.format.alignment) == ("出席人员：崔文博、林曦、马志刚，向群", "justify")


def test_a_blank_parts_a_unit_from_its_people_in_running_text():
    assert rows("attendance\t参    加：县发改局  吴启明、丁  岚，县财政局 何淑珍") == [
        "参加：县发改局　吴启明、丁岚，县财政局　何淑珍"
    ]


def test_complete_rows_of_running_text_are_not_run_together():
    drafted = ["attendance\t参会人员：公司领导：司马相宜、华严", "attendance+\t部门负责人：苍海、仝欣"]
    assert rows(*drafted) == ["参会人员：公司领导：司马相宜、华严\n部门负责人：苍海、仝欣"]


def test_a_reason_in_brackets_does_not_make_a_name_running_text():
    assert rows("attendance\t请假人员：方　琳（外出学习、培训）") == ["请假人员：方　琳（外出学习、培训）"]


def test_rows_without_a_label_stand_below_those_above():
    first, second = groups("attendance\t出席：李晓东", "attendance\t潘旭东  朱约余")
    assert (second.format.left, second.format.first_line) == (first.format.left, 0)


@pytest.mark.parametrize(
    ("above", "space"),
    [
        ("paragraph\t会议还研究了其他事项。", PITCH),
        ("title\t会议纪要", 0),
        ("meeting_info\t主持：贺云舟", 0),
    ],
)
def test_one_empty_line_parts_the_roster_from_the_text_above(above, space):
    assert groups(above, "attendance\t出席：李晓东")[0].format.before == space


def test_a_roster_within_the_text_stands_close():
    drafted = ["heading:1\t一、听取汇报", "attendance\t列席：李晓东", "paragraph\t会议指出。"]
    assert groups(*drafted)[0].format.before == 0


def by_rule(per_row, *tagged, **rules):
    profile = replace(NATIONAL, names_per_row=per_row, **rules)
    return [one for one in compose(minutes("\n".join(tagged)), profile) if one.style.name == "出席名单"]


SEVEN = "attendance\t应邀出席：李晓东  周坚栋  钮晶莹  潘  多  吴志辉  胡颖磊  史建立"


@pytest.mark.parametrize(
    ("per_row", "lengths"), [(1, [1] * 7), (3, [3, 3, 1]), (4, [4, 3]), (5, [5, 2]), (6, [6, 1]), (7, [6, 1])]
)
def test_a_row_has_as_many_names_as_the_office_says_if_they_find_room(per_row, lengths):
    (group,) = by_rule(per_row, SEVEN)
    assert [len(row.split("\t")) for row in group.text.split("\n")] == lengths


def test_names_that_do_not_find_the_usual_room_stand_closer():
    (group,) = by_rule(6, SEVEN)
    stops = [tab.position - group.format.left for tab in group.format.tabs][:5]
    assert stops == [round(3.6 * place * CELL) for place in range(1, 6)]
    assert stops[-1] + 3 * CELL == 21 * CELL


def test_fewer_names_stand_no_further_apart():
    (group,) = by_rule(3, SEVEN)
    assert group.format.tabs[0].position == group.format.left + 4 * CELL


def test_labels_stay_as_narrow_as_they_are_where_the_office_says_so():
    groups = by_rule(None, SEVEN, "attendance\t出    席：李晓东", padded_labels=False)
    assert groups[1].text == "出席：李晓东"
