"""Headings without a number: known by what they say, by a bullet, by what stands below them, and by standing alone."""

import pytest

from core.structure.roles import Role
from tests.drafts_as_text import outline, read

OPENING = "2024年3月1日，县长张三主持召开县政府第十二次常务会议。现将会议议定事项纪要如下："
TEXT = "会议指出，一季度全县财政收支运行平稳，各部门要继续过紧日子，严格预算约束，提高资金使用效益。"


def headings(*lines: str) -> list[str]:
    return [line.text.strip() for line in read("\n".join(lines)).lines if line.role is Role.HEADING]


@pytest.mark.parametrize(
    "topic",
    [
        "审议《某县国土空间总体规划（2021—2035年）近期实施方案（2024—2026年）》（送审稿）",
        "传达学习全国教育大会筹备工作有关精神和省委教育工作领导小组会议精神，研究贯彻意见",
        "听取县发改局关于一季度主要经济指标“开门红”和二季度工作安排情况的汇报",
        "关于农村供水管网改造工程建设资金缺口有关问题",
        "● 研究有关表彰事项",
    ],
)
def test_a_line_that_names_a_topic_is_a_heading_however_long(topic):
    assert headings(OPENING, topic, TEXT, "其他", TEXT) == [topic, "其他"]


def test_a_topic_stands_over_those_who_reported_it_and_who_was_there():
    topics = ["沐东新区中央公园片区城市设计", "研究半导体封测项目投资协议有关条款"]
    lines = [OPENING, "", topics[0], "（汇报单位：市自然资源和规划局）", TEXT, "", topics[1], "列席：县财政局", TEXT]
    assert headings(*lines) == topics


def test_a_wrapped_topic_goes_on_as_a_heading_and_its_text_as_text():
    document = read("""
　　3月13日下午，副县长张三主持召开会议，研究有关事项，各部门作了汇报并发表
了意见。现将议定事项纪要如下：
　　研究某某牧场草场承包经营权确权登记颁证工作中的界线争议处理以及历史遗留
问题化解有关事宜
　　会议指出，草场界线争议关系民族团结和边境稳定，要坚持尊重历史、面对现实
和互谅互让的原则，依据划界图件和现场勘测成果妥善处理，争议解决前一律要维持
放牧现状。
""")
    assert outline(document).splitlines()[2:5] == [
        "议题标题1 研究某某牧场草场承包经营权确权登记颁证工作中的界线争议处理以及历史遗留",
        "议题标题1+ 问题化解有关事宜",
        "正文 会议指出，草场界线争议关系民族团结和边境稳定，要坚持尊重历史、面对现实",
    ]


def test_sentences_and_lines_that_lead_on_are_no_headings():
    assert (
        headings(OPENING, "研究了有关人事事项。", "关于下一步工作，会议要求：", TEXT, "学习有关文件精神，", TEXT) == []
    )


def test_headings_with_bullets_stand_below_numbered_ones_and_one_another():
    document = read("""
一、集体学习
●传达学习全省农村基层党建工作推进会精神
●传达学习《中国共产党巡视工作条例》
会议强调，要把学习成果转化为工作实效。
二、研究事项
●审议县人大常委会第二十次会议方案
会议原则同意。
""")
    assert [line.level for line in document.lines] == [1, 2, 2, None, 1, 2, None]
