"""Processes that die, and processes that live: what the next start offers, and what it leaves alone."""

import random
import signal
import sys
from datetime import UTC, datetime, timedelta
from time import sleep

import pytest

from core.reading.draft import DraftUnreadable
from core.session import Session
from core.session.recovery import recoverable
from tests.storage.projects import REAL
from tests.storage.sittings import digest, edit_once_and_wait, edit_without_end, in_another_process, type_in

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL 和 fork 只在 Linux 上有")

KILLS = 60
DRAFT = "县政府常务会议纪要\n一、研究有关工作\n会议要求抓紧推进。\n（一）关于水利工作\n列席：张三  李四\n分送：县委办\n"


@pytest.fixture
def place(tmp_path):
    return tmp_path / "recovery"


@pytest.fixture
def draft(tmp_path):
    path = tmp_path / "草稿.txt"
    path.write_text(DRAFT, encoding="utf-8")
    return path


@pytest.fixture
def other(draft, place):
    """Another process with the draft open, and what the draft is there after one edit."""
    process, told = in_another_process(edit_once_and_wait, draft, place)
    process.edited = told.recv()
    yield process
    process.kill()
    process.join()
    told.close()


def kill(process):
    process.kill()
    process.join()
    assert process.exitcode == -signal.SIGKILL


def test_what_another_process_has_open_is_not_offered(other, place):
    assert recoverable(place) == []
    assert other.is_alive()


def test_what_a_killed_process_had_open_is_offered_with_its_name_and_time(other, place, draft):
    kill(other)
    [recovery] = recoverable(place)
    assert (recovery.name, recovery.path) == ("草稿.txt", draft)
    assert timedelta(0) <= datetime.now(UTC) - recovery.time < timedelta(seconds=20)


def test_a_draft_that_was_given_back_is_as_it_was_and_is_not_offered_again(other, place, draft):
    kill(other)
    [recovery] = recoverable(place)
    session = Session.restore(recovery)
    assert digest(session.document) == other.edited
    assert (session.path, session.is_saved) == (draft, False)
    assert recoverable(place) == []
    session.close()
    assert list(place.iterdir()) == []


def test_only_one_can_take_what_is_offered_to_two(other, place):
    kill(other)
    [recovery], [same] = recoverable(place), recoverable(place)
    session = Session.restore(recovery)
    with pytest.raises(DraftUnreadable, match="已经在别的窗口里恢复"):
        Session.restore(same)
    same.discard()
    assert digest(session.document) == other.edited
    session.close()
    with pytest.raises(DraftUnreadable, match="或已放弃"):
        Session.restore(same)


def test_a_draft_that_is_thrown_away_is_gone(other, place):
    kill(other)
    [recovery] = recoverable(place)
    recovery.discard()
    assert list(place.iterdir()) == []


def test_a_journal_that_is_damaged_after_it_was_offered_is_refused(other, place):
    kill(other)
    [recovery] = recoverable(place)
    (recovery.folder / "journal").write_bytes(b"\x00" * 100)
    with pytest.raises(DraftUnreadable, match="已损坏"):
        Session.restore(recovery)


def test_the_same_draft_open_twice_is_noticed_however_it_is_reached(other, place, draft, tmp_path):
    detour = tmp_path / "别处"
    detour.symlink_to(tmp_path)
    session = Session.open(detour / ".." / tmp_path.name / draft.name)
    session.keep_journal(place)
    assert session.is_open_elsewhere
    kill(other)
    assert not session.is_open_elsewhere
    session.close()


def test_another_draft_is_open_only_here(other, place):
    session = Session.open(REAL)
    session.keep_journal(place)
    assert other.is_alive()
    assert not session.is_open_elsewhere
    session.close()


def test_opening_the_draft_anew_keeps_what_a_killed_process_left(other, place, draft):
    kill(other)
    session = Session.open(draft)
    session.keep_journal(place)
    type_in(session, "另起一稿。")
    assert [recovery.name for recovery in recoverable(place)] == ["草稿.txt"]
    session.close()
    assert len(recoverable(place)) == 1


def test_the_latest_is_offered_first(draft, place):
    names = ["甲.txt", "乙.txt", "丙.txt"]
    for name in names:
        path = draft.with_name(name)
        path.write_text(DRAFT, encoding="utf-8")
        process, told = in_another_process(edit_once_and_wait, path, place)
        told.recv()
        kill(process)
        told.close()
        sleep(0.02)
    assert [recovery.name for recovery in recoverable(place)] == names[::-1]


def told_until_killed(told):
    """The digest of the last edit that was done, and of the one that had been begun."""
    done = begun = None
    try:
        while True:
            kind, state = told.recv()
            done, begun = (state, None) if kind == "done" else (done, state)
    except EOFError:
        return done, begun


@pytest.mark.parametrize("seed", range(KILLS))
def test_no_edit_that_was_done_is_lost_by_a_kill_at_any_moment(draft, place, seed):
    process, told = in_another_process(edit_without_end, draft, place, seed)
    told.poll(10)
    sleep(random.Random(seed).uniform(0, 0.15))  # noqa: S311  no secret
    process.kill()
    done, begun = told_until_killed(told)
    told.close()
    process.join()
    offered = recoverable(place)
    assert len(offered) == 1 or done is None
    for recovery in offered:
        session = Session.restore(recovery)
        assert digest(session.document) in (done, begun)
        session.close()
    assert list(place.iterdir()) == []
