"""The paper as a person reads it at a terminal: what was parsed, and what is printed."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from core.minutes.model import AttendanceGroup, Minutes, Person, Topic
from core.structure.document import Document
from core.structure.roles import Role

if TYPE_CHECKING:
    from core.typesetting.breaking.layout import Layout

_LACKING = "（缺）"


def summary(document: Document, minutes: Minutes) -> str:
    """The outline in plain lines: masthead, topics, roster, distribution, and how many lines are doubtful."""
    marks = [line.text.strip() for line in document.lines if line.role is Role.MINUTES_MARK]
    doubtful = sum(line.doubtful for line in document.lines)
    lines = [
        f"标志　{' '.join(marks) or _LACKING}",
        f"期号　{minutes.issue_number or _LACKING}",
        f"编发　{minutes.issuer or _LACKING}　{minutes.issue_date.isoformat() if minutes.issue_date else _LACKING}",
        f"标题　{minutes.title or _LACKING}",
        *_topics(minutes.topics),
        *(_attendance(group) for group in minutes.attendance),
        *(f"{group.label}（{len(group.recipients)}）　{'、'.join(group.recipients)}" for group in minutes.distribution),
        f"存疑　{doubtful} 行",
    ]
    return "\n".join(lines)


def printed(layout: "Layout") -> str:
    """The pages line by line, each headed by its number and how many lines it has."""
    return "\n\n".join(
        "\n".join([f"第 {page.number} 页（{len(page.lines)} 行）", *(line.line.text for line in page.lines)])
        for page in layout.pages
    )


def _topics(topics: Iterable[Topic], depth: int = 0) -> Iterator[str]:
    for topic in topics:
        number = "　" if topic.number is None else f"{topic.number}　"
        yield f"{'　　' * depth}{number}{topic.heading}　（{topic.paragraph_count} 段）"
        yield from _topics(topic.children, depth + 1)


def _attendance(group: AttendanceGroup) -> str:
    return f"{group.label}（{len(group.people)}）　{'、'.join(map(_person, group.people))}"


def _person(person: Person) -> str:
    if person.name is None:
        return person.unit or ""
    return f"{person.name}（{person.unit}）" if person.unit else person.name
