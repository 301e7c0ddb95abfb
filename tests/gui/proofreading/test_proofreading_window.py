"""Findings beside their words: underlined, told under the mouse and at the cursor, ignored and brought back."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMenu, QPushButton, QToolTip

from core.proofreading.own import own_words_file, silenced_rules
from gui.files.export_dialog import ExportDialog
from gui.proofreading.changes_dialog import ChangesDialog
from gui.proofreading.ignored_dialog import IgnoredDialog
from gui.proofreading.words_dialog import WordsDialog
from tests.gui.driving import line, put_cursor

DRAFT = """\
第5期

县政府第三次常务会议纪要

一、听取汇报

  会议指出,要抓好工作布署和落实,确保完成2021-2025年目标。

二、审议办法

会议原则同意该办法，修改完善后印发实施，抓好宣传。𠮷某县政府第3次会议。
"""

WAVE, DASH = QTextCharFormat.UnderlineStyle.WaveUnderline, QTextCharFormat.UnderlineStyle.DashUnderline


@pytest.fixture(autouse=True)
def settings_folder(tmp_path, monkeypatch):
    monkeypatch.setattr("core.proofreading.own.own_folder", lambda: tmp_path / "settings")


@pytest.fixture
def proofread(empty_window, tmp_path):
    path = tmp_path / "校对.txt"
    path.write_text(DRAFT, encoding="utf-8")
    empty_window.open_draft(path)
    empty_window.workbench.settle()
    return empty_window


def underlines(window, beginning):
    """The underlined words of a line, each with the style of its line."""
    place = window.workbench.document.place(line(window, beginning).id)
    block = window.editor.document().findBlockByNumber(place)
    return [
        (block.text()[one.start : one.start + one.length], one.format.underlineStyle())
        for one in block.layout().formats()
        if one.format.underlineStyle() != QTextCharFormat.UnderlineStyle.NoUnderline
    ]


def found(window, rule):
    return next(finding for finding in window.workbench.session.findings if finding.rule == rule)


def choose(window, rule):
    window.findings.choose(found(window, rule))


def rules(window):
    return {finding.rule for finding in window.workbench.session.findings}


def test_what_is_wrong_is_underlined_in_its_place(proofread):
    assert underlines(proofread, "  会议指出") == [(",", WAVE), ("布署", WAVE), (",", WAVE), ("2021-2025年", WAVE)]


def test_the_lines_go_along_while_the_words_move_and_go_when_the_cause_goes(proofread, qtbot):
    put_cursor(proofread, "  会议指出")
    qtbot.keyClicks(proofread.editor, "ab")
    assert ("布署", WAVE) in underlines(proofread, "ab  会议")
    proofread.workbench.settle()
    proofread.commands["accept-safe"].trigger()
    proofread.workbench.settle()
    assert [words for words, _ in underlines(proofread, "ab  会议")] == ["布署"]


def test_another_draft_starts_without_the_lines_of_the_last(proofread, draft):
    proofread.open_draft(draft)
    assert all(not underlines(proofread, one.text) for one in proofread.workbench.document.lines if one.text)


def test_under_the_mouse_stands_what_is_wrong_and_why(proofread):
    editor = proofread.editor
    put_cursor(proofread, "  会议指出", offset=6)
    point = editor.cursorRect().center() + QPoint(3, 0)
    QApplication.sendEvent(editor.viewport(), QHelpEvent(QEvent.Type.ToolTip, point, editor.mapToGlobal(point)))
    assert "全角" in QToolTip.text()
    assert "GB/T 15834" in QToolTip.text()
    QToolTip.hideText()


def open_menu(window):
    menus = [menu for menu in window.findChildren(QMenu) if menu.isVisible()]
    return menus[-1] if menus else None


def test_at_the_cursor_a_key_opens_what_can_be_done(proofread, qtbot):
    put_cursor(proofread, "  会议指出", offset=12)
    qtbot.keyClick(proofread.editor, Qt.Key.Key_F8, Qt.KeyboardModifier.AltModifier)
    menu = open_menu(proofread)
    assert "部署" in menu.findChild(QLabel, "bubble").text()
    assert menu.activeAction().text() == "改为“部署”"
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert "工作部署" in line(proofread, "  会议指出").text


def test_where_nothing_is_wrong_that_is_said(proofread, qtbot):
    put_cursor(proofread, "会议原则")
    qtbot.keyClick(proofread.editor, Qt.Key.Key_F8, Qt.KeyboardModifier.AltModifier)
    assert open_menu(proofread) is None


def test_a_right_click_on_the_words_opens_the_same_menu(proofread):
    editor = proofread.editor
    put_cursor(proofread, "  会议指出", offset=12)
    point = editor.cursorRect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, editor.viewport().mapToGlobal(point))
    QApplication.sendEvent(editor.viewport(), event)
    menu = open_menu(proofread)
    assert "部署" in menu.findChild(QLabel, "bubble").text()
    menu.close()


def test_a_key_goes_from_finding_to_finding_and_round(proofread, qtbot):
    put_cursor(proofread, "第5期")
    seen = []
    for _ in range(5):
        qtbot.keyClick(proofread.editor, Qt.Key.Key_F4)
        seen.append(proofread.editor.textCursor().selectedText())
    assert seen[:4] == [",", "布署", ",", "2021-2025年"]
    qtbot.keyClick(proofread.editor, Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    assert proofread.editor.textCursor().selectedText() == seen[3]
    assert proofread.findings.chosen.text == seen[3]


def test_ignoring_is_undone_like_everything_else(proofread):
    choose(proofread, "P13")
    proofread.commands["ignore-finding"].trigger()
    proofread.workbench.settle()
    assert "P13" not in rules(proofread)
    assert ("2021-2025年", WAVE) not in underlines(proofread, "  会议指出")
    proofread.commands["undo"].trigger()
    proofread.workbench.settle()
    assert ("2021-2025年", WAVE) in underlines(proofread, "  会议指出")


def test_a_rule_is_ignored_in_the_draft_and_brought_back_from_the_list(proofread):
    choose(proofread, "P01")
    proofread.commands["ignore-rule"].trigger()
    assert "P01" not in rules(proofread)
    proofread.commands["show-ignored"].trigger()
    dialog = proofread.findChild(IgnoredDialog)
    assert [dialog.list.topLevelItem(0).text(column) for column in (0, 1)] == ["P01 半角标点", "本稿"]
    dialog.restore.click()
    assert "P01" in rules(proofread)
    assert dialog.list.topLevelItemCount() == 0
    dialog.reject()


def test_a_single_finding_is_brought_back_from_the_list(proofread):
    choose(proofread, "P13")
    message = proofread.findings.chosen.message
    proofread.commands["ignore-finding"].trigger()
    proofread.workbench.settle()
    proofread.commands["show-ignored"].trigger()
    dialog = proofread.findChild(IgnoredDialog)
    assert dialog.list.topLevelItem(0).text(0) == message
    dialog.list.itemActivated.emit(dialog.list.topLevelItem(0), 0)
    assert "P13" in rules(proofread)
    dialog.reject()


def test_a_rule_is_silenced_for_every_draft_until_it_is_brought_back(proofread):
    choose(proofread, "P01")
    proofread.commands["silence-rule"].trigger()
    assert silenced_rules() == {"P01"}
    assert "P01" not in rules(proofread)
    proofread.commands["show-ignored"].trigger()
    dialog = proofread.findChild(IgnoredDialog)
    assert dialog.list.topLevelItem(0).text(1) == "以后都不提示"
    dialog.restore.click()
    assert silenced_rules() == frozenset()
    assert "P01" in rules(proofread)
    dialog.reject()


def test_the_list_of_changes_says_what_was_and_what_is_and_who(proofread, qtbot):
    proofread.commands["accept-safe"].trigger()
    put_cursor(proofread, "二、审议办法", offset=4)
    qtbot.keyClicks(proofread.editor, "A")
    proofread.commands["show-changes"].trigger()
    dialog = proofread.findChild(ChangesDialog)
    items = [dialog.list.topLevelItem(row) for row in range(dialog.list.topLevelItemCount())]
    shown = [[item.text(column) for column in range(4)] for item in items]
    assert shown[0] == ["7", "  会议指出【,】要抓好工作布署和", "  会议指出【，】要抓好工作布署和", "P01 半角标点"]
    assert shown[-1] == ["9", "二、审议【】办法", "二、审议【A】办法", "手改"]
    dialog.list.itemActivated.emit(items[0], 0)
    assert proofread.workbench.document.place(proofread.editor.caret()[0]) == 6
    dialog.reject()


def test_tracked_changes_are_offered_from_the_list(proofread, tmp_path, qtbot):
    proofread.commands["accept-safe"].trigger()
    proofread.commands["show-changes"].trigger()
    proofread.findChild(ChangesDialog).export.click()
    dialog = proofread.findChild(ExportDialog)
    assert dialog.wish.formats == ("changes",)
    dialog.export.click()
    qtbot.waitUntil((tmp_path / "校对-改动清单.docx").exists)


def test_words_of_the_users_own_are_taken_over_at_once(proofread):
    proofread.editor.show_span(line(proofread, "  会议指出").id, 7, 9)
    proofread.commands["own-words"].trigger()
    dialog = proofread.findChild(WordsDialog)
    wrong = dialog.rows[0][0]
    dialog.table.item(0, 1).setText("落实")
    dialog.save()
    assert own_words_file().read_text(encoding="utf-8").endswith(f"{wrong}\t落实\tW\n")
    assert wrong in {finding.text for finding in proofread.workbench.session.findings}
    assert (wrong, DASH) in underlines(proofread, "  会议指出")


def test_a_word_that_is_not_filled_in_rightly_is_said_and_nothing_is_lost(proofread):
    proofread.commands["own-words"].trigger()
    dialog = proofread.findChild(WordsDialog)
    dialog._add(("甲乙", "丙丁", "W", "后面", ""))
    dialog.save()
    assert dialog.isVisible()
    assert not own_words_file().exists()
    dialog.reject()


def test_of_two_spellings_either_may_be_kept(empty_window, tmp_path):
    path = tmp_path / "两种写法.txt"
    path.write_text(
        "县政府第三次常务会议纪要\n\n一、审议《关于加快发展海洋运动产业实施意见》\n\n"
        "会议原则同意《关于加快发展海洋运动产业的实施意见》，由县文广旅体局修改后印发。\n",
        encoding="utf-8",
    )
    empty_window.open_draft(path)
    empty_window.workbench.settle()
    menu = empty_window.findings.context_menu(found(empty_window, "C01"))
    [there] = [action for action in menu.actions() if action.text().startswith("第 3 行改为")]
    [look] = [action for action in menu.actions() if action.text() == "看第 3 行的另一处"]
    look.trigger()
    assert empty_window.workbench.selected == (line(empty_window, "一、审议").id,)
    there.trigger()
    assert "产业的实施意见" in line(empty_window, "一、审议").text
    menu.close()


def test_words_are_imported_and_exported(proofread, tmp_path):
    theirs, mine = tmp_path / "别人的.txt", tmp_path / "导出.tsv"
    theirs.write_text("# 注\n科室\t股室\tW\n", encoding="gb18030")
    proofread.commands["own-words"].trigger()
    dialog = proofread.findChild(WordsDialog)
    button(dialog, "导入").click()
    dialog.findChild(QFileDialog).fileSelected.emit(str(theirs))
    assert ("科室", "股室", "W", "", "") in dialog.rows
    button(dialog, "导出").click()
    dialog.findChildren(QFileDialog)[-1].fileSelected.emit(str(mine))
    assert "科室\t股室\tW" in mine.read_text(encoding="utf-8")
    dialog.table.selectRow(dialog.table.rowCount() - 1)
    button(dialog, "删去").click()
    assert dialog.rows == []
    dialog.reject()


def button(dialog, text):
    return next(one for one in dialog.findChildren(QPushButton) if one.text().startswith(text))
