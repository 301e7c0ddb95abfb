"""The page number, from the feet of the pages."""

from collections.abc import Iterator

from core.profiles.learning.lesson import Learned, Reading, Sureness, Unread
from core.profiles.learning.looks import Element
from core.profiles.learning.page import SETTINGS, millimetres
from core.profiles.learning.sample import Sample
from core.profiles.learning.type import typeface
from core.reading.docx.names import FALLBACK, number, w
from core.typesetting.folio import drop_of
from core.typesetting.gbt9704 import TWIPS_PER_POINT

FOOT = "页脚"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_ANCHOR, _POSITION, _ALIGN = (f"{{{_DRAWING}}}{tag}" for tag in ("anchor", "positionH", "align"))
_PARTS = ("folio.form", "folio.place", "folio.size", "folio.drop", "typefaces.song_ti")
_PLACES = {
    frozenset({"left", "right"}): "outer",
    frozenset({"outside"}): "outer",
    frozenset({"center"}): "centre",
    frozenset({"right"}): "right",
}
_SIDES = {"start": "left", "end": "right", "both": "left", None: "left"}


def read_folio(sample: Sample) -> Iterator[Reading]:
    """Form, place, size, typeface and height of the page number."""
    paragraphs = [one for foot in sample.package.related("footer") for one in _numbered(foot)]
    if not paragraphs:
        yield Learned("folio.form", "", "页脚里没有页码", Sureness.LIKELY)
        yield from (Unread(path, "样文没有页码") for path in _PARTS[1:])
        return
    first = paragraphs[0]
    before, behind = _around(first)
    yield Learned("folio.form", f"{before}1{behind}", FOOT)
    yield _place(sample, paragraphs)
    run = next(iter(_printing(first)))
    half_points = number(sample.looks.of_run(run, "sz", "val"))
    yield _or_unread("folio.size", half_points and half_points / 2, "样文没有写明页码的字号")
    name = sample.looks.of_run(run, "rFonts", "ascii") or sample.looks.of_run(run, "rFonts", "eastAsia")
    yield _or_unread("typefaces.song_ti", name and typeface("song_ti", name), "样文没有写明页码的字体")
    yield _drop(sample, first, half_points)


def _or_unread(path: str, value: object, reason: str) -> Reading:
    return Learned(path, value, FOOT) if value else Unread(path, reason)


def _numbered(foot: Element) -> Iterator[Element]:
    """The paragraphs that print the number of the page; those that stand in for others in old programs left out."""
    for field in foot.iter(w("fldSimple"), w("instrText")):
        owner = next(field.iterancestors(w("p")), None)
        if _is_number(field) and owner is not None and next(field.iterancestors(FALLBACK), None) is None:
            yield owner


def _is_number(field: Element) -> bool:
    """Whether a field of either kind prints the number of the page (17.16)."""
    code = field.get(w("instr")) if field.tag == w("fldSimple") else field.text
    return (code or "").split()[:1] == ["PAGE"]


def _around(paragraph: Element) -> tuple[str, str]:
    """What is printed before and behind the number; what the field printed last is no part of it."""
    before, behind, place = "", "", 0
    depth = 0
    for element in paragraph.iter():
        if element.tag in (w("fldSimple"), w("instrText")) and _is_number(element):
            place = 1
        if element.tag == w("fldChar"):
            depth += {"begin": 1, "end": -1}.get(element.get(w("fldCharType"), ""), 0)
        inside = depth > 0 or any(above.tag == w("fldSimple") for above in element.iterancestors())
        if element.tag == w("t") and not inside:
            before, behind = (before, behind + (element.text or "")) if place else (before + (element.text or ""), "")
    return before, behind


def _printing(paragraph: Element) -> list[Element]:
    return [run for run in paragraph.iter(w("r")) if run.find(w("t")) is not None] or list(paragraph.iter(w("r")))


def _place(sample: Sample, paragraphs: list[Element]) -> Reading:
    """Where it stands on odd and even pages; frames say it otherwise than lines do."""
    sides = frozenset(_side(sample, paragraph) for paragraph in paragraphs)
    place = _PLACES.get(sides)
    return _or_unread("folio.place", place, "页码的位置不是外侧、居中、右侧中的一种")


def _side(sample: Sample, paragraph: Element) -> str:
    """As the text box or the frame that it stands in says, else as its line does."""
    box = next(paragraph.iterancestors(_ANCHOR), None)
    boxed = None if box is None else box.findtext(f"{_POSITION}/{_ALIGN}")
    frame = paragraph.find(f"{w('pPr')}/{w('framePr')}")
    framed = None if frame is None else frame.get(w("xAlign"))
    side = boxed or framed or sample.looks.of_paragraph(paragraph, "jc", "val")
    return _SIDES.get(side, side or "left")


def _drop(sample: Sample, paragraph: Element, half_points: int | None) -> Reading:
    """Told only where the line of the number has an exact height."""
    pitch = number(sample.looks.of_paragraph(paragraph, "spacing", "line"))
    is_exact = sample.looks.of_paragraph(paragraph, "spacing", "lineRule") == "exact"
    margins = None if sample.section is None else sample.section.find(w("pgMar"))
    bottom, foot = (None if margins is None else number(margins.get(w(edge))) for edge in ("bottom", "footer"))
    if not is_exact or pitch is None or bottom is None or foot is None or not half_points:
        return Unread("folio.drop", "页码的行距不是固定值，算不出它的位置")
    drop = drop_of(bottom - foot, pitch, half_points * TWIPS_PER_POINT / 2)
    return Learned("folio.drop", millimetres(drop), f"{FOOT}和{SETTINGS}", Sureness.LIKELY)
