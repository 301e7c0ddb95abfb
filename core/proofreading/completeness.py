"""Rules on what a paper should have: M01–M04 for missing parts, S08 for the 期号, S11 and S13 for empty ones."""

from collections.abc import Iterator

from core.minutes.model import Minutes, Topic
from core.proofreading.finding import Finding, Severity
from core.structure.document import Document, Line
from core.structure.headings import split_heading
from core.structure.roles import Role

_NOBODY = ("无", "/", "—")


def completeness(document: Document, minutes: Minutes) -> Iterator[Finding]:
    """What the draft lacks. The program leaves it out of the paper and invents nothing."""
    first = next((line for line in document.lines if not line.is_blank), None)
    if first is not None:
        yield from _missing(first, document, minutes)
    for group in minutes.attendance:
        if not group.people and not _says_nobody(document, group.label_line):
            text = document.line(group.label_line).text.strip()
            message = f"“{group.label}”后面没有人员，请补上或删去"
            yield Finding("S11", Severity.WARNING, group.label_line, (0, len(text)), text, message)
    for topic in minutes.topics:
        yield from _empty(document, topic)


def _missing(first: Line, document: Document, minutes: Minutes) -> Iterator[Finding]:
    roles = {line.role for line in document.lines}
    wanted = (
        ("M01", Severity.WARNING, minutes.title is not None, "没有找到标题，导出的纪要不排标题"),
        ("M02", Severity.HINT, Role.MINUTES_MARK in roles, "没有找到纪要标志（红色的“××××纪要”），导出时空缺"),
        ("S08", Severity.WARNING, minutes.issue_number is not None, "没有找到期号"),
        ("M03", Severity.HINT, minutes.issuer is not None, "没有找到编发机关"),
        ("M04", Severity.HINT, minutes.issue_date is not None, "没有找到编发日期或成文日期，或者日历上没有这一天"),
        ("M05", Severity.HINT, bool(minutes.attendance), "没有找到出席名单"),
        ("M06", Severity.HINT, bool(minutes.distribution), "没有找到分送单位，不出分送名单"),
    )
    for rule, severity, present, message in wanted:
        if not present:
            yield Finding(rule, severity, first.id, (0, 0), "", message)


def _says_nobody(document: Document, label_line: int) -> bool:
    return document.line(label_line).text.strip().rstrip("。").endswith(_NOBODY)


def _empty(document: Document, topic: Topic) -> Iterator[Finding]:
    """A heading with nothing below it; a decision that is one numbered sentence is none."""
    text = document.line(topic.line_id).text.strip()
    whole_sentence = split_heading(text).stop == "。"
    if not (topic.paragraph_count or topic.children or whole_sentence or topic.level > 1):
        yield Finding("S13", Severity.ERROR, topic.line_id, (0, len(text)), text, "这个标题下面没有内容")
    for child in topic.children:
        yield from _empty(document, child)
