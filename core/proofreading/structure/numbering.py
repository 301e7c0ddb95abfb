"""S01 to S03, S05: the order of section numbers."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from core.proofreading.finding import Place, Remark
from core.proofreading.paper import Paper
from core.proofreading.passage import Passage
from core.proofreading.punctuation.sections import bare
from core.proofreading.rule import ACCURATE, ERROR, FORMAT, HINT, PUNCTUATION, WARNING, paper_rule
from core.structure.levels import DEEPEST
from core.structure.numbering import Marker, Scheme
from core.structure.remembered import remembered
from core.structure.roles import Role


@dataclass(frozen=True, slots=True)
class Numbered:
    """A heading as the order of numbers sees it; ``place`` is that of its number as it is told, without blanks."""

    level: int
    marker: Marker | None
    place: Place

    def remark(self, message: str, *fixes: str) -> Remark:
        return Remark(self.place, bare(self.marker) if self.marker else "", message, fixes)


@remembered
def numbers(passage: Passage) -> Sequence[Numbered]:
    """The passage, if it is a heading, with its number or without."""
    if passage.role is not Role.HEADING:
        return ()
    marker = passage.heading.marker
    place = passage.place(0, len(bare(marker)) if marker else 0)
    return (Numbered(passage.paragraph.level or 1, marker, place),)


def _in_order(paper: Paper) -> Iterator[tuple[Numbered, Marker, int | None]]:
    """Every numbered heading with the number before it on its level, ``None`` for the first below its parent.

    An 附件 begins anew.
    Where a number was used twice and the next ones go on as if it had not, the number before them is the one that was
    due.
    """
    series: dict[int, dict[Scheme, _Series]] = {}
    begins_anew = paper.opening_attachments
    for heading in paper.found(numbers):
        level, marker = heading.level, heading.marker
        if heading.place.line_id in begins_anew:
            series.clear()
        for deeper in range(level + 1, DEEPEST + 1):
            series.pop(deeper, None)
        if marker is not None:
            yield heading, marker, series.setdefault(level, {}).setdefault(marker.scheme, _Series()).step(marker.number)


class _Series:
    """The numbers of one scheme below one parent."""

    def __init__(self) -> None:
        self._last: int | None = None
        self._counted = 0
        self._repeated = False

    def step(self, number: int) -> int | None:
        """Take the next number and give the one before it."""
        before, self._last = self._last, number
        self._counted = number if before is None else self._counted + 1
        if before is not None and self._repeated and number == before + 2 == self._counted:
            before += 1
        self._repeated = number == before
        return before


@paper_rule("S01", ERROR, "序号不连续", f"{ACCURATE}（四）")
def order_of_numbers(paper: Paper) -> Iterator[Remark]:
    """Numbers of one level run on without gap or repeat."""
    for heading, marker, before in _in_order(paper):
        if before is None or marker.number == before + 1:
            continue
        printed, due, above = bare(marker), bare(marker.numbered(before + 1)), bare(marker.numbered(before))
        if marker.number == before:
            message = f"序号“{printed}”重复，应为“{due}”"
        elif marker.number < before:
            message = f"序号“{printed}”排在“{above}”之后，应为“{due}”"
        else:
            message = f"“{above}”之后是“{printed}”，缺“{due}”"
        yield heading.remark(message, due)


@paper_rule("S03", WARNING, "本级序号不从一开始", f"{ACCURATE}（四）")
def first_number(paper: Paper) -> Iterator[Remark]:
    for heading, marker, before in _in_order(paper):
        if before is None and marker.number != 1:
            printed, due = bare(marker), bare(marker.numbered(1))
            yield heading.remark(f"本级序号从“{printed}”开始，应从“{due}”开始", due)


_DEPTH = {
    Scheme.TOPIC: 1,
    Scheme.ORDINAL: 1,
    Scheme.CHINESE: 1,
    Scheme.CHINESE_BRACKETED: 2,
    Scheme.ARABIC: 3,
    Scheme.ARABIC_BRACKETED: 4,
    Scheme.CIRCLED: 5,
}


@paper_rule("S02", HINT, "序号越级", f"{FORMAT} 7.3.3；{PUNCTUATION} 附录B.3.8")
def skipped_levels(paper: Paper) -> Iterator[Remark]:
    """Short papers skip （一） by habit; said once below each parent, and never against the draft's own outermost."""
    above: dict[int, int] = {}
    for heading, marker, before in _in_order(paper):
        level, depth = heading.level, _DEPTH[marker.scheme]
        above[level] = depth
        parent = above.get(level - 1)
        if before is None and parent is not None and depth > parent + 1:
            yield heading.remark(f"“{bare(marker)}”越过了中间的层次，次序是“一、”“（一）”“1.”“（1）”")


@paper_rule("S05", HINT, "只有一个分项")
def single_item(paper: Paper) -> Iterator[Remark]:
    """A number one that no number two follows before its parent ends."""
    alone: dict[int, Remark] = {}
    for heading, marker, before in _in_order(paper):
        level = heading.level
        yield from (alone.pop(deeper) for deeper in sorted(alone) if deeper > level)
        alone.pop(level, None)
        if level > 1 and before is None and marker.number == 1:
            alone[level] = heading.remark(f"下面只有“{bare(marker)}”一项，不必编号")
    yield from alone.values()
