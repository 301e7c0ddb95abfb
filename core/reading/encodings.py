"""From the bytes of a plain text to its characters, in whichever encoding they are."""

import codecs
import re
from collections import Counter
from functools import cache

from core.reading.refusal import Refusal

ENCODINGS = {
    "gb18030": "GB18030（简体中文，含 GBK、GB2312）",
    "utf-8": "UTF-8",
    "cp950": "Big5（繁体中文）",
    "utf-16-le": "UTF-16（低位在前）",
    "utf-16-be": "UTF-16（高位在前）",
}
"""The encodings that can be chosen by hand, by Python's names, and what the user calls them."""

UNKNOWN_ENCODING = "的文字编码认不出来，请用记事本或 WPS 另存为 UTF-8 编码的 .txt 再打开。"
NOT_TEXT = "不是文字文件，请另存为 .docx 或 .txt 再打开。"

# The marks of UTF-32 come before those of UTF-16, which begin them.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    ("\ufeff".encode("gb18030"), "gb18030"),
)
# Bits by which each encoding is less usual than the first.
_GUESSES = {"utf-8": 0.0, "gb18030": 8.0, "utf-16-le": 12.0, "utf-16-be": 14.0}
_SAMPLE = 1 << 16
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f]")
_CONTROLS_IN_TEXT = 0.25


class EncodingUnrecognised(Refusal):
    """A text that no encoding told by its content fits; the user may know better."""


def decode_as(data: bytes, encoding: str) -> str:
    """The text in an encoding that the user chose; replace no byte.

    Raises ``Refusal`` where the encoding does not fit every byte.
    """
    text = _strictly(data, encoding)
    if text is None:
        raise Refusal(f"不是 {ENCODINGS[encoding]} 编码的文字，请换一种编码再试。")
    return text.removeprefix("\ufeff")


def decode(data: bytes) -> str:
    """Tell the encoding by its mark, else by which reading is the likeliest Chinese text; replace no byte.

    Raises ``Refusal`` where no encoding fits every byte, or what fits is not believable as text.
    """
    text = _marked(data)
    if text is None:
        text = _guessed(data)
    if len(_CONTROL.findall(text)) > _CONTROLS_IN_TEXT * len(text):
        raise Refusal(NOT_TEXT)
    return text


def _marked(data: bytes) -> str | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            text = _strictly(data.removeprefix(mark), encoding)
            if text is None:
                raise EncodingUnrecognised(UNKNOWN_ENCODING)
            return text
    return None


def _guessed(data: bytes) -> str:
    sample = data[:_SAMPLE]
    readings = [
        (_cost(sample, encoding) + handicap, encoding, text)
        for encoding, handicap in _GUESSES.items()
        if (text := _strictly(data, encoding)) is not None
    ]
    if readings:
        cost, encoding, text = min(readings)
        # Only UTF-8 proves itself by its form. Any other reading must be likelier than the same bytes by chance.
        if encoding == "utf-8" or cost - _GUESSES[encoding] <= 8 * len(sample):
            return text
    raise Refusal(NOT_TEXT) if 0 in data else EncodingUnrecognised(UNKNOWN_ENCODING)


def _strictly(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _cost(sample: bytes, encoding: str) -> float:
    """How unexpected the beginning of a text is, in bits; a character cut off at its end does not count."""
    characters = Counter(sample.decode(encoding, "ignore"))
    return sum(_bits(character) * count for character, count in characters.items())


@cache
def _bits(character: str) -> float:
    """How unexpected a character is in Chinese official writing, in bits: its place in GB 18030 tells how common."""
    code = character.encode("gb18030")
    if len(code) == 1:
        return 30.0 if _CONTROL.match(character) else 7.0
    if len(code) == 4:
        return 24.0 if character.isalpha() else 30.0
    lead, trail = code
    if lead < 0xA1 or trail < 0xA1:  # the rare characters that GBK added
        return 20.0
    return next(bits for last, bits in _ROWS if lead <= last)


# Rows of GB 2312 up to a lead byte: punctuation; kana, Greek, rules; private use; level 1; level 2; private use.
_ROWS = ((0xA3, 10.0), (0xA9, 15.0), (0xAF, 30.0), (0xD7, 12.4), (0xF7, 16.0), (0xFF, 30.0))
