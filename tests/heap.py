"""What the process has asked for and not given back, to the byte.

The system counts whole pages, and those stay after what was in them is gone: by them a small leak cannot be told from a
heap with holes.
"""

import ctypes
import gc
import sys
from typing import NamedTuple

_FIELDS = ("arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks", "fsmblks", "uordblks", "fordblks", "keepcost")


class _Mallinfo(ctypes.Structure):
    """``struct mallinfo2`` of the C library."""

    _fields_ = tuple((name, ctypes.c_size_t) for name in _FIELDS)


_C = ctypes.CDLL(None)
IS_COUNTED = hasattr(_C, "mallinfo2")
"""Whether the C library can tell (glibc from 2.33)."""


class Held(NamedTuple):
    """Bytes that Qt and all else in C hold, and the small pieces of memory that Python holds."""

    bytes: int
    pieces: int

    def since(self, before: "Held") -> "Held":
        return Held(self.bytes - before.bytes, self.pieces - before.pieces)


def held() -> Held:
    """What is held when all rubbish is gone, and all that Python has noted only to be quicker."""
    gc.collect()
    sys._clear_type_cache()
    _C.mallinfo2.restype = _Mallinfo
    told = _C.mallinfo2()
    return Held(told.uordblks + told.hblkhd, sys.getallocatedblocks())
