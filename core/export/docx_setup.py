"""What a profile changes in the template: margins, the type that everything starts from, the page number."""

from docx.document import Document
from docx.oxml.ns import qn

from core.export.docx_elements import HALF_POINTS, JUSTIFICATION, Element, set_face
from core.typesetting.folio import Standing, distance, pitch, space_above, standing
from core.typesetting.sheet.sheet import Sheet


def set_up(document: Document, sheet: Sheet) -> None:
    """Make a blank paper one of the profile's."""
    _set_page(document, sheet)
    _set_defaults(document.styles.element, sheet)
    section = document.sections[0]
    for footer, even in ((section.footer, False), (section.even_page_footer, True)):
        _set_folio(footer.part.element[0], sheet, standing(sheet.profile.folio, even=even))


def _set_page(document: Document, sheet: Sheet) -> None:
    raster = sheet.raster
    edges = {"top": raster.top, "right": raster.right, "bottom": raster.bottom, "left": raster.left}
    _set(_inside(document.element.body[-1], "pgMar"), **edges, footer=distance(raster, sheet.profile.folio))


def _set_defaults(styles: Element, sheet: Sheet) -> None:
    profile = sheet.profile
    defaults, normal, footer = _inside(styles, "docDefaults"), _style(styles, "Normal"), _style(styles, "Footer")
    set_face(_inside(defaults, "rFonts"), sheet.fang_song)
    _set_size(defaults, profile.sizes.text)
    for name in ("autoSpaceDE", "autoSpaceDN"):
        _set(_inside(normal, name), val=int(profile.spaced_latin))
    set_face(_inside(footer, "rFonts"), sheet.folio)
    _set_size(footer, profile.folio.size)
    _set(_inside(footer, "spacing"), before=space_above(sheet.raster, profile.folio), line=pitch(profile.folio))


def _set_size(properties: Element, points: float) -> None:
    for name in ("sz", "szCs"):
        _set(_inside(properties, name), val=round(points * HALF_POINTS))


def _set_folio(paragraph: Element, sheet: Sheet, stands: Standing) -> None:
    """The number between what the profile puts around it, where it stands on odd or even pages."""
    indent = _inside(paragraph, "ind")
    indent.attrib.clear()
    if stands.indent:
        _set(indent, **{stands.alignment: stands.indent})
    _set(_inside(paragraph, "jc"), val=JUSTIFICATION[stands.alignment])
    _, first, number, last = paragraph
    for run, text in zip((first, last), sheet.profile.folio.around, strict=True):
        _inside(run, "t").text = text
    if not sheet.profile.folio.form:
        for run in (first, number, last):
            paragraph.remove(run)


def _style(styles: Element, style_id: str) -> Element:
    return next(style for style in styles.iter(qn("w:style")) if style.get(qn("w:styleId")) == style_id)


def _inside(parent: Element, name: str) -> Element:
    """The first of the elements of a name within another, which the template has."""
    return next(parent.iter(qn(f"w:{name}")))


def _set(element: Element, **values: str | int) -> None:
    for name, value in values.items():
        element.set(qn(f"w:{name}"), str(value))
