"""The tree's model keeps Qt's rules while the Document changes under it, and touches only what changed."""

import random
from dataclasses import replace
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from core.structure.roles import Part
from gui.outline_pane.badges import NO_BADGE, Badge
from gui.outline_pane.model import DETAIL, TITLE, OutlineModel
from gui.outline_pane.rows import Face, Row
from tests.gui.driving import index_of, line, put_cursor, titles


def row(key, *children, title=None):
    return Row((str(key), 0), Face(title or str(key), "", Part.BODY, "circle-small"), (hash(key),), (), children)


def content(model, parent=None):
    parent = parent or QModelIndex()
    indexes = [model.index(place, TITLE, parent) for place in range(model.rowCount(parent))]
    return [(model.data(index), content(model, index)) for index in indexes]


def said(rows):
    return [(row.face.title, said(row.children)) for row in rows]


@pytest.fixture
def model(qapp):
    made = OutlineModel(qapp)
    made.tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield made
    made.deleteLater()


keys = st.lists(st.integers(0, 8), unique=True, max_size=6)
trees = st.recursive(
    keys.map(lambda found: tuple(row(key) for key in found)),
    lambda children: st.lists(st.tuples(st.integers(0, 8), children), unique_by=lambda pair: pair[0], max_size=5).map(
        lambda pairs: tuple(row(key, *below) for key, below in pairs)
    ),
    max_leaves=12,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.lists(trees, min_size=1, max_size=4))
def test_it_shows_whatever_rows_it_is_given_one_after_the_other(model, shown):
    for rows in shown:
        model.show(rows)
        assert content(model) == said(rows)


def details(model, parent=None):
    parent = parent or QModelIndex()
    indexes = [model.index(place, TITLE, parent) for place in range(model.rowCount(parent))]
    return [(model.data(index.siblingAtColumn(DETAIL)), details(model, index)) for index in indexes]


def with_lines_of_their_own(rows, ids=None):
    """As in every outline, no line is in two rows."""
    ids = count() if ids is None else ids
    return tuple(replace(one, lines=(next(ids),), children=with_lines_of_their_own(one.children, ids)) for one in rows)


badges_of_lines = st.dictionaries(st.integers(0, 8), st.integers(0, 3).map(lambda count: Badge("", count)))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.lists(st.tuples(trees.map(with_lines_of_their_own), badges_of_lines), min_size=1, max_size=4))
def test_badges_told_only_where_they_are_others_are_those_of_a_new_model(model, qapp, shown):
    of_all = dict.fromkeys(range(9), NO_BADGE)
    model.show_badges(of_all)
    for rows, of_lines in shown:
        of_all |= of_lines
        model.show(rows)
        model.show_badges(of_lines)
        new = OutlineModel(qapp)
        new.show(rows)
        new.show_badges(of_all)
        assert details(model) == details(new)
        new.deleteLater()


def signals(model):
    told = []
    model.rowsInserted.connect(lambda _, first, last: told.append(("in", first, last)))
    model.rowsRemoved.connect(lambda _, first, last: told.append(("out", first, last)))
    model.dataChanged.connect(lambda first, last: told.append(("new", first.row(), last.column())))
    return told


def test_what_stays_the_same_is_not_touched(model):
    model.show([row("a", row("b")), row("c")])
    told = signals(model)
    model.show([row("a", row("b")), row("c")])
    assert told == []


def test_a_new_title_is_a_change_of_one_row(model):
    model.show([row("a", row("b"), row("c")), row("d")])
    told = signals(model)
    model.show([row("a", row("b"), row("c", title="C")), row("d")])
    assert told == [("new", 1, DETAIL)]


def test_a_row_that_comes_or_goes_leaves_the_others_alone(model):
    model.show([row("a"), row("b"), row("c")])
    told = signals(model)
    model.show([row("a"), row("c")])
    model.show([row("a"), row("x"), row("c")])
    assert told == [("out", 1, 1), ("in", 1, 1)]


def test_neighbours_with_other_badges_are_one_change(model):
    model.show(with_lines_of_their_own((row("a"), row("b"), row("c"), row("d"), row("e"))))
    told = signals(model)
    model.show_badges({line_id: Badge("", 1) for line_id in (0, 1, 2, 4)})
    assert told == [("new", 0, DETAIL), ("new", 4, DETAIL)]


def test_neighbours_with_other_titles_are_one_change(model):
    model.show([row("a"), row("b"), row("c")])
    told = signals(model)
    model.show([row("a"), row("b", title="B"), row("c", title="C")])
    assert told == [("new", 1, DETAIL)]


def test_a_badge_that_stays_as_it_was_is_not_told(model):
    model.show(with_lines_of_their_own((row("a"), row("b"))))
    model.show_badges({0: Badge("", 1), 1: Badge("", 1)})
    told = signals(model)
    model.show_badges({0: Badge("", 1), 1: Badge("", 2)})
    assert told == [("new", 1, DETAIL)]


def test_it_keeps_qts_rules_in_the_window_while_edits_run(window):
    tester = QAbstractItemModelTester(window.tree.outline, QAbstractItemModelTester.FailureReportingMode.Fatal)
    chance = random.Random(9704)  # noqa: S311  no secret
    offered = [
        *(f"set-{name}" for name in ("heading-1", "heading-2", "paragraph", "attendance", "noise", "title")),
        *("promote", "demote", "move-up", "move-down", "merge-next", "renumber-along", "delete-lines", "undo", "redo"),
    ]
    for _ in range(120):
        lines = window.workbench.document.lines
        if lines:
            window.workbench.select([chance.choice(lines).id])
        window.commands[chance.choice(offered)].trigger()
    while window.workbench.session.can_undo:
        window.commands["undo"].trigger()
    assert "一、听取县发改局关于经济运行情况的汇报" in titles(window)
    tester.deleteLater()


def test_typing_changes_one_row_of_the_tree(window, qtbot):
    told = signals(window.tree.outline)
    put_cursor(window, "二、审议", offset=4)
    qtbot.keyClicks(window.editor, "x")
    assert told == [("new", index_of(window, "二、审议").row(), DETAIL)]


def test_folded_rows_stay_folded_while_others_change(window, qtbot):
    people = index_of(window, "出席：").parent()
    window.tree.collapse(people)
    put_cursor(window, "二、审议", offset=4)
    qtbot.keyClicks(window.editor, "x")
    window.commands["set-paragraph"].trigger()
    assert not window.tree.isExpanded(index_of(window, "出席：").parent())


def test_a_line_that_is_gone_is_nowhere(window):
    gone = line(window, "第5期").id
    put_cursor(window, "第5期")
    window.commands["delete-lines"].trigger()
    assert not window.tree.outline.index_of(gone).isValid()
