"""Putting proposed wordings in the place of what was found."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from core.proofreading.finding import Finding
from core.structure.classifying.classifier import reclassify
from core.structure.document import Document, Line, Mend


def apart(findings: Iterable[Finding]) -> list[Finding]:
    """Of findings in the draft's order, those that do not overlap one before them; the rest must wait."""
    chosen: list[Finding] = []
    for finding in findings:
        last = chosen[-1] if chosen else None
        if last is None or last.line_id != finding.line_id or last.span[1] <= finding.span[0]:
            chosen.append(finding)
    return chosen


def the_other_way(document: Document, finding: Finding) -> Finding | None:
    """A mismatch as it is found at its other place: there, the words here are the fix. ``None`` if there is none such.

    Only where the fix here are the words there is it a matter of taste which of the two is right.
    """
    if finding.other is None or not finding.fixes:
        return None
    start, stop = finding.other.span
    text = document.line(finding.other.line_id).text.strip()[start:stop]
    if finding.fixes[0] != text:
        return None
    return replace(finding, line_id=finding.other.line_id, span=(start, stop), text=text, fixes=(finding.text,))


def with_fixes(document: Document, fixes: Mapping[Finding, str]) -> Document:
    """Put each text in the place of its finding's span, all of them as found; no two spans may overlap."""
    lines = list(document.lines)
    for finding in sorted(fixes, key=lambda finding: finding.span, reverse=True):
        place = document.place(finding.line_id)
        lines[place] = _mended(lines[place], finding, fixes[finding])
    return reclassify(document, lines)


def _mended(line: Line, finding: Finding, words: str) -> Line:
    """From the right end of a line on, so that the places of the fixes before it hold."""
    lead = len(line.text) - len(line.text.lstrip())
    start, stop = (lead + offset for offset in finding.span)
    text = line.text[:start] + words + line.text[stop:]
    return replace(line, text=text, mended=(*line.mended, Mend(finding.rule, line.text, text)))
