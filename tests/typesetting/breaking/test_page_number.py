"""The page number of clause 7.5, and how an office may have it otherwise."""

from dataclasses import replace

import pytest

from core.typesetting.breaking.page_number import page_number
from core.typesetting.breaking.pages import Page
from core.typesetting.gbt9704 import TWIPS_PER_MM
from core.typesetting.profile import NATIONAL, Folio
from core.typesetting.raster import Raster

RIGHT_EDGE, LEFT_EDGE, CHARACTER = 184.0, 28.0, 280 / TWIPS_PER_MM


def numbered(number, shows_number=True, **form):
    raster = Raster(replace(NATIONAL, folio=Folio(**form)))
    return page_number(Page(number, (), (), raster, shows_number))


def edges(line):
    return line.x / TWIPS_PER_MM, (line.x + line.line.runs[0].width) / TWIPS_PER_MM


@pytest.mark.parametrize("number", [1, 11, 101])
def test_on_odd_pages_it_ends_one_character_from_the_right_edge(number):
    printed = numbered(number)
    assert printed.line.text == f"— {number} —"
    assert edges(printed)[1] == pytest.approx(RIGHT_EDGE - CHARACTER, abs=0.03)


@pytest.mark.parametrize("number", [2, 10])
def test_on_even_pages_it_begins_one_character_from_the_left_edge(number):
    assert edges(numbered(number))[0] == pytest.approx(LEFT_EDGE + CHARACTER, abs=0.03)


def test_its_base_line_is_where_libreoffice_prints_it():
    assert numbered(1).y == pytest.approx(15336, abs=5)


def test_in_the_middle_it_stands_as_far_from_both_edges():
    left, right = edges(numbered(2, place="centre"))
    assert left - LEFT_EDGE == pytest.approx(RIGHT_EDGE - right, abs=0.03)


def test_an_office_may_have_it_in_another_form_and_size():
    printed = numbered(7, form="-1-", size=10.5)
    assert (printed.line.text, printed.style.font.size) == ("-7-", 10.5)


@pytest.mark.parametrize("how", [{"shows_number": False}, {"form": ""}])
def test_a_page_or_an_office_without_numbers_has_none(how):
    assert numbered(3, **how) is None
