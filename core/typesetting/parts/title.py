"""标题: 二号小标宋, centred, two empty lines below the red rule (clause 7.3.1)."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import islice, pairwise, product
from math import ceil

from core.structure.paragraphs import Paragraph, join
from core.typesetting.blocks import Block, block
from core.typesetting.breaking.measured import measure
from core.typesetting.breaking.renderer import RENDERERS
from core.typesetting.gbt9704 import TWIPS_PER_POINT
from core.typesetting.measure import width
from core.typesetting.parts.words import Break, breaks
from core.typesetting.profile import Profile
from core.typesetting.sheet.sheet import Sheet

Fits = Callable[[str], bool]

REACH = 0.5
"""How far from its even place a break is looked for, in lines."""

HOURGLASS, OBLONG, ANOTHER_LINE = 1.0, 0.01, 0.3
"""What counts against a shape that is narrow in the middle, lines of one length, and a line more than needed."""

MOST_LINES = 8


def title(paragraph: Paragraph, sheet: Sheet) -> Block:
    """The title with its lines; what it takes with the empty line below is a whole number of lines of text."""
    style = sheet.title
    lines = title_lines(
        [line.text.strip() for line in paragraph.lines],
        lambda text: fits_on_one_line(block(style, text), sheet.raster.width, sheet.profile),
    )
    room = int(sheet.raster.width / TWIPS_PER_POINT / style.font.size)
    printed = sum(ceil(width(line) / room) for line in lines)
    after = (printed + 1) * sheet.raster.pitch - printed * style.format.pitch
    return block(style, "\n".join(lines), format_=replace(style.format, after=max(after, 0)))


def fits_on_one_line(one: Block, room: int, profile: Profile) -> bool:
    """Whether every word processor sets the block in one line of ``room`` twips."""
    measured = (measure(one, renderer.printing(profile)) for renderer in RENDERERS.values())
    return all(each.width(0, len(one.text)) <= room for each in measured)


def title_lines(drafted: Sequence[str], fits: Fits) -> tuple[str, ...]:
    """A title that fits is one line.

    Else the draft's breaks stay, as somebody chose them, and only a line that is too long is broken anew.
    """
    whole = join(drafted)
    if fits(whole):
        return (whole,)
    return tuple(piece for line in drafted for piece in shaped(line, fits))


def shaped(line: str, fits: Fits) -> tuple[str, ...]:
    """The line as a trapezoid or a diamond of whole words; as it is where no words can be parted so that all fits."""
    if fits(line):
        return (line,)
    places = list(breaks(line))
    shapes = (list(_shapes(line, places, lines, fits)) for lines in range(2, MOST_LINES))
    found = [shape for some in islice(filter(None, shapes), 2) for shape in some]
    return min(found)[1] if found else (line,)


def _shapes(line: str, places: Sequence[Break], lines: int, fits: Fits) -> Iterator[tuple[float, tuple[str, ...]]]:
    """Ways to make so many lines of one, each with what counts against it."""
    even = width(line) / lines
    near = [[one for one in places if _is_near(width(line[: one.place]), even * cut, even)] for cut in range(1, lines)]
    for cuts in product(*near):
        ends = [0, *(cut.place for cut in cuts), len(line)]
        pieces = tuple(line[start:end].strip() for start, end in pairwise(ends))
        if all(map(fits, pieces)) and all(pieces):
            yield sum(cut.cost for cut in cuts) + _unevenness(list(map(width, pieces))) + ANOTHER_LINE * lines, pieces


def _is_near(place: float, ideal: float, even: float) -> bool:
    return abs(place - ideal) <= REACH * even


def _unevenness(widths: Sequence[float]) -> float:
    """How far the lines are from one length, and whether they make a shape that titles must not have."""
    mean = sum(widths) / len(widths)
    spread = sum((one / mean - 1) ** 2 for one in widths)
    triples = zip(widths, widths[1:], widths[2:], strict=False)
    narrow = any(before > middle < behind for before, middle, behind in triples)
    return spread + HOURGLASS * narrow + OBLONG * (max(widths) == min(widths))
