"""Several sections at once: each goes where it would go by itself, and neighbours stay neighbours."""

from core.structure.edits.several import delete_sections, demote_all, move_all_down, move_all_up, promote_all
from tests.structure.strategies import document_of, line_id, texts

PAPER = document_of("一、听取汇报\n（一）水利\n（二）交通\n二、审议方案\n三、研究事项\n四、其他事项")


def chosen(*openings: str) -> list[int]:
    return [line_id(PAPER, opening) for opening in openings]


def after(edit, *openings: str) -> list[str]:
    return [text[:4].strip("、") for text in texts(edit(PAPER, chosen(*openings)))]


def test_neighbours_are_lowered_together():
    assert after(demote_all, "二、", "三、")[1:5] == ["（一）水", "（二）交", "（二）审", "（三）研"]


def test_neighbours_are_raised_together():
    assert after(promote_all, "（一）", "（二）")[:3] == ["一、听取", "一、水利", "二、交通"]


def test_neighbours_move_up_together():
    assert after(move_all_up, "二、", "三、") == [
        "二、审议",
        "三、研究",
        "一、听取",
        "（一）水",
        "（二）交",
        "四、其他",
    ]


def test_neighbours_move_down_together():
    assert after(move_all_down, "二、", "三、")[3:] == ["四、其他", "二、审议", "三、研究"]


def test_what_stands_inside_a_chosen_section_goes_with_it_once():
    assert after(delete_sections, "一、", "（二）") == ["二、审议", "三、研究", "四、其他"]


def test_lines_that_head_no_section_are_passed_over():
    document = document_of("一、听取汇报\n会议指出，要抓好落实，推动工作再上新台阶。\n二、审议方案")
    ids = [line.id for line in document.lines]
    assert texts(delete_sections(document, ids)) == []


def test_one_that_cannot_be_done_is_refused_for_all():
    assert move_all_up.refusal(PAPER, chosen("一、", "二、")) == "“一、听取汇报”前面没有同级的标题，不能上移。"
    assert promote_all.refusal(PAPER, chosen("（一）", "二、")) == "“二、审议方案”已经是第一级标题，不能再升级。"
    assert move_all_up.refusal(PAPER, chosen("二、", "三、")) is None


def test_without_a_heading_there_is_nothing_to_do():
    assert promote_all.refusal(PAPER, []) == "请先选中要更改的行。"
    document = document_of("会议指出，要抓好落实，推动工作再上新台阶。")
    assert demote_all.refusal(document, [1]) == "请先选中一个标题。"
