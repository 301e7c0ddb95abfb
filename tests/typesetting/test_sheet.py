"""The style sheet: what an office finds in Word's list of styles."""

from core.structure.roles import TEXT_ROLES, Role
from core.typesetting.sheet import CHARACTER_STYLES, HEADING_WORDS, HEADINGS, PARAGRAPH_STYLES, STYLE_OF

WORDS_OWN_NAMES = {"正文", "标题", "副标题", "日期", "签名", "页码", "页脚", "称呼", "结束语", "标题 1", "标题 2"}


def test_every_printed_role_has_a_style():
    assert set(STYLE_OF) == set(TEXT_ROLES) - {Role.HEADING, Role.NOISE}


def test_no_two_styles_share_a_name_or_an_id():
    styles = [*PARAGRAPH_STYLES, *CHARACTER_STYLES]
    assert len({style.name for style in styles}) == len({style.id for style in styles}) == len(styles)


def test_no_style_takes_the_name_of_one_of_words_own():
    assert not WORDS_OWN_NAMES & {style.name for style in PARAGRAPH_STYLES}


def test_headings_are_set_by_level_in_the_faces_of_the_standard():
    faces = ["黑体", "楷体_GB2312", "仿宋_GB2312", "仿宋_GB2312"]
    assert [style.font.face.east_asian for style in HEADINGS] == faces
    assert [style.face.east_asian for style in HEADING_WORDS] == faces
    assert [style.outline_level for style in HEADINGS] == [1, 2, 3, 4]
