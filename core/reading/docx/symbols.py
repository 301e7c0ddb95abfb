"""Characters of symbol fonts (``w:sym``), which stand at private places of their fonts, as ordinary characters."""

import re

from lxml import etree

from core.reading.docx.names import w

_PRIVATE = range(0xE000, 0xF900)
_FONT_PLACE = range(0xF000, 0xF100)
OF_SYMBOL_FONTS = re.compile("[\uf000-\uf0ff]")
"""Characters that symbol fonts have a sign of their own for."""


def _places(table: str) -> dict[int, str]:
    """Read “first place in hexadecimal, characters from there on”, item by item."""
    return {
        int(item[:2], 16) + offset: character for item in table.split() for offset, character in enumerate(item[2:])
    }


_SYMBOL_FONTS = {
    "symbol": _places(
        "300123456789 2B+ 2D− A2′≤ A5∞ B0°±″≥× B7•÷≠ BB≈ AC←↑→↓ D6√ E5∑"
        " 41ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ 61αβχδεφγηιϕκλμνοπθρστυϖωξψζ"
    ),
    "wingdings": _places("28☎ 2A✉ 46☞ 6C● 6E■□ 75◆❖ 80⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿ 9F• A1○ A7▪□ AB★ D8➢ DF←→↑↓ E8➔ FB✗✔☒☑"),
    "wingdings 2": _places("4F✗✓ 52☑ 54☒ 69⓪①②③④⑤⑥⑦⑧⑨⑩ 98● A3□"),
}


def symbol(element: etree._Element) -> str | None:
    """Give the character that a ``w:sym`` shows (17.3.3.30); ``None`` where only its font knows."""
    try:
        code = int(element.get(w("char"), ""), 16)
    except ValueError:
        return None
    return _shown(code, element.get(w("font"), ""))


def symbols(element: etree._Element, text: str) -> tuple[str, int]:
    """Give the text of a ``w:t`` with ordinary characters for those of symbol fonts, and how many only fonts know."""
    fonts = element.find(f"../{w('rPr')}/{w('rFonts')}")
    font = "" if fonts is None else fonts.get(w("ascii")) or fonts.get(w("hAnsi")) or ""
    if font.lower() not in _SYMBOL_FONTS:
        return text, 0
    shown = [_shown(ord(sign), font) if ord(sign) in _FONT_PLACE else sign for sign in text]
    return "".join(filter(None, shown)), shown.count(None)


def _shown(code: int, font_name: str) -> str | None:
    font = _SYMBOL_FONTS.get(font_name.lower())
    if font is not None:
        return font.get(code & 0xFF)
    if code in _FONT_PLACE:
        code &= 0xFF
    return chr(code) if _is_character(code) else None


def _is_character(code: int) -> bool:
    return 0x20 <= code <= 0x10FFFF and not 0xD800 <= code < 0xE000 and code not in _PRIVATE
