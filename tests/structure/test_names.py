import pytest

from core.structure.names import cells, is_name, is_unit_or_post, name_behind_post


@pytest.mark.parametrize(
    ("row", "names"),
    [
        ("李晓东  周坚栋  潘  多  吴志辉", ("李晓东", "周坚栋", "潘多", "吴志辉")),
        ("刘  学  钱晓芬  陈志文", ("刘学", "钱晓芬", "陈志文")),
        ("沈　澜　　罗家栋", ("沈澜", "罗家栋")),
        ("集团领导\t袁以宁\t席  兰", ("集团领导", "袁以宁", "席兰")),
        ("欧 阳 晓   李  四", ("欧阳晓", "李四")),
        ("邢  岩(公路股)  关文彬(运输股)", ("邢岩(公路股)", "关文彬(运输股)")),
        ("𠮷  野  司马长青", ("𠮷野", "司马长青")),
        ("", ()),
    ],
)
def test_a_row_is_read_from_the_left_and_padding_is_told_from_separators(row, names):
    assert cells(row) == names


@pytest.mark.parametrize("name", ["潘多", "李晓东", "欧阳娜娜", "阿卜杜拉·买买提", "植海𬭎", "陆知行", "刘文科"])
def test_names_of_people(name):
    assert is_name(name)


@pytest.mark.parametrize(
    "words", ["县财政局", "综合科", "总会计师", "城南街道", "各镇乡", "市直驻象各单位", "李", "会议指出要"]
)
def test_what_is_no_name(words):
    assert not is_name(words)


@pytest.mark.parametrize("words", ["县发改局", "办公室", "总经理", "云台镇人民政府", "东屿船代公司", "县委书记"])
def test_units_and_posts_are_known_by_their_endings(words):
    assert is_unit_or_post(words)


@pytest.mark.parametrize(
    ("post", "name"),
    [
        ("县长", "阿尔斯兰·吐尔逊"),
        ("副总经理兼总工程师", "艾力克·莫日根"),
        ("县财政局", "布比玛丽·坎吉"),
        ("县公安局局长", "夏木西·卡德尔"),
    ],
)
def test_a_name_of_several_parts_is_told_from_the_post_stuck_before_it(post, name):
    assert name_behind_post(post + name) == (name, post)
    assert not is_name(post + name)


@pytest.mark.parametrize("words", ["信息科", "农机站", "骨科", "工会"])
def test_a_department_whose_word_looks_like_a_name_is_a_unit(words):
    assert is_unit_or_post(words)
    assert not is_name(words)


def test_a_double_surname_right_behind_a_post_is_whole():
    assert name_behind_post("县政协主席长孙无忌") == ("长孙无忌", "县政协主席")
    assert name_behind_post("县公安局长孙大圣") == ("孙大圣", "县公安局长")
    assert name_behind_post("总会计师谭永福") == ("谭永福", "总会计师")
