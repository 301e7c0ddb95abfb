from pathlib import Path

import pytest

from core.reading.draft import Draft, DraftLine
from core.session import Session
from core.structure.edits import EditRefused, replace_lines, set_role
from core.structure.roles import Role

REAL = Path(__file__).parent / "drafts/learning/xiangshan-2022-06.txt"
BODY = "会议听取了县发改局的汇报，要求有关部门抓紧推进，确保年内开工建设，不得拖延。"


@pytest.fixture
def session():
    texts = ["一、研究有关工作", BODY, "到场人士", "张三  李四  王五"]
    return Session(Draft("草稿.txt", tuple(map(DraftLine, texts))))


def pin_roster(session):
    line = session.document.lines[2]
    session.apply("设为出席名单", lambda document: set_role(document, [line.id], Role.ATTENDANCE))


def test_an_edit_is_told_to_every_observer_with_what_was_before(session):
    told = []
    session.subscribe(told.append)
    before = session.document
    pin_roster(session)
    [change] = told
    assert (change.before, change.after, change.label) == (before, session.document, "设为出席名单")


def test_what_follows_from_the_draft_follows_the_edit(session):
    assert [group.label for group in session.minutes.attendance] == [""]
    pin_roster(session)
    assert [person.name for person in session.minutes.attendance[0].people] == ["张三", "李四", "王五"]
    assert [group.label for group in session.minutes.attendance] == ["到场人士"]
    assert session.outline[-1].label == "出席名单"


def test_undo_gives_back_the_very_document_and_redo_the_later_one(session):
    opened = session.document
    pin_roster(session)
    pinned = session.document
    session.undo()
    assert session.document is opened
    assert not session.is_changed
    session.redo()
    assert session.document is pinned
    assert session.undo_label == "撤销“设为出席名单”"


def test_undo_where_there_is_nothing_to_undo_tells_nobody(session):
    told = []
    session.subscribe(told.append)
    session.undo()
    session.redo()
    assert told == []


def test_an_edit_that_changes_nothing_is_no_step(session):
    session.apply("什么也不改", lambda document: document)
    assert not session.can_undo


def test_a_refused_edit_leaves_all_as_it_was(session):
    before = session.document
    with pytest.raises(EditRefused):
        session.apply("改", lambda document: set_role(document, [], Role.TITLE))
    assert session.document is before


def test_typing_in_one_place_is_one_step(session):
    line_id = session.document.lines[1].id
    for text in (BODY + "甲", BODY + "甲乙"):
        session.apply(
            "键入", lambda document, text=text: replace_lines(document, 1, 2, [text]), merge=("键入", line_id)
        )
    session.undo()
    assert session.document.lines[1].text == BODY


def test_export_writes_beside_nothing_but_the_files_asked_for(tmp_path):
    exported = Session.open(REAL).export(tmp_path, ["docx"])
    assert [path.name for path in exported.paths] == [f"{REAL.stem}.docx"]
    assert list(tmp_path.iterdir()) == list(exported.paths)
