"""The faces that a document takes from its theme."""

from lxml import etree

from core.reading.docx.names import a
from core.reading.docx.properties import ThemeFonts


def theme_fonts(theme: etree._Element | None) -> ThemeFonts:
    """Read the east-Asian face of headings and of body text, or that for simplified Chinese (20.1.4.1)."""
    if theme is None:
        return {}
    faces = {name: _face(theme.find(f".//{a(tag)}")) for name, tag in _SLOTS.items()}
    return {name: face for name, face in faces.items() if face}


_SLOTS = {"majorEastAsia": "majorFont", "minorEastAsia": "minorFont"}


def _face(fonts: etree._Element | None) -> str | None:
    if fonts is None:
        return None
    simplified = (font.get("typeface") for font in fonts.findall(a("font")) if font.get("script") == "Hans")
    general = (font.get("typeface") for font in fonts.findall(a("ea")))
    return next(general, None) or next(simplified, None)
