"""An element that the draft lacks is put in where it belongs, and selected."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox

from core.structure.edits.elements import INSERTABLE
from core.structure.roles import Role
from gui.correcting.insert_dialog import InsertDialog
from tests.gui.driving import line, stored_text


@pytest.fixture
def dialog(window, qtbot):
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window.editor, Qt.Key.Key_I, modifiers)
    yield window.findChild(InsertDialog)
    for left_open in window.findChildren(InsertDialog):
        left_open.close()


def agreed(dialog):
    return dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)


def test_it_waits_for_words(dialog):
    assert not agreed(dialog).isEnabled()
    assert dialog.sentence.text().startswith("请填写")


def test_an_element_is_put_in_where_it_stands_on_paper(window, dialog, qtbot):
    dialog.element.setCurrentIndex(INSERTABLE.index(Role.COPIES))
    dialog.text.setPlainText("共印80份")
    qtbot.mouseClick(agreed(dialog), Qt.MouseButton.LeftButton)
    assert [text for text in stored_text(window) if text][-1] == "共印80份"
    assert line(window, "共印80份").role is Role.COPIES
    assert window.workbench.selected == (line(window, "共印80份").id,)
    assert window.commands["undo"].text() == "撤销“插入印数”"
