"""What every edit promises, on random drafts: nothing lost, nothing invented, refused beforehand or not at all."""

import re
from collections import Counter
from importlib import import_module
from pkgutil import iter_modules

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from core.structure import edits
from core.structure.document import Document
from core.structure.edits.choice import as_lines
from core.structure.edits.edit import Edit, EditRefused
from core.structure.edits.elements import insert_element
from core.structure.edits.joining import join_above, part_above
from core.structure.edits.levels import demote, promote
from core.structure.edits.lines import delete_lines, merge_next, replace_lines, split_line
from core.structure.edits.moves import delete_section, move_down, move_sections, move_up
from core.structure.edits.numbered import number_of
from core.structure.edits.numbers import convert, renumber_all, renumber_along, renumber_level, renumber_one
from core.structure.edits.paragraphs import move_paragraphs_down, move_paragraphs_up
from core.structure.edits.roles import confirm, set_role, unpin
from core.structure.history import History
from core.structure.outline.outline import outline
from core.structure.sections import sections
from tests.structure.strategies import ARGUMENTS, Attempt, attempts, documents, texts

OF_ROLES = (set_role, confirm, unpin, join_above, part_above)
OF_PLACE = (move_up, move_down, move_sections, move_paragraphs_up, move_paragraphs_down)
OF_LINE_ENDS = (split_line, merge_next)
OF_NUMBERS = (
    promote,
    demote,
    convert,
    renumber_all,
    renumber_along,
    renumber_level,
    renumber_one,
)
REFUSAL = re.compile("[“\u4e00-\u9fff][^\n]*。")


def named(edit) -> str:
    return edit.__name__


def done(data: st.DataObject, document: Document, *chosen: Edit) -> tuple[Attempt, Document]:
    """A random edit out of those chosen and what it leads to: the Document itself where it is refused."""
    attempt = data.draw(attempts(document, chosen or None))
    return attempt, attempt(document) if attempt.can(document) else document


def characters(document: Document) -> Counter[str]:
    return Counter("".join(document.text.split()))


def words(document: Document) -> list[str]:
    """The lines without their section numbers and blanks."""
    numbers = [number_of(line) for line in document.lines]
    stripped = [line.text.strip() for line in document.lines]
    bare = [text[len(number.text) :] if number else text for text, number in zip(stripped, numbers, strict=True)]
    return ["".join(text.split()) for text in bare]


@pytest.mark.parametrize("edit", ARGUMENTS, ids=named)
@settings(deadline=None, max_examples=30)
@given(document=documents(), data=st.data())
def test_can_and_refusal_agree_with_what_happens(edit, document, data):
    attempt = data.draw(attempts(document, [edit]))
    before = document.lines
    refusal = attempt.refusal(document)
    assert attempt.can(document) == (refusal is None)
    if refusal is None:
        attempt(document)
    else:
        assert REFUSAL.fullmatch(refusal)
        with pytest.raises(EditRefused, match=re.escape(refusal)):
            attempt(document)
    assert document.lines is before


@pytest.mark.parametrize("edit", ARGUMENTS, ids=named)
def test_every_edit_is_tried_with_success(edit):
    """The strategies reach what they are there to test."""

    @settings(deadline=None, max_examples=300, database=None, derandomize=True, phases=[Phase.generate])
    @given(document=documents(), data=st.data())
    def search(document, data):
        assert not data.draw(attempts(document, [edit])).can(document)

    with pytest.raises(AssertionError):
        search()


def test_every_edit_has_its_place_in_these_tests():
    modules = [import_module(f"{edits.__name__}.{module.name}") for module in iter_modules(edits.__path__)]
    assert {edit for module in modules for edit in vars(module).values() if isinstance(edit, Edit)} == set(ARGUMENTS)


@settings(deadline=None, max_examples=60)
@given(documents(), st.data())
def test_undo_takes_every_edit_back(document, data):
    history = History(document, None)
    _, after = done(data, document)
    history.do("改", after)
    assert history.undo() == document
    assert history.redo() == after


@settings(deadline=None, max_examples=60)
@given(documents(), st.data())
def test_ids_stay_unique_and_are_never_given_twice(document, data):
    for _ in range(3):
        before = document
        _, document = done(data, document)
        ids = [line.id for line in document.lines]
        assert len(set(ids)) == len(ids)
        assert all(line_id < document.next_id for line_id in ids)
        assert all(line_id >= before.next_id for line_id in set(ids) - set(before.positions))


@settings(deadline=None, max_examples=60)
@given(documents(), st.data())
def test_an_edit_leaves_a_document_with_sections_and_an_outline(document, data):
    _, after = done(data, document)
    covered = [line_id for part in outline(after) for node in part.walk() for line_id in node.lines]
    assert len(set(covered)) == len(covered)
    assert all(section.places.stop <= len(after.lines) for section in sections(after))


@pytest.mark.parametrize("edit", OF_ROLES, ids=named)
@settings(deadline=None, max_examples=50)
@given(document=documents(), data=st.data())
def test_edits_of_roles_leave_the_text_alone(edit, document, data):
    _, after = done(data, document, edit)
    assert [(line.id, line.text) for line in after.lines] == [(line.id, line.text) for line in document.lines]


@pytest.mark.parametrize("edit", OF_PLACE, ids=named)
@settings(deadline=None, max_examples=50)
@given(document=documents(), data=st.data())
def test_moves_leave_every_line_as_it_is(edit, document, data):
    _, after = done(data, document, edit)
    assert {line.id: line.text for line in after.lines} == {line.id: line.text for line in document.lines}


@pytest.mark.parametrize("edit", OF_LINE_ENDS, ids=named)
@settings(deadline=None, max_examples=50)
@given(document=documents(), data=st.data())
def test_splitting_and_merging_keep_every_character(edit, document, data):
    _, after = done(data, document, edit)
    assert characters(after) == characters(document)


@pytest.mark.parametrize("edit", OF_NUMBERS, ids=named)
@settings(deadline=None, max_examples=50)
@given(document=documents(), data=st.data())
def test_edits_of_numbers_change_numbers_only(edit, document, data):
    _, after = done(data, document, edit)
    assert words(after) == words(document)


@settings(deadline=None, max_examples=60)
@given(documents(), st.data())
def test_deleting_lines_takes_those_and_no_other(document, data):
    attempt, after = done(data, document, delete_lines)
    gone = set(attempt.arguments[0]) if after is not document else set()
    assert [line.id for line in after.lines] == [line.id for line in document.lines if line.id not in gone]


@settings(deadline=None, max_examples=60)
@given(documents(), st.data())
def test_deleting_a_section_takes_it_and_blank_lines(document, data):
    attempt, after = done(data, document, delete_section)
    gone = [line for line in document.lines if line.id not in after.positions]
    inside = [section.places for section in sections(document) if section.line_id == attempt.arguments[0]]
    assert all(line.is_blank or document.place(line.id) in inside[0] for line in gone)


@settings(deadline=None, max_examples=60)
@given(documents(), st.data())
def test_replacing_lines_puts_the_new_texts_there(document, data):
    attempt, after = done(data, document, replace_lines)
    start, stop, new = attempt.arguments
    clean = [line for text in new for line in as_lines(text)]
    assert texts(after) == [*texts(document)[:start], *clean, *texts(document)[stop:]]


@settings(deadline=None, max_examples=60)
@given(documents(), st.data())
def test_inserting_adds_the_given_text_and_nothing_else(document, data):
    attempt, after = done(data, document, insert_element)
    added = [line for line in after.lines if line.id not in document.positions]
    kept = [line.text for line in after.lines if line.id in document.positions]
    assert kept == texts(document)
    assert all(line.role is attempt.arguments[0] for line in added)
    given_words = "".join(" ".join(as_lines(attempt.arguments[1])).split())
    assert "".join("".join(line.text for line in added).split()) in ("", given_words)
