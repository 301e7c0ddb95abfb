"""What is doubtful or wrong stands in a list, and leads to its place."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from core.session import Session
from core.structure.edits.lines import delete_lines
from gui.findings_pane.model import FIX, MESSAGE, PLACE, SEVERITY
from tests.gui.driving import line, put_cursor, status

DRAFT = """\
第5期

县政府第三次常务会议纪要

一、听取汇报

  会议指出，要抓好各项工作落实，确保完成全年目标任务。

  三、审议办法

会议原则同意该办法，修改完善后印发实施，抓好宣传。
"""


@pytest.fixture
def findings(window, qtbot, tmp_path):
    path = tmp_path / "缺号.txt"
    path.write_text(DRAFT, encoding="utf-8")
    window.open_draft(path)
    qtbot.waitUntil(lambda: window.workbench.session.path == path)
    window.workbench.settle()
    window.findings.findings.tester = QAbstractItemModelTester(
        window.findings.findings, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    return window.findings


def gap(findings):
    model = findings.findings
    rows = range(model.rowCount())
    return next(model.index(place, MESSAGE) for place in rows if "缺“二、”" in model.data(model.index(place, MESSAGE)))


def test_a_finding_says_how_sure_where_and_what(findings):
    found = gap(findings)
    texts = [findings.findings.data(found.siblingAtColumn(column)) for column in (SEVERITY, PLACE, MESSAGE)]
    assert texts == ["错误", "第 9 行", "“一、”之后是“三、”，缺“二、”"]


def test_what_the_draft_lacks_has_no_line(findings):
    assert findings.findings.data(findings.findings.index(0, PLACE)) == "全文"


def click(findings, found, press=QtBot.mouseClick):
    findings.scrollTo(found)
    press(findings.viewport(), Qt.MouseButton.LeftButton, pos=findings.visualRect(found).center())


def test_enter_leads_to_its_place_in_the_text(window, findings, qtbot):
    findings.setCurrentIndex(gap(findings))
    findings.setFocus()
    qtbot.keyClick(findings, Qt.Key.Key_Return)
    assert window.editor.textCursor().selectedText() == "三、"
    assert window.editor.hasFocus()


def test_a_double_click_leads_there_too(window, findings):
    click(findings, gap(findings))
    click(findings, gap(findings), QtBot.mouseDClick)
    assert window.editor.textCursor().selectedText() == "三、"
    assert window.editor.hasFocus()


@pytest.mark.parametrize(("key", "words"), [(Qt.Key.Key_Space, "二、"), (Qt.Key.Key_Delete, "三、")])
def test_a_click_shows_its_place_and_leaves_the_keyboard_to_the_list(window, findings, qtbot, key, words):
    click(findings, gap(findings))
    assert window.editor.textCursor().selectedText() == "三、"
    qtbot.keyClick(QApplication.focusWidget(), key)
    assert window.workbench.document.lines[8].text.strip().startswith(words)
    assert findings.hasFocus()


def test_it_goes_when_the_cause_goes(window, findings):
    count = findings.findings.rowCount()
    put_cursor(window, "  三、审议办法")
    window.commands["renumber-one"].trigger()
    window.workbench.settle()
    assert findings.findings.rowCount() == count - 1
    assert f"问题 {count - 1} " in status(window, "counts")


def choose(findings, found):
    findings.setCurrentIndex(found)
    findings.setFocus()


def settled_sentences(window, findings):
    window.workbench.settle()
    model = findings.findings
    return [model.data(model.index(place, MESSAGE)) for place in range(model.rowCount())]


def test_a_finding_shows_what_would_mend_it(findings):
    assert findings.findings.data(gap(findings).siblingAtColumn(FIX)) == "改为“二、”"


def test_a_key_takes_the_proposed_wording_as_one_step(window, findings, qtbot):
    choose(findings, gap(findings))
    qtbot.keyClick(findings, Qt.Key.Key_Space)
    assert line(window, "  二、审议办法")
    assert window.workbench.session.undo_label == "撤销“改为‘二、’”"
    window.workbench.undo()
    assert line(window, "  三、审议办法")


def test_another_key_ignores_it_without_touching_a_word(window, findings, qtbot):
    before = window.workbench.document.lines
    sentence = findings.findings.data(gap(findings))
    choose(findings, gap(findings))
    qtbot.keyClick(findings, Qt.Key.Key_Delete)
    assert sentence not in settled_sentences(window, findings)
    assert window.workbench.document.lines == before


def test_the_menu_of_a_finding_offers_every_wording(window, findings):
    menu = findings.context_menu(findings.findings.finding(gap(findings)))
    [fix] = [action for action in menu.actions() if action.text() == "改为“二、”"]
    fix.trigger()
    assert line(window, "  二、审议办法")


def test_what_has_no_fix_says_so(window, findings):
    choose(findings, findings.findings.index(0, MESSAGE))
    assert not window.commands["accept-fix"].isEnabled()
    assert "自己改" in window.commands["accept-fix"].statusTip()


def test_all_safe_findings_are_mended_in_one_step(window, qtbot, tmp_path):
    path = tmp_path / "半角.txt"
    path.write_text(DRAFT.replace("指出，要", "指出,要").replace("办法，修改", "办法,修改"), encoding="utf-8")
    window.open_draft(path)
    qtbot.waitUntil(lambda: window.workbench.session.path == path)
    window.workbench.settle()
    window.commands["accept-safe"].trigger()
    assert "," not in window.workbench.document.text
    window.workbench.undo()
    assert window.workbench.document.text.count(",") == 2


def test_every_row_can_be_read_while_those_of_another_draft_take_their_place(window, tmp_path):
    model, read = window.findings.findings, []

    def read_all(*_):
        cells = [model.index(row, column) for row in range(model.rowCount()) for column in range(FIX + 1)]
        read.append([model.data(cell) for cell in cells])

    model.dataChanged.connect(read_all)
    for name, count in (("长.txt", 40), ("短.txt", 3)):
        path = tmp_path / name
        path.write_text("会议指出，要抓落实，，\n" * count, encoding="utf-8")
        window.open_draft(path)
        window.workbench.settle()
    assert read


def test_of_an_earlier_draft_nothing_stays_chosen(window, findings, draft):
    findings.setCurrentIndex(gap(findings))
    assert findings.chosen is not None
    window.workbench.take(Session.open(draft))
    assert window.workbench.is_resting
    assert findings.chosen is None


def test_the_menu_offers_nothing_for_a_finding_that_has_just_gone(window, findings):
    offered, menu = [], QMenu(window)
    findings.context_menu = lambda finding: offered.append(finding) or menu
    findings.setCurrentIndex(gap(findings))
    gone = findings.chosen
    window.workbench.apply("删除", lambda document: delete_lines(document, [gone.line_id]))
    QApplication.sendEvent(findings, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint()))
    menu.close()
    assert gone not in offered


def changes(findings):
    told = []
    model = findings.findings
    model.dataChanged.connect(lambda first, last: told.append(("new", first.row(), last.row())))
    model.rowsInserted.connect(lambda _, first, last: told.append(("in", first, last)))
    model.rowsRemoved.connect(lambda _, first, last: told.append(("out", first, last)))
    return told


def test_typing_where_nothing_is_found_touches_no_row(window, findings):
    told = changes(findings)
    put_cursor(window, "  会议指出", offset=4)
    window.editor.insertPlainText("务必")
    window.workbench.settle()
    assert told == []


def test_a_line_that_comes_moves_the_places_of_those_below_it_alone(window, findings, qtbot):
    place = gap(findings).row()
    told = changes(findings)
    put_cursor(window, "一、听取汇报")
    qtbot.keyClick(window.editor, Qt.Key.Key_Return)
    window.workbench.settle()
    assert findings.findings.data(findings.findings.index(place, PLACE)) == "第 10 行"
    assert told == [("new", place, findings.findings.rowCount() - 1)]


@pytest.mark.parametrize(("key", "row"), [(Qt.Key.Key_End, -1), (Qt.Key.Key_Home, 0)])
def test_home_and_end_go_to_the_first_finding_and_the_last(findings, qtbot, key, row):
    choose(findings, gap(findings))
    qtbot.keyClick(findings, key)
    assert findings.currentIndex().row() == row % findings.findings.rowCount()


def test_rows_are_as_high_as_the_letters_need(findings, appearance):
    usual = findings.rowHeight(0)
    appearance.set_text_size(8)
    assert findings.rowHeight(0) - findings.fontMetrics().height() >= usual - 20
    appearance.set_text_size(0)
    assert findings.rowHeight(0) == usual
