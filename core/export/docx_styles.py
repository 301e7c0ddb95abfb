"""Named styles in a .docx, where an office finds them by their Chinese names and can restyle its papers."""

from collections.abc import Iterable

from docx.document import Document

from core.export.docx_elements import Element, element, fonts, run_properties, style_properties
from core.typesetting.blocks import Block
from core.typesetting.sheet.sheet import Sheet
from core.typesetting.styles import CharacterStyle, ParagraphStyle


def add_styles(document: Document, blocks: Iterable[Block], sheet: Sheet) -> None:
    """Put the whole style sheet into the document, with the values that this paper's blocks gave their styles."""
    own = {one.style.id: one.style for one in blocks}
    styles = document.styles.element
    styles.extend(paragraph_style(own.get(style.id, style)) for style in sheet.paragraph_styles)
    styles.extend(character_style(style) for style in sheet.character_styles)


def paragraph_style(style: ParagraphStyle) -> Element:
    own = (style_properties(style), run_properties(style.font))
    return _style("paragraph", style.id, style.name, "Normal", *own)


def character_style(style: CharacterStyle) -> Element:
    return _style("character", style.id, style.name, "DefaultParagraphFont", element("rPr", fonts(style.face)))


def _style(kind: str, style_id: str, name: str, base: str, *properties: Element) -> Element:
    return element(
        "style",
        element("name", val=name),
        element("basedOn", val=base),
        element("qFormat"),
        *properties,
        type=kind,
        customStyle=1,
        styleId=style_id,
    )
