"""Rules on section numbers: their order (S01, S03) and how they are written (S04, P15, P16)."""

from collections.abc import Iterable, Iterator

from core.proofreading.finding import Finding, Severity
from core.structure.headings import split_heading
from core.structure.numbering import Marker, Scheme
from core.structure.paragraphs import Paragraph
from core.structure.roles import Role

_FULL_WIDTH = str.maketrans("()", "（）")


def numbering(paragraphs: Iterable[Paragraph]) -> Iterator[Finding]:
    """Every rule on numbers, heading by heading."""
    last: dict[tuple[int, Scheme], int] = {}
    for paragraph in paragraphs:
        if paragraph.role is not Role.HEADING:
            continue
        marker, level = split_heading(paragraph.text).marker, paragraph.level or 1
        last = {key: number for key, number in last.items() if key[0] <= level}
        if marker is None:
            continue
        yield from _order(paragraph.id, marker, last.get((level, marker.scheme)))
        yield from _writing(paragraph.id, marker)
        last[level, marker.scheme] = marker.number


def _order(line_id: int, marker: Marker, before: int | None) -> Iterator[Finding]:
    """Numbers of one level run on without gap or repeat and begin with one (条例 art. 20(4))."""
    expected = 1 if before is None else before + 1
    if marker.number == expected:
        return
    printed = _bare(marker)
    should_be = _bare(marker.numbered(expected))
    if before is None:
        message = f"本级序号从“{printed}”开始，应从“{should_be}”开始"
    elif marker.number == before:
        message = f"序号“{printed}”重复，应为“{should_be}”"
    elif marker.number < expected:
        message = f"序号“{printed}”排在“{_bare(marker.numbered(before))}”之后，应为“{should_be}”"
    else:
        message = f"“{_bare(marker.numbered(before))}”之后是“{printed}”，缺“{should_be}”"
    rule, severity = ("S03", Severity.WARNING) if before is None else ("S01", Severity.ERROR)
    yield Finding(rule, severity, line_id, (0, len(printed)), printed, message, (should_be,))


def _writing(line_id: int, marker: Marker) -> Iterator[Finding]:
    """Brackets full-width, nothing after them, and 、 after 一 二 三 (GB/T 15834-2011 B.3.2, B.3.4)."""
    printed = _bare(marker)
    if "(" in printed or ")" in printed:
        fixed = printed.translate(_FULL_WIDTH)
        yield _written("S04", line_id, printed, "序号的括号应用全角", fixed)
    if marker.after[:1] in ("）", ")") and len(marker.after.rstrip()) > 1:
        yield _written("P15", line_id, printed, "带括号的序号后面不加标点", printed[:-1])
    if marker.scheme is Scheme.CHINESE and not printed.endswith("、"):
        yield _written("P16", line_id, printed, "“一”“二”“三”作序号时后面用顿号", f"{marker.ordinal}、")


def _written(rule: str, line_id: int, printed: str, message: str, fixed: str) -> Finding:
    return Finding(rule, Severity.ERROR, line_id, (0, len(printed)), printed, message, (fixed,), safe=True)


def _bare(marker: Marker) -> str:
    return marker.text.rstrip()
