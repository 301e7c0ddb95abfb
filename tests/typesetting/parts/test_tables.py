"""Tables of a Word draft as tables of the paper."""

from dataclasses import replace

import pytest

from core.minutes.assemble import assemble
from core.structure.document import Pin
from core.structure.roles import Role
from core.typesetting.composition import compose
from tests.typesetting.tabular import PROJECTS, document, draft, minutes, table


def blocks(*parts, role=Role.PARAGRAPH):
    return compose(minutes(*parts, role=role))


def only_table(*parts, role=Role.PARAGRAPH):
    (made,) = [one.table for one in blocks(*parts, role=role) if one.table]
    return made


def texts(made):
    return [["|".join(block.text for block in cell.blocks) for cell in row] for row in made.rows]


def edited(change, *parts):
    """The paper after the lines of the draft were changed."""
    before = document(draft(*parts))
    return compose(assemble(replace(before, lines=tuple(map(change, before.lines)))))


def test_a_ruled_table_is_kept_with_its_cells():
    made = only_table(table(*PROJECTS))
    assert texts(made) == [list(row) for row in PROJECTS]
    assert made.rule


def test_a_table_is_as_wide_as_the_text_in_the_proportions_of_the_draft():
    narrow, wide, again = only_table(table(*PROJECTS, widths=(500, 3000, 500))).columns
    assert narrow + wide + again == 8844
    assert narrow == again < wide / 3


def test_no_column_is_narrower_than_a_character():
    assert min(only_table(table(*PROJECTS, widths=(1, 9000, 1))).columns) > 14 * 20


def test_paragraphs_of_a_cell_stand_below_one_another_beside_those_of_its_neighbour():
    rows = ("事项", "责任单位"), ("推进老旧小区改造", "县住建局|城南街道"), ("其他", "县府办")
    assert texts(only_table(table(*rows)))[1] == ["推进老旧小区改造", "县住建局|城南街道"]


def test_merged_cells_keep_the_columns_and_rows_that_they_take():
    rows = ("单位", "姓名", "职务"), ("县府办", "李晓东", "主任"), ("^", "周坚栋", "副主任"), ("2*合计", "2人")
    made = only_table(table(*rows))
    assert [[(cell.span, cell.joined) for cell in row] for row in made.rows[2:]] == [
        [(1, True), (1, False), (1, False)],
        [(2, False), (1, False)],
    ]


def test_rows_with_joined_cells_stand_on_one_page():
    rows = ("单位", "姓名"), ("县府办", "李晓东"), ("^", "周坚栋"), ("县发改局", "潘多")
    assert only_table(table(*rows)).stretches() == [(0, 1), (1, 3), (3, 4)]


def test_a_first_row_of_short_words_heads_the_table_in_black_type():
    made = only_table(table(*PROJECTS))
    assert made.heads == 1
    assert [span.style.name for cell in made.rows[0] for block in cell.blocks for span in block.spans] == [
        "要素标签"
    ] * 3


@pytest.mark.parametrize(
    "first",
    [("1", "城南水厂扩建", "县住建局"), ("", "项目", "单位"), ("加快推进城南水厂扩建工程", "李晓东", "县住建局")],
)
def test_a_first_row_that_is_no_heading_is_not_repeated(first):
    assert only_table(table(first, *PROJECTS[1:])).heads == 0


def test_short_columns_stand_in_the_middle_and_wrapping_ones_at_the_left():
    rows = *PROJECTS, ("3", "加快城南水厂扩建工程建设，" * 4, "县住建局")
    heads, first, *_ = only_table(table(*rows)).rows
    assert [cell.blocks[0].format.alignment for cell in heads] == ["center"] * 3
    assert [cell.blocks[0].format.alignment for cell in first] == ["center", "justify", "center"]


def test_several_short_paragraphs_of_a_cell_stand_in_the_middle():
    made = only_table(table(*PROJECTS, ("3", "中心小学", "县教育局|县住建局")))
    assert {block.format.alignment for row in made.rows for cell in row for block in cell.blocks} == {"center"}


def test_a_table_of_many_words_is_set_in_smaller_type():
    def size(rows):
        return next(one.style.font.size for one in blocks(table(*rows)) if one.table)

    assert (size(PROJECTS), size([["公共服务支出"] * 5] * 3), size([["公共服务支出"] * 6] * 3)) == (14, 12, 10.5)


def test_text_between_two_tables_that_touch_keeps_them_two():
    first, between, second, foot = blocks(table(*PROJECTS), table(*PROJECTS))
    assert first.table
    assert second.table
    assert (between.text, foot.text, between.table, foot.table) == ("", "", None, None)


def test_a_line_with_more_cells_than_were_read_stands_across_the_table():
    def with_more(line):
        return replace(line, text=f"{line.text}\t又一格") if line.text.startswith("1") else line

    made = next(one.table for one in edited(with_more, table(*PROJECTS)) if one.table)
    assert texts(made)[1] == ["1\t城南水厂扩建\t县住建局\t又一格"]
    assert made.rows[1][0].span == 3


def test_a_line_with_fewer_cells_leaves_the_last_ones_empty():
    made = next(one.table for one in edited(lambda line: replace(line, text="甲"), table(*PROJECTS)) if one.table)
    assert texts(made) == [["甲", "", ""]] * 3


def test_a_row_that_the_user_gave_a_role_of_its_own_is_set_by_it():
    def heading(line):
        pinned = replace(line, role=Role.HEADING, level=1, pin=Pin(Role.HEADING, 1))
        return pinned if line.text.startswith("1") else line

    made = edited(heading, table(*PROJECTS))
    assert [one.style.name for one in made if not one.table and one.text] == ["一级标题"]


def test_a_table_that_brings_a_roster_in_line_is_set_as_a_roster():
    made = blocks(table(("出席：", "李晓东  周坚栋"), ("列席：", "潘  多")), role=Role.ATTENDANCE)
    assert [one.text for one in made] == ["出席：李晓东\t周坚栋", "列席：潘　多"]


def test_a_roster_under_a_row_of_headings_is_kept():
    rows = ("序号", "姓名", "单位"), ("1", "李晓东", "县政府"), ("2", "周坚栋", "县发改局")
    assert texts(only_table(table(*rows), role=Role.ATTENDANCE)) == [list(row) for row in rows]


def test_a_table_without_rules_and_with_one_cell_to_the_row_is_text():
    assert not any(one.table for one in blocks(table(("会议指出。", ""), ("", "会议要求。"), ruled=False)))


def test_a_table_without_rules_and_with_several_cells_to_the_row_is_kept_without_rules():
    assert only_table(table(*PROJECTS, ruled=False)).rule == 0


def test_a_cell_that_holds_more_than_a_page_is_text():
    body = "|".join(["会议指出，要抓紧推进各项重点工作，确保年底前全面完成任务。"] * 40)
    made = blocks(table(("会议名称", "常务会议"), ("会议内容", body)))
    assert not any(one.table for one in made)


def test_text_above_a_table_stands_clear_of_it():
    above, made, below, *_ = blocks("会议同意如下安排：", table(*PROJECTS), "会议要求。")
    assert (above.format.after > 0, made.table is not None, below.format.before) == (True, True, 0)


def test_a_table_below_the_red_rule_is_set_off_by_an_empty_line():
    before = document(draft("第5期", table(*PROJECTS)))
    number, *rows = before.lines
    made = compose(assemble(replace(before, lines=(replace(number, role=Role.ISSUE_NUMBER), *rows))))
    assert [one.style.name for one in made[:3]] == ["期号", "红色分隔线", "公文正文"]
    assert (made[2].text, made[3].table is not None) == ("", True)
