"""Lines on pages: 22 to each, headings and rosters not without text, the 版记 at the foot of the last."""

import pytest

from core.structure.roles import Role
from core.typesetting.breaking.layout import typeset
from core.typesetting.composition import compose
from core.typesetting.gbt9704 import MARGIN_TOP, PITCH, RULE_DROP, TEXT_HEIGHT
from tests.drafting import minutes

HAN = "会议强调要坚持稳中求进工作总基调完整准确全面贯彻新发展理念"
IMPRINT = ["distribution\t分送：县委各部门。", "print_line\t县政府办公室  2022年5月10日印发"]


def pages(*tagged):
    return typeset(compose(minutes("\n".join(tagged)))).pages


def text(count):
    return ["paragraph\t会议指出。"] * count


def counts(*tagged):
    return [len(page.lines) for page in pages(*tagged)]


def tops(page):
    return [line.top for line in page.lines]


def test_a_page_has_22_lines():
    assert counts(*text(50)) == [22, 22, 6]


def test_pages_are_numbered_from_one():
    assert [(page.number, page.shows_number) for page in pages(*text(50))] == [(1, True), (2, True), (3, True)]


def test_lines_stand_a_pitch_apart_with_their_base_line_at_four_fifths():
    first, second, *_ = pages(*text(3))[0].lines
    assert first.y == pytest.approx(MARGIN_TOP + 0.8 * PITCH)
    assert second.y - first.y == PITCH


def test_a_paragraph_goes_on_on_the_next_page():
    assert counts(*text(21), f"paragraph\t{HAN * 3}") == [22, 3]


def test_a_heading_is_not_left_alone_at_the_foot_of_a_page():
    heading = ["heading:1\t一、听取汇报", "paragraph\t会议指出。"]
    assert counts(*text(20), *heading) == [22]
    assert counts(*text(21), *heading) == [21, 2]


def test_headings_in_a_row_stay_with_the_text_below_them():
    assert counts(*text(20), "heading:1\t一、听取汇报", "heading:1\t二、听取汇报", "paragraph\t会议指出。") == [20, 3]


def test_a_roster_takes_text_along_to_its_page():
    first, second = pages(*text(21), "paragraph\t会议强调。", "attendance\t出席：李晓东")
    assert len(first.lines) == 21
    assert [line.line.text for line in second.lines] == ["会议强调。", "出席：李晓东"]


def test_the_empty_line_above_an_element_is_lost_at_the_top_of_a_page():
    *_, second = pages(*text(22), "paragraph\t会议强调。", "attendance\t出席：李晓东", "attendance\t列席：李晓东")
    assert tops(second)[0] == 0


@pytest.mark.parametrize("lines", range(1, 19))
def test_the_imprint_stands_at_the_foot_of_the_page_below_the_text(lines):
    (page,) = pages(*text(lines), *IMPRINT)
    last = page.rules[-1]
    assert last.top + last.weight == TEXT_HEIGHT
    assert max(line.top for line in page.lines if line.role is Role.PARAGRAPH) + PITCH <= page.rules[0].top


@pytest.mark.parametrize("lines", range(21, 23))
def test_an_imprint_that_finds_no_room_below_the_text_takes_a_page_of_its_own(lines):
    first, second = pages(*text(lines), *IMPRINT)
    assert len(first.lines) == lines
    assert {line.role for line in second.lines} == {Role.DISTRIBUTION, Role.PRINT_LINE}


def test_the_rules_of_the_imprint_stand_above_between_and_below_its_elements():
    (page,) = pages(*text(1), *IMPRINT)
    first, second = (line.top for line in page.lines[-2:])
    assert [rule.top for rule in page.rules] == sorted(rule.top for rule in page.rules)
    assert page.rules[0].top < first < page.rules[1].top < second < page.rules[2].top


def test_the_red_rule_stands_below_the_issuer_and_takes_its_room():
    (page,) = pages("issue_number\t第5期", "issuer_line\t县政府办公室  2022年5月10日", "title\t会议纪要")
    (rule,) = page.rules
    issuer = page.lines[1]
    assert rule.colour == "FF0000"
    assert 0 < rule.top - issuer.top - PITCH <= RULE_DROP
    assert page.lines[2].top > rule.top + rule.weight


def test_every_line_knows_what_it_is():
    roles = [
        Role.ISSUE_NUMBER,
        Role.TITLE,
        Role.HEADING,
        Role.HEADING,
        Role.PARAGRAPH,
        Role.ATTENDANCE,
    ]
    (page,) = pages(
        "issue_number\t第5期",
        "title\t会议纪要",
        "heading:1\t一、听取汇报",
        "heading:2\t（一）研究。会议指出",
        "paragraph\t会议强调。",
        "attendance\t出席：李晓东",
    )
    assert [line.role for line in page.lines] == roles


def test_a_paper_without_text_has_one_empty_page():
    assert counts("noise\t— 1 —") == [0]
