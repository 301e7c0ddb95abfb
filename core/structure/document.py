"""The one thing that is stored and edited: the lines of a draft with their roles."""

from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from core.differing import Differing, differing
from core.reading.draft import NO_HINTS, Hints
from core.structure.remembered import Earlier, carried_on
from core.structure.roles import Role

if TYPE_CHECKING:
    from core.structure.classifying.reading import Reading

DOUBTFUL_BELOW = 0.75
"""A line whose confidence is lower is shown as doubtful."""


@dataclass(frozen=True, slots=True)
class Pin:
    """What the user has fixed by hand about a line; ``None`` leaves it to the program.

    ``level`` counts only beside the role heading.
    """

    role: Role | None = None
    level: int | None = None
    continues: bool | None = None


FREE = Pin()


@dataclass(frozen=True, slots=True)
class Mend:
    """What a rule of proofreading made of the text of a line."""

    rule: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the draft and what it is taken for.

    ``id`` stays with the line through every edit. ``text`` is the draft's own, white space and number included.
    ``level`` is 1 to 4 for headings, otherwise ``None``. ``continues`` says that the line belongs to the paragraph
    above. ``confidence`` (0 to 1) is the margin over the best reading in which the line has another role; ``reason`` is
    a short Chinese phrase. ``pin`` is what the user has decided. ``mended`` tells in order what rules
    changed in the text; all other changes are the user's.
    """

    id: int
    text: str
    role: Role = Role.BLANK
    level: int | None = None
    continues: bool = False
    confidence: float = 1.0
    reason: str = ""
    pin: Pin = FREE
    hints: Hints = NO_HINTS
    mended: tuple[Mend, ...] = ()

    @property
    def is_blank(self) -> bool:
        return self.role is Role.BLANK

    @property
    def pinned(self) -> bool:
        """Whether the user has set the role."""
        return self.pin.role is not None

    @property
    def doubtful(self) -> bool:
        return self.confidence < DOUBTFUL_BELOW


@dataclass(frozen=True)
class Document:
    """An immutable draft: its lines in order, blank ones included, and the name of the file they came from.

    ``next_id`` is the id that the next new line takes. ``reading`` is what the classifier keeps so that an edit
    re-reads only its neighbourhood; two Documents are equal without it.
    """

    source: str
    lines: tuple[Line, ...]
    next_id: int
    reading: "Reading | None" = field(default=None, compare=False, repr=False)

    @cached_property
    def positions(self) -> dict[int, int]:
        """From a line's id to its 0-based place; the very same after an edit that left all lines where they were."""
        return _positions(self)

    @cached_property
    def doubtful(self) -> tuple[int, ...]:
        """The 0-based places of the doubtful lines."""
        return _doubtful(self)

    def place(self, line_id: int) -> int:
        """The 0-based place of a line; ``KeyError`` if the Document has no such line."""
        return self.positions[line_id]

    def line(self, line_id: int) -> Line:
        return self.lines[self.positions[line_id]]

    @property
    def stem(self) -> str:
        """The source's name without its ending, from which exported files take their names."""
        return self.source.rpartition(".")[0] or self.source

    @property
    def text(self) -> str:
        """The draft's text, one line of it on each."""
        return "\n".join(line.text for line in self.lines)


_latest: list[tuple[Document, Document, Differing]] = []


def difference(before: Document, after: Document) -> Differing:
    """Where the lines of two Documents differ. The latest answer is kept: after an edit many ask for it."""
    latest = _latest[0] if _latest else None
    if latest is None or latest[0] is not before or latest[1] is not after:
        latest = before, after, differing(before.lines, after.lines)
        _latest[:] = [latest]
    return latest[2]


@carried_on
def _positions(document: Document, earlier: Earlier[dict[int, int]] | None) -> dict[int, int]:
    if earlier and len(earlier.document.lines) == len(document.lines):
        before = earlier.document.lines
        if all(before[place].id == document.lines[place].id for place in difference(earlier.document, document).new):
            return earlier.answer
    return {line.id: place for place, line in enumerate(document.lines)}


@carried_on
def _doubtful(document: Document, earlier: Earlier[tuple[int, ...]] | None) -> tuple[int, ...]:
    known: tuple[int, ...] = ()
    anew = range(len(document.lines))
    if earlier and len(earlier.document.lines) == len(document.lines):
        known, anew = earlier.answer, difference(earlier.document, document).new
    above, below = known[: bisect_left(known, anew.start)], known[bisect_left(known, anew.stop) :]
    return *above, *[place for place in anew if document.lines[place].confidence < DOUBTFUL_BELOW], *below
