"""What is worked out of a Document is worked out once, and does not make it another Document."""

from dataclasses import replace

from core.structure.remembered import remembered
from tests.structure.strategies import document_of


def test_an_answer_is_kept_with_its_document():
    asked = []

    @remembered
    def count(document):
        asked.append(document)
        return len(document.lines)

    document, other = document_of("甲\n乙"), document_of("甲")
    assert [count(document), count(document), count(other)] == [2, 2, 1]
    assert len(asked) == 2
    assert count(replace(document, lines=())) == 0


def test_two_functions_keep_their_own_answers():
    @remembered
    def first(document):
        return document.lines[0].text

    @remembered
    def last(document):
        return document.lines[-1].text

    document = document_of("甲\n乙")
    assert (first(document), last(document)) == ("甲", "乙")


def test_what_is_remembered_does_not_tell_documents_apart():
    @remembered
    def nothing(_):
        return None

    document = document_of("甲")
    nothing(document)
    assert document == document_of("甲")
