"""A finding: one place in the draft, and why somebody should look at it."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How sure a rule is: certain, probable, or no more than a hint."""

    ERROR = "E"
    WARNING = "W"
    HINT = "H"


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of one line; ``span`` counts characters in the line's text without surrounding white space."""

    line_id: int
    span: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found.

    ``line_id`` is the line it stands in; what the draft lacks is found at its first line, with an empty span. ``span``
    counts characters in the line's text without surrounding white space. ``fixes`` replace the span, best first;
    ``safe`` says that the first may be applied without asking. ``other`` is the place that a mismatch contradicts: the
    finding stands at the second occurrence, and its text may as well be put in the place of the first.
    """

    rule: str
    severity: Severity
    line_id: int
    span: tuple[int, int]
    text: str
    message: str
    fixes: tuple[str, ...] = ()
    safe: bool = False
    other: Place | None = None

    @property
    def is_missing(self) -> bool:
        """Whether this is something that the draft lacks, not something in it."""
        return self.span == (0, 0) and not self.text


@dataclass(frozen=True, slots=True)
class Remark:
    """What a rule has to say about one place; with the rule's id and severity it is a finding.

    ``severity`` is given where the remark is less sure than its rule.
    """

    place: Place
    text: str
    message: str
    fixes: tuple[str, ...] = ()
    safe: bool = False
    severity: Severity | None = None
    other: Place | None = None
