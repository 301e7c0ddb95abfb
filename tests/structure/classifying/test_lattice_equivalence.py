"""What an edit re-reads comes out as if the whole draft had been read anew, and it is only the neighbourhood."""

from dataclasses import replace
from itertools import cycle, islice

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.reading.draft import Draft, DraftLine
from core.structure.classifying import reading
from core.structure.classifying.classifier import classify, reclassify
from core.structure.classifying.view import View
from core.structure.document import Document
from core.structure.edits.lines import delete_lines, replace_lines, split_line
from core.structure.edits.roles import set_role
from core.structure.roles import Role
from tests.structure.strategies import attempts, document_of, documents, learning_texts, line_id, read_anew

LONG = 10_000
NEIGHBOURHOOD = 20


@settings(deadline=None, max_examples=200)
@given(st.data())
def test_an_edited_document_is_as_if_read_anew(data):
    document = data.draw(documents())
    for _ in range(4):
        attempt = data.draw(attempts(document))
        if attempt.can(document):
            document = attempt(document)
        assert document.lines == read_anew(document).lines


@settings(deadline=None)
@given(documents(), st.data())
def test_a_document_without_its_reading_can_be_edited_too(document, data):
    loaded = replace(document, reading=None)
    attempt = data.draw(attempts(loaded))
    if attempt.can(loaded):
        assert attempt(loaded).lines == attempt(document).lines


def test_a_right_edge_that_no_line_has_any_more_does_not_count():
    edge = "会议指出，要进一步提高政治站位，压实工作责任，形成工作合力，抓好"
    wider = edge + "贯"
    document = document_of("\n".join([edge, edge, edge, wider]))
    shortened = delete_lines(document, [document.lines[3].id])
    assert shortened.reading.traits == document_of("\n".join([edge, edge, edge])).reading.traits


@pytest.fixture(scope="module")
def long_document() -> Document:
    lines = islice(cycle([text for draft in learning_texts() for text in draft]), LONG)
    return classify(Draft("long.txt", tuple(map(DraftLine, lines))))


@pytest.fixture
def weighed(monkeypatch) -> list[View]:
    """The lines whose evidence is heard, from now on."""
    heard: list[View] = []
    weigh = reading.weigh

    def counted(view):
        heard.append(view)
        return weigh(view)

    monkeypatch.setattr(reading, "weigh", counted)
    return heard


def body_line(document: Document) -> int:
    half = len(document.lines) // 2
    return next(line.id for line in document.lines[half:] if line.role is Role.PARAGRAPH)


@pytest.mark.parametrize(
    "edit",
    [
        lambda document, line: set_role(document, [line], Role.PREAMBLE),
        lambda document, line: split_line(document, line, 10),
        lambda document, line: delete_lines(document, [line]),
        lambda document, line: replace_lines(document, document.place(line), document.place(line) + 1, ["会议要求。"]),
    ],
    ids=["set_role", "split_line", "delete_lines", "replace_lines"],
)
def test_an_edit_of_one_line_in_ten_thousand_hears_its_neighbours_only(long_document, weighed, edit):
    edit(long_document, body_line(long_document))
    assert 0 < len(weighed) <= NEIGHBOURHOOD


def test_an_edit_leaves_far_lines_the_same_objects(long_document):
    edited = set_role(long_document, [body_line(long_document)], Role.PREAMBLE)
    same = sum(before is after for before, after in zip(long_document.lines, edited.lines, strict=True))
    assert same > LONG - 100


def test_a_correction_mends_the_lines_below_it():
    document = document_of("会议通过了各项决定，要求抓好落实。\n有关人员：张三\n李四  王五  赵六\n孙七  周八")
    corrected = set_role(document, [line_id(document, "有关人员")], Role.ATTENDANCE)
    assert [line.role for line in corrected.lines[1:]] == [Role.ATTENDANCE] * 3


def test_lines_that_did_not_change_are_not_read_again(long_document, weighed):
    again = reclassify(long_document, long_document.lines)
    assert again == long_document
    assert len(weighed) <= NEIGHBOURHOOD
