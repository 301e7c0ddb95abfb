"""However long somebody works at a draft: what an edit takes, its undoing gives back."""

import pytest
from PySide6.QtCore import SIGNAL

from tests.bench.window import edit_and_undo
from tests.heap import IS_COUNTED, Held, held

ROUNDS = 25
LITTLE = 400
"""Bytes a round: far more than what still comes and goes after so few, far less than anything that adds up."""


def growth(window) -> Held:
    before = held()
    edit_and_undo(window, ROUNDS)
    return held().since(before)


@pytest.mark.skipif(not IS_COUNTED, reason="the C library does not tell what is held")
def test_edits_and_undos_leave_nothing(window):
    """What is made once and kept shows in one of the runs; what every round leaves, in all of them."""
    edit_and_undo(window, ROUNDS)
    runs = [growth(window) for _ in range(3)]
    assert min(run.bytes for run in runs) < LITTLE * ROUNDS
    assert min(run.pieces for run in runs) < ROUNDS


def test_no_button_listens_twice_to_its_action(window):
    undo = window.commands["undo"]
    listening = undo.receivers(SIGNAL("changed()"))
    edit_and_undo(window, 3)
    assert undo.receivers(SIGNAL("changed()")) == listening
