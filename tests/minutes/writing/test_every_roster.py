"""On every draft there is: all entries are found where they stand, and an edit of one leaves the others alone."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from itertools import chain
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from core.minutes.assemble import assemble
from core.minutes.model import Minutes
from core.minutes.writing.bodies import remove_body, rename_body
from core.minutes.writing.located import Entry, Listing, attendance, distribution
from core.minutes.writing.people import move_person, remove_person, rename_person, set_unit
from core.reading.open import read_draft
from core.structure.classifying.classifier import classify
from core.structure.document import Document, Line
from tests.minutes.writing.rosters import called, printed

DRAFTS = sorted((Path(__file__).parents[2] / "drafts").glob("*/*.txt"))


@cache
def draft(path: Path) -> Document:
    return classify(read_draft(path))


def said(minutes: Minutes) -> list[list[str]]:
    people = [[called(person) for person in group.people] for group in minutes.attendance]
    return people + [list(group.recipients) for group in minutes.distribution]


def present(lists: list[list[str]]) -> list[list[str]]:
    """A group goes with its last."""
    return [names for names in lists if names]


def ink(document: Document) -> Counter[str]:
    return Counter("".join(document.text.split()))


@pytest.mark.parametrize("path", DRAFTS, ids=lambda path: path.stem)
def test_every_entry_is_found_where_it_stands(path):
    document = draft(path)
    listings = (*attendance(document.lines), *distribution(document.lines))
    whole = [called(entry.what) for listing in listings for entry in listing.entries]
    found = printed(document, listings)
    assert all(found)
    assert [name for name, end in zip(whole, found, strict=True) if not folded(name).endswith(folded(end))] == []
    assert sum(len(end) for end in found) >= 0.9 * sum(len(name) for name in whole)


def folded(name: str) -> str:
    return name.replace("(", "（").replace(")", "）")


@dataclass(frozen=True)
class Chosen:
    """An entry of a draft: the draft's name, and the places of a group and of an entry in it."""

    path: str
    group: int
    place: int

    @property
    def document(self) -> Document:
        return draft(Path(self.path))

    @property
    def at(self) -> tuple[int, int]:
        return self.group, self.place

    def entry(self, read: Callable[[tuple[Line, ...]], tuple[Listing, ...]]) -> Entry:
        return read(self.document.lines)[self.group].entries[self.place]


@cache
def all_entries(read: Callable[[tuple[Line, ...]], tuple[Listing, ...]]) -> list[Chosen]:
    return [
        Chosen(str(path), group, place)
        for path in DRAFTS
        for group, listing in enumerate(read(draft(path).lines))
        for place in range(len(listing.entries))
    ]


def chosen(read: Callable[[tuple[Line, ...]], tuple[Listing, ...]]) -> st.SearchStrategy[Chosen]:
    return st.deferred(lambda: st.sampled_from(all_entries(read)))


PEOPLE, BODIES = chosen(attendance), chosen(distribution)
few = settings(deadline=None, max_examples=40)


def without(entry: Chosen, document: Document, first: int = 0) -> list[list[str]]:
    """What the lists of a Document say besides the entry; ``first`` is the place of its kind of lists."""
    lists = said(assemble(document))
    del lists[first + entry.group][entry.place]
    return lists


def changed_lines(before: Document, after: Document) -> set[int]:
    return {line.id for line in before.lines if line.text != after.line(line.id).text}


@few
@given(PEOPLE)
def test_renaming_a_person_changes_only_the_name(chosen):
    before, entry = chosen.document, chosen.entry(attendance)
    assume(entry.name and rename_person.can(before, *chosen.at, "赵子龙"))
    after = rename_person(before, *chosen.at, "赵子龙")
    assert said(assemble(after))[chosen.group][chosen.place] == "赵子龙"
    assert without(chosen, after) == without(chosen, before)
    assert changed_lines(before, after) <= {span.line_id for span in entry.name}
    assert not (ink(before) - ink(after)) - Counter(called(entry.what))
    assert not (ink(after) - ink(before)) - Counter("赵子龙")


@few
@given(BODIES)
def test_renaming_a_body_changes_no_other(chosen):
    before = chosen.document
    assume(rename_body.can(before, *chosen.at, "县消防救援大队"))
    after, first = rename_body(before, *chosen.at, "县消防救援大队"), len(assemble(before).attendance)
    assert said(assemble(after))[first + chosen.group][chosen.place] == "县消防救援大队"
    assert without(chosen, after, first) == without(chosen, before, first)


@few
@given(PEOPLE)
def test_what_is_written_back_unchanged_changes_nothing(chosen):
    person = chosen.entry(attendance).what
    for edit, value in ((rename_person, person.name), (set_unit, person.unit)):
        assert "一样" in edit.refusal(chosen.document, *chosen.at, value) if value else True


@few
@given(PEOPLE)
def test_a_name_that_goes_and_comes_back_leaves_the_roster_as_it_was(chosen):
    before, name = chosen.document, chosen.entry(attendance).what.name
    assume(name and rename_person.can(before, *chosen.at, "赵子龙"))
    back = rename_person(rename_person(before, *chosen.at, "赵子龙"), *chosen.at, name)
    assert "".join(back.text.split()) == "".join(before.text.split())
    assert said(assemble(back)) == said(assemble(before))


@few
@given(PEOPLE)
def test_removing_a_person_leaves_all_others(chosen):
    assume(remove_person.can(chosen.document, *chosen.at))
    after = remove_person(chosen.document, *chosen.at)
    assert present(said(assemble(after))) == present(without(chosen, chosen.document))


@few
@given(BODIES)
def test_removing_a_body_leaves_all_others(chosen):
    assume(remove_body.can(chosen.document, *chosen.at))
    first = len(assemble(chosen.document).attendance)
    after = remove_body(chosen.document, *chosen.at)
    assert present(said(assemble(after))) == present(without(chosen, chosen.document, first))


@few
@given(PEOPLE, st.integers(0, 5))
def test_moving_a_person_loses_nobody_and_no_remark(chosen, target):
    before = chosen.document
    target %= len(attendance(before.lines))
    assume(move_person.can(before, *chosen.at, target))
    after = move_person(before, *chosen.at, target)
    assert Counter(chain(*said(assemble(after)))) == Counter(chain(*said(assemble(before))))
    lost = ink(before) - ink(after)
    if len(attendance(before.lines)[chosen.group].entries) > 1:
        assert not lost - Counter("、，,；;。/：无")


def test_nearly_every_correction_can_be_done():
    """A refusal is safe, but it sends the user away."""
    attempts = [
        edit.can(entry.document, *entry.at, *texts)
        for entry in all_entries(attendance)[::11]
        for edit, *texts in ((rename_person, "赵子龙"), (set_unit, "县气象局"), (remove_person,))
    ]
    assert attempts.count(False) < 0.02 * len(attempts)
