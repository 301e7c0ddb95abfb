"""版头: mark, 期号, 编发行 and the red rule."""

from dataclasses import replace

import pytest

from core.typesetting.composition import compose
from core.typesetting.gbt9704 import MARK_DROP, PITCH
from core.typesetting.profile import NATIONAL
from tests.drafting import minutes

TITLE = "title\t县政府第五次常务会议纪要"


def blocks(*tagged):
    return compose(minutes("\n".join(tagged)))


def styles(*tagged):
    return [one.style.name for one in blocks(*tagged)]


def only(name, *tagged):
    (found,) = [one for one in blocks(*tagged) if one.style.name == name]
    return found


def mark_size(*marks):
    sizes = {one.style.font.size for one in blocks(*marks) if one.style.name == "纪要标志"}
    (size,) = sizes
    return size


def test_a_short_mark_is_as_large_as_marks_get():
    assert mark_size("minutes_mark\t会议纪要") == 48


def test_a_long_mark_is_made_to_fit_one_line():
    assert mark_size("minutes_mark\t沧宁市人民政府常务会议纪要") == 32.5


@pytest.mark.parametrize(("mark", "size"), [("会议纪要", 60), ("沧宁市人民政府常务会议纪要", 32.5)])
def test_the_offices_own_size_is_taken_where_it_fits_one_line(mark, size):
    made = compose(minutes(f"minutes_mark\t{mark}"), replace(NATIONAL, mark_size=60))
    assert {one.style.font.size for one in made if one.style.name == "纪要标志"} == {size}


def test_both_lines_of_a_mark_have_the_size_of_the_longer():
    assert mark_size("minutes_mark\t中共沧宁市统计局党组", "minutes_mark+\t会议纪要") == 42


def test_each_line_of_a_mark_is_a_line_of_its_own():
    assert styles("minutes_mark\t甲市", "minutes_mark+\t会议纪要") == [
        "纪要标志上空",
        "纪要标志",
        "纪要标志",
        "红色分隔线",
    ]


def test_what_stands_above_the_mark_does_not_push_it_down():
    def height_above(*tagged):
        made = blocks(*tagged)
        mark = next(place for place, one in enumerate(made) if one.style.name == "纪要标志")
        return sum(one.format.before + one.format.pitch for one in made[:mark])

    bare = height_above("minutes_mark\t会议纪要")
    crowned = height_above("copy_number\t000036", "classification\t机密★1年", "urgency\t特急", "minutes_mark\t会议纪要")
    assert bare == crowned < MARK_DROP


def test_without_a_mark_nothing_stands_in_its_place():
    assert styles("issue_number\t六期", TITLE) == ["期号", "红色分隔线", "公文标题"]


def test_without_a_masthead_there_is_no_red_rule():
    assert styles(TITLE) == ["公文标题"]


def test_two_empty_lines_part_the_issue_number_from_the_mark():
    assert only("期号", "minutes_mark\t会议纪要", "issue_number\t六期").format.before == 2 * PITCH


def test_the_first_line_of_a_paper_has_no_empty_line_above():
    assert only("期号", "issue_number\t六期").format.before == 0


@pytest.mark.parametrize(
    ("tagged", "printed"),
    [
        (["issuer_line\t象山县人民政府办公室                 2022年5月10日"], ["象山县人民政府办公室\t2022年5月10日"]),
        (["issuer_line\t集团办公室\t2024年11月8日"], ["集团办公室\t2024年11月8日"]),
        (["issuer_line\t法院办公室2024-02-27"], ["法院办公室\t2024-02-27"]),
        (["issuer_line\t规委会办公室", "issuer_line+\t2023年9月27日"], ["规委会办公室\t2023年9月27日"]),
        (["issuer_line\t规委会办公室", "issuer_line\t2023年9月27日"], ["规委会办公室\t2023年9月27日"]),
        (["issuer_line\t县政府办公室"], ["县政府办公室"]),
        (["issuer_line\t二〇二二年五月十日"], ["\t二〇二二年五月十日"]),
        (["issuer_line\t2022年5月10日", "issuer_line+\t县政府办公室"], ["\t2022年5月10日", "县政府办公室"]),
        (
            ["issuer_line\t甲办公室", "issuer_line+\t乙办公室  2022年5月10日"],
            ["甲办公室", "乙办公室\t2022年5月10日"],
        ),
        (["issuer_line\t县政府办公室　　　五月十日"], ["县政府办公室\t五月十日"]),
    ],
)
def test_office_and_date_stand_at_the_two_ends_of_one_row(tagged, printed):
    assert [one.text for one in blocks(*tagged) if one.style.name == "编发行"] == printed


def test_the_red_rule_stands_below_the_last_line_of_the_masthead():
    assert styles(TITLE, "issue_number\t六期", "issuer_line\t办公室", "preamble\t现纪要如下：") == [
        "公文标题",
        "期号",
        "编发行",
        "红色分隔线",
        "导语",
    ]


def test_an_issue_number_below_the_title_does_not_draw_the_red_rule_down():
    made = styles("issue_number\t〔2024〕23号", "issuer_line\t办公室", TITLE, "issue_number\t（第二十三次）")
    assert made == ["期号", "编发行", "红色分隔线", "公文标题", "期号"]


def test_text_right_below_the_red_rule_keeps_an_empty_line_from_it():
    assert only("会议概况", "issue_number\t六期", "meeting_info\t时间：上午").format.before == PITCH
