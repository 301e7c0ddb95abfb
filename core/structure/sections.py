"""The sections of a Document: how far each heading reaches, and which sections stand inside it."""

from collections.abc import Iterator
from dataclasses import dataclass

from core.structure.document import Document, Line
from core.structure.roles import Part, Role

_ROSTER_AT_THE_FOOT = (Role.ATTENDANCE, Role.MEETING_INFO)
_CLOSING = (Role.TITLE, Role.ATTACHMENT_NOTE, Role.SIGNATURE, Role.DATE, Role.NOTE)


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with all that stands below it. ``places`` are 0-based places in the Document, from the heading's own
    line to the last line with text of the section; blank lines and 杂项 behind it belong to none."""

    line_id: int
    level: int
    places: range

    def holds(self, other: "Section") -> bool:
        """Whether the other stands inside this one, or is this one."""
        return self.places.start <= other.places.start < self.places.stop


def sections(document: Document) -> tuple[Section, ...]:
    """Every section, in the order of their headings.

    What follows the body closes all sections: 版头, title, 附件说明, signature, 版记, and a roster below which no
    body text comes. A roster with body text below it belongs to its topic.
    """
    found: list[Section] = []
    open_headings: list[_Open] = []
    stop = after_roster = 0
    for place, line in enumerate(document.lines):
        if _is_heading(line):
            stop = max(stop, after_roster)
            found += _closed(open_headings, line.level or 1, stop)
            open_headings.append(_Open(line, place))
        if line.continues or _is_body(line):
            stop = after_roster = place + 1
        elif line.role in _ROSTER_AT_THE_FOOT:
            stop, after_roster = (place + 1 if stop == after_roster and line.role is not Role.ATTENDANCE else stop), place + 1
        elif _closes(line):
            found += _closed(open_headings, 1, stop)
    found += _closed(open_headings, 1, stop)
    return tuple(sorted(found, key=lambda section: section.places.start))
