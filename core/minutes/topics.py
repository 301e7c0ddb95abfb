"""The tree of topics: headings nested by level, each with what stands below it."""

from bisect import bisect_left
from dataclasses import dataclass, field
from itertools import pairwise

from core.minutes.model import Topic
from core.structure.carried import of_frame
from core.structure.document import Document
from core.structure.headings import split_heading
from core.structure.levels import DEEPEST
from core.structure.paragraphs import Made, Paragraph, Paragraphs, made_of, paragraphs
from core.structure.remembered import Earlier, carried_on, remembered
from core.structure.roles import Role
from core.structure.sections import attachments


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
            level=_level(self.heading),
            number=parts.marker.number if parts.marker else None,
            heading=parts.heading,
            paragraph_count=self.paragraph_count,
            children=tuple(child.closed() for child in self.children),
        )


def topics(document: Document) -> tuple[Topic, ...]:
    """Nest the headings: each stands in the nearest one above it of a lower level. Those of an 附件 are no topics."""
    return _outermost(document).each


def topic_of(document: Document, line_id: int) -> Topic | None:
    """The outermost topic whose heading is the paragraph of that id, if it is one."""
    found, place = topics(document), document.place
    at = bisect_left(found, place(line_id), key=lambda topic: place(topic.line_id))
    return found[at] if at < len(found) and found[at].line_id == line_id else None


@carried_on
def _outermost(document: Document, earlier: Earlier[Made[Topic]] | None) -> Made[Topic]:
    found, heads = stretches(document), attachments(document)
    start = 1 if found and found[0][0].role is not Role.HEADING else 0
    stop = next((at for at, stretch in enumerate(found) if stretch[0].id in heads), len(found)) if heads else len(found)
    return made_of(found[start:stop], earlier.answer if earlier else Made(), _topic)


@remembered
def stretches(document: Document) -> tuple[Paragraphs, ...]:
    """The printed paragraphs, parted before each 附件 and before each heading that stands in no other."""
    printed = paragraphs(document)
    return tuple([printed[start:stop] for start, stop in pairwise((*_starts(document), len(printed)))])


@of_frame
def _starts(document: Document) -> tuple[int, ...]:
    """Which of the printed paragraphs each of them begins with."""
    printed = paragraphs(document)
    starts = [0] if printed and printed[0].role is not Role.HEADING else []
    heads, level = attachments(document), DEEPEST
    for place, paragraph in enumerate(printed):
        if paragraph.id in heads:
            starts.append(place)
            level = DEEPEST
        elif paragraph.role is Role.HEADING and _level(paragraph) <= level:
            starts.append(place)
            level = _level(paragraph)
    return tuple(starts)


def _topic(stretch: Paragraphs) -> Topic:
    above: list[_Open] = []
    for paragraph in stretch:
        if paragraph.role is Role.HEADING:
            topic = _Open(paragraph, 1 if split_heading(paragraph.text).run_in else 0)
            while above and _level(above[-1].heading) >= _level(paragraph):
                above.pop()
            if above:
                above[-1].children.append(topic)
            above.append(topic)
        elif paragraph.role is Role.PARAGRAPH:
            above[-1].paragraph_count += 1
    return above[0].closed()


def _level(heading: Paragraph) -> int:
    return heading.level or 1
