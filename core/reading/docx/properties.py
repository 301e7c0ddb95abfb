"""What one set of run or paragraph properties says, before styles are asked for what it leaves open."""

from collections.abc import Mapping

from lxml import etree

from core.reading.docx.names import VAL, child_number, child_switch, child_value, w
from core.reading.draft import Alignment
from core.reading.looks import ParagraphLook, RunLook

ThemeFonts = Mapping[str, str]
"""East-Asian faces of the theme by their name in ``w:eastAsiaTheme``: ``minorEastAsia``, ``majorEastAsia``."""

_ALIGNMENTS: dict[str, Alignment] = {
    "left": "left",
    "start": "left",
    "center": "center",
    "right": "right",
    "end": "right",
    "both": "justify",
    "distribute": "justify",
}
_BODY_TEXT_LEVEL = 9


def run_look(properties: etree._Element | None, theme: ThemeFonts) -> RunLook:
    """Read a ``w:rPr`` (17.3.2); its size is written in half points."""
    if properties is None:
        return RunLook()
    half_points = child_number(properties, "sz")
    return RunLook(
        None if half_points is None else half_points / 2,
        child_switch(properties, "b"),
        _east_asian_font(properties.find(w("rFonts")), theme),
        child_switch(properties, "vanish"),
    )


def paragraph_look(properties: etree._Element | None) -> ParagraphLook:
    """Read a ``w:pPr`` (17.3.1)."""
    if properties is None:
        return ParagraphLook()
    level = child_number(properties, "outlineLvl")
    place_in_list = properties.find(w("numPr"))
    return ParagraphLook(
        _ALIGNMENTS.get(child_value(properties, "jc") or ""),
        None if level is None else (level + 1) % (_BODY_TEXT_LEVEL + 1),
        child_number(place_in_list, "numId"),
        child_number(place_in_list, "ilvl"),
    )


def has_rules(borders: etree._Element | None) -> bool | None:
    """Whether a ``w:tblBorders`` or ``w:tcBorders`` (17.4.38, 17.4.66) draws a line; ``None`` where there is none."""
    return None if borders is None else any(border.get(VAL) not in ("nil", "none") for border in borders)


def _east_asian_font(fonts: etree._Element | None, theme: ThemeFonts) -> str | None:
    """Ask the theme before the face named beside it (17.3.2.26)."""
    if fonts is None:
        return None
    return theme.get(fonts.get(w("eastAsiaTheme"), "")) or fonts.get(w("eastAsia"))
