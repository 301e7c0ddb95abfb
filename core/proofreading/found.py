"""All that is found in a draft, also by the lines it stands in."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from operator import attrgetter

from core.differing import differing
from core.proofreading.finding import Finding


@dataclass(frozen=True, eq=False)
class Found:
    """Findings in the order of the draft."""

    findings: tuple[Finding, ...] = ()

    @cached_property
    def by_line(self) -> Mapping[int, tuple[Finding, ...]]:
        """Those of each line that has any, by its id."""
        return {line_id: tuple(there) for line_id, there in groupby(self.findings, attrgetter("line_id"))}

    def other_lines(self, earlier: "Found") -> set[int]:
        """The ids of the lines that have other findings than they had ``earlier``, or had some and have none."""
        change = differing(earlier.findings, self.findings)
        gone = earlier.findings[change.old.start : change.old.stop]
        come = self.findings[change.new.start : change.new.stop]
        lines = {finding.line_id for finding in (*gone, *come)}
        return {line_id for line_id in lines if earlier.by_line.get(line_id) != self.by_line.get(line_id)}


NOTHING_FOUND = Found()
