"""All findings on a draft, and the safe ones applied."""

from core.minutes.assemble import assemble
from core.minutes.model import Minutes
from core.proofreading.checker import Checker
from core.proofreading.finding import Finding
from core.proofreading.fixing import apart, with_fixes
from core.structure.document import Document

_ROUNDS = 20
"""A fix may bring another to light, but no chain of them is as long."""


def check(document: Document, minutes: Minutes) -> tuple[Finding, ...]:
    """Every finding, in the order of the draft."""
    return Checker().check(document, minutes)


def with_safe_fixes(document: Document) -> Document:
    """The Document with every safe fix applied, over and over until none is left; each makes its finding vanish."""
    checker = Checker()
    for _ in range(_ROUNDS):
        safe = apart(finding for finding in checker.check(document, assemble(document)) if finding.safe)
        if not safe:
            break
        document = with_fixes(document, {finding: finding.fixes[0] for finding in safe})
    return document
