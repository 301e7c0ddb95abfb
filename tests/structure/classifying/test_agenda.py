"""What stands below 会议议题：, a list of the topics or the paper's own headings."""

import pytest

from core.structure.roles import Role
from tests.drafts_as_text import read

TEXT = "会议听取了有关情况的汇报，要求有关部门抓紧推进，确保年内完成各项任务。"
HELD = "2024年3月1日，县长张三主持召开县政府第五次常务会议。现纪要如下："
TOPICS = ("听取经济运行情况的汇报", "审议招商引资实施办法", "研究春耕备耕工作")


def numbered(numbers: str, text: str = "") -> list[str]:
    return [
        line for number, topic in zip(numbers, TOPICS, strict=False) for line in (f"{number}、{topic}", text) if line
    ]


def roles(*lines: str) -> list[Role]:
    document = read("\n".join(("县政府第五次常务会议纪要", "时间：2024年3月1日", *lines)))
    return [line.role for line in document.lines[2:] if line.text[1:2] == "、"]


FACTS, HEADINGS = [Role.MEETING_INFO] * 3, [Role.HEADING] * 3


@pytest.mark.parametrize("label", ["会议议题：", "主要议程：", "会议议题", "议 程"])
@pytest.mark.parametrize("numbers", ["一二三", "123"])
def test_a_list_of_topics_above_the_text_is_part_of_the_facts(label, numbers):
    assert roles(label, *numbered(numbers), HELD, *numbered("一二三", TEXT)) == FACTS + HEADINGS
    assert roles(label, *numbered(numbers), *numbered("一二三", TEXT)) == FACTS + HEADINGS
    assert roles(label, *numbered(numbers), TEXT, TEXT) == FACTS


@pytest.mark.parametrize("label", ["会议议题：", "会议内容："])
@pytest.mark.parametrize("numbers", ["一二三", "123"])
def test_topics_each_with_its_text_below_the_label_are_headings(label, numbers):
    assert roles(label, *numbered(numbers, TEXT)) == HEADINGS
    assert roles("会议议题：", *numbered(numbers), label, *numbered(numbers, TEXT)) == FACTS + HEADINGS


def test_a_single_topic_above_the_opening_is_a_fact():
    assert roles("会议议题：", f"1、{TOPICS[0]}", HELD, TEXT) == [Role.MEETING_INFO]
