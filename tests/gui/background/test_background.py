"""Work that takes long leaves the window's thread; what is quick just happens; nothing is left behind."""

import gc
import threading
from concurrent.futures import Future
from time import sleep

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from gui.background import background
from gui.background.background import Background
from gui.background.busy import Busy


@pytest.fixture
def work(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    made = Background(window)
    yield made
    made.close()


@pytest.fixture
def impatient(monkeypatch):
    monkeypatch.setattr(background, "PATIENCE", 0)


def busy(work):
    return [dialog for dialog in work.parent().findChildren(Busy) if dialog.isVisible()]


def test_quick_work_is_done_when_the_call_returns(work):
    told = []
    work.run("算", lambda: threading.current_thread().name, lambda future: told.append(future.result()))
    assert len(told) == 1
    assert told[0] != threading.current_thread().name
    assert busy(work) == []


@pytest.mark.usefixtures("impatient")
def test_slow_work_shows_that_it_goes_on_and_is_told_in_the_windows_thread(work, qtbot):
    told = []
    go_on = threading.Event()
    work.run("算很久", go_on.wait, lambda _: told.append(threading.current_thread()))
    [dialog] = busy(work)
    assert dialog.isModal()
    assert told == []
    go_on.set()
    qtbot.waitUntil(lambda: bool(told))
    assert told == [threading.main_thread()]
    qtbot.waitUntil(lambda: busy(work) == [])


@pytest.mark.usefixtures("impatient")
def test_the_window_lives_while_work_goes_on(work, qtbot):
    beats = []
    heart = QTimer(interval=5)
    heart.timeout.connect(lambda: beats.append(None))
    heart.start()
    go_on = threading.Event()
    work.run("算很久", go_on.wait, lambda _: None)
    qtbot.waitUntil(lambda: len(beats) > 5)
    go_on.set()
    heart.stop()


def test_nothing_of_the_windows_is_collected_in_the_other_thread(work):
    told = []
    work.run("算", gc.isenabled, lambda future: told.append(future.result()))
    assert told == [False]
    assert gc.isenabled()


def test_what_work_raises_is_for_the_one_who_asked(work):
    def fail():
        raise ValueError("没有做成")

    told: list[Future] = []
    work.run("算", fail, told.append)
    with pytest.raises(ValueError, match="没有做成"):
        told[0].result()


@pytest.mark.usefixtures("impatient")
def test_cancelled_work_is_stopped_and_its_result_dropped(work, qtbot):
    told = []
    stopped = threading.Event()
    work.run("读很久", stopped.wait, told.append, stop=stopped.set)
    [dialog] = busy(work)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert stopped.is_set()
    assert busy(work) == []
    work.run("再来", lambda: None, told.append)
    qtbot.waitUntil(lambda: len(told) == 1)
    qtbot.wait(50)
    assert len(told) == 1


@pytest.mark.usefixtures("impatient")
def test_work_that_cannot_be_stopped_cannot_be_cancelled(work, qtbot):
    told = []
    go_on = threading.Event()
    work.run("写很久", go_on.wait, told.append)
    [dialog] = busy(work)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    dialog.close()
    assert busy(work) == [dialog]
    go_on.set()
    qtbot.waitUntil(lambda: bool(told))


@pytest.mark.usefixtures("impatient")
def test_closing_stops_what_goes_on_and_leaves_no_thread(work, qtbot):
    told = []
    stopped = threading.Event()
    work.run("读很久", stopped.wait, told.append, stop=stopped.set)
    work.close()
    assert stopped.is_set()
    assert [thread for thread in threading.enumerate() if thread.name.startswith("background")] == []
    qtbot.wait(50)
    assert told == []


@pytest.mark.usefixtures("impatient")
def test_closing_waits_for_what_is_being_written(work):
    written = []
    work.run("写", lambda: (sleep(0.2), written.append("whole")), lambda _: None)
    work.close()
    assert written == ["whole"]


def test_work_that_nobody_waits_for_shows_nothing(work, qtbot):
    told = []
    work.later(lambda: sleep(0.05), told.append)
    assert busy(work) == []
    qtbot.waitUntil(lambda: bool(told))
