"""Undo and redo without limit, with labels, and typing in sensible steps."""

import pytest

from core.structure.document import Document
from core.structure.edits.roles import set_role
from core.structure.history import History
from core.structure.roles import Role
from tests.structure.strategies import document_of


def document(name: str) -> Document:
    return Document(name, (), 1)


A, B, C, D = map(document, "ABCD")


def test_a_new_history_can_go_nowhere():
    history = History(A, None)
    assert history.document is A
    assert not history.can_undo
    assert not history.can_redo
    assert (history.undo_label, history.redo_label) == ("撤销", "重做")
    assert history.undo() is A
    assert history.redo() is A


def test_undo_and_redo_go_back_and_forth():
    history = History(A, None)
    history.do("一", B)
    assert history.do("二", C) is C
    assert [history.undo(), history.undo()] == [B, A]
    assert [history.redo(), history.redo()] == [B, C]


def test_labels_say_what_is_undone_and_redone():
    history = History(A, None)
    history.do("升级：三、听取", B)
    assert history.undo_label == "撤销“升级：三、听取”"
    history.undo()
    assert history.redo_label == "重做“升级：三、听取”"


def test_quotation_marks_in_a_label_are_single_ones():
    history = History(A, None)
    history.do("改为“冬奥会、冬残奥会”", B)
    assert history.undo_label == "撤销“改为‘冬奥会、冬残奥会’”"


def test_a_new_step_forgets_what_could_be_redone():
    history = History(A, None)
    history.do("一", B)
    history.undo()
    history.do("二", C)
    assert not history.can_redo
    assert history.entries == ("打开", "二")
    assert history.undo() is A


def test_typing_under_one_key_is_one_step():
    history = History(A, None)
    history.do("输入", B, key="line 3")
    history.do("输入更多", C, key="line 3")
    assert history.entries == ("打开", "输入")
    assert history.document is C
    assert history.undo() is A


@pytest.mark.parametrize("key", ["line 4", None])
def test_a_step_of_another_key_does_not_merge(key):
    history = History(A, None)
    history.do("输入", B, key="line 3")
    history.do("输入", C, key=key)
    assert history.undo() is B


def test_steps_without_key_never_merge():
    history = History(A, None)
    history.do("一", B)
    history.do("二", C)
    assert history.undo() is B


def test_a_sealed_step_does_not_merge():
    history = History(A, None)
    history.do("输入", B, key="line 3")
    history.seal()
    history.do("输入", C, key="line 3")
    assert history.undo() is B


def test_typing_after_an_undo_is_a_step_of_its_own():
    history = History(A, None)
    history.do("输入", B, key="line 3")
    history.do("一", C)
    history.undo()
    history.do("输入", D, key="line 3")
    assert history.undo() is B


def test_typing_after_a_redo_is_a_step_of_its_own():
    history = History(A, None)
    history.do("输入", B, key="line 3")
    history.undo()
    history.redo()
    history.do("输入", C, key="line 3")
    assert history.undo() is B


def test_the_list_of_steps_can_be_walked():
    history = History(A, None, "打开草稿")
    history.do("一", B)
    history.do("二", C)
    assert history.entries == ("打开草稿", "一", "二")
    assert history.go_to(0) is A
    assert history.position == 0
    assert history.go_to(2) is C


@pytest.mark.parametrize("position", [-1, 2])
def test_a_step_that_is_not_in_the_list_is_an_error(position):
    history = History(A, None)
    history.do("一", B)
    with pytest.raises(IndexError):
        history.go_to(position)


def test_undo_is_without_limit_and_old_steps_weigh_little():
    first = present = document_of("\n".join(["会议指出，要抓好落实。"] * 5))
    history = History(first, None)
    for step in range(200):
        present = set_role(present, [1], (Role.PREAMBLE, Role.NOTE)[step % 2])
        history.do("改", present)
    assert history.document.reading is not None
    for _ in range(200):
        present = history.undo()
    assert present == first
    assert present.reading is None
    assert set_role(present, [2], Role.NOTE).lines == set_role(first, [2], Role.NOTE).lines


def test_what_is_decided_beside_the_draft_goes_back_and_forth_with_it():
    history = History(A, "nothing")
    history.do("一", B)
    history.decide("忽略", "ignored")
    history.do("二", C)
    assert history.beside == "ignored"
    history.undo()
    assert (history.undo(), history.beside) == (B, "nothing")
    assert (history.redo(), history.beside) == (B, "ignored")
    assert history.undo_label == "撤销“忽略”"


def test_a_decision_drops_what_could_be_redone_and_typing_does_not_run_over_it():
    history = History(A, 0)
    history.do("输入", B, "typing")
    history.decide("忽略", 1)
    history.do("输入", C, "typing")
    assert history.entries == ("打开", "输入", "忽略", "输入")
    history.go_to(1)
    history.decide("忽略", 2)
    assert not history.can_redo
