"""The margin tells of each line what it is taken for."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from core.structure.document import Line, Pin
from core.structure.roles import Part, Role
from gui.look.role_names import explanation, short_name
from gui.look.theme import current_theme
from tests.gui.driving import line, put_cursor


def colours(window, beginning):
    """The colours of the margin beside a line."""
    place = window.workbench.document.place(line(window, beginning).id)
    block = window.editor.document().findBlockByNumber(place)
    area = window.editor.blockBoundingGeometry(block).translated(window.editor.contentOffset()).toRect()
    picture = window.editor.margin.grab().toImage()
    rows = range(area.top(), area.bottom())
    return {picture.pixelColor(x, y).name() for y in rows for x in range(picture.width())}


@pytest.mark.parametrize(
    ("beginning", "part"),
    [("第5期", Part.MASTHEAD), ("二、审议", Part.BODY), ("出席：", Part.ROSTER), ("分送：", Part.IMPRINT)],
)
def test_a_line_has_a_bar_in_the_colour_of_its_part(window, beginning, part):
    window.resize(1200, 1400)
    assert current_theme().parts[part] in colours(window, beginning)


def test_a_changed_role_changes_the_colour(window):
    put_cursor(window, "第5期")
    window.commands["set-distribution"].trigger()
    assert current_theme().parts[Part.MASTHEAD] not in colours(window, "第5期")
    assert current_theme().parts[Part.IMPRINT] in colours(window, "第5期")


def test_doubt_is_amber(window, tmp_path):
    path = tmp_path / "存疑.txt"
    path.write_text("乱七八糟\n\n一行\n\n又一行，不知道是什么\n", encoding="utf-8")
    window.open_draft(path)
    doubtful = next(line for line in window.workbench.document.lines if line.doubtful)
    shown = {QColor(name).hue() // 10 for name in colours(window, doubtful.text)}
    assert QColor(current_theme().doubt).hue() // 10 in shown


def edge(window, beginning):
    """The colours at the very edge beside a line."""
    place = window.workbench.document.place(line(window, beginning).id)
    block = window.editor.document().findBlockByNumber(place)
    area = window.editor.blockBoundingGeometry(block).translated(window.editor.contentOffset()).toRect()
    picture = window.editor.margin.grab().toImage()
    return {picture.pixelColor(0, y).name() for y in range(area.top(), area.bottom())}


def test_a_line_that_was_changed_is_marked_until_the_change_is_undone(window, qtbot):
    unmarked = edge(window, "第5期")
    put_cursor(window, "第5期", 3)
    qtbot.keyClicks(window.editor, "A")
    assert edge(window, "第5期A") == {current_theme().faint}
    assert edge(window, "海城县人民政府办公室") == unmarked
    window.commands["undo"].trigger()
    assert edge(window, "第5期") == unmarked


def test_another_role_is_no_change_of_the_draft(window):
    unmarked = edge(window, "第5期")
    put_cursor(window, "第5期")
    window.commands["set-noise"].trigger()
    assert edge(window, "第5期") == unmarked


def test_a_line_that_was_put_in_is_marked(window, qtbot):
    put_cursor(window, "第5期", 3)
    qtbot.keyClick(window.editor, Qt.Key.Key_Return)
    qtbot.keyClicks(window.editor, "New")
    assert edge(window, "New") == {current_theme().faint}


def test_the_reason_stands_in_the_tool_tip(window):
    block = window.editor.document().findBlockByNumber(2)
    area = window.editor.blockBoundingGeometry(block).translated(window.editor.contentOffset()).toRect()
    where = QPoint(5, area.center().y())
    margin = window.editor.margin
    QApplication.sendEvent(margin, QHelpEvent(QEvent.Type.ToolTip, where, margin.mapToGlobal(where)))
    assert QToolTip.text() == explanation(line(window, "第5期"))
    QToolTip.hideText()


def test_a_heading_is_called_by_its_level():
    assert short_name(Line(1, "（一）某事", Role.HEADING, level=2)) == "二级"
    assert short_name(Line(1, "某事", Role.PARAGRAPH)) == "正文"


@pytest.mark.parametrize(
    ("shown", "said"),
    [
        (Line(1, "第5期", Role.ISSUE_NUMBER, confidence=0.98, reason="期号形式"), "期号：期号形式（把握 98%）"),
        (Line(1, "甲", Role.TITLE, confidence=0.4, reason="居首"), "标题：居首（把握 40%，把握不大）"),
        (Line(1, "一、", Role.HEADING, level=1, reason="由您指定", pin=Pin(Role.HEADING)), "一级议题标题：由您指定"),
        (Line(1, ""), ""),
    ],
)
def test_an_explanation_is_a_phrase_that_a_secretary_understands(shown, said):
    assert explanation(shown) == said
