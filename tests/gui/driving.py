"""How the tests lay hands on the window: find a line, put the cursor there, look at both panes."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QLabel

from core.structure.document import Line
from core.structure.roles import Role
from gui.outline_pane.model import TITLE
from gui.utf16 import units
from gui.window.window import Window


def line(window: Window, beginning: str) -> Line:
    """The line whose text begins so."""
    return next(line for line in window.workbench.document.lines if line.text.startswith(beginning))


def put_cursor(window: Window, beginning: str, offset: int = 0) -> None:
    """Put the cursor into the line, ``offset`` characters from its start."""
    found = line(window, beginning)
    block = window.editor.document().findBlockByNumber(window.workbench.document.place(found.id))
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + units(found.text[:offset]))
    window.editor.setTextCursor(cursor)


def compose(window: Window, preedit: str, commit: str = "") -> None:
    """What an input method sends: the letters not yet decided on, and the words that are."""
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QApplication.sendEvent(window.editor, event)


def shown_text(window: Window) -> list[str]:
    """The lines as the source pane shows them."""
    text = window.editor.document()
    return [text.findBlockByNumber(place).text() for place in range(text.blockCount())]


def stored_text(window: Window) -> list[str]:
    return [line.text for line in window.workbench.document.lines]


def titles(window: Window, parent: QModelIndex | None = None) -> list[str]:
    """Every title in the tree, from top to bottom."""
    found = []
    model = window.tree.outline
    parent = parent or QModelIndex()
    for place in range(model.rowCount(parent)):
        index = model.index(place, TITLE, parent)
        found += [model.data(index), *titles(window, index)]
    return found


def index_of(window: Window, beginning: str) -> QModelIndex:
    """The row of the tree that has the line for its own."""
    return window.tree.outline.index_of(line(window, beginning).id)


def choose(window: Window, beginning: str) -> None:
    """Select the line's row in the tree, whatever keys are held down."""
    whole_row = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    window.tree.selectionModel().setCurrentIndex(index_of(window, beginning), whole_row)


def current_title(window: Window) -> str | None:
    """The title of the selected row of the tree."""
    rows = window.tree.selectionModel().selectedRows(TITLE)
    return window.tree.outline.data(rows[0]) if rows else None


def status(window: Window, name: str) -> str:
    """What the status bar says: of the selected ``line``, or the ``counts``."""
    label = window.statusBar().findChild(QLabel, name)
    assert label is not None
    return label.text()


def roles(window: Window) -> list[Role]:
    return [line.role for line in window.workbench.document.lines if not line.is_blank]
