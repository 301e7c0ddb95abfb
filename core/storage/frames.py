"""Pieces one behind the other in a file, each with its length and checksum, so that a torn end is recognised."""

from collections.abc import Iterator
from struct import Struct
from zlib import crc32

_HEAD = Struct(">II")
"""The length of a piece in bytes, and its CRC-32."""


def framed(piece: bytes) -> bytes:
    """A piece, which is not empty, as it is appended to a file."""
    return _HEAD.pack(len(piece), crc32(piece)) + piece


def whole_pieces(data: bytes) -> Iterator[bytes]:
    """The pieces of a file up to the first that is not whole. Zeros, as a power cut leaves them, are no piece."""
    start = _HEAD.size
    while start < len(data):
        length, checksum = _HEAD.unpack_from(data, start - _HEAD.size)
        piece = data[start : start + length]
        if not piece or len(piece) < length or crc32(piece) != checksum:
            return
        yield piece
        start += length + _HEAD.size
