"""What stands in for a typeface that a computer lacks."""

import pytest

from core.typesetting.profile import Typeface, Typefaces
from core.typesetting.typefaces import candidates, kind_of, stand_in, stand_ins

DEBIAN = {"Noto Serif CJK SC", "Noto Sans CJK SC", "Liberation Serif", "DejaVu Sans"}
WINDOWS = {"FangSong", "KaiTi", "SimHei", "SimSun", "Times New Roman"}


def used(face, installed):
    return stand_in(Typeface(face), installed.__contains__).used


def test_a_typeface_that_is_there_sets_itself():
    own = stand_in(Typeface("仿宋_GB2312"), {"仿宋_GB2312", "仿宋"}.__contains__)
    assert (own.used, own.is_missing) == ("仿宋_GB2312", False)


@pytest.mark.parametrize(
    ("face", "expected"),
    [("仿宋_GB2312", "FangSong"), ("楷体_GB2312", "KaiTi"), ("黑体", "SimHei"), ("方正小标宋简体", "SimSun")],
)
def test_windows_has_a_design_of_the_same_kind(face, expected):
    assert used(face, WINDOWS) == expected


def test_debian_has_type_for_all_that_official_papers_use():
    told = stand_ins(Typefaces(), DEBIAN.__contains__)
    assert [one.face for one in told] == [
        "仿宋_GB2312",
        "方正小标宋简体",
        "黑体",
        "楷体_GB2312",
        "宋体",
        "Times New Roman",
    ]
    assert {one.used for one in told} == DEBIAN - {"DejaVu Sans"}
    assert all(one.is_missing for one in told)


def test_what_the_office_wants_to_stand_in_does():
    wanted = Typeface("仿宋_GB2312", ("汉仪仿宋",))
    assert stand_in(wanted, {"汉仪仿宋", "FangSong"}.__contains__).used == "汉仪仿宋"


def test_the_type_of_titles_is_set_heavier_than_that_of_the_text():
    heavy = DEBIAN | {"Noto Serif CJK SC Bold"}
    assert used("方正小标宋简体", heavy) == "Noto Serif CJK SC Bold"
    assert used("宋体", heavy) == used("仿宋_GB2312", heavy) == "Noto Serif CJK SC"


def test_black_type_is_not_set_in_a_light_face():
    assert used("黑体", DEBIAN) == "Noto Sans CJK SC"


def test_latin_is_set_in_type_of_the_same_widths():
    assert used("Times New Roman", DEBIAN) == "Liberation Serif"


def test_another_name_of_the_same_design_comes_before_other_designs():
    assert used("楷体", {"KaiTi", "方正楷体_GBK"}) == "KaiTi"
    assert used("方正楷体_GBK", {"KaiTi", "FZKai-Z03"}) == "FZKai-Z03"


@pytest.mark.parametrize(
    ("face", "kind"),
    [
        ("汉仪仿宋简", "仿宋"),
        ("某某楷书", "楷"),
        ("汉仪中黑", "黑"),
        ("某某宋", "宋"),
        ("某某小标宋", "小标宋"),
        ("某某", "宋"),
        ("Georgia", "latin"),
    ],
)
def test_a_typeface_that_is_in_no_table_goes_by_its_name(face, kind):
    assert kind_of(face) == kind


def test_where_nothing_can_set_han_that_is_said():
    nothing = stand_in(Typeface("黑体"), {"DejaVu Sans"}.__contains__)
    assert (nothing.used, nothing.is_missing) == (None, True)


def test_no_candidate_is_named_twice():
    names = list(candidates(Typeface("黑体")))[1:]
    assert len(names) == len(set(names))
