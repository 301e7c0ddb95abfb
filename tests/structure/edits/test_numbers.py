"""Numbers are counted anew in the draft's own punctuation, shown beforehand, and written in another scheme."""

import pytest

from core.structure.edits.levels import demote
from core.structure.edits.moves import delete_section, move_down
from core.structure.edits.numbers import (
    convert,
    renumber_all,
    renumber_along,
    renumber_level,
    renumber_one,
    renumbered,
    renumbering,
)
from core.structure.numbering import Scheme
from core.structure.roles import Role
from tests.structure.strategies import document_of, line_id, texts

BODY = "会议指出，要抓好落实，推动工作再上新台阶，确保全年目标任务完成。"
PAPER = document_of(
    f"一、听取汇报\n(一) 水利\n(三) 教育\n三、审议方案\n(二)方案甲\n（三）方案乙\n三、 其他事项\n{BODY}\n出席：张三"
)


def headings(document) -> list[str]:
    return [line.text for line in document.lines if line.role is Role.HEADING]


def test_everything_is_counted_anew_below_each_heading():
    assert headings(renumber_all(PAPER)) == [
        "一、听取汇报",
        "(一) 水利",
        "(二) 教育",
        "二、审议方案",
        "(一)方案甲",
        "（二）方案乙",
        "三、 其他事项",
    ]


def test_one_level_is_counted_anew_below_one_heading():
    renumbered = renumber_level(PAPER, line_id(PAPER, "(三)"))
    assert headings(renumbered)[1:6] == ["(一) 水利", "(二) 教育", "三、审议方案", "(二)方案甲", "（三）方案乙"]


def test_one_heading_takes_the_number_after_the_one_above():
    assert headings(renumber_one(PAPER, line_id(PAPER, "三、 其")))[-1] == "四、 其他事项"
    assert headings(renumber_one(PAPER, line_id(PAPER, "(二)")))[4] == "(一)方案甲"


def test_the_plan_tells_old_and_new_of_every_heading_concerned():
    plan = renumbering(PAPER)
    assert [(change.old.text.strip(), change.new.text.strip()) for change in plan] == [
        ("(三)", "(二)"),
        ("三、", "二、"),
        ("(二)", "(一)"),
        ("（三）", "（二）"),
    ]
    assert [change.line_id for change in plan] == [
        line_id(PAPER, words) for words in ("(三)", "三、审", "(二)", "（三）")
    ]


def test_the_plan_of_one_level_is_part_of_the_whole():
    assert [change.new.number for change in renumbering(PAPER, line_id(PAPER, "(二)"))] == [1, 2]


def test_a_plan_changes_nothing():
    before = texts(PAPER)
    renumbering(PAPER)
    assert texts(PAPER) == before


def test_what_follows_a_deleted_section_can_be_renumbered():
    rest = delete_section(PAPER, line_id(PAPER, "一、"))
    assert [line.split("、")[0] for line in headings(renumber_all(rest)) if "、" in line] == ["一", "二"]


def test_numbers_go_on_beyond_ninety_nine():
    document = document_of("\n".join(f"一、审议第{count}号方案\n{BODY}" for count in range(1, 104)))
    assert [text.partition("、")[0] for text in headings(renumber_all(document))][98:] == [
        "九十九",
        "一百",
        "一百零一",
        "一百零二",
        "一百零三",
    ]


def test_headings_without_number_keep_none():
    document = document_of(f"一、听取汇报\n{BODY}\n\n背景情况\n\n{BODY}\n三、审议方案\n{BODY}")
    assert headings(renumber_all(document)) == ["一、听取汇报", "背景情况", "二、审议方案"]


def test_circles_inside_the_fourth_level_count_by_themselves():
    document = document_of(f"一、甲事\n（一）乙事\n1.丙事\n（1）丁事\n①戊事\n②己事\n（3）庚事\n①辛事\n{BODY}")
    assert headings(renumber_all(document))[3:] == ["（1）丁事", "①戊事", "②己事", "（2）庚事", "①辛事"]


def test_numbers_in_order_need_no_renumbering():
    assert renumber_all.refusal(renumber_all(PAPER)) == "序号没有要更正的。"


def test_a_level_is_written_in_another_scheme_with_the_same_count():
    converted = convert(PAPER, 2, Scheme.ARABIC)
    assert headings(converted) == [
        "一、听取汇报",
        "1.水利",
        "3.教育",
        "三、审议方案",
        "2.方案甲",
        "3.方案乙",
        "三、 其他事项",
    ]
    assert [line.level for line in converted.lines] == [line.level for line in PAPER.lines]


@pytest.mark.parametrize("scheme", [Scheme.CHINESE, Scheme.CHINESE_BRACKETED, Scheme.ARABIC, Scheme.ARABIC_BRACKETED])
def test_a_single_level_goes_from_any_scheme_to_any_other(scheme):
    document = document_of(f"①听取汇报\n{BODY}\n②审议方案\n{BODY}")
    converted = convert(document, 1, scheme)
    assert [line.level for line in converted.lines if line.level] == [1, 1]
    assert texts(convert(converted, 1, Scheme.CIRCLED)) == texts(document)


def test_a_scheme_that_another_level_uses_is_refused():
    assert (
        convert.refusal(PAPER, 1, Scheme.CHINESE_BRACKETED)
        == "序号换成“（一）”会和其他级的混淆，请先转换其他级的序号。"
    )
    assert convert.refusal(PAPER, 1, Scheme.ARABIC) == "序号换成“1.”会和其他级的混淆，请先转换其他级的序号。"


def test_a_level_without_numbers_has_nothing_to_convert():
    assert convert.refusal(PAPER, 3, Scheme.ARABIC) == "第3级标题没有要换成“1.”的序号。"


def test_what_a_deletion_put_out_of_order_is_counted_anew_and_nothing_else():
    before = document_of("一、听取\n（一）水利\n（三）交通\n二、审议\n三、研究")
    deleted = delete_section(before, line_id(before, "二、"))
    assert texts(renumber_along(deleted, before)) == ["一、听取", "（一）水利", "（三）交通", "二、研究"]


def test_what_a_section_left_and_what_it_joined_are_both_counted_anew():
    before = document_of("一、听取\n（一）水利\n（二）交通\n二、审议\n三、研究\n四、其他")
    lowered = demote(before, line_id(before, "二、"))
    assert texts(renumber_along(lowered, before))[1:] == [
        "（一）水利",
        "（二）交通",
        "（三）审议",
        "二、研究",
        "三、其他",
    ]


def test_what_moved_is_counted_anew_where_it_stands():
    before = document_of("一、听取\n二、审议\n三、研究")
    assert texts(renumber_along(move_down(before, 1), before)) == ["一、审议", "二、听取", "三、研究"]


def test_where_no_sibling_came_or_went_nothing_is_counted_anew():
    document = document_of("一、听取\n三、审议")
    assert renumber_along.refusal(document, document) == "序号没有要更正的。"


def test_what_an_edit_did_to_numbers_is_told_of_every_heading_concerned():
    before = document_of("一、听取\n（一）水利\n二、审议")
    after = convert(before, 2, Scheme.ARABIC)
    assert [(number.old.text, number.new.text) for number in renumbered(before, after)] == [("（一）", "1.")]
    assert renumbered(before, before) == ()
