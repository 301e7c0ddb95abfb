"""The typefaces and sizes, by the roles of the lines that are set in them."""

from collections.abc import Callable, Iterator
from functools import partial

from core.profiles.learning.lesson import Learned, Reading, most
from core.profiles.learning.looks import Element, longest
from core.profiles.learning.page import TEXT
from core.profiles.learning.sample import Sample, SampleLine
from core.reading.docx.names import number
from core.structure.roles import Role
from core.typesetting.profile import NATIONAL, Typeface

Choice = Callable[[list[Element]], Element | None]


def _first(runs: list[Element]) -> Element | None:
    """The one that a heading or a label stands in, whatever runs on behind it."""
    return next(iter(runs), None)


def read_type(sample: Sample) -> Iterator[Reading]:
    """Typefaces and sizes; a mark speaks for the title's typeface where there is no title."""
    titles = sample.of(Role.TITLE) or sample.of(Role.MINUTES_MARK)
    text, imprint = sample.of(*TEXT), sample.of(Role.DISTRIBUTION, Role.PRINT_LINE)
    yield _typeface(sample, "fang_song", text, longest, "样文里没有认出正文")
    yield _typeface(sample, "xiao_biao_song", titles, longest, "样文里没有认出标题和标志")
    yield _typeface(sample, "hei_ti", sample.of(Role.HEADING, level=1), _first, "样文里没有认出一级标题")
    yield _typeface(sample, "kai_ti", sample.of(Role.HEADING, level=2), _first, "样文里没有认出二级标题")
    yield _typeface(sample, "latin", text, longest, "样文里没有认出正文", slot="ascii")
    yield _size(sample, "sizes.title", sample.of(Role.TITLE), "样文里没有认出标题")
    yield _size(sample, "sizes.text", text, "样文里没有认出正文")
    yield _size(sample, "sizes.imprint", imprint, "样文里没有认出版记")


def typeface(slot: str, name: str) -> Typeface:
    """A typeface with those of its slot to stand in for it."""
    usual: Typeface = getattr(NATIONAL.typefaces, slot)
    return usual if name == usual.name else Typeface(name, tuple(one for one in _names(usual) if one != name))


def _names(usual: Typeface) -> tuple[str, ...]:
    return (usual.name, *usual.substitutes)


def _typeface(
    sample: Sample, name: str, lines: list[SampleLine], choice: Choice, reason: str, slot: str = "eastAsia"
) -> Reading:
    def named(line: SampleLine) -> str | None:
        run = choice(line.runs)
        return None if run is None else sample.looks.of_run(run, "rFonts", slot)

    unnamed = reason if not lines else "样文用的是主题字体，没有写明是哪一种"
    reading = most(f"typefaces.{name}", lines, named, unnamed)
    if isinstance(reading, Learned):
        return Learned(reading.path, typeface(name, str(reading.value)), reading.where, reading.sureness)
    return reading


def _size(sample: Sample, path: str, lines: list[SampleLine], reason: str) -> Reading:
    return most(path, lines, partial(points, sample), reason)


def points(sample: Sample, line: SampleLine) -> float | None:
    """The size of a line's type."""
    run = longest(line.runs)
    half_points = None if run is None else number(sample.looks.of_run(run, "sz", "val"))
    return None if half_points is None else half_points / 2
