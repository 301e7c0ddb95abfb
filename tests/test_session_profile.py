"""By which rules the paper of a session is set."""

import json
import shutil
from dataclasses import replace

import docx
import pytest

from core.session import Session
from core.session.recovery import recoverable
from core.typesetting.profile import NATIONAL, Margins

WIDE = replace(NATIONAL, name="本局", margins=Margins(left=30.0, right=24.0))


@pytest.fixture
def session():
    return Session.paste("一、研究有关工作\n会议听取了县发改局的汇报，要求有关部门抓紧推进。\n分送：县委办公室")


def test_a_draft_is_set_by_the_national_standard_until_told_otherwise(session):
    assert session.profile == NATIONAL


def test_another_profile_is_told_to_all_and_is_no_step_of_the_history(session):
    told = []
    session.subscribe(told.append)
    session.set_profile(WIDE)
    assert [change.label for change in told] == ["换用单位版式“本局”"]
    assert session.profile == WIDE
    assert (session.is_changed, session.can_undo) == (False, False)


def test_the_profile_that_is_in_force_already_changes_nothing(session):
    told = []
    session.subscribe(told.append)
    session.set_profile(session.profile)
    assert told == []


def test_the_paper_is_exported_by_the_profile(session, tmp_path):
    session.set_profile(WIDE)
    [path] = session.export(tmp_path, ["docx"]).paths
    assert docx.Document(path).sections[0].left_margin.mm == pytest.approx(30, abs=0.03)


def test_a_saved_project_opens_with_its_profile(session, tmp_path):
    session.set_profile(WIDE)
    assert not session.is_saved
    session.save(tmp_path / "纪要.chengwen")
    assert session.is_saved
    opened = Session.open(tmp_path / "纪要.chengwen")
    assert opened.profile == WIDE
    assert opened.is_saved


def test_a_project_without_a_profile_is_set_by_the_national_standard(session, tmp_path):
    session.save(tmp_path / "纪要.chengwen")
    assert json.loads((tmp_path / "纪要.chengwen").read_bytes())["profile"] is None
    assert Session.open(tmp_path / "纪要.chengwen").profile == NATIONAL


def test_a_profile_that_cannot_be_used_is_told_and_kept(session, tmp_path):
    path = tmp_path / "纪要.chengwen"
    session.save(path)
    told = json.loads(path.read_bytes()) | {"profile": {"成文单位版式": 9, "名称": "后来的"}}
    path.write_text(json.dumps(told), encoding="utf-8")
    opened = Session.open(path)
    assert opened.profile == NATIONAL
    assert opened.notices[-1] == "存在项目里的单位版式是用更新版本的成文保存的，请先升级成文再用。先按国标排。"
    opened.save(path)
    assert json.loads(path.read_bytes())["profile"]["名称"] == "后来的"


def test_a_change_of_profile_outlives_the_process(session, tmp_path):
    session.keep_journal(tmp_path)
    session.set_profile(WIDE)
    [sitting] = tmp_path.glob("*-*")
    shutil.copytree(sitting, tmp_path / "elsewhere" / sitting.name)
    [recovery] = recoverable(tmp_path / "elsewhere")
    restored = Session.restore(recovery)
    assert restored.profile == WIDE
    restored.close()
    session.close()


def test_the_usual_profile_of_a_draft_just_opened_is_no_work_to_be_saved(tmp_path):
    (tmp_path / "草稿.txt").write_text("一、研究有关工作\n会议听取了汇报。", encoding="utf-8")
    opened = Session.open(tmp_path / "草稿.txt")
    opened.begin_with(WIDE)
    assert (opened.profile, opened.is_saved) == (WIDE, True)
    opened.set_profile(NATIONAL)
    assert not opened.is_saved
