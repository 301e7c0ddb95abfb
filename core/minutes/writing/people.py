"""Corrections of the people of a roster, written into its rows."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import product

from core.minutes.model import Person
from core.minutes.writing.lists import additions, cuts, extent, owns_unit
from core.minutes.writing.located import Entry, Listing, attendance
from core.minutes.writing.spans import Change, Patch, Span, retyped, texts_of
from core.structure.document import Document, Line
from core.structure.edits.edit import EditRefused, edit
from core.structure.edits.elements import insert_element
from core.structure.roles import Role

USUAL_LABELS = ("出席", "请假", "列席")
"""The labels of a roster by GB/T 9704-2012 clause 10.3."""

Said = list[tuple[str, list[Person]]]
"""What a roster says: each label with its people."""

_PADDED = 2
"""Characters of a name that is padded to the width of three."""


@edit("改姓名")
def rename_person(document: Document, group: int, place: int, name: str) -> Sequence[Line]:
    """Give the person at ``place`` of the group (both from 0) another name; blanks inside it are kept or padded anew.

    An entry that names only a unit gets its first name.
    """
    name = "".join(name.split())
    if not name:
        raise EditRefused("姓名不能空着；不要这个人，请把他删去。")
    roster, entry, person = _found(document, group, place)
    _refuse_same(name == person.name)
    wanted = _said(roster)
    wanted[group][1][place] = replace(person, name=name)
    return _first_that_says(wanted, document, _renamings(document, roster, entry, name))


@edit("改单位")
def set_unit(document: Document, group: int, place: int, unit: str) -> Sequence[Line]:
    """Give the person another unit or post, or none; all who have it from the same words have the other one then."""
    unit = unit.strip()
    roster, entry, person = _found(document, group, place)
    _refuse_same(unit == (person.unit or ""))
    if not (unit or person.name):
        raise EditRefused("没有姓名的一项不能再去掉单位；不要这一项，请把它删去。")
    wanted = _said(roster)
    for at, other in enumerate(roster[group].entries):
        if at == place or (entry.unit and other.unit == entry.unit):
            wanted[group][1][at] = replace(wanted[group][1][at], unit=unit or None)
    return _first_that_says(wanted, document, _resettings(document, roster[group], entry, unit))


@edit("删去人员")
def remove_person(document: Document, group: int, place: int) -> Sequence[Line]:
    """Take a person out of the roster, with the mark between, with remarks, and with a unit that nobody else has."""
    roster, _, _ = _found(document, group, place)
    wanted = _said(roster)
    del wanted[group][1][place]
    changes = (Change(patches) for patches in cuts(document, roster[group], place))
    return _first_that_says(wanted, document, changes)


@edit("添加人员")
def add_person(document: Document, group: int, name: str, unit: str = "") -> Sequence[Line]:
    """Put a person at the end of a group; with a unit alone, an entry without a name."""
    roster = attendance(document.lines)
    person = Person("".join(name.split()) or None, unit.strip() or None)
    if not (person.name or person.unit):
        raise EditRefused("请填写姓名。")
    if not 0 <= group < len(roster):
        raise EditRefused("名单里没有这一组。")
    wanted = _said(roster)
    wanted[group][1].append(person)
    return _first_that_says(
        wanted, document, additions(document, roster, group, list(_forms(document, roster, person)))
    )


def open_roster(document: Document, label: str, name: str, unit: str = "") -> Document:
    """Begin a group of the roster with one person. Raises ``EditRefused``."""
    name, unit = "".join(name.split()), unit.strip()
    if not (name or unit):
        raise EditRefused("请填写姓名。")
    person = f"{name}（{unit}）" if name and unit else name or unit
    return insert_element(document, Role.ATTENDANCE, f"{label}：{person}")


@edit("移到")
def move_person(document: Document, group: int, place: int, target: int) -> Sequence[Line]:
    """Move a person to the end of another group, remarks included; a shared unit is written out."""
    roster, _, person = _found(document, group, place)
    if target == group or not 0 <= target < len(roster):
        raise EditRefused("请选另一个组。")
    wanted = _said(roster)
    wanted[target][1].append(wanted[group][1].pop(place))
    forms = list(_as_printed(document, roster, group, place, person))
    changes = (
        replace(addition, patches=(*cut, *addition.patches))
        for addition, cut in product(
            additions(document, roster, target, forms), list(cuts(document, roster[group], place))
        )
    )
    return _first_that_says(wanted, document, changes)


def _found(document: Document, group: int, place: int) -> tuple[tuple[Listing, ...], Entry, Person]:
    roster = attendance(document.lines)
    if not (0 <= group < len(roster) and 0 <= place < len(roster[group].entries)):
        raise EditRefused("这个人已经不在名单里。")
    entry = roster[group].entries[place]
    if not entry.spans or not isinstance(entry.what, Person):
        raise EditRefused("这一项在原文里的位置不能确定，请直接改原文。")
    return roster, entry, entry.what


def _refuse_same(same: bool) -> None:
    if same:
        raise EditRefused("和原来的一样，没有要改的。")


def _said(roster: Iterable[Listing]) -> Said:
    return [
        (listing.label, [entry.what for entry in listing.entries if isinstance(entry.what, Person)])
        for listing in roster
    ]


def _present(said: Said) -> Said:
    """The groups that have anybody: a group goes with its last."""
    return [group for group in said if group[1]]


def _first_that_says(wanted: Said, document: Document, changes: Iterable[Change]) -> list[Line]:
    """The lines after the first of the changes that makes the roster say what is wanted, and nothing else."""
    for change in changes:
        lines = change.made(document)
        if _present(_said(attendance(lines))) == _present(wanted):
            return lines
    raise EditRefused("这样写进名单，会读成别的人或单位；请直接在原文里改。")


# Names as the roster prints them


def _renamings(document: Document, roster: Iterable[Listing], entry: Entry, name: str) -> Iterator[Change]:
    if not entry.name:
        unit = entry.unit[-1]
        yield from (_insertion(unit.line_id, unit.stop, text) for text in (f"　{name}", f"（{name}）"))
        return
    texts = texts_of(document, entry.name)
    gap = _gap("".join(texts))
    cell = gap.join(name) if gap and len(name) == _PADDED else _padded(document, roster, name)
    yield from (Change(tuple(retyped(entry.name, texts, written))) for written in dict.fromkeys((cell, name)))


def _padded(document: Document, roster: Iterable[Listing], name: str) -> str:
    """The name as the roster prints names of its length: two characters may have blanks between them."""
    if len(name) != _PADDED:
        return name
    two = (entry for listing in roster for entry in listing.entries if _is_of_two(entry))
    gaps = Counter(_gap("".join(texts_of(document, entry.name))) for entry in two)
    return (gaps.most_common(1)[0][0] if gaps else "").join(name)


def _is_of_two(entry: Entry) -> bool:
    return isinstance(entry.what, Person) and len(entry.what.name or "") == _PADDED and bool(entry.name)


def _gap(printed: str) -> str:
    return "".join(character for character in printed if character.isspace())


def _forms(document: Document, roster: Sequence[Listing], person: Person) -> Iterator[str]:
    """A new entry as the roster prints them, the likeliest form first."""
    if person.name is None:
        yield str(person.unit)
        return
    for name in dict.fromkeys((_padded(document, roster, person.name), person.name)):
        yield from _beside(name, person.unit, roster) if person.unit else (name,)


def _beside(name: str, unit: str, roster: Iterable[Listing]) -> Sequence[str]:
    """A name with its unit: in brackets behind it, or before it where the roster has most of them so."""
    both = [entry for listing in roster for entry in listing.entries if entry.name and entry.unit]
    behind = sum(entry.unit[0].start > entry.name[0].start for entry in both)
    forms = (f"{name}（{unit}）", f"{unit}　{name}", f"{unit}{name}")
    return forms if 2 * behind >= len(both) else (*forms[1:], forms[0])


def _as_printed(document: Document, roster: Sequence[Listing], group: int, place: int, person: Person) -> Iterator[str]:
    entry = roster[group].entries[place]
    with_unit = owns_unit(roster[group], entry)
    printed = "".join(texts_of(document, extent(document, roster[group], place, with_unit)))
    yield printed
    if person.unit and person.name:
        yield from _beside(
            "".join(texts_of(document, extent(document, roster[group], place, False))), person.unit, roster
        )


# Units


def _resettings(document: Document, listing: Listing, entry: Entry, unit: str) -> Iterator[Change]:
    if entry.unit and unit:
        yield Change(tuple(retyped(entry.unit, texts_of(document, entry.unit), unit)))
    elif entry.unit:
        yield from _without_unit(document, entry)
    elif entry.name:
        first, last = entry.name[0], entry.name[-1]
        behind = _insertion(last.line_id, last.stop, f"（{unit}）")
        before = _insertion(first.line_id, first.start, f"{unit}　")
        yield from (before, behind) if _has_units_before(listing) else (behind, before)


def _has_units_before(listing: Listing) -> bool:
    return any(entry.name and entry.unit and entry.unit[0].start < entry.name[0].start for entry in listing.entries)


def _without_unit(document: Document, entry: Entry) -> Iterator[Change]:
    """The unit cut out with the brackets or the blanks that set it off."""
    for span in entry.unit[:1]:
        text = document.line(span.line_id).text
        start, stop = span.start, span.stop
        if text[start - 1 : start] in ("（", "(") and text[stop : stop + 1] in ("）", ")"):
            yield Change((Patch(Span(span.line_id, start - 1, stop + 1), ""),))
        head, tail = text[:start].rstrip(), text[stop:].lstrip()
        yield Change((Patch(Span(span.line_id, start, len(text) - len(tail)), ""),))
        yield Change((Patch(Span(span.line_id, len(head), stop), ""),))


def _insertion(line_id: int, at: int, text: str) -> Change:
    return Change((Patch(Span(line_id, at, at), text),))
