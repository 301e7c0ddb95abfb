"""Chinese numerals, written as headings are numbered and read back."""

import pytest

from core.structure.numerals import from_chinese, to_chinese


def test_every_numeral_reads_back_as_what_it_was_written_for():
    assert [from_chinese(to_chinese(number)) for number in range(1, 10_000)] == list(range(1, 10_000))


@pytest.mark.parametrize(
    ("number", "written"),
    [
        (1, "一"),
        (10, "十"),
        (12, "十二"),
        (20, "二十"),
        (28, "二十八"),
        (99, "九十九"),
        (100, "一百"),
        (102, "一百零二"),
        (110, "一百一十"),
        (111, "一百一十一"),
        (1001, "一千零一"),
        (1010, "一千零一十"),
        (2022, "二千零二十二"),
        (9999, "九千九百九十九"),
    ],
)
def test_numbers_are_written_as_people_write_them(number, written):
    assert to_chinese(number) == written


@pytest.mark.parametrize("number", [0, -1, 10_000])
def test_a_number_out_of_range_is_an_error(number):
    with pytest.raises(ValueError, match="outside 1 to 9999"):
        to_chinese(number)


@pytest.mark.parametrize(
    ("text", "number"),
    [("二八", 28), ("二〇二四", 2024), ("一百二", 102), ("两百", 200), ("一十", 10), ("〇", 0), ("零", 0)],
)
def test_other_spellings_are_read_too(text, number):
    assert from_chinese(text) == number


@pytest.mark.parametrize("text", ["", "甲", "一、", "十二月", "12", "壹"])
def test_what_is_no_numeral_is_none(text):
    assert from_chinese(text) is None
