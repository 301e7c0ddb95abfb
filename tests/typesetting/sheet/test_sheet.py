"""The style sheet: what an office finds in Word's list of styles."""

from dataclasses import replace

import pytest

from core.structure.roles import TEXT_ROLES, Role
from core.typesetting.gbt9704 import PITCH, RED_RULE, RULE_DROP
from core.typesetting.profile import NATIONAL, Margins, Sizes, Typeface, Typefaces
from core.typesetting.sheet.sheet import role_of, sheet_of

WORDS_OWN_NAMES = {"正文", "标题", "副标题", "日期", "签名", "页码", "页脚", "称呼", "结束语", "标题 1", "标题 2"}
SHEET = sheet_of(NATIONAL)
OTHER = replace(
    NATIONAL,
    name="另一家",
    typefaces=Typefaces(fang_song=Typeface("华文仿宋"), latin=Typeface("仿宋")),
    sizes=Sizes(text=15.0),
    margins=Margins(25, 25, 30, 20),
    pitch=33.0,
    characters=30,
)


def test_every_printed_role_has_a_style():
    assert set(SHEET.style_of) == set(TEXT_ROLES) - {Role.HEADING, Role.NOISE}


def test_no_two_styles_share_a_name_or_an_id():
    styles = [*SHEET.paragraph_styles, *SHEET.character_styles]
    assert len({style.name for style in styles}) == len({style.id for style in styles}) == len(styles)


def test_no_style_takes_the_name_of_one_of_words_own():
    assert not WORDS_OWN_NAMES & {style.name for style in SHEET.paragraph_styles}


def test_headings_are_set_by_level_in_the_faces_of_the_standard():
    faces = ["黑体", "楷体_GB2312", "仿宋_GB2312", "仿宋_GB2312"]
    assert [style.font.face.east_asian for style in SHEET.headings] == faces
    assert [style.face.east_asian for style in SHEET.heading_words] == faces
    assert [style.outline_level for style in SHEET.headings] == [1, 2, 3, 4]


def test_the_styles_of_all_profiles_share_their_names():
    own = [(style.id, style.name) for style in sheet_of(OTHER).paragraph_styles]
    assert own == [(style.id, style.name) for style in SHEET.paragraph_styles]


@pytest.mark.parametrize("style", sheet_of(OTHER).paragraph_styles, ids=lambda style: style.name)
def test_every_style_follows_its_profile(style):
    assert style.font.face.latin == "仿宋"
    assert style.font.face.east_asian != "仿宋_GB2312"
    assert style.format.pitch != PITCH
    assert style.font.size != 16


def test_what_a_line_is_can_be_told_from_its_style_whatever_the_profile():
    sheet = sheet_of(OTHER)
    assert role_of(sheet.body) is Role.PARAGRAPH
    assert role_of(sheet.headings[2]) is Role.HEADING


def test_the_red_rule_stands_four_millimetres_below_the_ink():
    assert SHEET.red_line.format.pitch + 87 == RULE_DROP
    assert SHEET.red_line.rule.weight == RED_RULE
