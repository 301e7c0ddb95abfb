"""A printed paragraph as rules see it: its text in one piece, and the way back to the lines of the draft."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from core.proofreading.enclosures import Enclosure, Enclosures, enclosures
from core.proofreading.finding import Place, Remark, Severity
from core.proofreading.texts import RUNNING
from core.structure.document import Line
from core.structure.headings import HeadingParts, split_heading
from core.structure.paragraphs import Paragraph
from core.structure.roles import Role


@dataclass(frozen=True, slots=True)
class Spot:
    """A stretch of a passage where it stands in the draft: in the line where it begins; ``is_cut`` if it runs on.

    Facts are made of spots, so that they are the same while what was read is, whatever else is typed in the passage.
    """

    place: Place
    text: str
    is_cut: bool

    def remark(
        self,
        message: str,
        *fixes: str,
        safe: bool = False,
        severity: Severity | None = None,
        other: Place | None = None,
    ) -> Remark:
        """A remark on the spot; where it is cut it has no fix."""
        if self.is_cut:
            fixes, safe = (), False
        return Remark(self.place, self.text, message, fixes, safe, severity, other)


@dataclass(frozen=True, eq=False)
class Passage:
    """One paragraph. What is read out of it once is kept: a paragraph that did not change is not looked at again."""

    paragraph: Paragraph

    @cached_property
    def id(self) -> int:
        return self.paragraph.id

    @cached_property
    def role(self) -> Role:
        return self.paragraph.role

    @cached_property
    def text(self) -> str:
        return self.paragraph.text

    @cached_property
    def is_row(self) -> bool:
        """Whether it is a row of a table, with a tab between its cells."""
        return any(line.hints.row for line in self.paragraph.lines)

    @cached_property
    def heading(self) -> HeadingParts:
        """The passage taken apart as a heading."""
        return split_heading(self.text)

    @cached_property
    def number_end(self) -> int:
        """Where the words begin behind the section number of a heading; 0 in other passages."""
        marker = self.heading.marker if self.role is Role.HEADING else None
        return len(marker.text) if marker else 0

    @cached_property
    def enclosures(self) -> Enclosures:
        return enclosures(self.text)

    def pairs(self, mark: str) -> Iterator[Enclosure]:
        """The pairs of one mark, given by its opening one, in order."""
        return (pair for pair in self.enclosures.pairs if pair.mark == mark)

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        """Where each line begins in the text; joining may have put a blank between two Latin words."""
        starts: list[int] = []
        place = 0
        for line in self.paragraph.lines:
            words = line.text.strip()
            place = self.text.index(words, place)
            starts.append(place)
            place += len(words)
        return tuple(starts)

    def place(self, start: int, end: int) -> Place:
        """The stretch in the line where it begins; what runs on into the next line is cut off."""
        number = bisect_right(self._starts, start) - 1
        line, begin = self.paragraph.lines[number], self._starts[number]
        length = len(line.text.strip())
        return Place(line.id, (min(start - begin, length), min(end - begin, length)))

    def remark(
        self,
        span: tuple[int, int],
        message: str,
        *fixes: str,
        safe: bool = False,
        severity: Severity | None = None,
        other: Place | None = None,
    ) -> Remark:
        """A remark on a stretch of the text. A stretch across two lines of the draft has no fix."""
        return self.spot(span).remark(message, *fixes, safe=safe, severity=severity, other=other)

    def spot(self, span: tuple[int, int]) -> Spot:
        """A stretch of the text as a value that outlives the passage."""
        start, end = span
        place = self.place(start, end)
        length = place.span[1] - place.span[0]
        return Spot(place, self.text[start : start + length], length < end - start)

    def remark_end(self, message: str, *fixes: str) -> Remark:
        """A remark on the last character of the passage."""
        end = len(self.text)
        return self.remark((end - 1, end), message, *fixes)

    def remark_whole(self, message: str, *fixes: str, severity: Severity | None = None) -> Remark:
        """A remark on the first line of the passage."""
        end = len(self.paragraph.lines[0].text.strip())
        return self.remark((0, end), message, *fixes, severity=severity)


def running(passage: Passage) -> Sequence[Passage]:
    """The passage, if it is text that is read as sentences."""
    return (passage,) if passage.role in RUNNING else ()


@cache
def of_role(role: Role) -> Callable[[Passage], Sequence[Passage]]:
    """The fact that a passage has a role."""
    return lambda passage: (passage,) if passage.role is role else ()


def line_remark(line: Line, message: str, *fixes: str, safe: bool = False) -> Remark:
    """A remark on a whole line of the draft, one that need not be in the paper."""
    text = line.text.strip()
    return Remark(Place(line.id, (0, len(text))), text, message, fixes, safe)
