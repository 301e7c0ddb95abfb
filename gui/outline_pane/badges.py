"""What is wrong in a row of the tree besides doubt: its number, and the findings on its lines."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from core.proofreading.finding import Finding
from core.proofreading.structure.doubt import doubtful_lines
from core.structure.document import Document
from core.structure.number_faults import number_faults


@dataclass(frozen=True, slots=True)
class Badge:
    """``number`` tells in a few characters what is wrong with a section's number; ``sentences`` tell all in full."""

    number: str = ""
    findings: int = 0
    sentences: tuple[str, ...] = ()


NO_BADGE = Badge()


def joined(own: Iterable[Badge], inner: Iterable[Badge]) -> Badge:
    """The badge of a row by those of its lines; the findings of the rows inside it are counted with its own."""
    own = list(own)
    number = next((badge.number for badge in own if badge.number), "")
    count = sum(badge.findings for badge in (*own, *inner))
    return Badge(number, count, tuple(sentence for badge in own for sentence in badge.sentences))


def badges(document: Document, findings: Iterable[Finding]) -> Mapping[int, Badge]:
    """The badges of the lines that have any, by their ids; doubt is shown apart, and what is missing has no line."""
    made: dict[int, Badge] = {}
    for fault in number_faults(document):
        made.setdefault(fault.line_id, Badge(fault.name, 0, (fault.sentence,)))
    for finding in findings:
        if finding.rule == doubtful_lines.id or finding.span == (0, 0):
            continue
        known = made.get(finding.line_id, NO_BADGE)
        made[finding.line_id] = Badge(known.number, known.findings + 1, (*known.sentences, finding.message))
    return made
