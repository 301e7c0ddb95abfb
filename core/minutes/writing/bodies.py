"""Corrections of the bodies that a paper goes to, written into the lines of 分送."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from core.minutes.writing.lists import additions, cuts
from core.minutes.writing.located import Entry, Listing, distribution
from core.minutes.writing.spans import Change, Patch, retyped, texts_of
from core.structure.document import Document, Line
from core.structure.edits.edit import EditRefused, edit
from core.structure.edits.elements import insert_element
from core.structure.roles import Role

USUAL_LABELS = ("分送", "抄送")

Said = list[tuple[str, list[str]]]
"""What the 分送 says: each label with its bodies."""


@edit("改分送单位")
def rename_body(document: Document, group: int, place: int, name: str) -> Sequence[Line]:
    """Give the body at ``place`` of the group (both from 0) another name. A prefix that it shares stays unprinted."""
    name = name.strip()
    if not name:
        raise EditRefused("单位名称不能空着；不送这个单位，请把它删去。")
    listings, entry = _found(document, group, place)
    if name == entry.what:
        raise EditRefused("和原来的一样，没有要改的。")
    wanted = _said(listings)
    wanted[group][1][place] = name
    return _first_that_says(wanted, document, _renamings(document, entry, name))


@edit("删去分送单位")
def remove_body(document: Document, group: int, place: int) -> Sequence[Line]:
    """Take a body out; those that shared the prefix printed with it have it printed with them."""
    listings, _ = _found(document, group, place)
    wanted = _said(listings)
    del wanted[group][1][place]
    return _first_that_says(wanted, document, (Change(patches) for patches in cuts(document, listings[group], place)))


@edit("添加分送单位")
def add_body(document: Document, group: int, name: str) -> Sequence[Line]:
    """Put a body at the end of a group."""
    name = name.strip()
    if not name:
        raise EditRefused("请填写单位名称。")
    listings = distribution(document.lines)
    if not 0 <= group < len(listings):
        raise EditRefused("版记里没有这一组。")
    wanted = _said(listings)
    wanted[group][1].append(name)
    return _first_that_says(wanted, document, additions(document, listings, group, [name]))


def open_distribution(document: Document, label: str, name: str) -> Document:
    """Begin a group of the 版记 with one body. Raises ``EditRefused``."""
    if not name.strip():
        raise EditRefused("请填写单位名称。")
    return insert_element(document, Role.DISTRIBUTION, f"{label}：{name.strip()}")


def _found(document: Document, group: int, place: int) -> tuple[tuple[Listing, ...], Entry]:
    listings = distribution(document.lines)
    if not (0 <= group < len(listings) and 0 <= place < len(listings[group].entries)):
        raise EditRefused("这个单位已经不在分送名单里。")
    entry = listings[group].entries[place]
    if not entry.spans:
        raise EditRefused("这一项在原文里的位置不能确定，请直接改原文。")
    return listings, entry


def _said(listings: Iterable[Listing]) -> Said:
    return [(listing.label, [str(entry.what) for entry in listing.entries]) for listing in listings]


def _renamings(document: Document, entry: Entry, name: str) -> Iterator[Change]:
    texts = texts_of(document, entry.name)
    body = str(entry.what)
    prefix = body[: len(body) - len("".join("".join(texts).split()))]
    if name.startswith(prefix) and name != prefix:
        yield Change(tuple(retyped(entry.name, texts, name[len(prefix) :])))
    yield Change(tuple(retyped(entry.name, texts, name)))


def _present(said: Said) -> Said:
    """The groups that have anybody: a group goes with its last."""
    return [group for group in said if group[1]]


def _first_that_says(wanted: Said, document: Document, changes: Iterable[Change]) -> list[Line]:
    """The lines after the first of the changes that makes the 分送 say what is wanted, and nothing else."""
    for change in changes:
        lines = change.made(document)
        for attempt in (lines, _written_out(wanted, document, lines)):
            if _present(_said(distribution(attempt))) == _present(wanted):
                return attempt
    raise EditRefused("这样写进分送，会读成别的单位；请直接在原文里改。")


def _written_out(wanted: Said, document: Document, lines: list[Line]) -> list[Line]:
    """The lines with the whole name for each body that has lost the prefix it shared with another."""
    after = replace(document, lines=tuple(lines))
    patches = []
    for listing, (_, names) in zip(distribution(lines), _present(wanted), strict=False):
        for entry, name in zip(listing.entries, names, strict=False):
            if entry.what != name and entry.name:
                [first, *rest] = entry.name
                patches += [Patch(first, name), *(Patch(span, "") for span in rest)]
    return Change(tuple(patches)).made(after)
