"""Work in a process of its own: what it returns or raises comes back, and nothing keeps whoever waits for it."""

import multiprocessing
import os
import time

import pytest

from core.processes.apart import Apart
from core.processes.watched import BrokenOff, Limits, OutOfMemory, OutOfTime

AMPLE = Limits(60, 1024**3)


def test_what_it_returns_or_raises_comes_back():
    assert Apart(AMPLE, divmod, 7, 2).result() == (3, 1)
    with pytest.raises(ZeroDivisionError):
        Apart(AMPLE, divmod, 7, 0).result()


def test_much_goes_there_and_back():
    assert len(Apart(AMPLE, bytes.upper, b"a" * 5_000_000).result()) == 5_000_000


def test_work_without_end_is_given_up():
    with pytest.raises(OutOfTime):
        Apart(Limits(0.5, 1024**3), time.sleep, 60).result()
    assert multiprocessing.active_children() == []


def test_work_that_takes_all_the_memory_is_given_up():
    with pytest.raises(OutOfMemory):
        Apart(Limits(60, 200 * 1024**2), "x".__mul__, 10**10).result()


def test_a_process_that_dies_is_no_reason_to_wait():
    with pytest.raises(BrokenOff):
        Apart(AMPLE, os._exit, 1).result()
