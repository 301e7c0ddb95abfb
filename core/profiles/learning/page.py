"""The page: margins, the pitch of lines, how many characters stand on one, and whether letters stand apart."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from core.profiles.learning.lesson import Learned, Reading, Sureness, Unread, most
from core.profiles.learning.looks import Element, longest
from core.profiles.learning.sample import Sample, SampleLine
from core.profiles.models import MODELS
from core.reading.docx.names import number, w
from core.structure.roles import Role
from core.typesetting.gbt9704 import TWIPS_PER_MM, TWIPS_PER_POINT

SETTINGS = "页面设置"
"""Where the values of the page as a whole are read."""

EDGES = ("top", "bottom", "left", "right")
TEXT = (Role.PARAGRAPH, Role.PREAMBLE)

_FINEST = 2
"""Decimals of a millimetre that are told apart."""

_SAME = 1.5
"""Twips by which a measure in millimetres may miss the one in the file, where each margin is rounded for itself."""

_NEAR = 0.04
"""Millimetres or points by which a measure may miss that of a model: what rounding to twips and back comes to."""

_LINE = 240
"""What stands for a single line where the pitch is a multiple (17.3.1.33)."""

_CHARACTER_UNIT = 4096
"""Of ``w:charSpace``, to the point (17.6.5)."""

_ROUNDING = 0.02
"""Of a character that a line may lack because the file counts in whole twips."""

_MULTIPLE = "正文的行距是{times:g}倍行距，不是固定值，换算不准；请照样文量一下填写"


def read_page(sample: Sample) -> Iterator[Reading]:
    """Margins from the last section, the rest from the body text."""
    margins = None if sample.section is None else sample.section.find(w("pgMar"))
    for edge in EDGES:
        twips = None if margins is None else number(margins.get(w(edge)))
        path = f"margins.{edge}"
        yield Unread(path, "样文没有说页边距") if twips is None else Learned(path, millimetres(twips), SETTINGS)
    text = sample.of(*TEXT)
    pitch = most("pitch", text, partial(_pitch, sample), _why_no_pitch(sample, text))
    yield pitch
    yield _characters(sample, text)
    yield _spaced_latin(sample, text)


def millimetres(twips: float) -> float:
    """The roundest number of millimetres that comes to so many twips."""
    exact = twips / TWIPS_PER_MM
    rounded = (round(exact, decimals) for decimals in range(_FINEST + 1))
    return next((value for value in rounded if abs(value * TWIPS_PER_MM - twips) <= _SAME), round(exact, _FINEST))


def snapped(readings: Sequence[Reading]) -> list[Reading]:
    """The readings, with the very numbers of a model where all measures that were read are those of one."""
    found = {reading.path: reading.value for reading in readings if isinstance(reading, Learned)}
    for model in MODELS.values():
        shared = found.keys() & model.keys()
        if {"pitch", "margins.top"} <= shared and all(_is_near(found[path], model[path]) for path in shared):
            return [
                replace(one, value=model[one.path]) if isinstance(one, Learned) and one.path in shared else one
                for one in readings
            ]
    return list(readings)


def _is_near(value: object, wanted: float) -> bool:
    return isinstance(value, float) and abs(value - wanted) <= _NEAR


def _pitch(sample: Sample, line: SampleLine) -> float | None:
    """Points from line to line, where the paragraph or the grid of the page fixes them."""
    if line.paragraph is None:
        return None
    twips = number(sample.looks.of_paragraph(line.paragraph, "spacing", "line"))
    rule = sample.looks.of_paragraph(line.paragraph, "spacing", "lineRule")
    if twips is not None and rule in ("exact", "atLeast"):
        return twips / TWIPS_PER_POINT
    grid = _grid(sample)
    snaps = sample.looks.of_paragraph(line.paragraph, "snapToGrid", "val") not in ("0", "false", "off")
    distance = None if grid is None or not snaps else number(grid.get(w("linePitch")))
    return None if distance is None else distance / TWIPS_PER_POINT * (twips or _LINE) / _LINE


def _grid(sample: Sample) -> Element | None:
    """The grid of the page, where lines snap to it."""
    grid = None if sample.section is None else sample.section.find(w("docGrid"))
    kind = None if grid is None else grid.get(w("type"))
    return grid if kind in ("lines", "linesAndChars", "snapToChars") else None


def _why_no_pitch(sample: Sample, text: list[SampleLine]) -> str:
    for line in text:
        if line.paragraph is not None:
            twips = number(sample.looks.of_paragraph(line.paragraph, "spacing", "line"))
            return _MULTIPLE.format(times=(twips or _LINE) / _LINE)
    return "样文里没有认出正文"


def _characters(sample: Sample, text: list[SampleLine]) -> Reading:
    """As many as the width holds at the advance that size, tracking and grid come to."""
    cell = most("characters", text, partial(_cell, sample), "样文里没有认出正文")
    width = _width(sample)
    if isinstance(cell, Unread) or width is None:
        return Unread("characters", "样文没有说正文的字号或页边距")
    fitting = int(width / float(str(cell.value)) + _ROUNDING)
    return replace(cell, value=fitting, where=f"{cell.where}，由版心宽度和字距算出")


def _cell(sample: Sample, line: SampleLine) -> float | None:
    """What a character takes of the line, in twips."""
    run = longest(line.runs)
    half_points = None if run is None else number(sample.looks.of_run(run, "sz", "val"))
    if run is None or half_points is None:
        return None
    tracking = number(sample.looks.of_run(run, "spacing", "val")) or 0
    grid = _grid(sample)
    stretch = number(grid.get(w("charSpace"))) if grid is not None and grid.get(w("type")) != "lines" else None
    cell = half_points * TWIPS_PER_POINT / 2 + tracking + (stretch or 0) * TWIPS_PER_POINT / _CHARACTER_UNIT
    return cell if cell > 0 else None


def _width(sample: Sample) -> float | None:
    section = sample.section
    page, margins = (None if section is None else section.find(w(tag)) for tag in ("pgSz", "pgMar"))
    if page is None or margins is None:
        return None
    across = [number(page.get(w("w"))), number(margins.get(w("left"))), number(margins.get(w("right")))]
    whole, *edges = (value for value in across if value is not None)
    return None if None in across else whole - sum(edges)


def _spaced_latin(sample: Sample, text: list[SampleLine]) -> Reading:
    """Word spaces out what nobody tells it not to (17.3.1.2)."""

    def spaced(line: SampleLine) -> bool | None:
        if line.paragraph is None:
            return None
        said = [sample.looks.of_paragraph(line.paragraph, f"autoSpace{kind}", "val") for kind in ("DE", "DN")]
        return any(value not in ("0", "false", "off") for value in said)

    reading = most("spaced_latin", text, spaced, "样文里没有认出正文")
    is_default = isinstance(reading, Learned) and reading.value is True
    return replace(reading, sureness=Sureness.LIKELY) if isinstance(reading, Learned) and is_default else reading
