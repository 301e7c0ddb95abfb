"""Whatever is done in whatever order: text, tree, history, paper and a fresh reading of the draft agree."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from core.minutes.assemble import assemble
from core.structure.outline.outline import outline
from core.typesetting.paper import set_paper
from gui.actions.roles import role_menu_layout
from gui.outline_pane.model import TITLE
from gui.outline_pane.rows import OutlineRows
from tests.gui.driving import compose, shown_text, stored_text, titles
from tests.structure.strategies import read_anew

OF_LINES = ("split", "merge-next", "join-above", "part-above", "delete-lines", "confirm", "unpin")
OF_SECTIONS = ("promote", "demote", "move-up", "move-down", "delete-section", "renumber-one", "renumber-along")
OF_HISTORY = ("undo", "undo", "undo", "redo", "next-doubt", "previous-doubt")
KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_A)
TYPED = ("二、", "（一）", "𠮷", "会议指出，", "出席：")

places = st.integers(0, 40)
actions = st.sampled_from([*OF_LINES, *OF_SECTIONS, *OF_HISTORY, *filter(None, role_menu_layout())])
moves = st.one_of(
    st.tuples(st.just("do"), actions, places, places),
    st.tuples(st.just("press"), st.sampled_from(KEYS), places, places),
    st.tuples(st.just("type"), st.sampled_from(TYPED), places, places),
    st.tuples(st.just("drop"), st.integers(-1, 8), places, places),
    st.tuples(st.just("reword"), st.sampled_from(TYPED), places, places),
    st.tuples(st.just("replace"), st.sampled_from(["会议", "县", "、"]), places, places),
    st.tuples(st.just("go"), places, places, places),
)


class Walker:
    """Takes one step after the other in a window; ``first`` and ``last`` choose among what there is."""

    def __init__(self, window) -> None:
        self.window = window

    def take(self, kind, what, first, last):
        self.stand(first, last)
        getattr(self, kind)(what, first, last)
        QApplication.processEvents()

    def stand(self, first, last):
        """Select from one line to another."""
        text = self.window.editor.document()
        cursor = QTextCursor(text.findBlockByNumber(first % text.blockCount()))
        if last % 3 == 0:
            block = text.findBlockByNumber(last % text.blockCount())
            cursor.setPosition(block.position() + block.length() // 2, QTextCursor.MoveMode.KeepAnchor)
        self.window.editor.setTextCursor(cursor)

    def do(self, action_id, _first, _last):
        self.window.commands[action_id].trigger()

    def press(self, key, _first, _last):
        QTest.keyClick(self.window.editor, key)

    def type(self, words, _first, _last):
        compose(self.window, "", words)

    def sections(self):
        model, found = self.window.tree.outline, []
        for line in self.window.workbench.document.lines:
            index = model.index_of(line.id)
            if index.isValid() and model.row_at(index).heading == line.id:
                found.append(index)
        return found

    def drop(self, place, first, last):
        sections = self.sections()
        if sections:
            model, target = self.window.tree.outline, sections[last % len(sections)]
            data = model.mimeData([sections[first % len(sections)]])
            parent = target if place < 0 else target.parent()
            model.dropMimeData(data, Qt.DropAction.MoveAction, place, 0, parent or QModelIndex())

    def reword(self, words, first, _last):
        sections = self.sections()
        if sections:
            index = sections[first % len(sections)]
            model = self.window.tree.outline
            model.setData(index, model.data(index.siblingAtColumn(TITLE)) + words)

    def replace(self, words, _first, _last):
        bar = self.window.find_bar
        bar.open()
        bar.words.setText(words)
        bar.by.setText("办")
        bar.replace_all()
        bar.leave()

    def go(self, position, _first, _last):
        self.window.workbench.go_to(position % len(self.window.workbench.session.steps))


def said(rows):
    return [title for row in rows for title in (row.face.title, *said(row.children))]


def everything_agrees(window):
    document = window.workbench.document
    assert shown_text(window) == (stored_text(window) or [""])
    assert read_anew(document).lines == document.lines
    rows = OutlineRows().rows(outline(document), document, assemble(document))
    assert titles(window) == said(rows)
    assert window.tree.outline.rows_in(QModelIndex()) == [*rows]
    assert all(line_id in document.positions for line_id in window.workbench.selected)
    window.preview.preview.follow()
    pages = window.preview.preview.pages.pages
    assert pages == set_paper(assemble(document)).layout.pages
    assert all(source in document.positions for page in pages for line in page.lines for source in line.line.sources)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(moves, min_size=5, max_size=25))
def test_text_tree_history_paper_and_a_fresh_reading_agree(window, steps):
    walker, workbench = Walker(window), window.workbench
    tester = QAbstractItemModelTester(window.tree.outline, QAbstractItemModelTester.FailureReportingMode.Fatal)
    opened = workbench.document.lines
    window.commands["show-preview"].trigger()
    for step in steps:
        walker.take(*step)
        everything_agrees(window)
    last, position = workbench.document.lines, workbench.session.position
    while workbench.session.can_undo:
        workbench.undo()
    everything_agrees(window)
    assert workbench.document.lines == opened
    while workbench.session.position < position:
        workbench.redo()
    assert workbench.document.lines == last
    workbench.go_to(0)
    tester.deleteLater()
