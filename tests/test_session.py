import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from core.proofreading.own import silence, unsilence
from core.reading.draft import Draft, DraftLine, DraftUnreadable
from core.session import CouldNotWrite, Session
from core.session.recovery import Recovery, recoverable
from core.structure.classifying import reading
from core.structure.classifying.weighing import weigh
from core.structure.edits.edit import EditRefused
from core.structure.edits.lines import replace_lines
from core.structure.edits.roles import set_role
from core.structure.roles import Role
from core.typesetting.paper import set_paper
from core.typesetting.profile import NATIONAL

REAL = Path(__file__).parent / "drafts/learning/xiangshan-2022-06.txt"
BODY = "会议听取了县发改局的汇报，要求有关部门抓紧推进，确保年内开工建设，不得拖延。"


@pytest.fixture
def session():
    texts = ["一、研究有关工作", BODY, "到场人士", "张三  李四  王五"]
    return Session(Draft("草稿.txt", tuple(map(DraftLine, texts))))


@pytest.fixture
def settings_folder(tmp_path, monkeypatch):
    folder = tmp_path / "settings"
    monkeypatch.setattr("core.proofreading.own.own_folder", lambda: folder)
    return folder


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


def test_the_printed_paper_follows_the_edit_and_the_profile(session):
    assert session.paper is session.paper
    pin_roster(session)
    assert session.paper == set_paper(session.minutes)
    other = replace(NATIONAL, name="本单位", characters=26)
    session.set_profile(other)
    assert session.paper == set_paper(session.minutes, other)


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


def test_a_draft_just_opened_is_saved_and_a_pasted_one_is_not(session):
    assert Session.open(REAL).is_saved
    assert Session(Draft("", ())).is_saved
    assert not session.is_saved


def test_the_draft_is_saved_where_it_was_when_it_was_saved(session, tmp_path):
    pin_roster(session)
    session.save(tmp_path / "纪要.chengwen")
    assert session.is_saved
    session.undo()
    assert not session.is_saved
    session.redo()
    assert session.is_saved


def test_a_saved_project_opens_with_its_roles_its_pins_and_the_draft_as_it_was(tmp_path):
    session = Session.open(REAL)
    session.apply("设为附注", lambda document: set_role(document, [document.lines[4].id], Role.NOTE))
    session.apply("键入", lambda document: replace_lines(document, 6, 7, ["另起一行。"]))
    path = tmp_path / "纪要.chengwen"
    session.save(path)
    opened = Session.open(path)
    assert opened.document == session.document
    assert opened.project.draft.lines == Session.open(REAL).project.draft.lines
    assert (opened.path, opened.project_path, opened.is_saved) == (REAL, path, True)
    assert not opened.can_undo


def test_an_opened_project_goes_on_being_edited_as_before(tmp_path):
    session = Session.open(REAL)
    session.save(tmp_path / "纪要.chengwen")
    opened = Session.open(tmp_path / "纪要.chengwen")
    for one in (session, opened):
        one.apply("键入", lambda document: replace_lines(document, 6, 7, ["一、新的议题"]))
    assert opened.document == session.document


def test_an_edit_of_an_opened_project_reads_only_what_it_touches(tmp_path, monkeypatch):
    Session.open(REAL).save(tmp_path / "纪要.chengwen")
    opened = Session.open(tmp_path / "纪要.chengwen")
    heard = []
    monkeypatch.setattr(reading, "weigh", lambda view: heard.append(view) or weigh(view))
    opened.apply("键入", lambda document: replace_lines(document, 10, 11, [document.lines[10].text + "等"]))
    assert 0 < len(heard) <= 20


def test_roles_that_would_be_read_otherwise_today_stay_as_they_were_saved(tmp_path):
    path = tmp_path / "纪要.chengwen"
    Session.open(REAL).save(path)
    saved = json.loads(path.read_text("utf-8"))
    saved["lines"][10]["role"] = "note"
    path.write_text(json.dumps(saved), "utf-8")
    opened = Session.open(path)
    opened.apply("键入", lambda document: replace_lines(document, 60, 61, [document.lines[60].text + "等"]))
    assert opened.document.lines[10].role is Role.NOTE


def test_the_draft_itself_is_never_saved_over(tmp_path):
    draft = tmp_path / "草稿.txt"
    draft.write_bytes(REAL.read_bytes())
    session = Session.open(draft)
    with pytest.raises(CouldNotWrite, match="就是草稿本身"):
        session.save(draft.parent / "." / draft.name)
    assert draft.read_bytes() == REAL.read_bytes()
    assert session.project_path is None


def test_saving_where_nothing_can_be_written_leaves_the_work_unsaved(session, tmp_path):
    with pytest.raises(CouldNotWrite):
        session.save(tmp_path / "没有这个文件夹" / "纪要.chengwen")
    assert not session.is_saved
    assert session.project_path is None


def test_a_project_that_cannot_be_read_is_refused_like_a_draft(tmp_path):
    path = tmp_path / "纪要.chengwen"
    path.write_bytes(b"{")
    with pytest.raises(DraftUnreadable, match="不是成文的项目文件"):
        Session.open(path)


def test_an_ignored_finding_is_gone_from_here_and_from_the_saved_project(session, tmp_path):
    told = []
    session.subscribe(told.append)
    finding, *others = session.findings
    session.decide("忽略", session.ignored.with_finding(finding))
    assert session.findings == tuple(others)
    assert len(told) == 1
    assert not session.is_saved
    session.save(tmp_path / "纪要.chengwen")
    assert Session.open(tmp_path / "纪要.chengwen").findings == tuple(others)


def test_ignoring_is_a_step_that_can_be_taken_back(session):
    finding, *others = session.findings
    session.decide("忽略", session.ignored.with_finding(finding))
    assert session.undo_label == "撤销“忽略”"
    assert finding in session.hidden
    session.undo()
    assert session.findings == (finding, *others)
    session.redo()
    assert session.findings == tuple(others)


def test_a_rule_is_ignored_in_this_draft_until_it_is_brought_back(session, tmp_path):
    rule = session.findings[0].rule
    session.decide("忽略规则", session.ignored.with_rule(rule))
    assert rule not in {finding.rule for finding in session.findings}
    session.save(tmp_path / "纪要.chengwen")
    opened = Session.open(tmp_path / "纪要.chengwen")
    assert opened.findings == session.findings
    opened.decide("恢复规则", opened.ignored.without_rule(rule))
    assert rule in {finding.rule for finding in opened.findings}


def test_what_is_ignored_is_not_mended_unasked():
    session = Session(Draft("草稿.txt", (DraftLine("一、研究有关工作"), DraftLine("会议指出,要抓落实。"))))
    comma = next(finding for finding in session.findings if finding.rule == "P01")
    session.decide("忽略", session.ignored.with_finding(comma))
    session.apply("改好", session.with_safe_fixes)
    assert session.document.lines[1].text == "会议指出,要抓落实。"


def test_rules_and_words_of_the_users_own_are_taken_over(session, settings_folder):
    rule = session.findings[0].rule
    silence(rule)
    settings_folder.joinpath("words.tsv").write_text("有关工作\t重点工作\tW\n", encoding="utf-8")
    session.take_over_settings()
    assert rule not in {finding.rule for finding in session.findings}
    assert rule in session.silenced_rules
    assert "有关工作" in {finding.text for finding in session.findings}
    unsilence(rule)
    session.take_over_settings()
    assert rule in {finding.rule for finding in session.findings}


def test_a_word_list_that_cannot_be_read_is_left_out_and_said(session, settings_folder):
    settings_folder.mkdir()
    settings_folder.joinpath("words.tsv").write_text("甲\t乙\t怎样\n", encoding="utf-8")
    session.take_over_settings()
    assert session.findings
    assert "第1行" in session.settings_trouble


def test_who_changed_what_is_kept_through_saving_and_recovery(tmp_path):
    session = Session(Draft("草稿.txt", (DraftLine("一、研究有关工作"), DraftLine("会议指出,要抓落实。"))))
    session.keep_journal(tmp_path / "recovery")
    session.apply("改好", session.with_safe_fixes)
    session.apply("改写", lambda document: replace_lines(document, 0, 1, ["一、研究其他工作"]))
    changes = [("有关", "其他", ("",)), (",", "，", ("P01",))]
    assert [(one.old, one.new, one.authors) for one in session.amendments] == changes
    shutil.copytree(next((tmp_path / "recovery").glob("*/journal")).parent, tmp_path / "after" / "sitting")
    [recovery] = recoverable(tmp_path / "after")
    recovered = Session.restore(recovery)
    assert recovered.amendments == session.amendments
    recovered.save(tmp_path / "纪要.chengwen")
    assert Session.open(tmp_path / "纪要.chengwen").amendments == session.amendments
    recovered.close()
    session.close()


def test_what_reading_left_out_is_still_told_after_saving_and_recovery(session, tmp_path):
    draft = replace(session.project.draft, notices=("图片（1 张）没有读入", "脚注（2 条）放在了正文之后"))
    session = Session(draft)
    session.keep_journal(tmp_path / "recovery")
    pin_roster(session)
    shutil.copytree(next((tmp_path / "recovery").glob("*/journal")).parent, tmp_path / "after" / "sitting")
    [recovery] = recoverable(tmp_path / "after")
    recovered = Session.restore(recovery)
    recovered.save(tmp_path / "纪要.chengwen")
    assert recovered.notices == Session.open(tmp_path / "纪要.chengwen").notices == draft.notices
    recovered.close()
    session.close()


def test_an_edit_is_recoverable_before_anyone_is_told_of_it(session, tmp_path):
    place = tmp_path / "recovery"
    session.keep_journal(place)
    left = []
    session.subscribe(lambda _: left.extend(path.read_bytes() for path in place.glob("*/journal")))
    pin_roster(session)
    dead = tmp_path / "after" / "sitting"
    dead.mkdir(parents=True)
    (dead / "journal").write_bytes(left[0])
    [recovery] = recoverable(dead.parent)
    assert isinstance(recovery, Recovery)
    restored = Session.restore(recovery)
    assert restored.document == session.document
    assert not restored.is_saved
    restored.close()
    session.close()


def test_without_a_journal_nothing_is_written_and_nothing_troubles(session, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    pin_roster(session)
    session.close()
    assert list(tmp_path.iterdir()) == []
    assert session.recovery_trouble is None
    assert not session.is_open_elsewhere


def test_the_steps_are_named_and_can_be_gone_to(session):
    opened = session.document
    pin_roster(session)
    pinned = session.document
    session.apply("改写", lambda document: replace_lines(document, 0, 1, ["一、研究其他工作"]))
    assert (session.steps, session.position) == (("打开", "设为出席名单", "改写"), 2)
    told = []
    session.subscribe(told.append)
    session.go_to(0)
    assert session.document is opened
    assert [change.label for change in told] == ["回到“打开”"]
    session.go_to(1)
    assert session.document.lines == pinned.lines
    with pytest.raises(IndexError):
        session.go_to(3)
