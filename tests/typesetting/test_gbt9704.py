"""The measures agree with one another and with the standard's millimetres."""

import docx.shared
import pytest

from core.export.package import blank_document
from core.typesetting import gbt9704


@pytest.mark.parametrize(
    ("twips", "millimetres"),
    [
        (gbt9704.PAGE_WIDTH, 210),
        (gbt9704.PAGE_HEIGHT, 297),
        (gbt9704.MARGIN_TOP, 37),
        (gbt9704.MARGIN_LEFT, 28),
        (gbt9704.TEXT_WIDTH, 156),
        (gbt9704.TEXT_HEIGHT, 225),
        (gbt9704.MARK_DROP, 35),
        (gbt9704.RULE_DROP, 4),
        (gbt9704.FOLIO_DROP, 7),
        (gbt9704.THICK_RULE, 0.35),
        (gbt9704.THIN_RULE, 0.25),
    ],
)
def test_twips_are_the_millimetres_of_the_standard(twips, millimetres):
    assert docx.shared.Twips(twips).mm == pytest.approx(millimetres, abs=0.03)


def test_twenty_two_lines_and_no_more_fill_a_page():
    assert 22 * gbt9704.PITCH <= gbt9704.TEXT_HEIGHT < 23 * gbt9704.PITCH


def test_twenty_eight_characters_and_no_more_fill_a_line():
    assert 28 * gbt9704.CELL <= gbt9704.TEXT_WIDTH < 29 * gbt9704.CELL


def test_the_template_has_the_same_page():
    section = blank_document().sections[0]
    edges = (section.page_width, section.page_height, section.top_margin, section.left_margin)
    assert [round(edge.twips) for edge in edges] == [
        gbt9704.PAGE_WIDTH,
        gbt9704.PAGE_HEIGHT,
        gbt9704.MARGIN_TOP,
        gbt9704.MARGIN_LEFT,
    ]
