"""All that is found in a draft, also by the lines it stands in."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from core.proofreading.finding import Finding


@dataclass(frozen=True, eq=False)
class Found:
    """Findings in the order of the draft."""

    findings: tuple[Finding, ...] = ()

    @cached_property
    def by_line(self) -> Mapping[int, tuple[Finding, ...]]:
        """Those of each line that has any, by its id."""
        gathered: dict[int, list[Finding]] = {}
        for finding in self.findings:
            gathered.setdefault(finding.line_id, []).append(finding)
        return {line_id: tuple(there) for line_id, there in gathered.items()}

    def other_lines(self, earlier: "Found") -> set[int]:
        """The ids of the lines that have other findings than they had ``earlier``, or had some and have none."""
        before, now = earlier.by_line, self.by_line
        return {line_id for line_id in before.keys() | now.keys() if before.get(line_id) != now.get(line_id)}


NOTHING_FOUND = Found()
