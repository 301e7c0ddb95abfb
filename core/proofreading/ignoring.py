"""What the user does not want to see again of a draft: single findings, and rules."""

from dataclasses import dataclass, replace
from typing import NamedTuple

from core.proofreading.finding import Finding


class FindingKey(NamedTuple):
    """By what a finding is known again after the draft was read anew: its rule, the id of its line, its text."""

    rule: str
    line_id: int
    text: str


def key_of(finding: Finding) -> FindingKey:
    return FindingKey(finding.rule, finding.line_id, finding.text)


@dataclass(frozen=True, slots=True)
class Ignored:
    """Findings by their keys, and rules by their ids."""

    findings: frozenset[FindingKey] = frozenset()
    rules: frozenset[str] = frozenset()

    def hides(self, finding: Finding) -> bool:
        return finding.rule in self.rules or (bool(self.findings) and key_of(finding) in self.findings)

    def with_finding(self, finding: Finding) -> "Ignored":
        return replace(self, findings=self.findings | {key_of(finding)})

    def with_rule(self, rule: str) -> "Ignored":
        return replace(self, rules=self.rules | {rule})

    def without(self, finding: Finding) -> "Ignored":
        """Show the finding again; where its whole rule is ignored, that has to be brought back by itself."""
        return replace(self, findings=self.findings - {key_of(finding)})

    def without_rule(self, rule: str) -> "Ignored":
        return replace(self, rules=self.rules - {rule})


NOTHING = Ignored()
