"""Sections go in and out, up and down, whole, and their numbers follow the draft's own way."""

import pytest

from core.structure.edits.levels import demote, promote
from core.structure.edits.moves import Side, delete_section, move_down, move_sections, move_up
from core.structure.edits.roles import set_role
from core.structure.roles import Role
from core.structure.sections import sections
from tests.structure.strategies import document_of, line_id, texts

BODY = "会议指出，要抓好落实，推动工作再上新台阶，确保全年目标任务完成。"
PAPER = document_of(
    f"""一、听取汇报
{BODY}

(一)关于水利工作
1.防汛
2.灌溉
(二)5G建设

— 2 —
二、审议方案
{BODY}

三、其他事项
{BODY}

出席：张三  李四"""
)


def after(edit, opening: str, *others: str) -> list[str]:
    """The texts after an edit of the section that opens with some words, body text left out."""
    edited = edit(PAPER, *(line_id(PAPER, words) for words in (opening, *others)))
    return [text for text in texts(edited) if text != BODY]


def headings(document) -> list[tuple[str, int]]:
    return [(document.line(section.line_id).text, section.level) for section in sections(document)]


def test_the_paper_is_read_as_these_tests_need_it():
    assert headings(PAPER) == [
        ("一、听取汇报", 1),
        ("(一)关于水利工作", 2),
        ("1.防汛", 3),
        ("2.灌溉", 3),
        ("(二)5G建设", 2),
        ("二、审议方案", 1),
        ("三、其他事项", 1),
    ]


def test_promoting_takes_the_whole_section_out_and_writes_its_numbers_as_the_draft_does():
    promoted = promote(PAPER, line_id(PAPER, "(一)"))
    assert headings(promoted)[1:5] == [("一、关于水利工作", 1), ("(一)防汛", 2), ("(二)灌溉", 2), ("(二)5G建设", 2)]


def test_promoted_headings_are_pinned():
    line = promote(PAPER, line_id(PAPER, "(一)")).line(line_id(PAPER, "(一)"))
    assert (line.pin.role, line.pin.level) == (Role.HEADING, 1)


def test_demoting_and_promoting_come_back_to_the_same_text():
    heading = line_id(PAPER, "(一)")
    assert texts(promote(demote(PAPER, heading), heading)) == texts(PAPER)


def test_a_level_that_the_draft_does_not_number_takes_the_form_of_the_standard():
    demoted = demote(PAPER, line_id(PAPER, "(一)"))
    assert headings(demoted)[1:4] == [("1.关于水利工作", 3), ("（1）防汛", 4), ("（2）灌溉", 4)]


def test_a_draft_that_begins_with_arabic_numbers_goes_in_to_bracketed_ones():
    document = document_of(f"1.听取汇报\n{BODY}\n2.审议方案\n{BODY}")
    assert headings(demote(document, line_id(document, "2."))) == [("1.听取汇报", 1), ("（2）审议方案", 2)]


def test_of_several_forms_on_a_level_the_nearest_above_is_taken():
    document = document_of(f"一、甲事\n(一)乙事\n二、丙事\n（一）丁事\n三、戊事\n{BODY}\n四、己事\n(一)庚事\n{BODY}")
    assert headings(demote(document, line_id(document, "三、")))[4] == ("（三）戊事", 2)


def test_a_number_is_kept_apart_from_digits_behind_it():
    assert "2. 5G建设" in after(demote, "(二)")


def test_a_heading_without_number_gets_none():
    document = document_of(f"经济工作\n{BODY}\n社会工作\n{BODY}\n其他工作\n{BODY}")
    document = set_role(document, [1, 3, 5], Role.HEADING)
    demoted = demote(document, 3)
    assert texts(demoted) == texts(document)
    assert [level for _, level in headings(demoted)] == [1, 2, 1]


@pytest.mark.parametrize(
    ("edit", "opening", "sentence"),
    [
        (promote, "一、", "“一、听取汇报”已经是第一级标题，不能再升级。"),
        (promote, "出席", "请先选中一个标题。"),
        (move_up, "一、", "“一、听取汇报”前面没有同级的标题，不能上移。"),
        (move_up, "(一)", "“(一)关于水利工作”前面没有同级的标题，不能上移。"),
        (move_down, "三、", "“三、其他事项”后面没有同级的标题，不能下移。"),
        (delete_section, "出席", "请先选中一个标题。"),
    ],
)
def test_what_cannot_be_done_to_a_section_is_refused(edit, opening, sentence):
    assert edit.refusal(PAPER, line_id(PAPER, opening)) == sentence


def test_a_section_does_not_go_deeper_than_four_levels():
    demoted = demote(PAPER, line_id(PAPER, "(一)"))
    assert demote.refusal(demoted, line_id(PAPER, "(一)")) == "标题最多四级，“1.关于水利工作”不能再降级。"


def test_a_section_moves_up_with_all_that_stands_inside_it():
    moved = after(move_up, "(二)")
    assert moved[2:6] == ["(二)5G建设", "(一)关于水利工作", "1.防汛", "2.灌溉"]


def test_blank_lines_and_page_numbers_between_sections_stay_between_them():
    assert after(move_up, "二、")[:4] == ["二、审议方案", "", "— 2 —", "一、听取汇报"]
    assert after(move_down, "一、")[:4] == ["二、审议方案", "", "— 2 —", "一、听取汇报"]


def test_the_last_section_moves_without_the_roster():
    moved = after(move_up, "三、")
    assert moved[-3:] == ["二、审议方案", "", "出席：张三  李四"]


def placed(openings: tuple[str, ...], side: Side, target: str) -> list[str]:
    """The texts after sections were put beside or into another, body text left out."""
    chosen = [line_id(PAPER, opening) for opening in openings]
    return [text for text in texts(move_sections(PAPER, chosen, line_id(PAPER, target), side)) if text != BODY]


def test_a_section_moves_to_another_of_its_level():
    assert placed(("三、",), Side.BEFORE, "一、")[:3] == ["三、其他事项", "", "一、听取汇报"]
    assert placed(("一、",), Side.AFTER, "三、")[:3] == ["二、审议方案", "", "三、其他事项"]
    assert placed(("三、",), Side.AFTER, "一、")[6:9] == ["", "三、其他事项", ""]
    assert placed(("一、",), Side.BEFORE, "三、")[:2] == ["二、审议方案", ""]


def test_several_sections_move_together_in_their_order():
    moved = placed(("二、", "三、"), Side.BEFORE, "一、")
    assert [text for text in moved if text[:2] in ("一、", "二、", "三、")] == [
        "二、审议方案",
        "三、其他事项",
        "一、听取汇报",
    ]


def test_a_section_moves_into_a_heading_of_the_level_above_as_its_last():
    moved = placed(("(一)",), Side.INSIDE, "三、")
    assert moved[-6:] == ["三、其他事项", "(一)关于水利工作", "1.防汛", "2.灌溉", "", "出席：张三  李四"]


def test_what_stands_inside_a_chosen_section_goes_along_with_it():
    assert placed(("一、", "(二)"), Side.AFTER, "三、") == placed(("一、",), Side.AFTER, "三、")


@pytest.mark.parametrize(
    ("opening", "side", "target", "sentence"),
    [
        ("一、", Side.BEFORE, "(一)", "标题不能移到它自己里面。"),
        ("(一)", Side.AFTER, "二、", "标题只能移到同一级的标题前后。"),
        ("三、", Side.INSIDE, "一、", "标题只能移进高一级的标题里。"),
        ("一、", Side.BEFORE, "二、", "“一、听取汇报”已经在这个位置。"),
        ("二、", Side.AFTER, "一、", "“二、审议方案”已经在这个位置。"),
        ("出席", Side.AFTER, "一、", "请先选中一个标题。"),
    ],
)
def test_a_section_goes_only_where_it_belongs(opening, side, target, sentence):
    assert move_sections.refusal(PAPER, [line_id(PAPER, opening)], line_id(PAPER, target), side) == sentence


def test_deleting_a_section_takes_all_of_it():
    assert after(delete_section, "一、") == ["— 2 —", "二、审议方案", "", "三、其他事项", "", "出席：张三  李四"]
    assert after(delete_section, "三、")[-2:] == ["", "出席：张三  李四"]
