"""What stands behind the minutes as an 附件 is numbered by itself, and its sections are no topics."""

import pytest

from core.minutes.assemble import assemble
from core.proofreading.check import check
from core.structure.edits.edit import EditRefused
from core.structure.edits.moves import move_up
from core.structure.edits.numbers import renumber_all
from core.structure.number_faults import number_faults
from tests.drafts_as_text import read

TEXT = "会议听取了有关情况的汇报，要求有关部门抓紧推进，确保年内完成各项任务。"
DRAFT = f"""
县政府第十二次常务会议纪要
2024年3月1日，县长张三主持召开县政府第十二次常务会议。现将会议议定事项纪要如下：
一、研究招商引资有关问题
{TEXT}
二、研究春耕备耕有关问题
{TEXT}
附件：1.某县招商引资实施办法
      2.重点任务清单
某县人民政府办公室
2024年3月8日
附件1
某县招商引资实施办法
一、总则
为规范招商引资工作，根据有关规定，结合本县实际，制定本办法。
二、支持政策
（一）用地支持。优先保障用地指标，按规定办理供地手续，加快审批进度。
（二）资金支持。设立专项资金，对符合条件的项目给予补助，具体办法另行制定。
附件2
重点任务清单
1.完成规划编制。由县发改局负责，2024年6月底前完成并报县政府批准。
2.完成项目招标。由县住建局负责，2024年9月底前完成，不得拖延。
"""


def levels(document):
    return [(line.text[:4], line.level) for line in document.lines if line.level]


def test_the_topics_are_those_of_the_minutes_and_end_before_the_first_attachment():
    found = assemble(read(DRAFT)).topics
    assert [(topic.number, topic.heading, topic.paragraph_count) for topic in found] == [
        (1, "研究招商引资有关问题", 1),
        (2, "研究春耕备耕有关问题", 1),
    ]


def test_levels_and_numbers_begin_anew_in_each_attachment():
    document = read(DRAFT)
    assert levels(document)[2:] == [
        ("一、总则", 1),
        ("二、支持", 1),
        ("（一）用", 2),
        ("（二）资", 2),
        ("1.完成", 1),
        ("2.完成", 1),
    ]
    assert number_faults(document) == ()
    assert [
        finding.rule for finding in check(document, assemble(document)) if finding.rule in ("S01", "S02", "S03")
    ] == []
    with pytest.raises(EditRefused):
        renumber_all(document)


def test_a_wrong_number_in_an_attachment_is_told_and_mended_within_it():
    document = read(DRAFT.replace("二、支持政策", "三、支持政策"))
    assert [finding.fixes for finding in check(document, assemble(document)) if finding.rule == "S01"] == [("二、",)]
    assert [(fault.name) for fault in number_faults(document)] == ["缺号"]
    assert read(DRAFT).text == renumber_all(document).text


def test_no_section_moves_out_of_its_attachment():
    document = read(DRAFT)
    first = next(line.id for line in document.lines if line.text == "一、总则")
    assert move_up.refusal(document, first) is not None
