"""The recovery journal: what is in it, when it is on the disk, who can read it, and that it goes when it should."""

import os
import stat
import threading
from time import monotonic, sleep

import pytest

from core.session import Session
from core.session.recovery import recoverable
from core.storage.appended import SYNC_DELAY
from tests.storage.projects import REAL
from tests.storage.sittings import LINES, copied, journals, pasted, restored, type_in


@pytest.fixture
def place(tmp_path):
    return tmp_path / "state" / "recovery"


@pytest.fixture
def session(place):
    session = pasted()
    session.keep_journal(place)
    yield session
    session.close()


def left_behind(place):
    """What the journal gives back after the process dies here."""
    [journal] = journals(place)
    elsewhere = place.parent.parent / "after"
    given_back = restored(copied(journal.read_bytes(), elsewhere))
    document = given_back.document
    given_back.close()
    return document


def until(true):
    deadline = monotonic() + 1
    while not true() and monotonic() < deadline:
        sleep(0.01)
    return true()


def test_every_edit_is_in_the_journal_when_it_is_done(session, place):
    for text in ("甲", "甲乙", "甲乙丙"):
        type_in(session, text)
        assert left_behind(place) == session.document


def test_undo_and_redo_are_in_the_journal(session, place):
    type_in(session, "甲")
    session.undo()
    assert left_behind(place).lines == session.document.lines
    session.redo()
    assert left_behind(place) == session.document


def test_a_finding_that_is_ignored_stays_so(session, place):
    finding = session.findings[0]
    session.decide("忽略", session.ignored.with_finding(finding))
    given_back = restored(copied(journals(place)[0].read_bytes(), place.parent / "after"))
    assert finding not in given_back.findings
    assert given_back.project.ignored == session.project.ignored
    given_back.close()


def test_a_pasted_draft_is_kept_before_it_is_edited(session, place):
    assert left_behind(place) == session.document


@pytest.mark.parametrize("texts", [(), ("甲",), ("甲", "甲乙")])
def test_what_was_done_while_the_journal_was_begun_is_added_to_it(place, texts):
    session = pasted()
    journal = session.begun_journal(place)
    for text in texts:
        type_in(session, text)
    session.take_journal(journal)
    assert left_behind(place) == session.document
    session.close()


def test_a_project_saved_while_the_journal_was_begun_leaves_nothing_to_recover(place, tmp_path):
    session = pasted()
    journal = session.begun_journal(place)
    session.save(tmp_path / "稿.chengwen")
    session.take_journal(journal)
    assert recoverable(copied(journals(place)[0].read_bytes(), tmp_path / "after")) == []
    session.close()


def test_an_edit_adds_only_what_it_changed(place):
    session = Session.open(REAL)
    session.keep_journal(place)
    [journal] = journals(place)
    whole = journal.stat().st_size
    type_in(session, "会议强调，要抓好落实。", place=90)
    assert 0 < journal.stat().st_size - whole < whole / 20
    session.close()


def test_a_torn_end_costs_the_last_edit_only(session, place):
    states = [session.document]
    [journal] = journals(place)
    sizes = [journal.stat().st_size]
    for text in ("甲", "乙𠮷"):
        type_in(session, text)
        states.append(session.document)
        sizes.append(journal.stat().st_size)
    data = journal.read_bytes()
    for end in range(sizes[1], sizes[2]):
        for torn in (data[:end], data[:end] + bytes(sizes[2] - end), data[:end] + b"\xff" + data[end + 1 :]):
            given_back = restored(copied(torn, place.parent / "after"))
            assert given_back.document == states[1 if torn != data else 2]
            given_back.close()


def test_after_a_torn_end_the_journal_goes_on_whole(session, place):
    type_in(session, "甲")
    after = place.parent / "after"
    given_back = restored(copied(journals(place)[0].read_bytes()[:-1], after))
    type_in(given_back, "乙")
    again = restored(copied(journals(after)[0].read_bytes(), place.parent / "again"))
    assert again.document == given_back.document
    again.close()
    given_back.close()


@pytest.mark.usefixtures("session")
def test_what_was_given_back_is_kept_until_it_is_saved_or_closed(place):
    after = copied(journals(place)[0].read_bytes(), place.parent / "after")
    given_back = restored(after)
    again = restored(copied(journals(after)[0].read_bytes(), place.parent / "again"))
    assert again.document == given_back.document
    again.close()
    given_back.close()


def test_a_journal_that_has_grown_begins_anew_and_loses_nothing(place, monkeypatch):
    monkeypatch.setattr("core.storage.journal._ROOM", 2_000)
    session = pasted()
    session.keep_journal(place)
    for number in range(60):
        type_in(session, f"第{number}次改动，写下一些字，让文件长大。")
        assert left_behind(place) == session.document
    [journal] = journals(place)
    assert journal.stat().st_size < 5_000
    session.close()


def test_nobody_else_can_read_the_files(session, place):
    place.chmod(0o755)
    other = pasted()
    other.keep_journal(place)
    for sitting in (session, other):
        type_in(sitting, "甲")
    other.save(place.parent / "存.chengwen")
    kept = [place, *place.rglob("*")]
    assert len(kept) == 7
    assert {stat.S_IMODE(path.stat().st_mode) for path in kept if path.is_dir()} == {0o700}
    assert {stat.S_IMODE(path.stat().st_mode) for path in kept if path.is_file()} == {0o600}
    other.close()


def test_a_clean_close_leaves_nothing(place):
    threads = threading.active_count()
    session = pasted()
    session.keep_journal(place)
    type_in(session, "甲")
    session.close()
    session.close()
    assert list(place.iterdir()) == []
    assert threading.active_count() == threads


def test_work_that_was_saved_is_not_offered_again(session, place, tmp_path):
    type_in(session, "甲")
    session.save(tmp_path / "存.chengwen")
    after = copied(journals(place)[0].read_bytes(), place.parent / "after")
    assert recoverable(after) == []
    assert list(after.iterdir()) == []
    type_in(session, "乙")
    given_back = restored(copied(journals(place)[0].read_bytes(), after))
    assert given_back.project_path == tmp_path / "存.chengwen"
    assert not given_back.is_saved
    given_back.close()


def test_a_draft_that_was_only_looked_at_is_not_offered(place):
    session = Session.open(REAL)
    session.keep_journal(place)
    after = copied(journals(place)[0].read_bytes(), place.parent / "after")
    assert recoverable(after) == []
    session.close()


def test_an_edit_is_on_the_disk_within_a_second_and_nobody_waits_for_that(session, monkeypatch):
    may_sync, synced = threading.Event(), []

    def slow_disk(_):
        may_sync.wait(5)
        synced.append(threading.current_thread())

    monkeypatch.setattr("core.storage.appended.os.fsync", slow_disk)
    type_in(session, "甲")
    sleep(SYNC_DELAY + 0.1)
    type_in(session, "在等磁盘的时候接着写")
    assert synced == []
    may_sync.set()
    assert until(lambda: len(synced) == 2)
    assert threading.current_thread() not in synced


def test_closing_waits_for_what_is_on_its_way_to_the_disk(session, monkeypatch):
    synced = []

    def slow_disk(descriptor):
        sleep(0.3)
        synced.append(os.fstat(descriptor))

    monkeypatch.setattr("core.storage.appended.os.fsync", slow_disk)
    type_in(session, "甲")
    sleep(SYNC_DELAY + 0.1)
    session.close()
    assert len(synced) == 1


def test_a_disk_that_fails_is_told_and_the_next_edit_writes_all_again(session, place, monkeypatch):
    faults = [OSError(5, os.strerror(5))]
    sync = os.fsync

    def failing_disk(descriptor):
        if faults:
            raise faults.pop()
        sync(descriptor)

    monkeypatch.setattr("core.storage.appended.os.fsync", failing_disk)
    type_in(session, "甲")
    assert session.recovery_trouble is None
    assert until(lambda: not faults)
    sleep(0.05)
    type_in(session, "乙")
    assert "及时保存" in session.recovery_trouble
    type_in(session, "丙")
    assert session.recovery_trouble is None
    assert left_behind(place) == session.document


def test_editing_goes_on_where_no_journal_can_be_kept(tmp_path):
    place = tmp_path / "recovery"
    place.write_text("这里已经有一个文件", encoding="utf-8")
    session = pasted()
    session.keep_journal(place)
    type_in(session, "甲")
    assert session.document.lines[2].text == "甲"
    assert session.recovery_trouble.endswith("。")
    assert not session.is_open_elsewhere
    assert recoverable(place) == []
    place.unlink()
    type_in(session, "甲乙")
    assert session.recovery_trouble is None
    assert left_behind(place) == session.document
    session.close()


@pytest.mark.parametrize("data", [b"\x00" * 100, b"PK\x03\x04" + bytes(50), "恢复".encode() * 30])
def test_a_journal_that_cannot_be_read_is_left_alone(place, data):
    copied(data, place)
    assert recoverable(place) == []
    assert journals(place)[0].read_bytes() == data


def test_a_process_that_died_before_it_wrote_anything_left_nothing_to_keep(place):
    copied(b"", place)
    (place / "another-sitting").mkdir()
    assert recoverable(place) == []
    assert list(place.iterdir()) == []


@pytest.mark.usefixtures("session")
def test_the_text_given_back_is_the_text_of_the_draft(place):
    assert [line.text for line in left_behind(place).lines] == list(LINES)
