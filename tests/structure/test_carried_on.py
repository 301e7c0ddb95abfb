"""What is carried on from one Document to the next is what working it out anew gives."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from core.minutes.assemble import assemble
from core.structure.carried import of_roles
from core.structure.edits.numbers import misnumbered, renumbering
from core.structure.edits.roles import set_role
from core.structure.number_faults import number_faults
from core.structure.outline.outline import outline
from core.structure.paragraphs import paragraphs
from core.structure.remembered import carried_on
from core.structure.roles import Role
from core.structure.sections import sections
from tests.structure.strategies import attempts, document_of, documents, line_id

UNRELATED = document_of("甲\n乙")


def everything(document):
    """All that is carried on."""
    return (
        paragraphs(document),
        sections(document),
        outline(document),
        assemble(document),
        renumbering(document),
        misnumbered(document),
        number_faults(document),
    )


def anew(document):
    """The same worked out wholly: an equal Document, after one that has nothing in common with it."""
    everything(replace(UNRELATED))
    return everything(replace(document))


@settings(deadline=None, max_examples=60)
@given(document=documents(), data=st.data())
def test_after_any_edits_it_is_as_if_worked_out_anew(document, data):
    seen = [document]
    for _ in range(4):
        attempt = data.draw(attempts(seen[-1]))
        if attempt.can(seen[-1]):
            seen.append(attempt(seen[-1]))
            everything(seen[-1])
    for step in (*seen, *reversed(seen)):
        carried = everything(replace(step))
        assert carried == anew(step)


TEXT = "一、研究水利工作\n会议听取了汇报。\n会议要求抓紧办理。\n二、研究教育工作\n会议听取了汇报。"


def typed(document, opening):
    place = document.place(line_id(document, opening))
    lines = list(document.lines)
    lines[place] = replace(lines[place], text=lines[place].text + "等")
    return replace(document, lines=tuple(lines), reading=None)


def test_what_an_edit_leaves_alone_is_the_very_same_object():
    before = document_of(TEXT)
    old_paragraphs, old_outline, old_sections = paragraphs(before), outline(before), sections(before)
    after = typed(before, "会议要求")
    assert [new is old for new, old in zip(paragraphs(after), old_paragraphs, strict=True)] == [1, 1, 0, 1, 1]
    assert [new is old for new, old in zip(outline(after), old_outline, strict=True)] == [False, True]
    assert sections(after) is old_sections


def test_what_hangs_on_lines_of_a_role_is_asked_again_only_when_they_change():
    asked = []

    @of_roles(Role.HEADING)
    def headings(lines):
        asked.append(lines)
        return len(lines)

    document = document_of(TEXT)
    assert [headings(document), headings(typed(document, "会议要求"))] == [2, 2]
    assert len(asked) == 1
    assert headings(set_role(document, [line_id(document, "会议要求")], Role.HEADING)) == 3


def test_the_earlier_answer_is_that_of_the_document_asked_about_last():
    @carried_on
    def story(document, earlier):
        return (*(earlier.answer if earlier else ()), document.source)

    first, second = replace(UNRELATED, source="甲"), replace(UNRELATED, source="乙")
    assert [story(first), story(second), story(first)] == [("甲",), ("甲", "乙"), ("甲",)]
