"""How Word writes a number in each of its number formats (ISO/IEC 29500-1, 17.18.59)."""

from collections.abc import Callable
from functools import partial

_CHINESE = "〇一二三四五六七八九"
_CHINESE_UNITS = ("", "十", "百", "千")
_LEGAL = "零壹贰叁肆伍陆柒捌玖"
_LEGAL_TRADITIONAL = "零壹貳參肆伍陸柒捌玖"
_LEGAL_UNITS = ("", "拾", "佰", "仟")
_LEGAL_JAPANESE, _LEGAL_UNITS_JAPANESE = "〇壱弐参四五六七八九", ("", "拾", "百", "阡")
_KOREAN = "영일이삼사오육칠팔구"
_KOREAN_UNITS = ("", "십", "백", "천")
_FULL_WIDTH = "０１２３４５６７８９"
_STEMS = "甲乙丙丁戊己庚辛壬癸"
_BRANCHES = "子丑寅卯辰巳午未申酉戌亥"
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
    (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip


def written(number: int, number_format: str) -> str:
    """Write a number as the page shows it; one that its format does not reach, or a format unknown here, in digits.

    Han counting goes as far as 9999, circles to 50 (Word's go to 20), letters repeat (z, aa, bb) as Word's do.
    """
    write = _FORMATS.get(number_format)
    return (write(number) if write and number > 0 else "") or str(number)


def _counted(digits: str, units: tuple[str, ...], zero: str, bare: int, number: int) -> str:
    """Count with 十 百 千; ``bare`` is the number below which a leading 一 is dropped (10 for none, 20 for 十一)."""
    if number > 9999:
        return ""
    text = ""
    for unit in (3, 2, 1, 0):
        digit = number // 10**unit % 10
        if digit:
            text += digits[digit] + units[unit]
        elif text and number % 10**unit and not text.endswith(zero):
            text += zero
    return text[1:] if 10 <= number < bare else text


def _chinese_counting(number: int) -> str:
    """Count to 九十九, then spell digit by digit: 一○○ follows, with the circle U+25CB."""
    return _in_chinese(number) if number < 100 else _spelt(_CHINESE.replace("〇", "○"), number)


def _japanese_counting(number: int) -> str:
    """Count without 零, and without 一 before a unit: 百, 百二十, 千."""
    if number > 9999:
        return ""
    digits = [number // 10**unit % 10 for unit in range(4)]
    parts = [
        ("" if digit == 1 and unit else _CHINESE[digit]) + _CHINESE_UNITS[unit]
        for unit, digit in enumerate(digits)
        if digit
    ]
    return "".join(reversed(parts))


def _spelt(digits: str, number: int) -> str:
    return "".join(digits[int(digit)] for digit in str(number))


def _enclosed(first: str, last: int, number: int) -> str:
    return chr(ord(first) + number - 1) if number <= last else ""


def _circled(number: int) -> str:
    for first, before, last in (("①", 0, 20), ("㉑", 20, 35), ("㊱", 35, 50)):
        if number <= last:
            return chr(ord(first) + number - before - 1)
    return ""


def _repeated(letters: str, number: int) -> str:
    rounds, place = divmod(number - 1, len(letters))
    return letters[place] * (rounds + 1) if rounds < 30 else ""


def _cycled(signs: str, number: int) -> str:
    return signs[number - 1] if number <= len(signs) else ""


def _sexagenary(number: int) -> str:
    return _STEMS[(number - 1) % 10] + _BRANCHES[(number - 1) % 12]


def _roman(number: int) -> str:
    if number > 9999:
        return ""
    text = ""
    for value, sign in _ROMAN:
        count, number = divmod(number, value)
        text += sign * count
    return text


_in_chinese = partial(_counted, _CHINESE, _CHINESE_UNITS, "〇", 20)

_FORMATS: dict[str, Callable[[int], str]] = {
    "chineseCounting": _chinese_counting,
    "taiwaneseCounting": _chinese_counting,
    "chineseCountingThousand": _in_chinese,
    "taiwaneseCountingThousand": _in_chinese,
    "japaneseCounting": _japanese_counting,
    "ideographDigital": partial(_spelt, _CHINESE),
    "taiwaneseDigital": partial(_spelt, _CHINESE.replace("〇", "○")),
    "japaneseDigitalTenThousand": partial(_spelt, _CHINESE),
    "chineseLegalSimplified": partial(_counted, _LEGAL, _LEGAL_UNITS, "零", 10),
    "japaneseLegal": partial(_counted, _LEGAL_JAPANESE, _LEGAL_UNITS_JAPANESE, "", 10),
    "koreanDigital": partial(_spelt, _KOREAN),
    "koreanDigital2": partial(_spelt, _CHINESE.replace("〇", "零")),
    "koreanCounting": partial(_counted, _KOREAN, _KOREAN_UNITS, "", 20),
    "ideographLegalTraditional": partial(_counted, _LEGAL_TRADITIONAL, _LEGAL_UNITS, "零", 10),
    "ideographTraditional": partial(_cycled, _STEMS),
    "ideographZodiac": partial(_cycled, _BRANCHES),
    "ideographZodiacTraditional": _sexagenary,
    "ideographEnclosedCircle": partial(_enclosed, "㊀", 10),
    "decimalZero": "{:02d}".format,
    "decimalFullWidth": partial(_spelt, _FULL_WIDTH),
    "decimalFullWidth2": partial(_spelt, _FULL_WIDTH),
    "decimalEnclosedCircle": _circled,
    "decimalEnclosedCircleChinese": _circled,
    "decimalEnclosedFullstop": partial(_enclosed, "⒈", 20),
    "decimalEnclosedParen": partial(_enclosed, "⑴", 20),
    "numberInDash": "- {} -".format,
    "upperRoman": _roman,
    "lowerRoman": lambda number: _roman(number).lower(),
    "upperLetter": partial(_repeated, _LATIN.upper()),
    "lowerLetter": partial(_repeated, _LATIN),
}
