"""The JSON of the command line, field for field as scripts outside rely on it."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from core.minutes.model import AttendanceGroup, DistributionGroup, Minutes, Topic
from core.proofreading.finding import Finding
from core.structure.document import Document, Line
from core.typesetting.gbt9704 import TWIPS_PER_MM

if TYPE_CHECKING:
    from core.typesetting.breaking.layout import Layout
    from core.typesetting.breaking.pages import Page, PlacedLine

Json = dict[str, Any]


def parse_json(document: Document, minutes: Minutes) -> Json:
    """The output of ``parse --json``; ``n`` is the 1-based number of a line among all lines as read."""
    return {
        "source": document.source,
        "lines": [_line(number, line) for number, line in enumerate(document.lines, 1) if not line.is_blank],
        "title": minutes.title,
        "issue_number": minutes.issue_number,
        "issuer": minutes.issuer,
        "issue_date": minutes.issue_date.isoformat() if minutes.issue_date else None,
        "topics": [_topic(document, topic) for topic in minutes.topics],
        "attendance": [_attendance(group) for group in minutes.attendance],
        "distribution": [_distribution(group) for group in minutes.distribution],
    }


def check_json(document: Document, findings: Iterable[Finding]) -> Json:
    """The output of ``check --json``."""
    return {"findings": [_finding(document, finding) for finding in findings]}


def layout_json(layout: "Layout") -> Json:
    """The output of ``layout --json``: places in millimetres from the left and upper edge of the paper."""
    return {"pages": [_page(page) for page in layout.pages]}


def _page(page: "Page") -> Json:
    lines = [_placed(line) for line in page.lines]
    return {"number": page.number, "shows_number": page.shows_number, "lines": lines}


def _placed(line: "PlacedLine") -> Json:
    """``size`` is a whole number of points where the type has one."""
    size = line.style.font.size
    return {
        "text": line.line.text,
        "role": line.role.value,
        "x": round(line.x / TWIPS_PER_MM, 2),
        "y": round(line.y / TWIPS_PER_MM, 2),
        "size": int(size) if size.is_integer() else size,
        "font": line.line.runs[0].font.face.east_asian,
    }


def _line(number: int, line: Line) -> Json:
    return {
        "n": number,
        "text": line.text.strip(),
        "role": line.role.value,
        "level": line.level,
        "continues": line.continues,
        "confidence": line.confidence,
        "reason": line.reason,
    }


def _topic(document: Document, topic: Topic) -> Json:
    return {
        "n": document.place(topic.line_id) + 1,
        "level": topic.level,
        "number": topic.number,
        "heading": topic.heading,
        "paragraphs": topic.paragraph_count,
        "children": [_topic(document, child) for child in topic.children],
    }


def _attendance(group: AttendanceGroup) -> Json:
    return {"label": group.label, "people": [{"name": person.name, "unit": person.unit} for person in group.people]}


def _distribution(group: DistributionGroup) -> Json:
    return {"label": group.label, "recipients": list(group.recipients)}


def _finding(document: Document, finding: Finding) -> Json:
    return {
        "rule": finding.rule,
        "level": finding.severity.value,
        "n": document.place(finding.line_id) + 1,
        "span": list(finding.span),
        "text": finding.text,
        "message": finding.message,
        "fixes": list(finding.fixes),
        "safe": finding.safe,
    }
