"""Typing merges into the steps that a person would call one."""

import pytest

from gui.source_pane.strokes import PAUSE, Stroke, Typing, stroke


class Clock:
    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def typing(clock):
    return Typing(clock)


def typed(start, line=1):
    return Stroke(line, start, removed=0, added=1)


def test_a_stroke_is_what_changed_in_the_line():
    assert stroke(7, "张三主持", "张三丰主持") == Stroke(7, 2, removed=0, added=1)
    assert stroke(7, "张三丰主持", "张三主持") == Stroke(7, 2, removed=1, added=0)
    assert stroke(7, "张三主持", "李四主持") == Stroke(7, 0, removed=2, added=2)


def test_a_run_of_typing_is_one_step(typing):
    assert typing.key(typed(3)) == typing.key(typed(4)) == typing.key(typed(5))


@pytest.mark.parametrize("next_stroke", [typed(9), typed(4, line=2), Stroke(1, 3, removed=1, added=0)])
def test_typing_elsewhere_or_deleting_is_another_step(typing, next_stroke):
    assert typing.key(typed(3)) != typing.key(next_stroke)


def test_a_pause_begins_another_step(typing, clock):
    first = typing.key(typed(3))
    clock.now = PAUSE + 0.1
    assert typing.key(typed(4)) != first


@pytest.mark.parametrize("starts", [(5, 4, 3), (5, 5, 5)], ids=["backspace", "delete"])
def test_a_run_of_deleting_is_one_step(typing, starts):
    assert len({typing.key(Stroke(1, start, removed=1, added=0)) for start in starts}) == 1


def test_what_replaces_begins_another_step(typing):
    assert typing.key(typed(3)) != typing.key(Stroke(1, 4, removed=2, added=1))


def test_after_a_forced_pause_the_next_stroke_is_another_step(typing):
    first = typing.key(typed(3))
    typing.pause()
    assert typing.key(typed(4)) != first
