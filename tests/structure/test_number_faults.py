"""Gaps, repeats and wrong levels of section numbers, each told where it begins."""

from core.structure.edits.roles import set_role
from core.structure.number_faults import number_faults
from core.structure.roles import Role
from tests.structure.strategies import document_of, line_id


def faults(document) -> list[tuple[str, str]]:
    return [(document.line(fault.line_id).text[:2], fault.name) for fault in number_faults(document)]


def test_numbers_in_order_have_no_fault():
    assert faults(document_of("一、听取汇报\n（一）水利\n（二）交通\n二、审议方案\n（一）财政")) == []


def test_a_gap_is_told_once():
    document = document_of("一、听取汇报\n三、审议方案\n四、其他事项")
    assert faults(document) == [("三、", "缺号")]
    assert number_faults(document)[0].sentence == "“一、”之后是“三、”，缺“二、”。"


def test_a_repeat_a_wrong_beginning_and_a_step_back_are_told():
    assert faults(document_of("一、听取汇报\n一、审议方案\n二、其他事项")) == [("一、", "重号")]
    assert faults(document_of("二、听取汇报\n三、审议方案")) == [("二、", "应为一、")]
    assert faults(document_of("一、听取\n二、研究\n三、审议\n一、其他")) == [("一、", "应为四、")]


def test_a_level_left_out_is_told():
    document = document_of("一、听取汇报\n二、审议方案\n三、其他事项")
    lowered = set_role(document, [line_id(document, "二、")], Role.HEADING, 3)
    assert ("二、", "越级") in faults(lowered)


def test_a_number_that_does_not_belong_inside_another_is_told():
    document = document_of("一、听取汇报\n二、审议方案\n三、其他事项")
    lowered = set_role(document, [line_id(document, "二、")], Role.HEADING, 2)
    assert ("二、", "层级不对") in faults(lowered)
