import pytest

from core.minutes.roster import read_people
from core.structure.labels import COLONS


def people(*rows):
    return [(person.name, person.unit) for person in read_people(rows)]


def test_padded_names_in_rows():
    rows = ("李晓东  周坚栋  潘  多", "胡颖磊  高  岷")
    assert people(*rows) == [(name, None) for name in ("李晓东", "周坚栋", "潘多", "胡颖磊", "高岷")]


def test_a_unit_goes_on_to_the_next_name_after_a_pause_mark_and_ends_at_a_comma():
    assert people("县发改局  吴启明、陈砚秋，县财政局  何淑珍。") == [
        ("吴启明", "县发改局"),
        ("陈砚秋", "县发改局"),
        ("何淑珍", "县财政局"),
    ]


@pytest.mark.parametrize("colon", COLONS)
def test_whatever_colon_was_typed_parts_a_unit_from_its_people(colon):
    assert people(f"县财政局{colon}张三、李四", f"公司领导{colon} 王  五") == [
        ("张三", "县财政局"),
        ("李四", "县财政局"),
        ("王五", "公司领导"),
    ]


def test_a_political_body_set_apart_by_blanks_is_a_unit_and_no_name():
    assert people("市人大常委会　张　强", "市政协　　　　刘　伟") == [("张强", "市人大常委会"), ("刘伟", "市政协")]


def test_a_unit_or_post_in_brackets_stands_with_the_name_and_a_reason_goes_nowhere():
    assert people("唐晓渔（办公室）、方　琳（外出学习）、席文彦（委托华正茂代为表决）") == [
        ("唐晓渔", "办公室"),
        ("方琳", None),
        ("席文彦", None),
    ]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("总会计师谭永福", ("谭永福", "总会计师")),
        ("校长 秦守正", ("秦守正", "校长")),
        ("张三 总经理", ("张三", "总经理")),
        ("李四副县长", ("李四", "副县长")),
        ("县财政局何淑珍", ("何淑珍", "县财政局")),
    ],
)
def test_a_post_may_stand_on_either_side_of_the_name(row, expected):
    assert people(row) == [expected]


def test_a_label_inside_is_the_unit_of_the_people_behind_it_and_on_the_rows_below():
    assert people("公司领导：张三、李四", "财务部：", "  王五、赵六") == [
        ("张三", "公司领导"),
        ("李四", "公司领导"),
        ("王五", "财务部"),
        ("赵六", "财务部"),
    ]


def test_a_first_cell_that_is_a_unit_stands_over_its_row():
    assert people("集团领导\t袁以宁\t宗鹤年", "总工程师\t舒云峰") == [
        ("袁以宁", "集团领导"),
        ("宗鹤年", "集团领导"),
        ("舒云峰", "总工程师"),
    ]


def test_units_without_names_lose_only_the_closing_words_that_say_who_comes():
    assert people("县发改局、县财政局，各镇（街道）主要负责人") == [
        (None, "县发改局"),
        (None, "县财政局"),
        (None, "各镇（街道）"),
    ]


def test_a_unit_broken_off_at_the_end_of_a_row_is_one_unit():
    assert people("市审计局、市轨道集团、市供电公司、市水务集团，城北区人", "民政府、望江新区管委会。")[4:] == [
        (None, "城北区人民政府"),
        (None, "望江新区管委会"),
    ]


def test_rare_characters_foreign_and_long_names_survive():
    assert people("植海𬭎、阿卜杜拉·买买提、欧阳娜娜") == [
        ("植海𬭎", None),
        ("阿卜杜拉·买买提", None),
        ("欧阳娜娜", None),
    ]
    assert people("巴雅尔图  乌云格日乐  孟  和") == [("巴雅尔图", None), ("乌云格日乐", None), ("孟和", None)]


def test_nobody_is_an_empty_list():
    assert people("无") == people("") == []


def test_behind_the_name_of_one_who_did_not_come_brackets_tell_why():
    rows = ("潘启（生病住院）", "喻世明（下村督导）", "周　明（区财政局）", "许诺（家中有事）")
    assert [(person.name, person.unit) for person in read_people(rows, absent=True)] == [
        ("潘启", None),
        ("喻世明", None),
        ("周明", "区财政局"),
        ("许诺", None),
    ]


def test_the_secretary_of_a_board_is_a_post():
    assert people("水生  董事会秘书") == [("水生", "董事会秘书")]


def test_all_posts_of_a_person_stand_with_the_name():
    assert people("县委副书记、县长 令狐雨，县委常委、政法委书记 战洪涛") == [
        ("令狐雨", "县委副书记、县长"),
        ("战洪涛", "县委常委、政法委书记"),
    ]
    assert people("院长、党委副书记    蒲若兰", "党委副书记          景颇生") == [
        ("蒲若兰", "院长、党委副书记"),
        ("景颇生", "党委副书记"),
    ]


@pytest.mark.parametrize(
    "row", ["县财政局 局长张三", "县财政局 张三（局长）", "县财政局 张三 局长", "县财政局  局长  张三"]
)
def test_a_unit_and_a_post_both_stand_with_the_name(row):
    assert people(row) == [("张三", "县财政局局长")]


def test_a_post_before_or_behind_an_unusual_name_is_told_from_it():
    assert people("行长漕国泰、独立董事宦秀英") == [("漕国泰", "行长"), ("宦秀英", "独立董事")]
    assert people("扶建平    管委会副主任") == [("扶建平", "管委会副主任")]


def test_nobody_is_lost_where_a_name_without_known_surname_has_its_post_in_brackets():
    assert people("俄木呷（党委委员、纪委书记）  漆小兰（党委委员、组织委员）") == [
        ("俄木呷", "党委委员、纪委书记"),
        ("漆小兰", "党委委员、组织委员"),
    ]


def test_among_units_a_town_is_no_person():
    assert people("县民政局、县公安局、县林业局、龙潭镇、九里乡主要负责人")[3:] == [(None, "龙潭镇"), (None, "九里乡")]


def test_a_post_ends_where_the_name_begins_as_a_surname():
    assert people("董事长谌龙、总会计师谭永福") == [("谌龙", "董事长"), ("谭永福", "总会计师")]


def test_two_characters_that_are_a_double_surname_may_be_a_whole_name():
    assert people("萧　寒　　宗　政　　龙在田") == [("萧寒", None), ("宗政", None), ("龙在田", None)]


def test_a_unit_stuck_to_a_name_goes_on_to_the_next_and_is_parted_from_a_padded_one():
    assert people("市自然资源和规划局邝永年、宿  迁；市住房城乡建设局利  民；市生态环境局山  岚") == [
        ("邝永年", "市自然资源和规划局"),
        ("宿迁", "市自然资源和规划局"),
        ("利民", "市住房城乡建设局"),
        ("山岚", "市生态环境局"),
    ]
    assert people("总会计师谭永福、李四") == [("谭永福", "总会计师"), ("李四", None)]


def test_a_name_with_dots_parts_from_the_post_before_it():
    assert people("县政协委员阿卜杜拉·买买提、狄仁杰总经理助理") == [
        ("阿卜杜拉·买买提", "县政协委员"),
        ("狄仁杰", "总经理助理"),
    ]


def test_rows_that_open_with_units_have_a_unit_first_also_where_it_could_be_a_name():
    assert people("医务科　　　谌志坚", "护理部　　　花月仙　　应　红", "信息科　　　郎咏菊")[-1] == (
        "郎咏菊",
        "信息科",
    )
    assert people("党工委副书记        隗  芳、亢明山") == [("隗芳", "党工委副书记"), ("亢明山", "党工委副书记")]


def test_an_office_that_looks_like_a_name_is_told_from_the_people_behind_it():
    assert people("医务科　　　谌志坚", "护理部　　　花月仙　　洛桑卓玛", "信息科　　　郎咏菊", "骨科　　　　张三") == [
        ("谌志坚", "医务科"),
        ("花月仙", "护理部"),
        ("洛桑卓玛", "护理部"),
        ("郎咏菊", "信息科"),
        ("张三", "骨科"),
    ]


def test_a_given_name_may_end_as_a_post_or_a_place_does():
    assert people("冉志长  朱国胜  舒  长") == [("冉志长", None), ("朱国胜", None), ("舒长", None)]
    assert people("市城管局局长葛天行、市供电公司副总经理厉行") == [
        ("葛天行", "市城管局局长"),
        ("厉行", "市供电公司副总经理"),
    ]


def test_a_reason_may_stand_behind_a_blank_and_a_name_in_brackets_behind_its_unit():
    assert [person.name for person in read_people(("张三 出差、李四 病假",), absent=True)] == ["张三", "李四"]
    assert people("县财政局（张三）、县教育局（李四）") == [("张三", "县财政局"), ("李四", "县教育局")]


def test_the_numbers_of_a_numbered_roster_are_nobody():
    assert people("1.张三", "2、李四") == [("张三", None), ("李四", None)]


def test_where_marks_part_the_entries_an_odd_word_before_a_name_is_its_unit():
    assert people("教务 张三，后勤 李四，党办 王五") == [("张三", "教务"), ("李四", "后勤"), ("王五", "党办")]
