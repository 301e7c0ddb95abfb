"""All can be reached and heard without mouse and eyes: what takes the keyboard has a name and a key to get there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollBar, QToolBar, QWidget

from gui.help.manual import Manual
from gui.look.appearance import Shade
from gui.window.window import Window

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def reachable(window: Window) -> list[QWidget]:
    """What takes the keyboard by Tab."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def called(widget: QWidget) -> str:
    """What a screen reader would say."""
    if widget.accessibleName():
        return widget.accessibleName()
    labels = widget.window().findChildren(QLabel)
    buddies = [label.text() for label in labels if label.buddy() is widget]
    return buddies[0] if buddies else widget.text() if isinstance(widget, QAbstractButton) else ""


def pane_with_keyboard(window: Window) -> str:
    panes = {"原文": window.editor, "结构": window.tree, "要素": window.elements, "问题": window.findings}
    focused = QApplication.focusWidget()
    [name] = [name for name, pane in panes.items() if focused is pane or pane.isAncestorOf(focused)]
    return name


def test_all_that_takes_the_keyboard_has_a_name(window):
    nameless = [
        (type(widget).__name__, widget.objectName())
        for widget in reachable(window)
        if not called(widget.focusProxy() or widget) and not isinstance(widget, QScrollBar | QToolBar)
    ]
    assert nameless == []


def test_ctrl_tab_goes_round_the_panes(window, qtbot):
    window.editor.setFocus()
    seen = []
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab, CTRL)
        seen.append(pane_with_keyboard(window))
    assert seen == ["结构", "要素", "问题", "原文"]


def test_ctrl_shift_tab_goes_back(window, qtbot):
    window.editor.setFocus()
    qtbot.keyClick(window.editor, Qt.Key.Key_Backtab, CTRL | SHIFT)
    assert pane_with_keyboard(window) == "问题"


def test_hidden_panes_are_passed_over(window, qtbot):
    window.commands["show-outline"].trigger()
    window.editor.setFocus()
    qtbot.keyClick(window.editor, Qt.Key.Key_Tab, CTRL)
    assert pane_with_keyboard(window) == "要素"


def test_without_a_draft_there_is_no_pane_to_go_to(empty_window):
    assert not empty_window.commands["next-pane"].isEnabled()


def test_tab_goes_through_the_form_in_the_order_of_the_page(window, qtbot):
    window.editor.setFocus()
    qtbot.keyClick(window.editor, Qt.Key.Key_Tab, CTRL)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab, CTRL)
    tops = []
    while pane_with_keyboard(window) == "要素" and len(tops) < 40:
        tops.append(QApplication.focusWidget().mapTo(window, QApplication.focusWidget().rect().topLeft()).y())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert len(tops) > 5
    assert tops == sorted(tops)


def picture(widget: QWidget) -> QImage:
    QApplication.processEvents()
    return widget.grab().toImage()


@pytest.mark.parametrize("shade", [Shade.LIGHT, Shade.DARK])
@pytest.mark.parametrize("name", ["tree", "findings"])
def test_the_row_with_the_keyboard_can_be_seen(window, appearance, shade, name):
    appearance.choose(shade)
    window.workbench.settle()
    view = getattr(window, name)
    view.setCurrentIndex(view.model().index(0, 0))
    window.editor.setFocus()
    without = picture(view)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert picture(view) != without


def test_a_field_with_the_keyboard_can_be_seen(window):
    field = next(widget for widget in reachable(window) if window.elements.isAncestorOf(widget) and called(widget))
    window.editor.setFocus()
    without = picture(field)
    field.setFocus(Qt.FocusReason.TabFocusReason)
    assert picture(field) != without


def test_the_manual_leaves_the_work_where_it_is(window, qtbot):
    before = window.workbench.document
    qtbot.keyClick(window.editor, Qt.Key.Key_F1)
    window.findChild(Manual).close()
    assert window.workbench.document is before
