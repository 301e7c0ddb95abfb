"""The address book of units: what a name may be short for, and which forms are known."""

import pytest

from core.minutes.units import abbreviates, address_book

BOOK = address_book(
    [
        "# 全称：简称",
        "县文化和广电旅游体育局\t县文广旅体局、县文广旅游体育局",
        "县发展和改革局：县发改局",
        "",
        "县人力资源和社会保障局: 县人社局，县人力社保局",
        "县农业局",
        "县农村工作局",
    ]
)


@pytest.mark.parametrize("known", ["县文化和广电旅游体育局", "县文广旅体局", "县发改局", "县人力社保局", "县农业局"])
def test_full_names_and_their_short_forms_are_known(known):
    assert BOOK.unknown_form_of(known) is None


@pytest.mark.parametrize(
    ("words", "full"),
    [
        ("县文广旅局", "县文化和广电旅游体育局"),
        ("县发展改革局", "县发展和改革局"),
        ("县人社保障局", "县人力资源和社会保障局"),
    ],
)
def test_another_short_form_is_known_for_what_it_may_mean(words, full):
    assert BOOK.unknown_form_of(words).name == full


@pytest.mark.parametrize("words", ["县财政局", "市文广旅局", "县农局", "县局", "县文广旅中心"])
def test_what_may_mean_none_or_several_is_left_alone(words):
    assert BOOK.unknown_form_of(words) is None


def test_a_short_form_leaves_out_only_what_stands_inside():
    assert abbreviates("县水利局", "县水利和渔业局")
    assert not abbreviates("县水利局", "县水利局")
    assert not abbreviates("县渔水局", "县水利和渔业局")


def test_a_line_without_full_name_is_refused_with_its_number():
    with pytest.raises(ValueError, match="2"):
        address_book(["县财政局", "：财政局"])
