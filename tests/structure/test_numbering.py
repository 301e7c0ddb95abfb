"""Section numbers in every form that drafts use: recognised, counted on, and told from figures that count something."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.structure.classifying.shape import section_number
from core.structure.numbering import STANDARD_SCHEMES, Scheme, recognise, standard_marker
from core.structure.roles import Role
from tests.structure.strategies import document_of

FORMS = {
    "三、": (Scheme.CHINESE, "一百零二、"),
    "三.": (Scheme.CHINESE, "一百零二."),
    "三　": (Scheme.CHINESE, "一百零二　"),
    "三，": (Scheme.CHINESE, "一百零二，"),
    "三：": (Scheme.CHINESE, "一百零二："),
    "（三）": (Scheme.CHINESE_BRACKETED, "（一百零二）"),
    "(三)": (Scheme.CHINESE_BRACKETED, "(一百零二)"),
    "（三）、": (Scheme.CHINESE_BRACKETED, "（一百零二）、"),
    "三）": (Scheme.CHINESE_BRACKETED, "一百零二）"),
    "㈢": (Scheme.CHINESE_BRACKETED, "（一百零二）"),
    "第三、": (Scheme.ORDINAL, "第一百零二、"),
    "议题三：": (Scheme.TOPIC, "议题一百零二："),
    "【议题三】": (Scheme.TOPIC, "【议题一百零二】"),
    "【三】": (Scheme.TOPIC, "【一百零二】"),
    "【3】": (Scheme.TOPIC, "【102】"),
    "议题3：": (Scheme.TOPIC, "议题102："),
    "议案三、": (Scheme.TOPIC, "议案一百零二、"),
    "事项三：": (Scheme.TOPIC, "事项一百零二："),
    "第三项　": (Scheme.TOPIC, "第一百零二项　"),
    "第三个议题：": (Scheme.TOPIC, "第一百零二个议题："),
    "3.": (Scheme.ARABIC, "102."),
    "3. ": (Scheme.ARABIC, "102. "),
    "3．": (Scheme.ARABIC, "102．"),
    "３．": (Scheme.ARABIC, "１０２．"),
    "3、": (Scheme.ARABIC, "102、"),
    "⒊": (Scheme.ARABIC, "102."),
    "（3）": (Scheme.ARABIC_BRACKETED, "（102）"),
    "(3)": (Scheme.ARABIC_BRACKETED, "(102)"),
    "3）": (Scheme.ARABIC_BRACKETED, "102）"),
    "⑶": (Scheme.ARABIC_BRACKETED, "（102）"),
    "③": (Scheme.CIRCLED, "（102）"),
    "③、": (Scheme.CIRCLED, "（102）、"),
}
WORDS = "关于水利工作"


@pytest.mark.parametrize("printed", FORMS)
def test_every_form_is_recognised_whole(printed):
    marker = recognise(printed + WORDS)
    assert (marker.scheme, marker.number, marker.text) == (FORMS[printed][0], 3, printed)


@pytest.mark.parametrize("printed", FORMS)
def test_every_form_counts_on_in_its_own_punctuation(printed):
    assert recognise(printed + WORDS).numbered(102).text == FORMS[printed][1]
    assert recognise(printed + WORDS).numbered(3).text == printed


@pytest.mark.parametrize("printed", FORMS)
@given(number=st.integers(1, 99))
def test_a_number_of_any_form_is_recognised_again(printed, number):
    again = recognise(recognise(printed + WORDS).numbered(number).text + WORDS)
    assert again.number == number


@pytest.mark.parametrize("printed", [printed for printed in FORMS if printed[0] not in "③"])
@given(number=st.integers(1, 102))
def test_counting_on_stays_in_the_scheme(printed, number):
    marker = recognise(printed + WORDS).numbered(number)
    assert recognise(marker.text + WORDS).scheme is marker.scheme


def test_circled_numbers_go_on_to_fifty():
    first = recognise("①" + WORDS)
    assert "".join(first.numbered(number).text for number in (20, 21, 35, 36, 50)) == "⑳㉑㉟㊱㊿"
    assert recognise("㊱" + WORDS).number == 36


@pytest.mark.parametrize("scheme", Scheme)
@given(number=st.integers(1, 50))
def test_a_standard_number_is_of_its_scheme(scheme, number):
    marker = standard_marker(scheme, number)
    again = recognise(marker.text + WORDS)
    assert (again.scheme, again.number) == (scheme, number)


def test_the_standard_writes_four_levels():
    assert [standard_marker(scheme, 12).text for scheme in STANDARD_SCHEMES] == ["十二、", "（十二）", "12.", "（12）"]


COUNTS = [
    "三、四季度要继续抓好经济运行调度。",
    "2.2亿元专项资金已下达到位。",
    "3、5号楼的改造方案已经通过。",
    "一、二期工程已于去年完工。",
    "2023年以来，全县经济平稳运行。",
    "3家企业参加了本次会议。",
    "一是压实工作责任。",
    "一要提高思想认识。",
    "首先要加强领导。",
    "1.5万亩农田已完成建设。",
    "二〇二三年度工作总结。",
    "十个乡镇全部达标。",
]


@pytest.mark.parametrize("text", COUNTS)
def test_figures_that_count_something_number_no_section(text):
    assert section_number(text) is None


@pytest.mark.parametrize("text", COUNTS)
def test_a_line_that_opens_with_a_count_is_no_heading(text):
    document = document_of(
        "一、听取县发改局关于一季度经济运行情况的汇报\n会议指出，要抓好落实，推动工作再上新台阶。\n"
        f"{text}\n会议要求，各部门要主动作为，形成工作合力。\n二、审议实施方案\n会议原则同意该方案。"
    )
    assert [line.role for line in document.lines] == [
        Role.HEADING,
        Role.PARAGRAPH,
        Role.PARAGRAPH,
        Role.PARAGRAPH,
        Role.HEADING,
        Role.PARAGRAPH,
    ]


def test_a_blank_after_the_mark_tells_a_number_from_a_count():
    assert section_number("三、四季度工作安排") is None
    assert section_number("三、 四季度工作安排").number == 3


@pytest.mark.parametrize(
    ("line", "marker"),
    [("一 教学工作", "一 "), ("1 期中考试定于25日举行。", "1 "), ("2  人才引进工作", "2  "), ("3　项目建设", "3　")],
)
def test_a_blank_alone_may_set_a_number_off(line, marker):
    assert recognise(line).text == marker


@pytest.mark.parametrize(
    "line", ["3 个项目已经开工", "12 月底前完成", "5 年以上", "十 四 届 县 委", "1 张三 男 群众", "2 400米", "30 万元"]
)
def test_what_a_numeral_before_a_blank_counts_is_no_heading(line):
    assert recognise(line) is None
