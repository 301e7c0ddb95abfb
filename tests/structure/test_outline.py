"""The tree beside the text: any Document has one, and every line of the paper is in it once."""

from hypothesis import given, settings
from hypothesis import strategies as st

from core.structure.edits.joining import part_above
from core.structure.edits.roles import set_role
from core.structure.outline.node import Node, NodeKind
from core.structure.outline.outline import outline
from core.structure.roles import Role
from core.structure.sections import sections
from tests.structure.strategies import document_of, documents, line_id

PAPER = """某县人民政府常务会议纪要
第5期
某县人民政府办公室        2023年5月10日

县政府第五次常务会议纪要
2023年5月8日上午，张三主持召开县政府第五次常务会议。现将会议纪要如下：

一、听取经济运行情况汇报
会议指出，要抓好落实，推动工作再上新台阶，确保全年目标任务完成。
（一）关于水利工作。会议要求，加快进度。
列席：赵六
（二）关于教育工作
会议要求，加快进度，确保全年目标任务完成，推动工作再上新台阶。
会议强调，各部门要主动作为，形成工作合力，确保全年目标任务完成。
— 2 —
二、审议有关方案
会议原则同意该方案，由县发改局牵头抓好落实，确保全年目标任务完成。

出席：张三  李四
      王五
请假：钱七

分送：县委各部门，县政府各部门。
各乡镇人民政府。
某县人民政府办公室        2023年5月10日印发"""


def top(document) -> list[str]:
    return [node.label for node in outline(document)]


def node(document, label: str) -> Node:
    [found] = [inner for part in outline(document) for inner in part.walk() if inner.label.startswith(label)]
    return found


def own_texts(document, label: str) -> list[str]:
    return [document.line(line).text.strip() for line in node(document, label).lines]


def test_a_paper_has_its_parts_in_order():
    assert top(document_of(PAPER)) == [
        "版头",
        "标题",
        "导语",
        "一、听取经济运行情况汇报",
        "二、审议有关方案",
        "出席名单",
        "版记",
    ]


def test_the_masthead_holds_its_elements():
    children = node(document_of(PAPER), "版头").children
    assert [child.label for child in children] == ["纪要标志", "期号", "编发行"]
    assert [child.role for child in children] == [Role.MINUTES_MARK, Role.ISSUE_NUMBER, Role.ISSUER_LINE]
    assert children[1].text == "第5期"


def test_sections_nest_by_level_with_their_numbers_and_words():
    section = node(document_of(PAPER), "一、")
    inner = [child for child in section.children if child.kind is NodeKind.SECTION]
    assert (section.level, section.number, section.text) == (1, 1, "听取经济运行情况汇报")
    assert [(child.level, child.number, child.text) for child in inner] == [
        (2, 1, "关于水利工作"),
        (2, 2, "关于教育工作"),
    ]


def test_a_section_counts_the_paragraphs_before_its_first_child():
    document = document_of(PAPER)
    assert node(document, "一、").paragraphs == 1
    assert node(document, "（二）").paragraphs == 2


def test_body_text_in_the_line_of_a_heading_counts_as_a_paragraph():
    assert node(document_of(PAPER), "（一）").paragraphs == 1


def test_a_roster_inside_a_topic_stays_with_it():
    assert [child.label for child in node(document_of(PAPER), "（一）").children] == ["列席"]


def test_the_roster_has_a_group_for_each_label():
    assert [child.label for child in node(document_of(PAPER), "出席名单").children] == ["出席", "请假"]


def test_the_rows_below_a_label_belong_to_its_group():
    document = document_of(PAPER)
    [roster] = [part for part in outline(document) if part.kind is NodeKind.ROSTER]
    assert [document.line(line).text.strip() for line in roster.children[0].lines] == ["出席：张三  李四", "王五"]


def test_a_second_paragraph_of_the_distribution_belongs_to_its_label():
    document = document_of(PAPER)
    assert [child.label for child in node(document, "版记").children] == ["分送", "印发行"]
    assert own_texts(document, "分送") == ["分送：县委各部门，县政府各部门。", "各乡镇人民政府。"]


def test_page_numbers_are_in_no_node():
    document = document_of(PAPER)
    covered = {line for part in outline(document) for inner in part.walk() for line in inner.lines}
    assert line_id(document, "— 2 —") not in covered


def test_the_facts_of_a_meeting_are_named_by_their_labels():
    document = document_of("会议纪要\n时间：2023年5月8日\n地点：三楼会议室\n会议研究了有关工作，要求抓好落实。")
    assert [child.label for child in node(document, "会议概况").children] == ["时间", "地点"]


def test_a_paper_without_headings_has_its_text_in_one_node():
    document = document_of("会议研究了有关工作，要求抓好落实，推动工作再上新台阶。\n会议强调，要形成合力，抓好落实。")
    pinned = set_role(document, [line.id for line in document.lines], Role.PARAGRAPH)
    [body] = outline(pinned)
    assert (body.kind, body.paragraphs, len(body.lines)) == (NodeKind.BODY, 2, 2)


def test_a_masthead_in_two_places_is_one_node():
    document = document_of("甲\n乙\n丙")
    pinned = set_role(document, [1, 3], Role.ISSUE_NUMBER)
    pinned = set_role(pinned, [2], Role.TITLE)
    assert top(pinned) == ["版头", "标题"]
    assert [child.lines for child in node(pinned, "版头").children] == [(1,), (3,)]


def test_facts_below_the_last_topic_are_its_own_and_do_not_draw_the_roster_in():
    document = document_of(PAPER.replace("\n\n出席：", "\n责任单位：县发改局\n\n出席："))
    assert "责任单位：县发改局" in own_texts(document, "二、")
    assert top(document)[-2:] == ["出席名单", "版记"]


def test_a_paragraph_of_the_roster_without_its_label_goes_under_the_group_above():
    document = document_of("出席：张三  李四\n市财政局：王五\n列席：赵六")
    document = set_role(document, [1, 2, 3], Role.ATTENDANCE)
    document = part_above(document, [2]) if document.line(2).continues else document
    assert [child.lines for child in node(document, "出席名单").children] == [(1, 2), (3,)]


def test_an_empty_draft_has_an_empty_outline():
    assert outline(document_of("")) == ()


@settings(deadline=None)
@given(st.text())
def test_any_text_gets_an_outline(text):
    document = document_of(text)
    assert bool(outline(document)) == any(line.role not in (Role.BLANK, Role.NOISE) for line in document.lines)


@settings(deadline=None, max_examples=100)
@given(documents())
def test_every_line_of_the_paper_is_in_exactly_one_node(document):
    covered = [line for part in outline(document) for inner in part.walk() for line in inner.lines]
    in_the_paper = [line.id for line in document.lines if line.role not in (Role.BLANK, Role.NOISE)]
    assert sorted(covered, key=document.place) == in_the_paper
    assert len(set(covered)) == len(covered)


@settings(deadline=None, max_examples=100)
@given(documents())
def test_parts_stand_in_the_order_in_which_they_begin(document):
    starts = [min(document.place(line) for inner in part.walk() for line in inner.lines) for part in outline(document)]
    assert starts == sorted(starts)


@settings(deadline=None, max_examples=100)
@given(documents())
def test_a_section_reaches_as_far_as_its_node(document):
    nodes = [inner for part in outline(document) for inner in part.walk() if inner.kind is NodeKind.SECTION]
    found = sections(document)
    assert [inner.lines[0] for inner in nodes] == [section.line_id for section in found]
    for inner, section in zip(nodes, found, strict=True):
        places = [document.place(line) for below in inner.walk() for line in below.lines]
        assert range(min(places), max(places) + 1) == section.places


def test_a_heading_that_opens_with_a_count_keeps_all_its_words():
    document = document_of("三、四季度重点工作安排\n会议指出，要抓好落实，推动工作再上新台阶，确保全年目标任务完成。")
    section = node(set_role(document, [1], Role.HEADING), "三、")
    assert (section.label, section.text, section.number) == ("三、四季度重点工作安排", "三、四季度重点工作安排", None)
