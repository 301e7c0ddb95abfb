import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.structure.headings import split_heading


@pytest.mark.parametrize(
    ("line", "number", "heading", "run_in"),
    [
        ("一、传达学习有关精神", 1, "传达学习有关精神", ""),
        (
            "　　（一）关于治理范围。原则同意将干流纳入。分三年实施。",
            1,
            "关于治理范围",
            "原则同意将干流纳入。分三年实施。",
        ),
        ("(二)由公路股负责,报县政府审定后实施。", 2, "由公路股负责,报县政府审定后实施", ""),
        ("一、教育项目：", 1, "教育项目", ""),
        ("议题一：审议《办法（修订稿）》", 1, "审议《办法（修订稿）》", ""),
        ("资金筹措和管理", None, "资金筹措和管理", ""),
    ],
)
def test_a_heading_ends_at_its_first_full_stop(line, number, heading, run_in):
    parts = split_heading(line)
    assert (parts.marker.number if parts.marker else None, parts.heading, parts.run_in) == (number, heading, run_in)


@given(st.text(alphabet="一二三十、（）().1 ①关于。：；会议　", max_size=40))
def test_taking_a_heading_apart_keeps_every_character(line):
    parts = split_heading(line)
    assert parts.printed + parts.run_in == line.strip()
