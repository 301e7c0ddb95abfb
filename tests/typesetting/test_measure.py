"""Widths in characters."""

import pytest

from core.typesetting.measure import width


@pytest.mark.parametrize(("text", "characters"), [("", 0), ("会议", 2), ("2024年", 3), ("“一”——…", 6), ("𠮷", 1)])
def test_han_and_full_width_marks_are_one_and_latin_half(text, characters):
    assert width(text) == characters
