"""What a paper says that the next one may say again: mark, issuing office, recipients; and whether it says 印发."""

from collections.abc import Iterator

from core.profiles.learning.lesson import Learned, Reading, Sureness, Unread
from core.profiles.learning.looks import Element
from core.profiles.learning.page import millimetres
from core.profiles.learning.sample import Sample, SampleLine
from core.profiles.learning.type import points
from core.reading.docx.names import number, w
from core.structure.labels import split_label
from core.structure.roles import Role
from core.typesetting.gbt9704 import TWIPS_PER_POINT
from core.typesetting.parts.masthead import largest_mark
from core.typesetting.profile import Profile
from core.typesetting.raster import Raster
from core.typesetting.styles import ASCENT, BASE_LINE

USUAL_LABEL = "分送"


def read_words(sample: Sample, so_far: Profile) -> Iterator[Reading]:
    """The texts; ``so_far`` is what the page taught, by which the size of a mark is judged."""
    yield from _mark(sample, so_far)
    yield _issuer(sample)
    yield _distribution(sample)
    printed = sample.of(Role.PRINT_LINE)
    where = printed[0].where if printed else "整份样文里没有"
    yield Learned("print_line", bool(printed), where, Sureness.SURE if printed else Sureness.LIKELY)


def _mark(sample: Sample, so_far: Profile) -> Iterator[Reading]:
    lines = sample.of(Role.MINUTES_MARK)
    if not lines:
        yield from (Unread(path, "样文里没有认出纪要标志") for path in ("mark", "mark_size", "mark_drop"))
        return
    yield Learned("mark", "\n".join(line.text for line in lines), lines[0].where)
    yield _mark_size(sample, lines, so_far)
    yield _mark_drop(sample, lines[0])


def _mark_size(sample: Sample, lines: list[SampleLine], so_far: Profile) -> Reading:
    """As large as there is room, if it is that; else the points that it has."""
    size = points(sample, lines[0])
    if size is None:
        return Unread("mark_size", "样文没有写明标志的字号")
    is_largest = size == largest_mark([line.text for line in lines], Raster(so_far))
    return Learned("mark_size", None if is_largest else size, f"{lines[0].where}，{size:g}磅")


def _mark_drop(sample: Sample, line: SampleLine) -> Reading:
    """Told only where every line above the mark, and its own, has an exact height."""
    size, above = points(sample, line), _above(sample, line)
    if line.paragraph is None or size is None or above is None:
        return Unread("mark_drop", "标志上方的行距不是固定值，算不出它的位置")
    pitch = _exact(sample, line.paragraph)
    if pitch is None:
        return Unread("mark_drop", "标志的行距不是固定值，算不出它的位置")
    ink = BASE_LINE * pitch - ASCENT * size * TWIPS_PER_POINT
    return Learned("mark_drop", millimetres(above + ink), line.where, Sureness.LIKELY)


def _above(sample: Sample, line: SampleLine) -> int | None:
    """Twips from the upper edge of the text to the line, where all in between is exact."""
    height = 0
    for block in sample.body:
        if block is line.paragraph:
            return height + (_spacing(sample, block, "before") if height else 0)
        pitch = _exact(sample, block) if block.tag == w("p") else None
        if pitch is None:
            return None
        height += pitch + _spacing(sample, block, "before") + _spacing(sample, block, "after")
    return None


def _exact(sample: Sample, paragraph: Element) -> int | None:
    rule = sample.looks.of_paragraph(paragraph, "spacing", "lineRule")
    return number(sample.looks.of_paragraph(paragraph, "spacing", "line")) if rule == "exact" else None


def _spacing(sample: Sample, paragraph: Element, side: str) -> int:
    return number(sample.looks.of_paragraph(paragraph, "spacing", side)) or 0


def _issuer(sample: Sample) -> Reading:
    issuer = sample.minutes.issuer
    lines = sample.of(Role.ISSUER_LINE, Role.SIGNATURE)
    if issuer is None or not lines:
        return Unread("issuer", "样文里没有认出编发机关")
    line = next((line for line in lines if issuer in line.text), lines[0])
    return Learned("issuer", issuer, line.where, Sureness.SURE if issuer in line.text else Sureness.LIKELY)


def _distribution(sample: Sample) -> Reading:
    """The recipients as printed, without the label 分送, which goes without saying; another label stays."""
    lines = sample.of(Role.DISTRIBUTION)
    if not lines:
        return Unread("distribution", "样文里没有认出分送")
    label = split_label(lines[0].text)
    rows = [line.text for line in lines]
    if label is not None and label.name == USUAL_LABEL:
        rows[0] = label.rest.strip()
    return Learned("distribution", "\n".join(row for row in rows if row), lines[0].where)
