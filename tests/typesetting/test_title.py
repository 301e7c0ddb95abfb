"""标题: one line where it fits, the draft's lines or well-chosen ones where it does not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.typesetting.composition import compose
from core.typesetting.gbt9704 import PITCH
from core.typesetting.title import title_lines
from tests.drafting import minutes

ROOM = 20
"""Characters of 二号 on a line."""


def test_a_title_broken_in_the_draft_is_one_line_where_it_fits():
    assert title_lines(["县政府第五次", "常务会议纪要"], ROOM) == ("县政府第五次常务会议纪要",)


def test_the_drafts_break_stays_where_the_title_does_not_fit():
    drafted = ["关于城南片区老旧小区改造", "有关问题的专题会议纪要"]
    assert title_lines(drafted, ROOM) == tuple(drafted)


@pytest.mark.parametrize(
    ("drafted", "printed"),
    [
        (
            "澄州市城乡规划委员会2023年第四次全体会议纪要",
            ("澄州市城乡规划委员会", "2023年第四次全体会议纪要"),
        ),
        ("县人民政府关于防汛工作专题会议部署办公会议的纪要", ("县人民政府", "关于防汛工作专题会议部署办公会议的纪要")),
        ("关于青石岭旅游公路建设有关问题的现场办公会议纪要", ("关于青石岭旅游公路建设有关问题的", "现场办公会议纪要")),
    ],
)
def test_a_long_line_is_broken_between_words(drafted, printed):
    assert title_lines([drafted], ROOM) == printed


@given(st.lists(st.text("县政府第五次常务会议纪要的《》2024年", min_size=1, max_size=50), min_size=1, max_size=3))
def test_no_character_of_a_title_is_lost(drafted):
    assert "".join(title_lines(drafted, ROOM)) == "".join(drafted)


@pytest.mark.parametrize("lines", [1, 2, 3])
def test_a_title_and_the_line_below_it_are_whole_lines_of_text(lines):
    tagged = "\n".join(
        ["title\t关于城南片区老旧小区改造及有关问题", *["title+\t专题会议纪要以及其他很长的话"] * (lines - 1)]
    )
    (title,) = compose(minutes(tagged))
    assert lines * title.format.pitch + title.format.after == (lines + 1) * PITCH
