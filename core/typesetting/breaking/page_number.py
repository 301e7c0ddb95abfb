"""The page number as a line at its place on the page (clause 7.5)."""

from core.typesetting.breaking.lines import Line, Run
from core.typesetting.breaking.pages import Page, PlacedLine
from core.typesetting.folio import base_line, pitch, standing
from core.typesetting.gbt9704 import TWIPS_PER_POINT
from core.typesetting.measure import width
from core.typesetting.sheet.sheet import sheet_of
from core.typesetting.styles import BASE_LINE, Font, Format, ParagraphStyle


def page_number(page: Page) -> PlacedLine | None:
    """The number as it is printed; ``None`` on a page that shows none."""
    raster = page.raster
    folio = raster.profile.folio
    text = folio.text(page.number)
    if not page.shows_number or not text:
        return None
    em = folio.size * TWIPS_PER_POINT
    taken = width(text) * em
    stands = standing(folio, even=page.number % 2 == 0)
    spare = raster.width - taken
    x = {"left": stands.indent, "center": spare / 2, "right": spare - stands.indent}[stands.alignment]
    places = tuple(x + width(text[:place]) * em for place in range(len(text)))
    style = ParagraphStyle(
        "Folio", "页码", Font(sheet_of(raster.profile).folio, folio.size), Format(pitch=pitch(folio))
    )
    top = raster.height + base_line(folio) - round(BASE_LINE * style.format.pitch)
    run = Run(text, places, taken, style.font, han=True)
    return PlacedLine(Line(text, (run,)), style, top, style.format.pitch, raster)
