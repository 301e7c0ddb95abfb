"""Edits of where a section stands: among its siblings, beside another section of its level, or inside a heading."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from enum import Enum, auto
from itertools import takewhile

from core.structure.document import Document, Line
from core.structure.edits.choice import chosen_section, outermost_sections, quoted
from core.structure.edits.edit import EditRefused, edit
from core.structure.roles import Role
from core.structure.sections import Section, sections, siblings

_BETWEEN_SECTIONS = (Role.BLANK, Role.NOISE)


class Side(Enum):
    """Where sections go by a target: above it, below all of it, or into it as its last."""

    BEFORE = auto()
    AFTER = auto()
    INSIDE = auto()


@edit("上移")
def move_up(document: Document, line_id: int) -> Sequence[Line]:
    """Change places with the section above, of the same level and below the same heading."""
    found = sections(document)
    section = chosen_section(document, found, line_id)
    above = [other for other in siblings(found, section) if other.places.start < section.places.start]
    if not above:
        raise EditRefused(f"{quoted(document.line(line_id))}前面没有同级的标题，不能上移。")
    return _moved(document, section, above[-1].places.start, after=False)


@edit("下移")
def move_down(document: Document, line_id: int) -> Sequence[Line]:
    """Change places with the section below, of the same level and below the same heading."""
    found = sections(document)
    section = chosen_section(document, found, line_id)
    below = [other for other in siblings(found, section) if other.places.start > section.places.start]
    if not below:
        raise EditRefused(f"{quoted(document.line(line_id))}后面没有同级的标题，不能下移。")
    return _moved(document, section, below[0].places.stop, after=True)


@edit("移动")
def move_sections(document: Document, line_ids: Iterable[int], target_id: int, side: Side) -> Sequence[Line]:
    """Put the chosen sections, in their order, beside another of their level or inside one of the level above.

    A chosen section that stands inside another chosen one goes along with it.
    """
    chosen, moved, goal = outermost_sections(document, line_ids), document, target_id
    for section in chosen:
        moved = replace(moved, lines=tuple(_placed(moved, section.line_id, goal, side)), reading=None)
        goal, side = section.line_id, Side.AFTER
    if moved.lines == document.lines:
        raise EditRefused(f"{quoted(document.line(chosen[0].line_id))}已经在这个位置。")
    return moved.lines


@edit("删除")
def delete_section(document: Document, line_id: int) -> Sequence[Line]:
    """Take a section out with all that stands inside it, and the blank lines behind it."""
    section = chosen_section(document, sections(document), line_id)
    below = document.lines[section.places.stop :]
    blanks = next((i for i, line in enumerate(below) if not line.is_blank), len(below))
    return [*document.lines[: section.places.start], *below[blanks:]]


def _placed(document: Document, line_id: int, target_id: int, side: Side) -> Sequence[Line]:
    found = sections(document)
    section, target = (chosen_section(document, found, chosen) for chosen in (line_id, target_id))
    if section.holds(target):
        raise EditRefused("标题不能移到它自己里面。")
    if side is Side.INSIDE and target.level != section.level - 1:
        raise EditRefused("标题只能移进高一级的标题里。")
    if side is not Side.INSIDE and section.level != target.level:
        raise EditRefused("标题只能移到同一级的标题前后。")
    after = side is not Side.BEFORE
    return _moved(document, section, target.places.stop if after else target.places.start, after)


def _moved(document: Document, section: Section, place: int, after: bool) -> Sequence[Line]:
    """The lines with the section directly above or, with ``after``, below the cut at a place outside of it.

    The blank lines and page numbers that part it from the section it passes go along, and part it from that one again.
    """
    lines, start, stop = document.lines, section.places.start, section.places.stop
    own = lines[start:stop]
    if place <= start:
        passed = lines[place:start]
        gap = passed[len(passed) - _gap_length(reversed(passed)) :]
        rest = passed[: len(passed) - len(gap)]
        moved = (*lines[:place], *gap, *own, *rest) if after else (*lines[:place], *own, *gap, *rest)
        return *moved, *lines[stop:]
    passed = lines[stop:place]
    gap = passed[: _gap_length(passed)]
    rest = passed[len(gap) :]
    moved = (*lines[:start], *rest, *gap, *own) if after else (*lines[:start], *rest, *own, *gap)
    return *moved, *lines[place:]


def _gap_length(lines: Iterable[Line]) -> int:
    return sum(1 for _ in takewhile(lambda line: line.role in _BETWEEN_SECTIONS, lines))
