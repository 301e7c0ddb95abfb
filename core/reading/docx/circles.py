"""带圈字符 of Word: a field EQ that prints a character and a circle over each other, of which no standard tells."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import islice

from lxml import etree

from core.reading.docx.names import w

_OVERLAY = re.compile(r"\s*eq\s*\\o\s*(?:\\a[clr])?\s*\(\s*([○◯〇]?).?\s*[,，;]\s*([^()]+?)\s*\)\s*", re.IGNORECASE)
_NEAR = 10
"""Over how many runs the code of one is spread at most; five are usual."""
_LONGEST = 60
"""Characters of a code at most, of which fifteen are usual: the blanks of a longer one could be read in many ways."""

_CIRCLES = (range(0x2460, 0x2500), range(0x3251, 0x32C0))


def encircled(code: etree._Element) -> tuple[str, bool] | None:
    """What a ``w:instrText`` and those behind it print, where it opens such a field, else ``None``.

    With it is told whether that is all: a square around a character, say, has no character of its own.
    """
    written = "".join(_codes(code))
    overlay = _OVERLAY.fullmatch(written) if len(written) <= _LONGEST else None
    if overlay is None:
        return None
    circled = _circled().get(overlay[2]) if overlay[1] else None
    return (overlay[2], False) if circled is None else (circled, True)


def _codes(code: etree._Element) -> Iterator[str]:
    yield code.text or ""
    run = code.getparent()
    for following in islice(() if run is None else run.itersiblings(w("r")), _NEAR):
        if following.find(w("fldChar")) is not None:
            return
        yield from (part.text or "" for part in following.iterchildren(w("instrText")))


@cache
def _circled() -> dict[str, str]:
    """From a character, or a number, to the same in a circle."""
    signs = [chr(code) for places in _CIRCLES for code in places]
    return {
        unicodedata.normalize("NFKC", sign): sign for sign in signs if unicodedata.name(sign).startswith("CIRCLED ")
    }
