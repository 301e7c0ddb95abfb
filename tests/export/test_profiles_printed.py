"""Papers of every profile as LibreOffice prints them, measured against the profile's own rules."""

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings

from core.export.paper import paper_docx
from core.export.verify import verify
from core.profiles.library import bundled
from core.profiles.models import MODELS, with_model
from core.typesetting.breaking.renderer import LIBREOFFICE
from core.typesetting.gbt9704 import TWIPS_PER_MM
from core.typesetting.profile import NATIONAL, Folio, Margins, Sizes
from core.typesetting.raster import Raster
from tests.agreement import agreement
from tests.drafting import document, minutes
from tests.profiles.strategies import profiles
from tests.schema import faults

HAN = "会议强调要坚持稳中求进工作总基调完整准确全面贯彻新发展理念"
DRAFT = f"""\
minutes_mark\t沧宁市人民政府常务会议纪要
issue_number\t〔2023〕8号
issuer_line\t沧宁市人民政府办公室      2023年5月19日
title\t市政府第二十八次常务会议纪要
preamble\t2023年5月12日上午，市长主持召开会议。纪要如下：
heading:1\t一、研究澄溪河治理
paragraph\t{HAN * 30}
heading:2\t（一）关于范围。原则同意全长12公里的方案。
attendance\t应邀出席：顾明远  沈  澜  李晓东  周坚栋  钮国平  王小明  赵文华  孙  立
attendance\t出席：李晓东  沈  澜
distribution\t分送：市委各部门，市人大办、政协办，各县（市、区）人民政府，市直各单位，各人民团体。
print_line\t沧宁市人民政府办公室      2023年5月19日印发"""
NARROW = replace(
    NATIONAL,
    name="窄版心",
    sizes=Sizes(20.0, 15.0, 12.0),
    margins=Margins(30, 32, 32, 30),
    mark_size=30.0,
    mark_drop=20.0,
    pitch=26.0,
    characters=27,
    even_imprint=False,
    folio=Folio("第 1 页", "centre", 12.0, 5.0),
)
ELECTRONIC = with_model(replace(NATIONAL, name="电子公文"), list(MODELS)[1])
PROFILES = {profile.name: profile for profile in (*bundled(), NARROW, ELECTRONIC)}
EVERY = pytest.mark.parametrize("name", PROFILES)


@pytest.fixture(scope="module")
def printed(printer):
    return printer({name: paper_docx(minutes(DRAFT), profile) for name, profile in PROFILES.items()})


@EVERY
def test_a_paper_of_every_profile_is_valid_and_complete(name):
    paper = paper_docx(minutes(DRAFT), PROFILES[name])
    assert faults(paper) == []
    verify(paper, document(DRAFT))


@settings(max_examples=15, deadline=None)
@given(profiles())
def test_whatever_the_profile_the_paper_is_valid_and_complete(profile):
    paper = paper_docx(minutes(DRAFT), profile)
    assert faults(paper) == []
    verify(paper, document(DRAFT))


@EVERY
def test_our_lines_and_pages_are_those_that_are_printed(printed, name):
    found = agreement(minutes(DRAFT), printed[name].pdf, LIBREOFFICE, PROFILES[name])
    assert found.pages == found.printed_pages
    assert found.share == 1
    assert found.furthest <= 0.5


def text_rows(paper, profile):
    """The rows of the long paragraph on the second page."""
    raster = Raster(profile)
    bottom = (raster.top + raster.height) / TWIPS_PER_MM
    return [row for row in paper.rows(2) if row.top < bottom - 1 and set(row.text) <= set(HAN)]


@EVERY
def test_lines_have_as_many_characters_and_stand_as_far_apart_as_the_profile_says(printed, name):
    profile = PROFILES[name]
    rows = text_rows(printed[name], profile)
    [(length, _)] = Counter(len(row.text) for row in rows).most_common(1)
    assert length == profile.characters
    assert (rows[5].top - rows[0].top) / 5 == pytest.approx(profile.pitch * 25.4 / 72, abs=0.05)


@EVERY
def test_the_text_stands_within_the_margins_of_the_profile(printed, name):
    margins = PROFILES[name].margins
    row = text_rows(printed[name], PROFILES[name])[3]
    assert (row.left, row.right) == (pytest.approx(margins.left, abs=0.6), pytest.approx(210 - margins.right, abs=0.6))


@EVERY
def test_the_mark_begins_where_the_profile_says(printed, name):
    profile = PROFILES[name]
    assert printed[name].ink(1, red=True)[0].top == pytest.approx(profile.margins.top + profile.mark_drop, abs=1)


@EVERY
def test_the_page_number_stands_where_the_profile_says(printed, name):
    folio, margins = PROFILES[name].folio, PROFILES[name].margins
    number = printed[name].rows(1)[-1]
    assert number.text == "".join(folio.text(1).split())
    em = folio.size * 25.4 / 72
    right = 210 - margins.right - em
    middle = (margins.left + 210 - margins.right) / 2
    if folio.place == "centre":
        assert (number.left + number.right) / 2 == pytest.approx(middle, abs=1)
    else:
        assert number.right == pytest.approx(right, abs=1)
