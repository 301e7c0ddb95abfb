"""Any text at all: no rule raises, none is slow, and what is mended unasked changes no word and no figure."""

import time
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.minutes.units import address_book
from core.proofreading.catalogue import passage_rules
from core.proofreading.check import with_safe_fixes
from core.proofreading.passage import Passage
from core.proofreading.words.word_list import bundled_words
from core.structure.document import Document, Line, Pin
from core.structure.paragraphs import Paragraph
from core.structure.roles import TEXT_ROLES, Role
from tests.proofreading.tables import clean_paragraphs, findings_of

PARAGRAPH = Pin(Role.PARAGRAPH)
PIECES = [
    *"（）()《》〈〉<>“”‘’\"'、，。；：？！.,;:?!…-—－～~·〔〕[]【】 　\t０９Ａ09",
    *[
        "第",
        "次",
        "年",
        "月",
        "日",
        "会议",
        "等",
        "一是",
        "要",
        "同志",
        "共计",
        "其中",
        "约",
        "以上",
        "无",
        "张三",
        "纪要",
    ],
    *[
        "2021-2025年",
        "2022年2月30日（星期一）",
        "《关于甲的意见",
        "》（送审稿）",
        "审议",
        "原则同意",
        "一、",
        "（一）",
        "1、",
        "①",
    ],
    *[
        "出席：",
        "分送：",
        "印发",
        "应到3人",
        "根据会议意见修改完善后实施",
        "布署",
        "第五次常务会议",
        "主持",
        "二〇二二年五月十日",
    ],
]
texts = st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=25).map("".join)
lines = st.tuples(st.sampled_from(TEXT_ROLES), texts, st.booleans(), st.integers(1, 4))


@st.composite
def documents(draw):
    drawn = [
        Line(number, text, role, level if role is Role.HEADING else None, continues)
        if text.strip()
        else Line(number, text)
        for number, (role, text, continues, level) in enumerate(draw(st.lists(lines, max_size=12)))
    ]
    return Document("草稿.txt", tuple(drawn), len(drawn))


@given(documents())
@settings(max_examples=300, deadline=None)
def test_no_rule_raises_and_every_finding_stands_where_it_says(draft):
    for finding in findings_of(draft):
        start, end = finding.span
        assert 0 <= start <= end
        assert draft.line(finding.line_id).text.strip()[start:end] == finding.text
        assert finding.fixes or not finding.safe
        assert finding.other is None or draft.line(finding.other.line_id)


def words_and_figures(draft):
    """What a paper says, without its punctuation, in half width."""
    printed = (line.text for line in draft.lines if line.role not in (Role.NOISE, Role.DATE, Role.ISSUER_LINE))
    narrow = unicodedata.normalize("NFKC", "".join(printed))
    return "".join(character for character in narrow if character.isalnum())


@given(st.lists(texts, max_size=4))
@settings(max_examples=150, deadline=None)
def test_safe_fixes_come_to_an_end_and_change_no_word_and_no_figure(bodies):
    drawn = [
        Line(number, text, Role.PARAGRAPH) if text.strip() else Line(number, text) for number, text in enumerate(bodies)
    ]
    pinned = [line if line.is_blank else Line(line.id, line.text, line.role, pin=PARAGRAPH) for line in drawn]
    draft = Document("草稿.txt", tuple(pinned), len(pinned))
    mended = with_safe_fixes(draft)
    assert not [finding for finding in findings_of(mended) if finding.safe]
    assert words_and_figures(mended) == words_and_figures(draft)


def test_clean_prose_is_not_mended():
    drawn = [Line(number, text, Role.PARAGRAPH, pin=PARAGRAPH) for number, text in enumerate(clean_paragraphs())]
    draft = Document("草稿.txt", tuple(drawn), len(drawn))
    assert with_safe_fixes(draft) is draft


def passage(text, role):
    return Passage(Paragraph((Line(1, text, role, 1 if role is Role.HEADING else None),)))


@pytest.mark.parametrize(
    "unit",
    [*PIECES, "，啊啊啊啊啊啊啊啊", "甲、乙", "1-", "《甲", "会议要求，要", "约三", "县文", "安全生", "甲：乙，"],
)
def test_long_runs_take_time_in_proportion(unit):
    """Twenty thousand characters take milliseconds; what backtracks would take minutes."""
    run = (unit * 20_000)[:20_000]
    start = time.process_time()
    for rule in passage_rules(bundled_words(), address_book(["县文化和广电旅游体育局：县文广旅体局"])):
        role = Role.PARAGRAPH if Role.PARAGRAPH in rule.roles else min(rule.roles)
        list(rule.findings(passage(run, role)))
    findings_of(Document("草稿.txt", (Line(1, run, Role.PARAGRAPH),), 2))
    assert time.process_time() - start < 10


LONG_ROLES = (Role.TITLE, Role.PREAMBLE, Role.HEADING, Role.PARAGRAPH, Role.NOISE, Role.PRINT_LINE, Role.ISSUER_LINE)


@pytest.mark.parametrize("unit", ["甲", "第五次会", "由县局根据", "审议《甲》", "同志汇报", "甲主持", "根据意见", "。"])
def test_long_runs_take_time_in_proportion_in_a_whole_paper_too(unit):
    run = (unit * 20_000)[:20_000]
    drawn = [Line(place, run, role, 1 if role is Role.HEADING else None) for place, role in enumerate(LONG_ROLES)]
    draft = Document("草稿.txt", tuple(drawn), len(drawn))
    start = time.process_time()
    findings_of(draft)
    assert time.process_time() - start < 10
