"""By which rules the paper of a session is set."""

from dataclasses import replace

import docx
import pytest

from core.session import Session
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
