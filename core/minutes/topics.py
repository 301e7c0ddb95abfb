"""The tree of topics: headings nested by level, each with what stands below it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from core.minutes.model import Topic
from core.structure.headings import split_heading
from core.structure.paragraphs import Paragraph
from core.structure.roles import Role


@dataclass(slots=True)
class _Open:
    """A topic whose end has not come yet."""

    heading: Paragraph
    paragraph_count: int
    children: list["_Open"] = field(default_factory=list)

    def closed(self) -> Topic:
        parts = split_heading(self.heading.text)
        return Topic(
            line_id=self.heading.id,
            level=self.heading.level or 1,
            number=parts.marker.number if parts.marker else None,
            heading=parts.heading,
            paragraph_count=self.paragraph_count,
            children=tuple(child.closed() for child in self.children),
        )


def topics(paragraphs: Iterable[Paragraph]) -> tuple[Topic, ...]:
    """Nest the headings: each stands in the nearest one above it of a lower level."""
    outermost: list[_Open] = []
    above: list[_Open] = []
    for paragraph in paragraphs:
        if paragraph.role is Role.HEADING:
            topic = _Open(paragraph, 1 if split_heading(paragraph.text).run_in else 0)
            above = list(_enclosing(above, paragraph.level or 1))
            (above[-1].children if above else outermost).append(topic)
            above.append(topic)
        elif paragraph.role is Role.PARAGRAPH and above:
            above[-1].paragraph_count += 1
    return tuple(topic.closed() for topic in outermost)


def _enclosing(above: Iterable[_Open], level: int) -> Iterator[_Open]:
    return (topic for topic in above if (topic.heading.level or 1) < level)
