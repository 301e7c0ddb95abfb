"""The measures of a profile, in twips."""

from dataclasses import replace

import pytest

from core.typesetting import gbt9704
from core.typesetting.profile import NATIONAL, Margins, Sizes
from core.typesetting.raster import Raster


def test_the_national_raster_is_that_of_the_standard():
    raster = Raster(NATIONAL)
    assert (raster.left, raster.top) == (gbt9704.MARGIN_LEFT, gbt9704.MARGIN_TOP)
    assert (raster.width, raster.height) == (gbt9704.TEXT_WIDTH, gbt9704.TEXT_HEIGHT)
    assert (raster.pitch, raster.cell, raster.tracking) == (gbt9704.PITCH, gbt9704.CELL, gbt9704.TRACKING)
    assert (raster.em, raster.imprint_em) == (gbt9704.SAN_HAO_WIDTH, gbt9704.SI_HAO_WIDTH)
    assert (raster.mark_drop, raster.characters) == (gbt9704.MARK_DROP, gbt9704.CHARACTERS)


def test_margins_and_text_make_up_the_paper():
    raster = Raster(replace(NATIONAL, margins=Margins(25.4, 25.4, 31.7, 31.7)))
    assert raster.left + raster.width + raster.right == gbt9704.PAGE_WIDTH
    assert raster.top + raster.height + raster.bottom == gbt9704.PAGE_HEIGHT


@pytest.mark.parametrize("characters", [26, 27, 28, 29])
def test_as_many_characters_as_the_profile_says_fill_a_line(characters):
    raster = Raster(replace(NATIONAL, characters=characters))
    assert raster.width // raster.cell == characters


def test_the_electronic_standard_has_a_wider_pitch_in_a_higher_text():
    raster = Raster(replace(NATIONAL, margins=Margins(34.58, 32.58, 28, 26), pitch=29.45))
    assert (raster.pitch, raster.height // raster.pitch) == (589, 22)


def test_larger_type_is_set_closer():
    assert Raster(replace(NATIONAL, sizes=Sizes(text=18))).tracking == gbt9704.CELL - 360
