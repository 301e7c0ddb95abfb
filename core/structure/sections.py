"""The sections of a Document: how far each heading reaches, and which sections stand inside it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from core.structure.attachments import attachment_heads
from core.structure.carried import of_frame
from core.structure.document import Document
from core.structure.paragraphs import paragraphs
from core.structure.roles import Role

_BODY = (Role.PARAGRAPH, Role.PREAMBLE)
_ROSTER_OR_FACTS = (Role.ATTENDANCE, Role.MEETING_INFO)


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with all that stands below it.

    ``places`` are 0-based places among the Document's lines, from the heading to the section's last line with text;
    blank lines and 杂项 behind that one belong to no section. ``line_id`` and ``level`` are the heading's.
    ``attachment`` counts the 附件 from 1 on, and is 0 in the minutes themselves: each is numbered by itself.
    """

    line_id: int
    level: int
    places: range
    attachment: int = 0

    def holds(self, other: "Section") -> bool:
        """Whether the other is this section or stands inside it."""
        return other.places.start in self.places


@of_frame
def attachments(document: Document) -> frozenset[int]:
    """The ids of the paragraphs that begin an 附件."""
    return attachment_heads(paragraphs(document))


@of_frame
def sections(document: Document) -> tuple[Section, ...]:
    """Every section, in the order of the headings; a section holds those of deeper level that follow its heading.

    What comes after the body closes all sections: 版头, title, 附件说明, signature, 版记, and a roster below which no
    body text stands. A roster with body text below it belongs to its topic.
    """
    walk = _Walk()
    heads = attachments(document)
    for paragraph in paragraphs(document):
        start = document.place(paragraph.id)
        stop = document.place(paragraph.lines[-1].id) + 1
        if paragraph.role is Role.HEADING:
            walk.open(paragraph.id, paragraph.level or 1, start, stop)
        elif paragraph.role in _BODY:
            walk.go_on(stop)
        elif paragraph.role in _ROSTER_OR_FACTS:
            walk.go_on_with_roster(stop, opens=paragraph.role is Role.ATTENDANCE)
        else:
            walk.close(1)
            walk.attachment += paragraph.id in heads
    walk.close(1)
    return tuple(sorted(walk.closed, key=lambda section: section.places.start))


@dataclass(slots=True)
class _Walk:
    """Where the reading of the headings stands.

    ``stop`` is the place behind the last line that surely belongs to the open sections, ``reach`` the one behind a
    roster of which only what follows can tell.
    """

    closed: list[Section] = field(default_factory=list)
    attachment: int = 0
    _headings: list[tuple[int, int, int]] = field(default_factory=list)
    _stop: int = 0
    _reach: int = 0

    def open(self, line_id: int, level: int, start: int, stop: int) -> None:
        self._stop = max(self._stop, self._reach)
        self.close(level)
        self._headings.append((line_id, level, start))
        self.go_on(stop)

    def go_on(self, stop: int) -> None:
        self._stop = self._reach = stop

    def go_on_with_roster(self, stop: int, opens: bool) -> None:
        """Take a roster line, or facts such as 责任单位, which belong to what they stand below."""
        if not opens and self._reach == self._stop:
            self._stop = stop
        self._reach = stop

    def close(self, level: int) -> None:
        """Close the sections of that level and deeper."""
        while self._headings and self._headings[-1][1] >= level:
            line_id, depth, start = self._headings.pop()
            self.closed.append(Section(line_id, depth, range(start, self._stop), self.attachment))


def outermost(found: Iterable[Section]) -> Iterator[Section]:
    """The sections that stand in no other. ``found`` is in the order of ``sections``."""
    stop = 0
    for section in found:
        if section.places.start >= stop:
            stop = section.places.stop
            yield section


def parents(found: Iterable[Section]) -> dict[int, Section | None]:
    """From the id of each section's heading to the section around it. ``found`` is in the order of ``sections``."""
    parent_of: dict[int, Section | None] = {}
    around: list[Section] = []
    for section in found:
        while around and not around[-1].holds(section):
            around.pop()
        parent_of[section.line_id] = around[-1] if around else None
        around.append(section)
    return parent_of


def siblings(found: Sequence[Section], section: Section) -> list[Section]:
    """The sections of the same level below the same heading, the section itself among them."""
    parent_of = parents(found)

    def family(one: Section) -> tuple[Section | None, int, int]:
        return parent_of[one.line_id], one.attachment, one.level

    return [other for other in found if family(other) == family(section)]
