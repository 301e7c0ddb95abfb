import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.storage.frames import framed, whole_pieces

PIECES = [b"\x00", "第一件".encode(), b"a" * 300]
DATA = b"".join(map(framed, PIECES))


@given(st.lists(st.binary(min_size=1)))
def test_pieces_come_back_one_by_one(pieces):
    assert list(whole_pieces(b"".join(map(framed, pieces)))) == pieces


@pytest.mark.parametrize("end", range(len(DATA)))
def test_a_torn_end_costs_no_whole_piece(end):
    whole = list(whole_pieces(DATA[:end]))
    assert whole == PIECES[: len(whole)]
    assert len(b"".join(map(framed, PIECES[: len(whole) + 1]))) > end


@pytest.mark.parametrize("place", range(len(DATA) - 308, len(DATA)))
def test_a_changed_byte_is_noticed(place):
    assert list(whole_pieces(DATA[:place] + bytes([DATA[place] ^ 1]) + DATA[place + 1 :])) == PIECES[:2]


@given(st.binary(max_size=40))
def test_what_follows_a_torn_piece_does_not_count(rubbish):
    assert list(whole_pieces(DATA[:-1] + b"\x01" + rubbish))[:2] == PIECES[:2]


def test_zeros_after_a_power_cut_are_no_piece():
    assert list(whole_pieces(DATA + bytes(4096))) == PIECES
