"""The user says what a line is, and to which paragraph it belongs; the program follows around it."""

import pytest

from core.structure.document import FREE, Pin
from core.structure.edits.edit import EditRefused
from core.structure.edits.joining import join_above, part_above
from core.structure.edits.roles import confirm, set_role, unpin
from core.structure.roles import Role
from tests.structure.strategies import document_of, line_id

PAPER = document_of(
    "关于水利工作的\n会议纪要\n\n一、关于防汛。会议要求，\n— 1 —\n抓好落实。\n出席：张三  李四\n王五  赵六"
)


def pins(document) -> list[Pin]:
    return [line.pin for line in document.lines]


def test_a_role_is_pinned_to_every_chosen_line_with_text():
    edited = set_role(PAPER, [1, 2, 3], Role.NOTE)
    assert [line.role for line in edited.lines[:3]] == [Role.NOTE, Role.NOTE, Role.BLANK]
    assert pins(edited)[:3] == [Pin(Role.NOTE), Pin(Role.NOTE), FREE]
    assert (edited.lines[0].confidence, edited.lines[0].reason) == (1.0, "由您指定")


def test_a_heading_can_be_given_its_level():
    edited = set_role(PAPER, [1], Role.HEADING, 3)
    assert (edited.lines[0].role, edited.lines[0].level) == (Role.HEADING, 3)


def test_a_level_is_for_headings_only():
    assert pins(set_role(PAPER, [1], Role.NOTE, 3))[0] == Pin(Role.NOTE)


def test_confirming_pins_what_the_program_chose():
    heading = PAPER.line(line_id(PAPER, "一、"))
    confirmed = confirm(PAPER, [heading.id]).line(heading.id)
    assert confirmed.pin == Pin(heading.role, heading.level)
    assert (confirmed.role, confirmed.level) == (heading.role, heading.level)


def test_unpinning_leaves_the_line_to_the_program_again():
    pinned = set_role(PAPER, [1], Role.NOTE)
    assert unpin(pinned, [1]) == PAPER


def test_parting_makes_a_paragraph_of_its_own_and_joining_takes_it_back():
    roster = set_role(PAPER, [line_id(PAPER, "出席"), line_id(PAPER, "王五")], Role.ATTENDANCE)
    row = line_id(PAPER, "王五")
    parted = part_above(roster, [row])
    assert not parted.line(row).continues
    assert join_above(parted, [row]).line(row).continues


def test_a_line_joined_to_another_role_takes_that_role():
    document = set_role(PAPER, [1], Role.TITLE)
    document = set_role(document, [2], Role.NOTE)
    joined = join_above(document, [2]).line(2)
    assert (joined.role, joined.continues) == (Role.TITLE, True)


@pytest.mark.parametrize("role", [Role.PARAGRAPH, Role.NOTE])
def test_a_line_joined_to_a_run_in_heading_is_body_text(role):
    document = set_role(document_of("一、关于防汛。会议要求，\n抓好落实。"), [1], Role.HEADING)
    document = set_role(document, [2], role)
    parted = part_above(document, [2]) if document.line(2).continues else document
    joined = join_above(parted, [2]).line(2)
    assert (joined.role, joined.continues) == (Role.PARAGRAPH, True)


def test_several_lines_join_one_after_another():
    document = document_of("甲\n乙\n丙")
    document = set_role(document, [1], Role.TITLE)
    document = set_role(document, [2, 3], Role.NOTE)
    joined = join_above(document, [2, 3])
    assert [(line.role, line.continues) for line in joined.lines[1:]] == [(Role.TITLE, True)] * 2


@pytest.mark.parametrize(
    ("edit", "arguments", "sentence"),
    [
        (set_role, ([], Role.NOTE), "请先选中要更改的行。"),
        (set_role, ([99], Role.NOTE), "选中的行已经不在文稿里，请重新选择。"),
        (set_role, ([3], Role.NOTE), "选中的是空行，请选有文字的行。"),
        (set_role, ([1], Role.BLANK), "有文字的行不能设为空行。"),
        (set_role, ([1], Role.HEADING, 5), "标题只有第一级到第四级。"),
        (unpin, ([1],), "选中的行没有由您指定的内容。"),
        (join_above, ([1],), "选中的行已经接在上一段后面，或者上面没有可以接的段落。"),
        (part_above, ([1],), "选中的行本来就是另起一段的。"),
    ],
)
def test_what_cannot_be_done_is_refused_in_a_sentence(edit, arguments, sentence):
    with pytest.raises(EditRefused) as refused:
        edit(PAPER, *arguments)
    assert str(refused.value) == sentence


def test_what_is_already_so_is_refused():
    pinned = set_role(PAPER, [1], Role.NOTE)
    assert set_role.refusal(pinned, [1], Role.NOTE) == "选中的行已经指定为“附注”。"
    assert confirm.refusal(pinned, [1]) == "选中的行已经确认过。"
