"""The 版记 on the page where it belongs: the last one, an even one, with text on it where the standard lets it."""

from dataclasses import replace

import pytest

from core.structure.roles import Role
from core.typesetting.breaking.layout import typeset
from core.typesetting.breaking.renderer import LIBREOFFICE
from core.typesetting.paper import set_paper
from core.typesetting.profile import NATIONAL
from core.typesetting.sheet.sheet import sheet_of
from tests.drafting import minutes

IMPRINT = ["distribution\t分送：县委各部门。", "print_line\t县政府办公室  2022年5月10日印发"]
TALL_IMPRINT = [*["distribution\t分送：县委各部门。"] * 7, IMPRINT[-1]]
ANY_RULE = replace(NATIONAL, even_imprint=False)

ENDS_ON_ODD_PAGE = [1, 18, 45, 60, 91]
"""Lines of text that end too far from an even page for any remedy."""

WITH_ROOM_ON_EVEN_PAGE = [23, 40, 67, 84]


def paper(lines, profile=NATIONAL, imprint=IMPRINT):
    return set_paper(minutes("\n".join(["paragraph\t会议指出。"] * lines + imprint)), profile)


def pages(lines, profile=NATIONAL, imprint=IMPRINT):
    return paper(lines, profile, imprint).layout.pages


def roles(page):
    return {line.role for line in page.lines}


@pytest.mark.parametrize("lines", range(1, 90))
def test_the_imprint_ends_the_last_page_which_is_an_even_one(lines):
    *_, last = pages(lines)
    assert last.number % 2 == 0
    assert {Role.DISTRIBUTION, Role.PRINT_LINE} <= roles(last)
    assert last.rules[-1].top + last.rules[-1].weight == sheet_of(NATIONAL).raster.height


@pytest.mark.parametrize("lines", range(1, 90))
def test_every_line_of_the_text_is_printed_once(lines):
    assert sum(line.role is Role.PARAGRAPH for page in pages(lines) for line in page.lines) == lines


@pytest.mark.parametrize("lines", ENDS_ON_ODD_PAGE)
def test_behind_a_text_that_ends_on_an_odd_page_the_imprint_takes_the_next_with_its_number(lines):
    *_, text, imprint = pages(lines)
    assert roles(text) == {Role.PARAGRAPH}
    assert (imprint.number, imprint.shows_number) == (text.number + 1, True)


@pytest.mark.parametrize("lines", WITH_ROOM_ON_EVEN_PAGE)
def test_on_an_even_page_with_room_the_imprint_stands_below_the_text(lines):
    *_, last = pages(lines)
    assert Role.PARAGRAPH in roles(last)
    assert last.shows_number


@pytest.mark.parametrize("lines", [42, 43, 44])
def test_an_empty_page_before_the_imprint_and_the_page_of_the_imprint_carry_no_number(lines):
    *text, empty, imprint = pages(lines, imprint=TALL_IMPRINT)
    assert all(page.shows_number for page in text)
    assert (empty.lines, empty.shows_number, imprint.shows_number) == ((), False, False)


@pytest.mark.parametrize(
    ("lines", "shape"),
    [(43, [23, 22]), (44, [23, 23]), (64, [21, 21, 21, 3]), (66, [21, 21, 21, 5]), (131, [23, 23, 23, 23, 23, 18])],
)
def test_a_line_of_each_page_is_squeezed_in_or_taken_out_where_that_brings_text_to_the_imprint(lines, shape):
    made = paper(lines)
    assert [len(page.lines) for page in made.layout.pages] == shape
    (notice,) = made.notices
    assert f"每页排{shape[0]}行" in notice


def test_where_lines_alone_cannot_help_a_character_of_each_line_goes_with_them():
    made = set_paper(minutes("\n".join([f"paragraph\t{'会' * (28 * 92 - 2)}", *IMPRINT])))
    assert (made.profile.characters, len(made.layout.pages)) == (29, 4)
    assert "每行排29字" in made.notices[0]


@pytest.mark.parametrize("lines", ENDS_ON_ODD_PAGE)
def test_an_imprint_that_no_remedy_brings_to_the_text_is_told_of(lines):
    made = paper(lines)
    assert (made.profile, len(made.notices)) == (NATIONAL, 1)
    assert "版记单独排在" in made.notices[0]


@pytest.mark.parametrize("lines", WITH_ROOM_ON_EVEN_PAGE)
def test_a_paper_that_needs_nothing_is_left_as_the_office_has_it(lines):
    assert (paper(lines).profile, paper(lines).notices) == (NATIONAL, ())


@pytest.mark.parametrize("lines", [1, 18, 45, 60, 67])
def test_with_the_rule_off_the_imprint_stands_on_whatever_page_the_text_ends(lines):
    assert len(pages(lines, ANY_RULE)) == (lines + 21) // 22


def test_an_imprint_without_a_text_stays_on_the_first_page():
    (page,) = set_paper(minutes("\n".join(IMPRINT))).layout.pages
    assert page.number == 1


def test_a_paper_without_an_imprint_ends_with_its_text():
    assert len(set_paper(minutes("\n".join(["paragraph\t会议指出。"] * 5))).layout.pages) == 1


@pytest.mark.parametrize("lines", [5, 30, 43, 64])
def test_the_paper_after_an_edit_is_as_if_set_anew(lines):
    earlier = paper(lines)
    for after in range(1, 90, 11):
        tagged = minutes("\n".join(["paragraph\t会议指出。"] * after + IMPRINT))
        again, anew = set_paper(tagged, NATIONAL, earlier), set_paper(tagged)
        assert (again.layout, again.notices) == (anew.layout, anew.notices)


def test_where_libreoffice_leaves_an_empty_page_to_reach_an_even_one_it_prints_none():
    blocks = paper(20).blocks
    longer = (*blocks[:20], *[blocks[0]] * 5, *blocks[20:])
    assert [page.number for page in typeset(longer).pages] == [1, 2, 3, 4]
    assert [page.number for page in typeset(longer, LIBREOFFICE).pages] == [1, 2, 4]
