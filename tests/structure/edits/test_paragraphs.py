"""A paragraph changes places with its neighbour; what does not print stays where it is."""

import pytest

from core.structure.edits.joining import join_above
from core.structure.edits.paragraphs import move_paragraphs_down, move_paragraphs_up
from core.structure.edits.several import move_all_down, move_all_up
from tests.structure.strategies import document_of, line_id, texts

PAPER = document_of("""\
一、听取汇报

会议指出，要抓好落实。

— 2 —
会议强调，要压实责任，确保
如期完成目标任务。
二、审议方案
会议同意该方案。""")


def chosen(*openings):
    return [line_id(PAPER, opening) for opening in openings]


def test_blank_lines_and_page_numbers_stay_where_they_are():
    moved = texts(move_paragraphs_down(PAPER, chosen("会议指出")))
    assert moved[:8] == [
        "一、听取汇报",
        "",
        "会议强调，要压实责任，确保",
        "",
        "— 2 —",
        "会议指出，要抓好落实。",
        "如期完成目标任务。",
        "二、审议方案",
    ]


def test_all_lines_of_a_paragraph_go_with_the_chosen_one():
    joined = join_above(PAPER, chosen("如期"))
    moved = texts(move_paragraphs_up(joined, chosen("如期")))
    assert [text for text in moved if text.startswith(("会议", "如期"))] == [
        "会议强调，要压实责任，确保",
        "如期完成目标任务。",
        "会议指出，要抓好落实。",
        "会议同意该方案。",
    ]


def test_several_move_together_and_up_undoes_down():
    two = chosen("会议指出", "会议强调")
    assert texts(move_paragraphs_up(move_paragraphs_down(PAPER, two), two)) == texts(PAPER)


@pytest.mark.parametrize(
    ("edit", "opening", "sentence"),
    [
        (move_paragraphs_up, "一、", "选中的段落前面没有别的段落，不能上移。"),
        (move_paragraphs_down, "会议同意", "选中的段落后面没有别的段落，不能下移。"),
        (move_paragraphs_up, "— 2 —", "杂项不排进纪要，不用移动。"),
    ],
)
def test_what_cannot_be_moved_is_refused(edit, opening, sentence):
    assert edit.refusal(PAPER, chosen(opening)) == sentence


def test_where_a_heading_is_chosen_its_section_moves_and_elsewhere_the_paragraph():
    assert texts(move_all_up(PAPER, chosen("二、")))[:2] == ["二、审议方案", "会议同意该方案。"]
    assert texts(move_all_down(PAPER, chosen("会议指出")))[2].startswith("会议强调")


def test_what_is_gone_from_the_draft_is_refused():
    assert move_all_up.refusal(PAPER, [999]) == "选中的行已经不在文稿里，请重新选择。"
