"""An element that is put in goes where it stands on paper."""

import pytest

from core.structure.edits.elements import insert_element
from core.structure.roles import Role
from tests.structure.strategies import document_of, line_id, texts

BODY = "会议指出，要抓好落实，推动工作再上新台阶，确保全年目标任务完成。"
PAPER = document_of(
    f"""某县人民政府常务会议纪要
某县人民政府办公室        2023年5月10日
2023年5月8日上午，张三主持召开县政府第五次常务会议。现将会议纪要如下：
一、听取汇报
{BODY}
列席：钱七
二、审议方案
{BODY}

出席：张三  李四
分送：县委各部门，县政府各部门。"""
)


@pytest.mark.parametrize(
    ("role", "text", "above"),
    [
        (Role.ISSUE_NUMBER, "第5期", "某县人民政府常务会议纪要"),
        (Role.TITLE, "县政府第五次常务会议纪要", "某县人民政府办公室        2023年5月10日"),
        (Role.MEETING_INFO, "时间：2023年5月8日", "某县人民政府办公室        2023年5月10日"),
        (Role.PARAGRAPH, "会议还研究了其他事项。", BODY),
        (Role.ATTACHMENT_NOTE, "附件：方案", BODY),
        (Role.ATTENDANCE, "请假：赵六", "出席：张三  李四"),
        (Role.SIGNATURE, "某县人民政府", "出席：张三  李四"),
        (Role.DISTRIBUTION, "抄送：县人大办", "分送：县委各部门，县政府各部门。"),
        (Role.PRINT_LINE, "某县人民政府办公室印发", "分送：县委各部门，县政府各部门。"),
    ],
)
def test_an_element_goes_below_what_precedes_it_on_paper(role, text, above):
    inserted = insert_element(PAPER, role, text)
    line = inserted.line(PAPER.next_id)
    assert (line.text, line.role, line.pinned) == (text, role, True)
    assert inserted.lines[inserted.place(line.id) - 1].text == above


def test_what_precedes_everything_goes_to_the_head():
    assert texts(insert_element(PAPER, Role.COPY_NUMBER, "000001"))[0] == "000001"


def test_an_empty_draft_takes_an_element():
    assert texts(insert_element(document_of(""), Role.TITLE, "会议纪要")) == ["", "会议纪要"]


def test_a_roster_above_the_body_keeps_the_next_group_and_the_preamble_comes_below():
    document = document_of(f"会议纪要\n时间：2023年5月8日\n出席：张三  李四\n一、听取汇报\n{BODY}")
    assert texts(insert_element(document, Role.ATTENDANCE, "请假：赵六"))[3] == "请假：赵六"
    assert texts(insert_element(document, Role.PREAMBLE, "现将会议纪要如下："))[3] == "现将会议纪要如下："
    assert texts(insert_element(document, Role.DISTRIBUTION, "分送：各部门"))[-1] == "分送：各部门"


def test_a_roster_inside_a_topic_does_not_draw_a_new_group_into_it():
    inserted = insert_element(PAPER, Role.ATTENDANCE, "请假：赵六")
    assert inserted.place(PAPER.next_id) > inserted.place(line_id(PAPER, "二、"))


def test_an_element_of_two_lines_is_put_in_as_two():
    inserted = insert_element(PAPER, Role.TITLE, "关于水利工作的\n\n会议纪要")
    lines = inserted.lines[2:4]
    assert [(line.text, line.role, line.continues) for line in lines] == [
        ("关于水利工作的", Role.TITLE, False),
        ("会议纪要", Role.TITLE, True),
    ]


@pytest.mark.parametrize(
    ("role", "text", "sentence"),
    [
        (Role.TITLE, "　\n", "请填写标题的内容。"),
        (Role.NOISE, "— 1 —", "杂项不是可以插入的要素。"),
        (Role.BLANK, "", "空行不是可以插入的要素。"),
    ],
)
def test_what_is_no_element_is_refused(role, text, sentence):
    assert insert_element.refusal(PAPER, role, text) == sentence
