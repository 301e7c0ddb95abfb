"""Edits of section numbers: counted anew, or written in another scheme."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from core.structure.document import Document, Line
from core.structure.edits.choice import chosen_section, with_lines
from core.structure.edits.edit import EditRefused, edit
from core.structure.edits.numbered import number_of, of_numbers, with_number
from core.structure.levels import levels_of
from core.structure.numbering import Marker, Scheme, standard_marker
from core.structure.roles import Role
from core.structure.sections import Section, parents, sections, siblings


@dataclass(frozen=True, slots=True)
class NewNumber:
    """A heading that is to be numbered anew: the id of its line, the number as printed, and the number it gets."""

    line_id: int
    old: Marker
    new: Marker


def renumbering(document: Document, beside: int | None = None) -> tuple[NewNumber, ...]:
    """What ``renumber_all`` would change or, with the id of a heading's line, ``renumber_level``, in order."""
    if beside is None:
        return _miscounted(document)
    found = sections(document)
    return tuple(_changes(_counted(document, siblings(found, chosen_section(document, found, beside)))))


@of_numbers
def _miscounted(document: Document) -> tuple[NewNumber, ...]:
    return tuple(_changes(_counted(document, sections(document))))


@edit("全部重新编号")
def renumber_all(document: Document) -> Sequence[Line]:
    """Count the sections below each heading from one, in the draft's own punctuation; one without number keeps none."""
    return _renumbered(document, renumbering(document))


@edit("重新编号")
def renumber_level(document: Document, line_id: int) -> Sequence[Line]:
    """Count a section and its siblings, below one heading, from one."""
    return _renumbered(document, renumbering(document, line_id))


@edit("更正序号")
def renumber_one(document: Document, line_id: int) -> Sequence[Line]:
    """Give a heading the number that follows on the one printed above among its siblings; the first gets one."""
    found = sections(document)
    section = chosen_section(document, found, line_id)
    numbers = _counted(document, siblings(found, section), as_printed=True)
    return _renumbered(document, _changes(number for number in numbers if number.line_id == section.line_id))


@edit("顺带重新编号")
def renumber_along(document: Document, before: Document) -> Sequence[Line]:
    """Count anew, after a correction of ``before``, the sections whose siblings are no longer what they were."""
    untouched = set(_families(before))
    disturbed = {line_id for family in _families(document) if family not in untouched for line_id in family}
    return _renumbered(document, (number for number in renumbering(document) if number.line_id in disturbed))


@edit("转换序号")
def convert(document: Document, level: int, scheme: Scheme) -> Sequence[Line]:
    """Write the numbers of a level in another scheme, with the same count, and pin the headings as they are.

    Refused where the program would then take the headings of another level for headings of this one.
    """
    lines = with_lines(document, dict(_converted(document, level, scheme)))
    if lines == list(document.lines):
        raise EditRefused(f"第{level}级标题没有要换成“{scheme.value}”的序号。")
    if _levels(lines) != _levels(document.lines):
        raise EditRefused(f"序号换成“{scheme.value}”会和其他级的混淆，请先转换其他级的序号。")
    return lines


def renumbered(before: Document, after: Document) -> tuple[NewNumber, ...]:
    """The headings of ``before`` that have another number in ``after``, in order."""
    numbers = (
        NewNumber(section.line_id, old, new)
        for section in sections(before)
        if section.line_id in after.positions
        and (old := number_of(before.line(section.line_id)))
        and (new := number_of(after.line(section.line_id)))
    )
    return tuple(number for number in numbers if number.old != number.new)


@of_numbers
def misnumbered(document: Document) -> tuple[NewNumber, ...]:
    """The headings whose number does not follow on the one printed above it, with the number that would."""
    return tuple(_changes(_counted(document, sections(document), as_printed=True)))


def _families(document: Document) -> Iterable[tuple[int, ...]]:
    """The ids of the sections, siblings together."""
    found = sections(document)
    parent_of = parents(found)
    families: defaultdict[tuple[Section | None, int, int], list[int]] = defaultdict(list)
    for section in found:
        families[parent_of[section.line_id], section.attachment, section.level].append(section.line_id)
    return map(tuple, families.values())


def _counted(document: Document, found: Sequence[Section], as_printed: bool = False) -> Iterator[NewNumber]:
    """Every numbered heading with the number it should have.

    Each scheme counts by itself, below each heading and, where a level holds several, after each number of an outer
    scheme. ``as_printed`` goes on from the number printed above even where that one is wrong.
    """
    parent_of = parents(found)
    counts: defaultdict[tuple[int | None, int, int], dict[Scheme, int]] = defaultdict(dict)
    for section in found:
        old = number_of(document.line(section.line_id))
        if old is None:
            continue
        parent = parent_of[section.line_id]
        last = counts[parent.line_id if parent else None, section.attachment, section.level]
        for inner in [scheme for scheme in last if scheme.rank > old.scheme.rank]:
            del last[inner]
        new = old.numbered(last.get(old.scheme, 0) + 1)
        last[old.scheme] = (old if as_printed else new).number
        yield NewNumber(section.line_id, old, new)


def _changes(numbers: Iterable[NewNumber]) -> Iterator[NewNumber]:
    return (number for number in numbers if number.new.number != number.old.number)


def _renumbered(document: Document, numbers: Iterable[NewNumber]) -> Sequence[Line]:
    changed = {number.line_id: with_number(document.line(number.line_id), number.new) for number in numbers}
    if not changed:
        raise EditRefused("序号没有要更正的。")
    return with_lines(document, changed)


def _converted(document: Document, level: int, scheme: Scheme) -> Iterator[tuple[int, Line]]:
    for section in sections(document):
        line = document.line(section.line_id)
        old = number_of(line)
        if section.level == level and old and old.scheme is not scheme:
            pinned = replace(line, pin=replace(line.pin, role=Role.HEADING, level=level))
            yield line.id, with_number(pinned, standard_marker(scheme, old.number))


def _levels(lines: Iterable[Line]) -> list[int]:
    """The level of each heading as the program would count it."""
    headings = (line for line in lines if line.role is Role.HEADING and not line.continues)
    return levels_of((number_of(line), line.pin.level) for line in headings)
