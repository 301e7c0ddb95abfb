"""The text of a finished PDF, read back from the file itself as a viewer takes it out."""

import re
from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import Any, cast

from pypdf import PageObject, PdfReader
from pypdf.generic import ByteStringObject, ContentStream, DictionaryObject, IndirectObject

_CHARACTER = re.compile(rb"<([0-9A-F]{4})> <([0-9A-F]+)>")


def text_of(pdf: bytes) -> str:
    """All that is printed but for the page numbers, which stand marked in the margin; no blank between two lines."""
    reader = PdfReader(BytesIO(pdf))
    characters: dict[int, Mapping[int, str]] = {}
    return "".join(text for page in reader.pages for text in _texts(page, characters))


def _texts(page: PageObject, known: dict[int, Mapping[int, str]]) -> Iterator[str]:
    """The text of each stretch of glyphs, by the character maps of the fonts that show them."""
    resources = cast("DictionaryObject", page["/Resources"])
    fonts = cast("DictionaryObject", resources["/Font"])
    shown_by: Mapping[int, str] = {}
    is_text = True
    for operands, operator in ContentStream(page.get_contents(), page.pdf, "bytes").operations:
        if operator == b"BDC":
            is_text = False
        elif operator == b"EMC":
            is_text = True
        elif operator == b"Tf":
            shown_by = _characters(fonts.raw_get(operands[0]), known)
        elif operator == b"TJ" and is_text:
            yield "".join(_shown(part, shown_by) for part in operands[0] if isinstance(part, ByteStringObject))


def _shown(codes: bytes, characters: Mapping[int, str]) -> str:
    return "".join(characters[codes[place] << 8 | codes[place + 1]] for place in range(0, len(codes), 2))


def _characters(font: IndirectObject, known: dict[int, Mapping[int, str]]) -> Mapping[int, str]:
    """By its number in the font what each glyph stands for; the map of each font is read once."""
    if font.idnum not in known:
        found: Any = font.get_object()
        pairs = _CHARACTER.findall(found["/ToUnicode"].get_data())
        known[font.idnum] = {int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in pairs}
    return known[font.idnum]
