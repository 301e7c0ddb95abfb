import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.reading.counting import written

SHOWN = [
    ("decimal", {1: "1", 12: "12"}),
    ("decimalZero", {1: "01", 12: "12", 100: "100"}),
    ("decimalFullWidth", {12: "１２"}),
    ("decimalEnclosedCircle", {1: "①", 20: "⑳", 21: "㉑", 36: "㊱", 51: "51"}),
    ("decimalEnclosedCircleChinese", {10: "⑩"}),
    ("decimalEnclosedParen", {3: "⑶", 21: "21"}),
    ("decimalEnclosedFullstop", {3: "⒊"}),
    ("chineseCounting", {1: "一", 10: "十", 11: "十一", 20: "二十", 99: "九十九", 100: "一○○", 125: "一二五"}),
    (
        "chineseCountingThousand",
        {10: "十", 28: "二十八", 100: "一百", 105: "一百〇五", 110: "一百一十", 1001: "一千〇一"},
    ),
    ("japaneseCounting", {10: "十", 20: "二十", 100: "百", 111: "百十一", 1234: "千二百三十四", 10000: "10000"}),
    ("ideographDigital", {10: "一〇", 28: "二八"}),
    ("chineseLegalSimplified", {1: "壹", 10: "壹拾", 12: "壹拾贰", 306: "叁佰零陆", 10000: "10000"}),
    ("ideographLegalTraditional", {3: "參"}),
    ("ideographTraditional", {1: "甲", 10: "癸", 11: "11"}),
    ("ideographZodiac", {12: "亥"}),
    ("ideographZodiacTraditional", {1: "甲子", 60: "癸亥", 61: "甲子"}),
    ("ideographEnclosedCircle", {2: "㊁"}),
    ("upperRoman", {4: "IV", 1994: "MCMXCIV"}),
    ("lowerRoman", {9: "ix", 10000: "10000"}),
    ("upperLetter", {1: "A", 26: "Z", 27: "AA", 53: "AAA"}),
    ("lowerLetter", {28: "bb"}),
    ("somethingNew", {7: "7"}),
]


@pytest.mark.parametrize(("number_format", "shown"), SHOWN)
def test_numbers_are_written_as_word_shows_them(number_format, shown):
    assert {number: written(number, number_format) for number in shown} == shown


@given(st.integers(), st.sampled_from([number_format for number_format, _ in SHOWN]))
def test_any_number_can_be_written_in_any_format(number, number_format):
    assert written(number, number_format)


@given(st.integers(1, 9999), st.sampled_from(["chineseCounting", "chineseCountingThousand", "chineseLegalSimplified"]))
def test_counting_never_gives_two_numbers_the_same_text(number, number_format):
    assert written(number, number_format) != written(number + 1, number_format)
