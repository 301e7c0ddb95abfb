"""The 纪要 as LibreOffice prints it, measured in millimetres against GB/T 9704-2012."""

from collections import Counter
from pathlib import Path

import pytest

from core.export.paper import paper_docx
from core.export.verify import visible
from core.structure.roles import Role
from tests.drafting import document, minutes
from tests.rendering import MM_PER_TWIP

MM = 1.0
"""How far a measure may be off."""

LINE = 579 * MM_PER_TWIP
CHARACTER = 315 * MM_PER_TWIP
TEXT_LEFT, TEXT_RIGHT, TEXT_TOP, TEXT_BOTTOM = 28, 184, 37, 262
HAN = "会议强调要坚持稳中求进工作总基调完整准确全面贯彻新发展理念"
LONG = f"paragraph\t{HAN * 60}"
MASTHEAD = """\
minutes_mark\t沧宁市人民政府常务会议纪要
issue_number\t〔2023〕8号
issuer_line\t沧宁市人民政府办公室      2023年5月19日
title\t市政府第二十八次常务会议纪要"""
IMPRINT = """\
distribution\t分送：县委各部门，县人大办、政协办，县人武部，县法院、检察院，市直驻象各单位，各人民团体，各镇乡政府。
print_line\t沧宁市人民政府办公室      2023年5月19日印发"""
ROSTER = """\
attendance\t出    席：李晓东  周坚栋  钮晶莹  潘  多  吴志辉
attendance+\t胡颖磊  史建立
attendance\t应邀出席：干维岳  陈建瑜"""
DOCUMENT = f"""\
copy_number\t000036
classification\t机密★1年
urgency\t特急
minutes_mark\t沧宁市人民政府会议纪要
issue_number\t沧政纪〔2023〕8号
title\t关于城南片区改造有关问题的会议纪要
preamble\t{HAN}
attachment_note\t附件：1.城南片区改造重点项目责任分工一览表及年度资金安排计划汇总表
attachment_note\t2.参会人员名单
signature\t沧宁市人民政府办公室会议处
date\t2023年5月19日
note\t（此件公开发布）
attachment_note\t附件1
title\t责任分工一览表
paragraph\t会议指出。
{IMPRINT}"""
LATE = "paragraph\t会议指出。\nsignature\t县府办\ndate\t二〇二三年五月十九日"
TAGGED = sorted((Path(__file__).parents[1] / "drafts" / "learning").glob("*.tagged"))
LENGTHS = range(16, 24)
"""Lines of text before a 版记 that needs more than four: from well before the foot of the page to beyond it."""
SAMPLES = {
    "long": LONG,
    "whole": f"{MASTHEAD}\npreamble\t{HAN * 2}\n{ROSTER}\n{IMPRINT}",
    "crowned": f"copy_number\t000036\nclassification\t机密★1年\nurgency\t特急\n{MASTHEAD}",
    "document": DOCUMENT,
    "late": LATE,
    "imprint first": f"paragraph\t会议指出。\n{IMPRINT}\nattachment_note\t附件\nparagraph\t责任清单",
    "two marks": "minutes_mark\t中共沧宁市统计局党组\nminutes_mark+\t会议纪要\nissue_number\t第14期",
    "short mark": "minutes_mark\t会议纪要\nissue_number\t第14期",
    **{f"{lines} lines": "paragraph\t会议指出。\n" * lines + IMPRINT for lines in LENGTHS},
    "without room": "paragraph\t会议指出。\n" * 43 + f"{IMPRINT.splitlines()[0]}\n" * 3 + IMPRINT,
    **{path.stem: path.read_text(encoding="utf-8") for path in TAGGED},
}


@pytest.fixture(scope="module")
def printed(printer):
    return printer({name: paper_docx(minutes(tagged)) for name, tagged in SAMPLES.items()})


def near(millimetres):
    return pytest.approx(millimetres, abs=MM)


def full_rows(paper, page):
    """The rows of text of a page, page number aside."""
    return [row for row in paper.rows(page) if row.top < TEXT_BOTTOM - 1]


def red_rule(paper):
    return paper.ink(1, red=True)[-1]


def test_a_full_line_has_28_characters(printed):
    lengths = [len(row.text) for row in full_rows(printed["long"], 2)]
    assert set(lengths) == {28}


def test_a_full_page_has_22_lines(printed):
    assert len(full_rows(printed["long"], 2)) == 22


def test_the_lines_fill_the_width_of_the_text_area(printed):
    row = full_rows(printed["long"], 2)[0]
    assert (row.left, row.right) == (near(TEXT_LEFT), near(TEXT_RIGHT))


def test_the_lines_fill_the_height_of_the_text_area(printed):
    bands = [band for band in printed["long"].ink(2) if band.top < TEXT_BOTTOM]
    assert TEXT_TOP < bands[0].top < TEXT_TOP + LINE / 2
    assert TEXT_BOTTOM - LINE / 2 < bands[-1].bottom < TEXT_BOTTOM


def test_lines_are_a_twenty_second_of_the_page_apart(printed):
    rows = full_rows(printed["long"], 2)
    assert (rows[-1].top - rows[0].top) / 21 == pytest.approx(LINE, abs=0.02)


@pytest.mark.parametrize("sample", ["whole", "crowned", "two marks", "short mark"])
def test_the_mark_begins_35_mm_below_the_upper_edge_of_the_text_area(printed, sample):
    assert printed[sample].ink(1, red=True)[0].top == near(TEXT_TOP + 35)


def test_the_mark_stands_in_the_middle_and_fits_one_line(printed):
    mark = printed["whole"].row("沧宁市人民政府常务会议纪要")
    assert (mark.left + mark.right) / 2 == near((TEXT_LEFT + TEXT_RIGHT) / 2)
    assert 140 < mark.right - mark.left < 156


def test_two_lines_of_a_mark_do_not_touch(printed):
    first, second, _ = printed["two marks"].ink(1, red=True)
    assert second.top - first.bottom > 2


def test_copy_number_classification_and_urgency_stand_at_the_upper_left(printed):
    rows = printed["crowned"].rows(1)[:3]
    assert [row.text for row in rows] == ["000036", "机密★1年", "特急"]
    assert [row.left for row in rows] == [near(TEXT_LEFT)] * 3


def test_the_red_rule_is_as_wide_as_the_text_area(printed):
    paper = printed["whole"]
    assert paper.extent(1, red_rule(paper)) == (near(TEXT_LEFT), near(TEXT_RIGHT))


def test_the_red_rule_stands_4_mm_below_the_issuer(printed):
    paper = printed["whole"]
    rule = red_rule(paper)
    issuer = [band for band in paper.ink(1) if band.bottom < rule.top][-1]
    assert rule.top - issuer.bottom == near(4)


def test_office_and_date_stand_one_character_from_the_edges(printed):
    row = printed["whole"].row("沧宁市人民政府办公室2023年5月19日")
    assert (row.left, row.right) == (near(TEXT_LEFT + 5.6), near(TEXT_RIGHT - 5.6))


def test_the_title_stands_in_the_middle_two_empty_lines_below_the_red_rule(printed):
    paper = printed["whole"]
    title = paper.row("市政府第二十八次常务会议纪要")
    assert (title.left + title.right) / 2 == near((TEXT_LEFT + TEXT_RIGHT) / 2)
    rule = red_rule(paper)
    ink = next(band for band in paper.ink(1) if band.top > rule.bottom)
    assert 2 * LINE <= ink.top - rule.bottom <= 2.5 * LINE


def test_one_empty_line_stands_between_text_and_roster(printed):
    paper = printed["whole"]
    *_, last = [row for row in paper.rows(1) if set(row.text) <= set(HAN)]
    assert paper.row("出席：李晓东").top - last.top == pytest.approx(2 * LINE, abs=0.2)


def test_names_stand_in_columns_behind_their_labels(printed):
    paper = printed["whole"]
    column = paper.row("胡颖磊").left
    assert column == near(TEXT_LEFT + 7 * 315 * MM_PER_TWIP)
    assert paper.row("应邀出席：干维岳").left == near(TEXT_LEFT + 2 * 315 * MM_PER_TWIP)
    left_of_column = paper.ink(1, left=column - 0.5, right=column + 0.3)
    roster = [band for band in left_of_column if paper.row("出席：李晓东").top < band.top < paper.row("胡颖磊").top]
    assert not [band for band in roster if band.bottom - band.top > 4]


def test_the_number_of_a_document_stands_in_the_middle_two_empty_lines_below_its_mark(printed):
    paper = printed["document"]
    number = paper.row("沧政纪〔2023〕8号")
    assert (number.left + number.right) / 2 == near((TEXT_LEFT + TEXT_RIGHT) / 2)
    mark = paper.ink(1, red=True)[0]
    ink = next(band for band in paper.ink(1) if band.top > mark.bottom)
    assert 2 * LINE < ink.top - mark.bottom < 3 * LINE


def test_the_red_rule_of_a_document_stands_4_mm_below_its_number(printed):
    paper = printed["document"]
    number = [band for band in paper.ink(1) if band.bottom < red_rule(paper).top][-1]
    assert red_rule(paper).top - number.bottom == near(4)


def test_items_of_attachments_stand_below_one_another_one_empty_line_below_the_text(printed):
    paper = printed["document"]
    text = next(row for row in paper.rows(1) if row.text == HAN[26:])
    first, rest, second = (paper.row(words) for words in ("附件：1.城南", "安排计划汇总表", "2.参会人员名单"))
    assert first.top - text.top == pytest.approx(2 * LINE, abs=0.2)
    assert (first.left, second.left) == (near(TEXT_LEFT + 2 * CHARACTER), near(TEXT_LEFT + 5 * CHARACTER))
    assert rest.left == near(TEXT_LEFT + 6 * CHARACTER)


def test_a_signature_ends_two_characters_from_the_right_one_empty_line_below(printed):
    paper = printed["document"]
    signature, date = paper.row("沧宁市人民政府办公室会议处"), paper.row("2023年5月19日")
    assert signature.right == near(TEXT_RIGHT - 2 * CHARACTER)
    assert signature.top - paper.row("2.参会人员名单").top == pytest.approx(2 * LINE, abs=0.2)
    assert date.left - signature.left == pytest.approx(2 * CHARACTER, abs=0.2)
    assert date.top - signature.top == pytest.approx(LINE, abs=0.2)


def test_a_date_longer_than_its_signature_ends_two_characters_from_the_right(printed):
    signature, date = printed["late"].row("县府办"), printed["late"].row("二〇二三年五月十九日")
    assert date.right == near(TEXT_RIGHT - 2 * CHARACTER)
    assert date.left - signature.left == pytest.approx(2 * CHARACTER, abs=0.2)


def test_a_note_stands_two_characters_in_below_the_date(printed):
    paper = printed["document"]
    note = paper.row("（此件公开发布）")
    assert note.left == near(TEXT_LEFT + 2 * CHARACTER)
    assert note.top - paper.row("2023年5月19日").top == pytest.approx(LINE, abs=0.2)


def test_an_attachment_has_its_number_on_the_first_line_of_a_page_and_its_title_on_the_third(printed):
    paper = printed["document"]
    page = next(page for page in range(1, paper.pages + 1) if paper.rows(page)[0].text == "附件1")
    number, title = paper.rows(page)[:2]
    assert (number.text, number.left, title.text) == ("附件1", near(TEXT_LEFT), "责任分工一览表")
    assert (title.left + title.right) / 2 == near((TEXT_LEFT + TEXT_RIGHT) / 2)
    _, ink, *_ = paper.ink(page)
    assert TEXT_TOP + 2 * LINE < ink.top < ink.bottom < TEXT_TOP + 3 * LINE + MM


@pytest.mark.parametrize(("page", "at_right"), [(1, True), (2, False), (3, True)])
def test_the_page_number_stands_one_character_from_the_outer_edge(printed, page, at_right):
    number = printed["long"].rows(page)[-1]
    assert number.text == f"—{page}—"
    if at_right:
        assert number.right == near(TEXT_RIGHT - 4.9)
    else:
        assert number.left == near(TEXT_LEFT + 4.9)


@pytest.mark.parametrize("page", [1, 2])
def test_the_dashes_of_the_page_number_stand_7_mm_below_the_text_area(printed, page):
    paper = printed["long"]
    number = paper.rows(page)[-1]
    dash = [band for band in paper.ink(page, left=number.left + 0.5, right=number.left + 4) if band.top > TEXT_BOTTOM]
    assert dash[0].top == near(TEXT_BOTTOM + 7)


def test_the_imprint_ends_on_the_lower_edge_of_the_text_area(printed):
    rules = _rules(printed["whole"], printed["whole"].pages)
    assert rules[-1].bottom == near(TEXT_BOTTOM)


def test_the_rules_of_the_imprint_have_the_weights_and_the_width_of_the_standard(printed):
    paper = printed["whole"]
    first, middle, last = _rules(paper, paper.pages)
    assert [rule.bottom - rule.top for rule in (first, middle, last)] == [
        pytest.approx(weight, abs=0.06) for weight in (0.35, 0.25, 0.35)
    ]
    for rule in (first, middle, last):
        assert paper.extent(paper.pages, rule, dpi=600) == (near(TEXT_LEFT), near(TEXT_RIGHT))


def _rules(paper, page):
    """The rules of the 版记: the ink in the margin that its text leaves at the left."""
    return [band for band in paper.ink(page, left=29, right=32, dpi=600) if band.bottom - band.top < 0.6][-3:]


def test_an_imprint_that_the_draft_has_before_an_attachment_keeps_all_its_rules(printed):
    first, middle, last = _rules(printed["imprint first"], 1)
    assert first.top < middle.top < last.top < TEXT_BOTTOM - LINE


@pytest.mark.parametrize("lines", LENGTHS)
def test_the_imprint_stands_whole_at_the_foot_of_the_last_page_below_the_text(printed, lines):
    paper = printed[f"{lines} lines"]
    last = paper.pages
    assert paper.page_of("分送：县委各部门") == paper.page_of("2023年5月19日印发") == last
    first, _, end = _rules(paper, last)
    assert end.bottom == near(TEXT_BOTTOM)
    texts = [row for row in paper.rows(last) if row.text == "会议指出。"]
    assert all(row.bottom < first.top + 2 for row in texts)
    assert sum(row.text == "会议指出。" for page in range(1, last + 1) for row in paper.rows(page)) == lines


@pytest.mark.parametrize("lines", LENGTHS)
def test_the_last_page_is_an_even_one_and_numbered(printed, lines):
    paper = printed[f"{lines} lines"]
    assert paper.pages % 2 == 0
    assert paper.rows(paper.pages)[-1].text == f"—{paper.pages}—"


def test_behind_a_full_even_page_an_empty_page_and_that_of_the_imprint_have_no_number(printed):
    paper = printed["without room"]
    assert (paper.pages, paper.rows(3)) == (4, ())
    assert paper.rows(4)[-1].text.endswith("2023年5月19日印发")
    assert _rules(paper, 4)[-1].bottom == near(TEXT_BOTTOM)


@pytest.mark.parametrize("tagged", TAGGED, ids=lambda path: path.stem)
def test_every_character_of_a_draft_is_printed(printed, tagged):
    drafted = [line for line in document(SAMPLES[tagged.stem]).lines if line.role not in (Role.BLANK, Role.NOISE)]
    assert Counter(visible(printed[tagged.stem].text)) == Counter(visible("".join(line.text for line in drafted)))
