"""A finding: one place in the draft, and why somebody should look at it."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How sure a rule is: certain, probable, or no more than a hint."""

    ERROR = "E"
    WARNING = "W"
    HINT = "H"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found.

    ``line_id`` is the line it stands in; what the draft lacks is found at its first line, with an empty span. ``span``
    counts characters in the line's text without surrounding white space. ``fixes`` replace the span, best first;
    ``safe`` says that the first may be applied without asking.
    """

    rule: str
    severity: Severity
    line_id: int
    span: tuple[int, int]
    text: str
    message: str
    fixes: tuple[str, ...] = ()
    safe: bool = False
