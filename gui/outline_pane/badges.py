"""What is wrong in a row of the tree besides doubt: its number, and the findings on its lines."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from core.proofreading.finding import Finding
from core.proofreading.found import NOTHING_FOUND, Found
from core.proofreading.structure.doubt import doubtful_lines
from core.structure.document import Document
from core.structure.number_faults import NumberFault, number_faults


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


class Badges:
    """The badges of the lines of one Document after another; doubt is shown apart, and what is missing has no line."""

    def __init__(self) -> None:
        self._found = NOTHING_FOUND
        self._faults: Mapping[int, NumberFault] = {}

    def take(self, document: Document, found: Found) -> Mapping[int, Badge]:
        """Go on with these; by their ids, the lines that may have another badge now, and which."""
        earlier, before = self._found, self._faults
        self._found, self._faults = found, _by_line(number_faults(document))
        other = {line_id for line_id, _ in before.items() ^ self._faults.items()}
        return {line_id: self._of(line_id) for line_id in other | found.other_lines(earlier)}

    def _of(self, line_id: int) -> Badge:
        fault = self._faults.get(line_id)
        sentences = [finding.message for finding in self._found.by_line.get(line_id, ()) if _is_counted(finding)]
        if fault is None:
            return Badge("", len(sentences), tuple(sentences)) if sentences else NO_BADGE
        return Badge(fault.name, len(sentences), (fault.sentence, *sentences))


def _by_line(faults: Iterable[NumberFault]) -> Mapping[int, NumberFault]:
    """The first one of each line."""
    first: dict[int, NumberFault] = {}
    for fault in faults:
        first.setdefault(fault.line_id, fault)
    return first


def _is_counted(finding: Finding) -> bool:
    return finding.rule != doubtful_lines.id and finding.span != (0, 0)
