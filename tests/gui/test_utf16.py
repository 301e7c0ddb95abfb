"""Offsets of Qt and of Python agree, also behind characters of two units."""

import pytest

from gui.utf16 import characters, units

NAME = "吴𠮷祥"


@pytest.mark.parametrize(("count", "offset"), [(0, 0), (1, 1), (2, 3), (3, 4)])
def test_a_rare_character_is_two_units_and_one_character(count, offset):
    assert units(NAME[:count]) == offset
    assert characters(NAME, offset) == count


def test_half_of_a_rare_character_is_none():
    assert characters(NAME, 2) == 1


def test_an_offset_beyond_the_end_is_the_end():
    assert characters(NAME, 99) == 3
