"""Which characters are Chinese, for patterns and for single tests."""

import re

HAN = r"\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff〇"
"""Han characters, for the inside of a character class."""
STOPS = "，。、；：？！"
MARKS = STOPS + "（）《》〈〉“”‘’〔〕【】…—～·"
BLANKS = r" \t\u00a0\u2000-\u200b\u3000\ufeff"

_CHINESE = re.compile(f"[{HAN}{MARKS}]")


def is_chinese(character: str) -> bool:
    """Whether a character (or none) is Han or a mark of Chinese punctuation."""
    return bool(_CHINESE.match(character))


def has_chinese(text: str) -> bool:
    return bool(_CHINESE.search(text))
