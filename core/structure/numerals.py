"""Chinese counting numerals, as section numbers and 期号 use them: 一, 十, 二十八, 一百零二."""

DIGITS = "零一二三四五六七八九"
NUMERAL_CHARACTERS = "零〇一二三四五六七八九十百千两"

_VALUES = {character: value for value, character in enumerate(DIGITS)} | {"〇": 0, "两": 2}
_UNITS = {"十": 10, "百": 100, "千": 1000}


def to_chinese(number: int) -> str:
    """Write 1 to 9999 the way headings are numbered: 十 without a leading 一, one 零 for any run of skipped units."""
    if not 1 <= number <= 9999:
        raise ValueError(f"{number} is outside 1 to 9999")
    written = ""
    for unit, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // unit % 10
        if digit:
            written += DIGITS[digit] + name
        elif written and number % unit and not written.endswith("零"):
            written += "零"
    return written.removeprefix("一") if 10 <= number < 20 else written


def from_chinese(text: str) -> int | None:
    """Read a numeral below ten thousand, counted (二十八) or spelt by digits (二〇二四); ``None`` if it is none."""
    if not text or any(character not in _VALUES and character not in _UNITS for character in text):
        return None
    if not any(character in _UNITS for character in text):
        return int("".join(str(_VALUES[character]) for character in text))
    total, digit = 0, None
    for character in text:
        if character in _UNITS:
            total += (1 if digit is None else digit) * _UNITS[character]
            digit = None
        else:
            digit = _VALUES[character]
    return total + (digit or 0)
