"""标题: one line where it fits, the draft's lines or well-chosen ones where it does not."""

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.export.paper import paper_docx
from core.minutes.assemble import assemble
from core.reading.open import read_bytes
from core.structure.classifying.classifier import classify
from core.typesetting.breaking.layout import typeset
from core.typesetting.breaking.renderer import RENDERERS
from core.typesetting.composition import compose
from core.typesetting.gbt9704 import PITCH
from core.typesetting.measure import width
from core.typesetting.parts.title import title_lines
from tests.drafting import minutes


def fits(text):
    return width(text) <= 20


def lines_of(*drafted):
    return title_lines(drafted, fits)


LONG = [
    "象山县人民政府关于研究城南片区老旧小区改造及有关问题的专题会议纪要",
    "关于贯彻落实《中华人民共和国安全生产法》有关工作的会议纪要",
    "关于推进“放管服”改革、优化营商环境有关问题的协调会议纪要",
    "研究国道G228线象山段改扩建工程征地拆迁工作专题会议纪要",
    "中共沧宁市统计局党组理论学习中心组2023年第三次集体学习会议纪要",
    "关于研究解决城市轨道交通三号线一期工程建设过程中涉及的征地拆迁、管线迁改等有关问题的专题会议纪要",
]


def test_a_title_broken_in_the_draft_is_one_line_where_it_fits():
    assert lines_of("县政府第五次", "常务会议纪要") == ("县政府第五次常务会议纪要",)


def test_the_drafts_break_stays_where_the_title_does_not_fit():
    drafted = ("关于城南片区老旧小区改造", "有关问题的专题会议纪要")
    assert lines_of(*drafted) == drafted


@pytest.mark.parametrize(
    ("drafted", "printed"),
    [
        (
            "澄州市城乡规划委员会2023年第四次全体会议纪要",
            ("澄州市城乡规划委员会", "2023年第四次全体会议纪要"),
        ),
        ("县人民政府关于防汛工作专题会议部署办公会议的纪要", ("县人民政府关于防汛工作", "专题会议部署办公会议的纪要")),
        ("关于青石岭旅游公路建设有关问题的现场办公会议纪要", ("关于青石岭旅游公路建设", "有关问题的现场办公会议纪要")),
        (LONG[1], ("关于贯彻落实《中华人民共和国安全生产法》", "有关工作的会议纪要")),
    ],
)
def test_a_long_line_is_broken_between_words_into_lines_as_even_as_these_allow(drafted, printed):
    assert lines_of(drafted) == printed


@pytest.mark.parametrize("title", LONG)
@pytest.mark.parametrize("room", range(14, 24))
def test_every_line_fits_and_begins_and_ends_with_what_may_stand_there(title, room):
    lines = title_lines([title], lambda text: width(text) <= room)
    assert all(width(line) <= room for line in lines)
    assert not any(line[0] in "的、》”" or line[-1] in "《“" for line in lines)


@pytest.mark.parametrize("room", range(8, 24))
def test_no_shape_is_narrow_in_the_middle_where_another_is_to_be_had(room):
    lines = title_lines([LONG[-1]], lambda text: width(text) <= room)
    widths = list(map(width, lines))
    assert not any(a > b < c for a, b, c in zip(widths, widths[1:], widths[2:], strict=False)) or len(lines) > 4


@pytest.mark.parametrize("room", range(12, 24))
def test_numbers_and_what_they_count_stay_together(room):
    lines = title_lines([LONG[4]], lambda text: width(text) <= room)
    assert any("2023年" in line for line in lines)
    assert any("第三次" in line for line in lines)


def test_only_a_drafted_line_that_is_too_long_is_broken_anew():
    first, *others = lines_of("县人民政府专题会议", LONG[0])
    assert first == "县人民政府专题会议"
    assert "".join(others) == LONG[0]


def test_what_has_no_words_to_part_stays_whole():
    assert lines_of("A" * 60) == ("A" * 60,)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text("县政府第五次常务会议纪要的《》2024年", min_size=1, max_size=50), min_size=1, max_size=3))
def test_no_character_of_a_title_is_lost(drafted):
    assert "".join(lines_of(*drafted)) == "".join(drafted)


def test_the_lines_of_a_title_fit_in_every_word_processor():
    """LibreOffice sets digits apart, Word does not: twenty characters with two years have no room on a line there."""
    (title,) = compose(minutes("title\t2022年至2023年县政府重点工作专题会议纪要工"))
    for renderer in RENDERERS.values():
        assert len(typeset([title], renderer).pages[0].lines) == title.text.count("\n") + 1


def test_a_title_in_several_lines_is_read_again_as_the_same_title():
    paper = minutes(f"title\t{LONG[0]}\nparagraph\t会议指出。")
    draft = read_bytes("纪要.docx", paper_docx(paper))
    assert assemble(classify(draft)).title == LONG[0]


def test_the_dictionary_is_loaded_for_long_titles_only_and_in_silence():
    program = """if True:
        import sys
        from core.typesetting.parts.title import title_lines
        title_lines([sys.argv[1]], lambda text: len(text) < 20)
        print("rjieba" in sys.modules)
    """
    said = [
        subprocess.run([sys.executable, "-c", program, title], check=True, capture_output=True, text=True)
        for title in (LONG[0], "会议纪要")
    ]
    assert [(one.stdout, one.stderr) for one in said] == [("True\n", ""), ("False\n", "")]


@pytest.mark.parametrize("lines", [1, 2, 3])
def test_a_title_and_the_line_below_it_are_whole_lines_of_text(lines):
    tagged = "\n".join(
        ["title\t关于城南片区老旧小区改造及有关问题", *["title+\t专题会议纪要以及其他很长的话"] * (lines - 1)]
    )
    (title,) = compose(minutes(tagged))
    assert lines * title.format.pitch + title.format.after == (lines + 1) * PITCH
