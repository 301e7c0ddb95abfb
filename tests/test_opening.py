"""A draft that may take long is read in a process of its own, which can be stopped whatever it is doing."""

import multiprocessing
import os
import threading
from pathlib import Path
from time import monotonic, sleep

import psutil
import pytest

from core.reading.draft import DraftUnreadable
from core.session import Session
from core.session.opening import Opening

REAL = Path(__file__).parent / "drafts/learning/xiangshan-2022-06.txt"
LONG = 4


@pytest.fixture
def long_draft(tmp_path):
    """More than what is read at once."""
    path = tmp_path / "长.txt"
    path.write_text(REAL.read_text("utf-8") * LONG, "utf-8")
    return path


def test_a_short_draft_needs_no_process(monkeypatch):
    monkeypatch.setattr(multiprocessing.Process, "start", None)
    assert Opening(REAL).result().document == Session.open(REAL).document


def test_a_long_draft_comes_back_as_if_it_had_been_read_here(long_draft):
    session = Opening(long_draft).result()
    here = Session.open(long_draft)
    assert session.document == here.document
    assert session.findings == here.findings
    assert session.is_saved
    assert multiprocessing.active_children() == []


def test_a_draft_read_apart_can_be_edited_and_taken_back(long_draft):
    session = Opening(long_draft).result()
    before = session.document
    line = next(line for line in before.lines if not line.is_blank)
    session.apply("删", lambda document: type(document)(document.source, document.lines[1:], document.next_id))
    assert line not in session.document.lines
    session.undo()
    assert session.document is before


def test_what_stands_in_the_way_of_a_long_draft_is_said(tmp_path):
    path = tmp_path / "长.txt"
    path.write_bytes(b"\x89PNG" + bytes(100_000))
    with pytest.raises(DraftUnreadable, match=r"^「长.txt」是图片"):
        Opening(path).result()


def test_the_encoding_named_holds_for_a_long_draft_too(tmp_path):
    path = tmp_path / "長.txt"
    path.write_bytes(("會議指出，縣政府常務會議紀要。\n" * 3000).encode("cp950"))
    assert Opening(path, "cp950").result().document.lines[0].text == "會議指出，縣政府常務會議紀要。"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="这个系统没有命名管道")
def test_reading_that_would_never_end_can_be_stopped(tmp_path):
    path = tmp_path / "管道.txt"
    os.mkfifo(path)
    opening = Opening(path)
    threading.Timer(1, opening.stop).start()
    begun = monotonic()
    with pytest.raises(DraftUnreadable, match="中断"):
        opening.result()
    assert monotonic() - begun < 20
    assert multiprocessing.active_children() == []


def test_what_was_stopped_before_it_began_ends_at_once(long_draft):
    opening = Opening(long_draft)
    opening.stop()
    with pytest.raises(DraftUnreadable):
        opening.result()


@pytest.mark.skipif(os.name == "nt", reason="there are no shell scripts here")
def test_stopping_ends_what_reading_has_started_too(tmp_path, monkeypatch):
    """LibreOffice, here a program in its place, does not go on behind the user's back."""
    office = tmp_path / "soffice"
    office.write_text(f"#!/bin/sh\ntouch {tmp_path}/begun\nsleep 60 & wait\n")
    office.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    path = tmp_path / "纪要.rtf"
    path.write_bytes(rb"{\rtf1 x}")
    opening = Opening(path)
    threading.Thread(target=_stop_once, args=(tmp_path / "begun", opening)).start()
    with pytest.raises(DraftUnreadable, match="中断"):
        opening.result()
    assert [child for child in psutil.Process().children(recursive=True) if child.name() in ("soffice", "sleep")] == []


def _stop_once(begun, opening):
    while not begun.exists():
        sleep(0.05)
    opening.stop()
