"""All findings on a draft, and the safe ones applied."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from core.minutes.assemble import assemble
from core.minutes.model import Minutes
from core.proofreading.checker import Checker
from core.proofreading.finding import Finding
from core.structure.classifier import reclassify
from core.structure.document import Document, Line

_ROUNDS = 20
"""A fix may bring another to light, but no chain of them is as long."""


def check(document: Document, minutes: Minutes) -> tuple[Finding, ...]:
    """Every finding, in the order of the draft."""
    return Checker().check(document, minutes)


def with_safe_fixes(document: Document) -> Document:
    """The Document with every safe fix applied, over and over until none is left; each makes its finding vanish."""
    checker = Checker()
    for _ in range(_ROUNDS):
        safe = _apart(finding for finding in checker.check(document, assemble(document)) if finding.safe)
        if not safe:
            break
        document = with_fixes(document, {finding: finding.fixes[0] for finding in safe})
    return document


def _apart(findings: Iterable[Finding]) -> list[Finding]:
    """Of findings in the draft's order, those that do not overlap one before them; the rest wait for the next round."""
    chosen: list[Finding] = []
    for finding in findings:
        last = chosen[-1] if chosen else None
        if last is None or last.line_id != finding.line_id or last.span[1] <= finding.span[0]:
            chosen.append(finding)
    return chosen


def with_fixes(document: Document, fixes: Mapping[Finding, str]) -> Document:
    """Put each text in the place of its finding's span, all of them as found; no two spans may overlap."""
    lines = list(document.lines)
    for finding in sorted(fixes, key=lambda finding: finding.span, reverse=True):
        place = document.place(finding.line_id)
        lines[place] = _replaced(lines[place], finding.span, fixes[finding])
    return reclassify(document, lines)


def _replaced(line: Line, span: tuple[int, int], text: str) -> Line:
    """From the right end of a line on, so that the places of the fixes before it hold."""
    lead = len(line.text) - len(line.text.lstrip())
    start, end = (lead + offset for offset in span)
    return replace(line, text=line.text[:start] + text + line.text[end:])
