"""Edits of how deep a section stands: the whole of it goes one level out or in, and its numbers with it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from core.structure.document import Document, Line
from core.structure.edits.choice import chosen_section, quoted, with_lines
from core.structure.edits.edit import EditRefused, edit
from core.structure.edits.numbered import number_of, with_number
from core.structure.levels import DEEPEST
from core.structure.numbering import STANDARD_SCHEMES, Marker, Scheme, standard_marker
from core.structure.roles import Role
from core.structure.sections import Section, sections


@edit("升级")
def promote(document: Document, line_id: int) -> Sequence[Line]:
    """Put a section one level further out. Its numbers, where it has any, keep their count and change their kind."""
    found = sections(document)
    section = chosen_section(document, found, line_id)
    if section.level == 1:
        raise EditRefused(f"{quoted(document.line(line_id))}已经是第一级标题，不能再升级。")
    return _shifted(document, found, section, -1)


@edit("降级")
def demote(document: Document, line_id: int) -> Sequence[Line]:
    """Put a section one level further in. Its numbers, where it has any, keep their count and change their kind."""
    found = sections(document)
    section = chosen_section(document, found, line_id)
    if any(inner.level == DEEPEST for inner in found if section.holds(inner)):
        raise EditRefused(f"标题最多四级，{quoted(document.line(line_id))}不能再降级。")
    return _shifted(document, found, section, +1)


def _shifted(document: Document, found: Sequence[Section], section: Section, by: int) -> Sequence[Line]:
    forms = _Forms(tuple(_numbers(document, found)))
    changed: dict[int, Line] = {}
    for inner in found:
        if section.holds(inner):
            line = document.line(inner.line_id)
            level = inner.level + by
            pinned = replace(line, pin=replace(line.pin, role=Role.HEADING, level=level))
            old = number_of(line)
            changed[line.id] = with_number(pinned, forms.at(inner, level, old)) if old else pinned
    return with_lines(document, changed)


def _numbers(document: Document, found: Iterable[Section]) -> Iterator[tuple[Section, Marker]]:
    for section in found:
        if marker := number_of(document.line(section.line_id)):
            yield section, marker


@dataclass(frozen=True, slots=True)
class _Forms:
    """How this draft numbers its levels."""

    numbers: tuple[tuple[Section, Marker], ...]

    def at(self, section: Section, level: int, old: Marker) -> Marker:
        """The number ``old`` in the form of another level: that of the nearest heading there, above before below.

        Where the draft has none, it is the form of the standard that stands next on that side of the old one.
        """
        there = [(other, marker) for other, marker in self.numbers if other.level == level]
        above = [marker for other, marker in there if other.places.start < section.places.start]
        if there:
            return (above[-1] if above else there[0][1]).numbered(old.number)
        scheme = _further_in(old.scheme, level) if level > section.level else _further_out(old.scheme, level)
        return old if scheme is old.scheme else standard_marker(scheme, old.number)


def _further_in(scheme: Scheme, level: int) -> Scheme:
    inner = [standard for standard in STANDARD_SCHEMES[level - 1 :] if standard.rank > scheme.rank]
    return inner[0] if inner else Scheme.CIRCLED


def _further_out(scheme: Scheme, level: int) -> Scheme:
    outer = [standard for standard in STANDARD_SCHEMES[:level] if standard.rank < scheme.rank]
    return outer[-1] if outer else scheme
