"""The draft's text is on the screen before what stands beside it is made."""

import pytest
from PySide6.QtCore import QPoint, QSize, QTimer
from PySide6.QtWidgets import QApplication, QToolBar, QTreeView

from gui.window.window import _FURNITURE, Window
from gui.workbench import REST
from tests.gui.conftest import clear_away
from tests.gui.driving import index_of, put_cursor, shown_text, titles


def area(window):
    """Where the text is."""
    return window.editor.mapTo(window, QPoint(0, 0)), window.editor.size()


def row_height(window):
    return window.tree.visualRect(index_of(window, "一、听取")).height()


@pytest.fixture
def area_at_first(monkeypatch):
    noted, go_on = [], Window._go_on
    monkeypatch.setattr(Window, "_go_on", lambda window: (noted.append(area(window)), go_on(window)))
    return noted


@pytest.fixture
def sparse(settings, appearance, draft, area_at_first):  # noqa: ARG001  it must be there before the window is
    """A window as the program makes it, with a draft, before anything has been painted."""
    window = Window(settings, appearance, text_first=True)
    window.open_draft(draft)
    window.show()
    yield window
    window.workbench.put_away()
    window.close()
    window.deleteLater()
    clear_away()
    assert QApplication.topLevelWidgets() == []


def test_the_text_is_there_before_the_tree(sparse, draft):
    assert shown_text(sparse) == draft.read_text("utf-8").splitlines()
    assert not hasattr(sparse, "furniture")


def test_once_it_is_painted_all_the_rest_comes_and_shows_the_draft(sparse, qtbot):
    with qtbot.waitSignal(sparse.furnished):
        pass
    assert "一、听取县发改局关于经济运行情况的汇报" in titles(sparse)
    assert sparse.commands["save"].isEnabled()
    sparse.workbench.settle()
    assert sparse.findings.findings.rowCount() == len(sparse.workbench.session.findings)
    assert sparse.elements.tabText(1) == "名单 6"


def test_the_text_stays_where_it_is_when_the_rest_comes(sparse, area_at_first, qtbot):
    with qtbot.waitSignal(sparse.furnished):
        pass
    QApplication.processEvents()
    assert all(one == area(sparse) for one in area_at_first)


def test_what_is_done_meanwhile_is_not_held_up(sparse, qtbot):
    turns = []
    timer = QTimer(sparse, interval=0)
    timer.timeout.connect(lambda: turns.append(sparse))
    timer.start()
    with qtbot.waitSignal(sparse.furnished):
        pass
    assert len(turns) >= len(_FURNITURE)


def test_nothing_settles_before_all_is_there(sparse, qtbot):
    settled = []
    sparse.workbench.settled.connect(lambda: settled.append(sparse.workbench.is_furnished))
    qtbot.wait(2 * REST)
    qtbot.waitUntil(lambda: bool(settled))
    assert settled == [True]


def test_what_is_typed_meanwhile_is_in_the_tree(sparse, qtbot):
    def typed():
        put_cursor(sparse, "二、审议")
        sparse.editor.insertPlainText("二、讨论新办法\n")

    while not sparse.outline_pane.findChildren(QTreeView):
        QApplication.processEvents()
    QTimer.singleShot(0, sparse, typed)
    with qtbot.waitSignal(sparse.furnished):
        pass
    assert "二、讨论新办法" in titles(sparse)


def test_the_rows_of_the_tree_are_as_high_as_they_are_later(sparse, qtbot, draft):
    with qtbot.waitSignal(sparse.furnished):
        pass
    QApplication.processEvents()
    at_first = row_height(sparse)
    sparse.workbench.put_away()
    sparse.tree.doItemsLayout()
    sparse.open_draft(draft)
    assert row_height(sparse) == at_first


def test_the_export_stays_in_sight_in_a_narrow_window(window):
    window.resize(QSize(760, 600))
    QApplication.processEvents()
    export = window.tools.export
    assert export.isVisible()
    assert window.rect().contains(export.mapTo(window, export.rect().topRight()))
    assert len(window.findChildren(QToolBar)) == 2
