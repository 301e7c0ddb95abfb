"""The people of whom running text tells that they were there, each with how sure that is."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby, islice, takewhile

from core.minutes.groups import Piece
from core.minutes.model import Minutes, Person, Told
from core.minutes.roster import read_people
from core.minutes.told.items import parted, tells_of_units
from core.minutes.told.lists import Item, ToldList, told_lists
from core.minutes.writing.located import located
from core.structure.document import Document
from core.structure.labels import tells_absence
from core.structure.names import (
    ends_as_place_or_name,
    is_certain_name,
    is_collective,
    is_name,
    is_unit_or_post,
    name_behind_post,
)
from core.structure.paragraphs import Paragraph, paragraphs
from core.structure.roles import Role

_OPENING = (Role.PREAMBLE, Role.MEETING_INFO)
_AT_EITHER_END = 2
"""So many paragraphs of the body are looked at where it begins and where it ends; further in it tells of topics."""
_LEADING_UP, _BEHIND = 14, 16
"""Characters in which a paragraph of the body leads up to a list, or says behind it that there was a meeting."""
_OF_MEETING = re.compile(r"[出列缺]席[^，。；、]{0,10}会|参加[^，。；、]{0,10}会|[参到与]会")


def told_people(document: Document) -> tuple[Told, ...]:
    """Those whom the opening names, or a paragraph at either end of the body that speaks of the meeting itself."""
    return tuple(one for paragraph in _where_told(document) for one in _told(paragraph, document))


def only_told(minutes: Minutes) -> tuple[Told, ...]:
    """Those whom no roster lists; beside a roster, units that sent somebody are of no account."""
    if not minutes.attendance:
        return minutes.told
    listed = {person.name for group in minutes.attendance for person in group.people}
    return tuple(one for one in minutes.told if one.person.name and one.person.name not in listed)


def _where_told(document: Document) -> Iterator[Paragraph]:
    printed = paragraphs(document)
    head = takewhile(lambda paragraph: paragraph.role is not Role.HEADING, printed)
    yield from (paragraph for paragraph in head if paragraph.role in _OPENING)
    first, last = _first_of_body(printed), _first_of_body(reversed(printed))
    yield from first
    yield from (paragraph for paragraph in reversed(last) if paragraph not in first)


def _first_of_body(printed: Iterable[Paragraph]) -> Sequence[Paragraph]:
    return list(islice((paragraph for paragraph in printed if paragraph.role is Role.PARAGRAPH), _AT_EITHER_END))


def _told(paragraph: Paragraph, document: Document) -> Sequence[Told]:
    text = "".join(line.text.strip() for line in paragraph.lines)
    lists = [told for told in told_lists(text) if paragraph.role in _OPENING or _is_of_meeting(told, text)]
    places = _places(paragraph) if lists else []
    found = [one for told in lists for one in _entries(told, text, places)]
    return [replace(one, doubt=_doubt(one, found, document)) for one in found]


def _is_of_meeting(told: ToldList, text: str) -> bool:
    around = text[max(0, told.start - _LEADING_UP) : told.start], text[told.stop : told.stop + _BEHIND]
    return told.start <= _LEADING_UP and any(map(_OF_MEETING.search, around))


def _places(paragraph: Paragraph) -> list[tuple[int, int]]:
    """The line, and the place there, of each character of the paragraph, blanks at the ends of lines left out."""
    starts = ((line, len(line.text) - len(line.text.lstrip())) for line in paragraph.lines)
    return [(line.id, start + at) for line, start in starts for at in range(len(line.text.strip()))]


def _pieces(text: str, places: Sequence[tuple[int, int]], start: int, stop: int) -> Iterator[Piece]:
    """The stretch, cut at the ends of lines."""
    for line_id, row in groupby(range(start, stop), key=lambda at: places[at][0]):
        cut = list(row)
        yield Piece(line_id, places[cut[0]][1], text[cut[0] : cut[-1] + 1])


def _entries(told: ToldList, text: str, places: Sequence[tuple[int, int]]) -> Iterator[Told]:
    row = _row(told.items, text)
    people = read_people((row,), absent=tells_absence(told.label))
    if tells_of_units(text[told.items[-1].start : told.stop]):
        people = tuple(_as_unit(person) for person in people)
    entries = located(people, _pieces(text, places, told.start, told.stop))
    for person, entry in zip(people, entries, strict=True):
        if entry.spans:
            yield Told(told.label, person, entry.name, entry.unit)


def _row(items: Sequence[Item], text: str) -> str:
    """The items as a row of a roster has them: no 和 between them, no 同志 behind."""
    return "".join(item.mark + "、".join(parted(text[item.start : item.stop])) for item in items)


def _as_unit(person: Person) -> Person:
    """云台镇 among units that sent somebody is a place, whatever surname there is."""
    if person.name is None or person.unit is not None:
        return person
    is_surely_a_name = is_certain_name(person.name) and not ends_as_place_or_name(person.name)
    return person if is_surely_a_name else Person(None, person.name)


def _doubt(one: Told, others: Sequence[Told], document: Document) -> str:
    """Why it is not certain who is meant; empty where it is."""
    person = one.person
    if person.name is None:
        return "" if _is_body(person.unit or "") else "认不出这是人名还是单位"
    if not is_certain_name(person.name):
        return "" if person.unit and is_name(person.name) else "这个姓氏少见，也许不是人名"
    if ends_as_place_or_name(person.name) and not person.unit:
        return "也可能是地名或单位"
    if person.unit and _parts_otherwise(person.unit + person.name, person.name):
        return "单位、职务与姓名的分界拿不准"
    named = sum(other.person.name is not None for other in others)
    if person.unit or named > 1 or tells_absence(one.label) or _stands_elsewhere(person.name, document):
        return ""
    return "只凭姓氏认出，前后没有单位或职务"


def _is_body(unit: str) -> bool:
    return is_unit_or_post(unit) or is_collective(unit) or ends_as_place_or_name(unit)


def _parts_otherwise(words: str, name: str) -> bool:
    """Whether the words can be parted into a post and another name as well."""
    found = name_behind_post(words)
    return found is not None and found[0] != name


def _stands_elsewhere(name: str, document: Document) -> bool:
    return sum(line.text.count(name) for line in document.lines) > 1
