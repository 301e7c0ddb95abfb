"""From the bytes of a web page to its text, in the encoding that the page names."""

import codecs
import re

from core.reading.encodings import decode
from core.reading.refusal import Refusal

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_NAMED = re.compile(rb"<meta[^>]{1,400}?charset\s*=\s*[\"']?\s*([\w-]{1,40})|encoding\s*=\s*[\"']([\w-]{1,40})", re.I)
_SAMPLE = 8192
_WIDER = {"gb2312": "gb18030", "gbk": "gb18030", "gb_2312-80": "gb18030", "x-gbk": "gb18030", "big5": "big5hkscs"}
"""What pages call their encoding, and the larger one in which browsers read it."""

_REPLACED = "\ufffd"


def decode_page(data: bytes, charset: str | None = None) -> tuple[str, int]:
    """The text of a page, and how many places of it fit no encoding and were left as �.

    ``charset`` is what stands outside the page about it, as in a mail.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _replacing(data.removeprefix(mark), encoding)
    named = _encoding(charset) or _named(data[:_SAMPLE])
    # UTF-8 proves itself by its form, and pages that were saved anew often still name what they were in before.
    for encoding in filter(None, ("utf-8", named)):
        if (text := _strictly(data, encoding)) is not None:
            return text, 0
    try:
        return decode(data), 0
    except Refusal:
        return _replacing(data, named or "utf-8")


def _named(opening: bytes) -> str | None:
    found = _NAMED.search(opening)
    return None if found is None else _encoding((found[1] or found[2]).decode("ascii"))


def _encoding(name: str | None) -> str | None:
    """Python's name of an encoding in which text is written; some of those that Python knows are none."""
    if name is None:
        return None
    name = _WIDER.get(name.strip().lower(), name.strip())
    try:
        "<p>".encode(name)
    except (LookupError, UnicodeError, ValueError):
        return None
    return name


def _strictly(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeError:
        return None


def _replacing(data: bytes, encoding: str) -> tuple[str, int]:
    text = data.decode(encoding, "replace")
    return text, text.count(_REPLACED)
