"""主体: headings in the type of their level, labels in 黑体, text as it is."""

import pytest

from core.typesetting.composition import compose
from tests.drafting import minutes


def composed(tagged):
    (made,) = compose(minutes(tagged))
    return made


def spans(tagged):
    return [(span.text, span.style.name if span.style else None) for span in composed(tagged).spans]


@pytest.mark.parametrize("level", [1, 2, 3, 4])
def test_a_heading_alone_takes_the_style_of_its_level(level):
    made = composed(f"heading:{level}\t一、传达学习重要讲话精神")
    assert made.style.name == f"{'一二三四'[level - 1]}级标题"
    assert made.style.outline_level == level


def test_a_heading_changes_type_where_it_runs_into_its_paragraph():
    tagged = "heading:2\t（一）关于治理范围。原则同意将干流纳入。分三年实施。"
    assert spans(tagged) == [("（一）关于治理范围。", "二级标题字"), ("原则同意将干流纳入。分三年实施。", None)]
    assert composed(tagged).style.outline_level == 2


def test_a_heading_that_ends_in_a_full_stop_does_not_run_on():
    assert composed("heading:1\t（一）原则通过《办法》。").style.name == "一级标题"


def test_a_run_in_heading_that_was_hard_wrapped_is_one_paragraph():
    tagged = "heading:1\t（一）关于治理范围。原则同意\nparagraph+\t将干流纳入。"
    assert composed(tagged).text == "（一）关于治理范围。原则同意将干流纳入。"


def test_the_label_of_a_fact_is_black_and_loses_its_padding():
    assert spans("meeting_info\t时    间：2023年6月5日下午") == [("时间：", "要素标签"), ("2023年6月5日下午", None)]


def test_a_fact_without_a_label_is_set_as_it_is():
    assert spans("meeting_info\t应到7人，实到6人") == [("应到7人，实到6人", None)]


def test_hard_wrapped_text_is_joined():
    assert composed("paragraph\t　　会议指出，\nparagraph+\t要抓好落实。").text == "会议指出，要抓好落实。"
