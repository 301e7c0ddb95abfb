"""附件说明, 署名, 成文日期 and 附注."""

from core.typesetting.composition import compose
from core.typesetting.gbt9704 import CELL, PITCH
from tests.drafting import minutes

TEXT = "paragraph\t会议指出。"


def blocks(*tagged):
    return compose(minutes("\n".join(tagged)))


def test_attachments_are_one_to_the_row_with_their_names_aligned():
    drafted = [TEXT, "attachment_note\t附件：1.表决情况汇总表", "attachment_note+\t2.投资计划项目表"]
    _, first, second = blocks(*drafted)
    assert [first.text, second.text] == ["附件：1.\t表决情况汇总表", "2.\t投资计划项目表"]
    assert first.format.left == second.format.left == 6 * CELL
    assert first.format.left + first.format.first_line == 2 * CELL
    assert second.format.left + second.format.first_line == 5 * CELL


def test_one_empty_line_stands_above_the_attachments_only():
    made = blocks(TEXT, "attachment_note\t附件：1.甲", "attachment_note\t2.乙")
    assert [one.format.before for one in made] == [0, PITCH, 0]


def test_an_attachment_that_the_draft_wrapped_is_one_item():
    made = blocks("attachment_note\t附件：1.表决情况", "attachment_note+\t汇总表")
    assert [one.text for one in made] == ["附件：1.\t表决情况汇总表"]


def test_a_label_alone_on_its_line_stands_before_the_first_item():
    drafted = ["attachment_note\t附件：", "attachment_note+\t1.表决情况汇总表", "attachment_note+\t2.投资计划"]
    assert [one.text for one in blocks(*drafted)] == ["附件：1.\t表决情况汇总表", "2.\t投资计划"]


def test_items_on_one_line_have_a_row_each():
    made = blocks("attachment_note\t附件：1.表决情况　2.投资计划 3.担保事项")
    assert [one.text for one in made] == ["附件：1.\t表决情况", "2.\t投资计划", "3.\t担保事项"]


def test_a_number_within_a_name_begins_no_item():
    (made,) = blocks("attachment_note\t附件：1.投资 2.5亿元的说明")
    assert made.text == "附件：1.\t投资 2.5亿元的说明"


def test_attachments_that_are_each_labelled_stand_below_one_another():
    first, second = blocks("attachment_note\t附件1：表决情况", "attachment_note\t附件2：投资计划")
    assert [first.text, second.text] == ["附件1：\t表决情况", "附件2：\t投资计划"]
    assert first.format.left == second.format.left == 6 * CELL
    assert first.format.first_line == second.format.first_line == -4 * CELL


def test_an_unnumbered_attachment_wraps_below_its_name():
    (made,) = blocks("attachment_note\t附件：投资计划项目表")
    assert (made.text, made.format.left, made.format.first_line) == ("附件：投资计划项目表", 5 * CELL, -3 * CELL)


def test_the_date_begins_two_characters_in_from_a_longer_signature():
    _, signature, date = blocks(TEXT, "signature\t澄州市人民政府办公室", "date\t2023年6月16日")
    assert signature.format.left == (28 - 2 - 10) * CELL
    assert date.format.left == signature.format.left + 2 * CELL


def test_a_date_longer_than_the_signature_ends_two_characters_from_the_right():
    _, signature, date = blocks(TEXT, "signature\t县府办", "date\t二〇二三年六月十六日")
    assert date.format.left == (28 - 2 - 10) * CELL
    assert signature.format.left == date.format.left - 2 * CELL


def test_each_of_several_signatures_ends_two_characters_from_the_right():
    _, first, second, date = blocks(TEXT, "signature\t市财政局", "signature\t市统计局办公室", "date\t2023年6月16日")
    assert [first.format.left, second.format.left] == [(28 - 2 - 4) * CELL, (28 - 2 - 7) * CELL]
    assert date.format.left == second.format.left + 2 * CELL


def test_only_the_signature_above_a_longer_date_moves_with_it():
    _, first, second, date = blocks(TEXT, "signature\t市财政局", "signature\t县府办", "date\t二〇二三年六月十六日")
    assert first.format.left == (28 - 2 - 4) * CELL
    assert date.format.left == second.format.left + 2 * CELL == (28 - 2 - 10) * CELL


def test_a_date_alone_ends_two_characters_from_the_right():
    _, date = blocks(TEXT, "date\t二〇二三年六月十六日")
    assert date.format.left == (28 - 2 - 10) * CELL


def test_the_signature_keeps_the_text_above_with_it():
    text, signature, date, note = blocks(TEXT, "signature\t县府办", "date\t2023年6月16日", "note\t（此件公开发布）")
    assert [one.format.keep_with_next for one in (text, signature, date, note)] == [True, True, True, False]
