"""附件 on pages of their own, told from 附件说明."""

import pytest

from core.typesetting.blocks import Opening
from core.typesetting.breaking.layout import typeset
from core.typesetting.composition import compose
from core.typesetting.gbt9704 import PITCH
from tests.drafting import minutes

TEXT = "paragraph\t会议指出。"
NOTES = ("attachment_note\t附件：1.责任分工表", "attachment_note+\t2.参会名单")


def blocks(*tagged):
    return compose(minutes("\n".join(tagged)))


def opened(*tagged):
    """What begins a page."""
    return [one.text for one in blocks(*tagged) if one.opening]


@pytest.mark.parametrize("head", ["附件", "附件1", "附 件 2", "附件一", "附件12"])
def test_its_number_alone_behind_the_text_begins_an_attachment(head):
    assert opened(TEXT, *NOTES, f"attachment_note\t{head}", "title\t责任分工表") == [head]


@pytest.mark.parametrize(
    "tagged",
    [
        (TEXT, *NOTES),
        (TEXT, "attachment_note\t附件", "attachment_note\t1.责任分工表"),
        (TEXT, "attachment_note\t附件1：责任分工表"),
        ("attachment_note\t附件", "title\t会议纪要", TEXT),
    ],
)
def test_a_list_of_attachments_begins_none(tagged):
    assert opened(*tagged) == []


def test_a_number_with_words_behind_the_signature_begins_an_attachment():
    assert opened(TEXT, "signature\t县府办", "date\t2023年6月16日", "attachment_note\t附件1：责任分工表") == [
        "附件1：责任分工表"
    ]


def test_every_attachment_has_a_page_of_its_own_and_is_numbered_on():
    made = blocks(TEXT, "attachment_note\t附件1", "title\t甲表", TEXT, "attachment_note\t附件2", "title\t乙表", TEXT)
    assert [one.opening for one in made if one.opening] == [Opening(), Opening()]
    pages = typeset(made).pages
    assert [(page.number, page.shows_number) for page in pages] == [(1, True), (2, True), (3, True)]


def test_its_number_stands_on_the_first_line_and_its_title_on_the_third():
    _, page = typeset(blocks(TEXT, "attachment_note\t附件1", "title\t责任分工表", TEXT)).pages
    number, title, text = page.lines
    assert (number.top, number.line.x, number.line.runs[0].typeface) == (0, 0, "黑体")
    assert 2 * PITCH <= title.top < 3 * PITCH
    assert text.top == 4 * PITCH


@pytest.mark.parametrize(
    "below", ["title\t责任分工表", "paragraph\t责任分工表", "heading:1\t责任分工表", "attendance\t参会人员名单"]
)
def test_words_below_the_number_that_are_no_sentence_are_its_title(below):
    assert [one.style.name for one in blocks(TEXT, "attachment_note\t附件", below)][-1] == "附件标题"


@pytest.mark.parametrize(
    ("below", "style"),
    [
        ("paragraph\t会议指出，要抓好落实。", "公文正文"),
        ("heading:1\t一、责任分工", "一级标题"),
        ("attendance\t出席：李晓东", "出席名单"),
    ],
)
def test_text_below_the_number_is_no_title(below, style):
    assert [one.style.name for one in blocks(TEXT, "attachment_note\t附件", below)][-1] == style


def test_the_roster_of_the_text_is_set_off_whatever_an_attachment_holds():
    made = blocks(TEXT, "attendance\t出席：李晓东", "attachment_note\t附件", "title\t责任分工表", TEXT)
    assert next(one for one in made if one.style.name == "出席名单").format.before == PITCH


def test_the_imprint_stands_behind_the_attachments():
    made = blocks(TEXT, "attachment_note\t附件", "title\t责任分工表", TEXT, "distribution\t分送：县委各部门。")
    *_, last = typeset(made).pages
    assert [line.line.text for line in last.lines] == ["附件", "责任分工表", "会议指出。", "分送：县委各部门。"]
