import tracemalloc
from datetime import date
from time import process_time

import pytest

from core.minutes.assemble import assemble
from tests.drafts_as_text import read

BODY = "会议听取了县发改局的汇报，要求有关部门抓紧推进，确保年内开工建设，不得拖延。"
RIGHT = " " * 20


def minutes(text):
    return assemble(read(text))


def test_a_title_on_two_lines_is_joined_without_a_blank():
    assert minutes(f"关于城南片区老旧小区改造\n有关问题的专题会议纪要\n{BODY}\n").title == (
        "关于城南片区老旧小区改造有关问题的专题会议纪要"
    )


@pytest.mark.parametrize(
    "lines",
    [
        "第7期\n某县人民政府办公室        2024年3月8日\n县政府第三次常务会议纪要\n",
        "第7期\n某县人民政府办公室编        2024年3月8日\n县政府第三次常务会议纪要\n",
        "第7期\n某县人民政府办公室\t2024.3.8\n县政府第三次常务会议纪要\n",
        "第7期\n某县人民政府办公室\n2024年3月8日\n县政府第三次常务会议纪要\n",
        f"县政府第三次常务会议纪要\n一、研究工作\n{BODY}\n{RIGHT}某县人民政府办公室\n{RIGHT}2024年3月8日\n",
    ],
)
def test_issuer_and_date_come_from_the_masthead_or_else_from_the_signature(lines):
    read_out = minutes(lines)
    assert (read_out.issuer, read_out.issue_date) == ("某县人民政府办公室", date(2024, 3, 8))


def test_issuer_and_date_never_come_from_the_print_line():
    read_out = minutes(f"一、研究工作\n{BODY}\n分送：县委各部门。\n某县人民政府办公室        2024年3月8日印发\n")
    assert (read_out.issuer, read_out.issue_date) == (None, None)


def test_topics_nest_by_level_and_count_the_paragraphs_before_their_first_child():
    [first, second] = minutes(
        f"一、研究工作\n{BODY}\n{BODY}\n（一）关于资金。由县财政局安排，专款专用。\n{BODY}\n二、研究其他事项\n{BODY}\n"
    ).topics
    assert (first.number, first.heading, first.paragraph_count) == (1, "研究工作", 2)
    [child] = first.children
    assert (child.level, child.number, child.heading, child.paragraph_count) == (2, 1, "关于资金", 2)
    assert (second.number, second.children) == (2, ())


def test_two_labels_on_one_line_are_two_groups():
    groups = minutes(f"一、研究工作\n{BODY}\n出席：张三、李四  列席：王五\n").attendance
    assert [(group.label, [person.name for person in group.people]) for group in groups] == [
        ("出席", ["张三", "李四"]),
        ("列席", ["王五"]),
    ]


def test_the_second_paragraph_of_a_distribution_belongs_to_its_label():
    [group] = minutes(
        f"一、研究工作\n{BODY}\n分送：县委各部门，县人大\n办、政协办。\n各镇乡政府、街道办事处。\n"
    ).distribution
    assert group.recipients == ("县委各部门", "县人大办", "县政协办", "各镇乡政府", "各街道办事处")


def test_what_the_draft_does_not_say_stays_empty():
    empty = minutes("")
    assert (empty.title, empty.issue_number, empty.issuer, empty.issue_date) == (None, None, None, None)
    assert (empty.topics, empty.attendance, empty.distribution, empty.paragraphs) == ((), (), (), ())


def seconds(text):
    start = process_time()
    minutes(text)
    return process_time() - start


@pytest.mark.parametrize("label", ["", "出席：", "分送："])
@pytest.mark.parametrize("run", ["一", "（", "出", "王  ", "、", "县", "1", "a", "。", "　"])
def test_long_runs_of_one_character_cost_in_proportion(label, run):
    assert_in_proportion(label, run)


@pytest.mark.parametrize("label", ["出席（", "出席：（", "出席：\n（", "附件："])
def test_long_runs_of_blanks_in_a_bracket_cost_in_proportion(label):
    assert_in_proportion(f"一、总则\n某某。\n某某县政府\n2024年3月8日\n{label}", " ", "x")


def assert_in_proportion(label, run, end=""):
    """Four times the text takes four times as long, or sixteen where something is quadratic.

    No text is measured twice: answers to texts are remembered.
    """
    times = {
        length: min(seconds(label + run * (length + more) + end) for more in range(2)) for length in (8_000, 32_000)
    }
    assert times[32_000] < 10 * max(times[8_000], 0.01)


def test_a_long_line_of_many_labels_takes_memory_in_proportion():
    draft = "县政府会议纪要\n一、总则\n会议指出，要抓好落实。\n分送：" + "，甲：乙" * 4_000
    tracemalloc.start()
    minutes(draft)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 60 * 1024**2
