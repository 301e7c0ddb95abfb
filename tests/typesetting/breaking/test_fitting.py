"""Type that stands in for another comes to the places and widths of the layout."""

from dataclasses import replace

import pytest

from core.typesetting.breaking.fitting import fitted
from core.typesetting.breaking.lines import Run
from core.typesetting.profile import NATIONAL
from core.typesetting.sheet.sheet import sheet_of

FONT = replace(sheet_of(NATIONAL).text, tracking=0)
EM = 320.0


def run(text, advance, *, han, start=100.0):
    places = tuple(start + advance * place for place in range(len(text)))
    return Run(text, places, advance * len(text), FONT, han)


def test_type_of_the_same_widths_is_left_as_it_is():
    assert fitted(run("AB", 160, han=False), [160, 160]) == [(100, 1), (260, 1)]
    assert fitted(run("会议", EM, han=True), [EM, EM]) == [(100, 1), (420, 1)]


@pytest.mark.parametrize(("own", "widened"), [(200, 0.8), (128, 1.25)])
def test_latin_type_is_squeezed_or_widened_as_a_whole(own, widened):
    assert fitted(run("TOD", 160, han=False), [own] * 3) == [(100, widened), (260, widened), (420, widened)]


def test_blanks_of_a_justified_line_widen_no_letter():
    drawn_apart = Run("A B", (100.0, 260.0, 560.0), 620.0, FONT, han=False)
    assert fitted(drawn_apart, [160, 80, 160]) == [(100, 1), (260, 1), (560, 1)]


def test_a_dash_fills_its_square_so_that_two_of_them_meet():
    assert fitted(run("——", EM, han=True), [EM * 0.89] * 2) == [
        (100, pytest.approx(1 / 0.89)),
        (420, pytest.approx(1 / 0.89)),
    ]


def test_a_narrow_dot_stands_in_the_middle_of_its_square():
    assert fitted(run("·", EM, han=True), [100]) == [(100 + (EM - 100) / 2, 1)]


def test_what_has_no_width_is_left_where_it_is():
    assert fitted(run("会", EM, han=True), [0]) == [(pytest.approx(100, abs=EM), 1)]
