"""All findings on a draft, and the safe ones applied."""

from collections.abc import Mapping
from dataclasses import replace

from core.minutes.assemble import assemble
from core.minutes.model import Minutes
from core.proofreading.completeness import completeness
from core.proofreading.doubt import doubt
from core.proofreading.finding import Finding
from core.proofreading.numbering import numbering
from core.structure.classifier import reclassify
from core.structure.document import Document, Line


def check(document: Document, minutes: Minutes) -> tuple[Finding, ...]:
    """Every finding, in the order of the draft."""
    found = [*completeness(document, minutes), *numbering(minutes.paragraphs), *doubt(document)]
    return tuple(sorted(found, key=lambda finding: (document.place(finding.line_id), finding.span, finding.rule)))


def with_safe_fixes(document: Document) -> Document:
    """The Document with every safe fix applied, over and over until none is left; each makes its finding vanish."""
    while safe := _safe(document):
        document = with_fixes(document, safe)
    return document


def _safe(document: Document) -> dict[Finding, str]:
    """At most one safe finding for each line, since a fix may move what follows it, and its fix."""
    found = {finding.line_id: finding for finding in check(document, assemble(document)) if finding.safe}
    return {finding: finding.fixes[0] for finding in found.values()}


def with_fixes(document: Document, fixes: Mapping[Finding, str]) -> Document:
    """Put each text in the place of its finding's span; no two of the findings may stand in one line."""
    lines = list(document.lines)
    for finding, text in fixes.items():
        place = document.place(finding.line_id)
        lines[place] = _replaced(lines[place], finding.span, text)
    return reclassify(document, lines)


def _replaced(line: Line, span: tuple[int, int], text: str) -> Line:
    lead = len(line.text) - len(line.text.lstrip())
    start, end = (lead + offset for offset in span)
    return replace(line, text=line.text[:start] + text + line.text[end:])
