"""Clean official prose, written for these tests: levels E and W have nothing to say about it."""

import re

import pytest

from core.structure.document import Document, Line
from core.structure.roles import Role
from tests.proofreading.tables import clean_paragraphs, findings_in, findings_of

BEFORE = (
    Line(0, "第5期", Role.ISSUE_NUMBER),
    Line(1, "县政府第五次常务会议纪要", Role.TITLE),
    Line(2, "一、研究有关工作", Role.HEADING, 1),
)


def test_clean_prose_is_left_in_peace():
    body = (Line(number, text, Role.PARAGRAPH) for number, text in enumerate(clean_paragraphs(), len(BEFORE)))
    paper = (*BEFORE, *body)
    loud = [finding for finding in findings_of(Document("草稿.txt", paper, len(paper))) if finding.severity != "H"]
    assert [(finding.rule, finding.text, finding.message) for finding in loud] == []


def test_there_are_three_hundred_clean_sentences():
    assert len(re.findall("[。！？]", "".join(clean_paragraphs()))) >= 300


@pytest.mark.parametrize(
    "text",
    [
        "面向0—6岁婴幼儿，建设大目湾—松兰山区块。",
        "审议《甲规划》（送审稿）、《乙意见》（送审稿）。",
        "推进区（县、市）、镇乡（街道）、村（社区）联动。",
        "开展“凤栖山海·家燕归巢”行动，聚焦“1+7+N”重点工作和“5532”行动。",
        "另外，会议还就全国会议精神进行了传达学习。",
        "比例为6∶4，于上午9:30开始，电话0574-65721234，图纸BC-07。",
        "执行GB/T 9704-2012标准，网址为http://www.example.com/a,b?c=1。",
        "三、四季度完成一、二期工程，第三、四次会议合并召开。",
        "依照（2022）京01民终5号判决办理。",
        "焊接-安装一体化推进，1）建台账；2）抓整改。",
        "等级评定、等候时间、等额选举都要公开。",
        "他说：“要抓紧办。”",
        "会议要求，要点面结合。",
    ],
)
def test_what_only_looks_wrong_is_left_in_peace(text):
    assert [
        finding.rule for finding in findings_in(f"paragraph\t{text}") if not finding.rule.startswith(("M", "S"))
    ] == []


def test_padded_names_are_no_needless_blanks():
    roster = "attendance\t出    席：李晓东  潘  多  吴志辉\nattendance+\t胡颖磊  史建立\nparagraph\t由潘  多汇报。"
    assert [finding for finding in findings_in(roster) if finding.rule == "P30"] == []
