"""The elements as a form, people as a table, recipients as a list: shown, found in the text, and written back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from core.minutes.elements import Element
from gui.window.window import Window
from tests.gui.driving import line, stored_text

NAME, UNIT, GROUP = range(3)


@pytest.fixture
def pane(window):
    for page in (window.elements.people, window.elements.bodies):
        page.tester = QAbstractItemModelTester(page.entries, QAbstractItemModelTester.FailureReportingMode.Fatal)
    return window.elements


def shown(pane) -> dict[str, str]:
    return {field.element.label: field.edit.text() for field in pane.form.fields.values() if field.edit.isVisible()}


def field(pane, element):
    return pane.form.fields[element]


def say(widget, words):
    """What an input method sends when the user has decided on the words."""
    event = QInputMethodEvent()
    event.setCommitString(words)
    QApplication.sendEvent(widget, event)


def retype(qtbot, edit, text, key=Qt.Key.Key_Return):
    edit.setFocus()
    edit.selectAll()
    say(edit, text)
    qtbot.keyClick(edit, key)


def said(window: Window) -> str:
    return window.statusBar().currentMessage()


def cells(page) -> list[list[str]]:
    model = page.entries
    columns = range(model.columnCount())
    return [[model.data(model.index(row, column)) for column in columns] for row in range(model.rowCount())]


def cell(page, row, column):
    page.table.setFocus()
    index = page.entries.index(row, column)
    page.table.setCurrentIndex(index)
    return index


def type_over(qtbot, page, row, column, text):
    cell(page, row, column)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    edit = page.table.viewport().findChild(QLineEdit)
    edit.selectAll()
    say(edit, text)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    QApplication.processEvents()


def go_to(pane, page):
    pane.setCurrentWidget(page)
    return page


# The form


def test_the_form_shows_what_the_draft_says_and_what_it_lacks(pane):
    assert shown(pane) == {
        "纪要标志": "海城县人民政府常务会议纪要",
        "期号": "第5期",
        "编发机关": "海城县人民政府办公室",
        "编发日期": "2024年3月5日",
        "标题": "县政府第三次常务会议纪要",
        "会议时间": "2024年3月1日上午",
        "会议地点": "",
        "主持人": "张三",
    }
    assert field(pane, Element.PLACE).edit.placeholderText() == "（缺）"
    assert pane.tabText(0) == "要素（缺 1）"


def test_coming_to_a_field_selects_its_line(window, pane):
    field(pane, Element.TITLE).edit.setFocus()
    assert window.workbench.selected == (line(window, "县政府第三次").id,)


def test_a_retyped_value_changes_only_its_own_characters_in_one_step(window, pane, qtbot):
    before = stored_text(window)
    retype(qtbot, field(pane, Element.ISSUER).edit, "海城县政府办")
    changed = [(old, new) for old, new in zip(before, stored_text(window), strict=True) if old != new]
    assert changed == [("海城县人民政府办公室            2024年3月5日", "海城县政府办            2024年3月5日")]
    assert window.workbench.session.undo_label == "撤销“改编发机关”"
    qtbot.keyClick(field(pane, Element.ISSUER).edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert stored_text(window) == before
    assert field(pane, Element.ISSUER).edit.text() == "海城县人民政府办公室"


def test_leaving_a_field_finishes_what_was_typed_and_escape_takes_it_back(window, pane, qtbot):
    edit = field(pane, Element.ISSUE_NUMBER).edit
    retype(qtbot, edit, "第6期", Qt.Key.Key_Escape)
    assert (edit.text(), "第5期" in stored_text(window)) == ("第5期", True)
    retype(qtbot, edit, "第6期", Qt.Key.Key_Tab)
    assert "第6期" in stored_text(window)


def test_a_date_that_the_calendar_lacks_is_refused_and_the_field_shows_the_old_one(window, pane, qtbot):
    edit = field(pane, Element.ISSUE_DATE).edit
    retype(qtbot, edit, "2024年2月30日")
    assert "不是日历上有的日期" in said(window)
    assert edit.text() == "2024年3月5日"


def test_what_is_typed_where_something_lacks_is_put_in(window, pane, qtbot):
    retype(qtbot, field(pane, Element.PLACE).edit, "三楼会议室")
    assert "地点：三楼会议室" in stored_text(window)
    assert pane.tabText(0) == "要素"
    assert window.workbench.selected == (line(window, "地点：").id,)


def test_a_suggestion_is_only_shown_until_it_is_taken(window, pane, qtbot):
    window.workbench.select([line(window, "海城县人民政府常务").id])
    window.commands["delete-lines"].trigger()
    mark = field(pane, Element.MARK)
    qtbot.waitUntil(mark.suggestion.isVisible)
    assert "海城县人民政府常务会议纪要" not in stored_text(window)
    assert mark.suggestion.text() == "补入“海城县人民政府常务会议纪要”"
    qtbot.mouseClick(mark.suggestion, Qt.MouseButton.LeftButton)
    assert next(filter(None, stored_text(window))) == "海城县人民政府常务会议纪要"
    assert not mark.suggestion.isVisible()
    assert mark.edit.text() == "海城县人民政府常务会议纪要"


def test_the_form_follows_the_text(window, pane, qtbot):
    window.workbench.select([line(window, "第5期").id])
    window.commands["delete-lines"].trigger()
    qtbot.waitUntil(lambda: field(pane, Element.ISSUE_NUMBER).edit.text() == "")


def test_a_field_that_says_the_same_is_left_alone(window, pane, qtbot):
    edit = field(pane, Element.TITLE).edit
    edit.end(False)
    window.commands["renumber-all"].trigger()
    with qtbot.waitSignal(window.workbench.settled):
        window.workbench.apply("改", lambda document: document)
        window.workbench.settled.emit()
    assert edit.cursorPosition() == len(edit.text())


# People


def test_people_stand_in_a_table_with_counts(pane):
    page = go_to(pane, pane.people)
    assert cells(page) == [
        ["张三", "", "出席"],
        ["李四", "", "出席"],
        ["王小明", "", "出席"],
        ["赵六", "", "列席"],
        ["钱文华", "", "列席"],
        ["孙立", "", "列席"],
    ]
    assert page.counts.text() == "出席 3　列席 3"
    assert pane.tabText(1) == "名单 6"


def test_coming_to_a_person_selects_the_row_in_the_text(window, pane, qtbot):
    page = go_to(pane, pane.people)
    cell(page, 0, NAME)
    for _ in range(3):
        qtbot.keyClick(page.table, Qt.Key.Key_Down)
    assert window.workbench.selected == (line(window, "列席").id,)


@pytest.mark.parametrize(
    ("column", "text", "row"),
    [(NAME, "李五", "出席：张  三  李  五  王小明"), (UNIT, "县发改局", "出席：张  三  李  四（县发改局）  王小明")],
)
def test_a_cell_is_typed_over(window, pane, qtbot, column, text, row):
    page = go_to(pane, pane.people)
    type_over(qtbot, page, 1, column, text)
    assert row in stored_text(window)
    assert cells(page)[1][column] == text
    assert window.workbench.session.undo_label == f"撤销“{'改姓名' if column == NAME else '改单位'}：李四”"


def test_what_would_be_read_as_another_is_refused(window, pane, qtbot):
    page = go_to(pane, pane.people)
    before = stored_text(window)
    type_over(qtbot, page, 1, NAME, "李五、李六")
    assert stored_text(window) == before
    assert "会读成别的人" in said(window)
    assert cells(page)[1][NAME] == "李四"


def test_another_group_is_chosen_from_a_list(window, pane, qtbot):
    page = go_to(pane, pane.people)
    cell(page, 1, GROUP)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    choice = page.table.viewport().findChild(QComboBox)
    assert [choice.itemText(place) for place in range(choice.count())] == ["出席", "列席"]
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    choice.activated.emit(choice.currentIndex())
    assert "出席：张  三  王小明" in stored_text(window)
    assert "列席：赵  六  钱文华  孙  立  李  四" in stored_text(window)
    assert page.counts.text() == "出席 2　列席 4"


def test_delete_takes_the_chosen_out_in_one_step(window, pane, qtbot):
    page = go_to(pane, pane.people)
    before = stored_text(window)
    cell(page, 0, NAME)
    qtbot.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert "出席：王小明" in stored_text(window)
    assert window.workbench.session.undo_label == "撤销“删去人员：张三等 2 项”"
    window.commands["undo"].trigger()
    assert stored_text(window) == before


def test_no_name_and_no_group_is_cut_off(pane):
    table = go_to(pane, pane.people).table
    assert all(table.columnWidth(column) >= table.sizeHintForColumn(column) for column in (NAME, GROUP))


def test_deleting_is_offered_exactly_when_an_entry_is_chosen(window, pane):
    assert not window.commands["remove-entry"].isEnabled()
    page = go_to(pane, pane.people)
    page.table.clearSelection()
    assert "请先在" in window.commands["remove-entry"].toolTip()
    cell(page, 2, NAME)
    assert window.commands["remove-entry"].isEnabled()
    assert window.commands["remove-entry"] in page.table.context_menu.actions()
    go_to(pane, pane.form)
    assert not window.commands["remove-entry"].isEnabled()


def test_one_more_is_added_with_the_keyboard_alone(window, pane, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    line_below = pane.people.add_line
    assert line_below.fields[0].hasFocus()
    say(line_below.fields[0], "周七")
    qtbot.keyClick(line_below.fields[0], Qt.Key.Key_Return)
    assert "出席：张  三  李  四  王小明  周  七" in stored_text(window)
    assert (line_below.fields[0].text(), line_below.fields[0].hasFocus()) == ("", True)


def test_a_group_that_is_not_there_begins_with_its_first_person(window, pane, qtbot):
    line_below = go_to(pane, pane.people).add_line
    line_below.group.setCurrentText("请假")
    line_below.begin()
    say(line_below.fields[0], "周七")
    qtbot.keyClick(line_below.fields[0], Qt.Key.Key_Return)
    assert "请假：周七" in stored_text(window)
    assert pane.people.counts.text() == "出席 3　列席 3　请假 1"


def test_what_cannot_be_added_stays_in_the_field(window, pane, qtbot):
    line_below = go_to(pane, pane.people).add_line
    qtbot.keyClick(line_below.fields[0], Qt.Key.Key_Return)
    assert "请填写姓名" in said(window)


# Recipients


def test_recipients_stand_in_a_list_with_the_prefix_they_share(pane):
    assert cells(go_to(pane, pane.bodies)) == [
        ["县委各部门", "分送"],
        ["县人大办", "分送"],
        ["县政协办", "分送"],
        ["各镇人民政府", "分送"],
    ]


def test_a_recipient_is_typed_over_added_and_deleted(window, pane, qtbot):
    page = go_to(pane, pane.bodies)
    type_over(qtbot, page, 2, NAME, "县政协机关")
    assert "分送：县委各部门，县人大办、政协机关，各镇人民政府。" in stored_text(window)
    say(page.add_line.fields[0], "县供电公司")
    qtbot.keyClick(page.add_line.fields[0], Qt.Key.Key_Return)
    assert "分送：县委各部门，县人大办、政协机关，各镇人民政府，县供电公司。" in stored_text(window)
    cell(page, 1, NAME)
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert "分送：县委各部门，县政协机关，各镇人民政府，县供电公司。" in stored_text(window)


# The pane


def test_it_folds_and_is_right_again_when_it_comes_back(window, pane, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert not pane.isVisible()
    window.workbench.select([line(window, "第5期").id])
    window.commands["delete-lines"].trigger()
    window.commands["show-elements"].trigger()
    assert pane.isVisible()
    assert field(pane, Element.ISSUE_NUMBER).edit.text() == ""


def test_whether_it_is_folded_is_remembered(window, settings, appearance):
    window.commands["show-elements"].trigger()
    window.close()
    again = Window(settings, appearance)
    hidden = again.elements.isHidden()
    again.deleteLater()
    assert hidden


def test_rare_characters_survive(window, pane, qtbot):
    page = go_to(pane, pane.people)
    type_over(qtbot, page, 2, NAME, "𠮷永福")
    assert "出席：张  三  李  四  𠮷永福" in stored_text(window)
    assert cells(page)[2][NAME] == "𠮷永福"


def test_who_may_as_well_be_a_unit_is_shown_with_the_doubt(window, pane, tmp_path):
    path = tmp_path / "专题会议纪要.txt"
    path.write_text(
        "县政府专题会议纪要\n\n一、研究有关工作\n\n会议要求抓好落实。\n\n出席：高社、县财政局\n", encoding="utf-8"
    )
    window.open_draft(path)
    page = go_to(pane, pane.people)
    assert cells(page) == [["", "高社", "出席"], ["", "县财政局", "出席"]]
    tips = [page.entries.data(page.entries.index(row, UNIT), Qt.ItemDataRole.ToolTipRole) for row in range(2)]
    assert tips == ["存疑：“高社”可能是姓名，也可能是单位", "县财政局"]
    signs = [page.entries.data(page.entries.index(row, NAME), Qt.ItemDataRole.DecorationRole) for row in range(2)]
    assert [sign is not None for sign in signs] == [True, False]


# Whom only the text tells of


TOLD = "2024年3月1日，县长张三主持召开专题会议，副县长李文斌、乌云格日乐出席会议。现纪要如下："


@pytest.fixture
def told(window, pane, tmp_path):
    path = tmp_path / "专题会议纪要.txt"
    path.write_text(f"县政府专题会议纪要\n\n{TOLD}\n\n一、研究有关工作\n\n会议要求抓好落实。\n", encoding="utf-8")
    window.open_draft(path)
    return go_to(pane, pane.people)


def test_whom_only_the_text_tells_of_is_shown_with_the_doubt_and_cannot_be_edited(told, pane):
    assert cells(told) == [["李文斌", "副县长", "出席（导语中）"], ["乌云格日乐", "", "出席（导语中）"]]
    assert (told.counts.text(), pane.tabText(1)) == ("（缺）　写在文字里 2", "名单 2")
    tips = [told.entries.data(told.entries.index(row, NAME), Qt.ItemDataRole.ToolTipRole) for row in range(2)]
    assert tips == ["李文斌", "存疑：这个姓氏少见，也许不是人名"]
    assert not told.entries.flags(told.entries.index(0, NAME)) & Qt.ItemFlag.ItemIsEditable


def test_enter_leads_to_the_place_of_whom_only_the_text_tells_of(told, window, qtbot):
    cell(told, 0, NAME)
    assert window.workbench.selected == (line(window, "2024年3月1日").id,)
    qtbot.keyClick(told.table, Qt.Key.Key_Return)
    assert window.editor.hasFocus()
    assert window.editor.textCursor().selectedText() == "李文斌"


def test_whom_only_the_text_tells_of_cannot_be_taken_out_of_a_list(told, window):
    cell(told, 0, NAME)
    assert not window.commands["remove-entry"].isEnabled()
    assert "直接改原文" in window.commands["remove-entry"].toolTip()


def test_a_roster_takes_the_place_of_what_the_text_tells(told, window, qtbot):
    told.add_line.group.setCurrentText("出席")
    for name in ("李文斌", "乌云格日乐"):
        say(told.add_line.fields[0], name)
        qtbot.keyClick(told.add_line.fields[0], Qt.Key.Key_Return)
    assert "出席：李文斌、乌云格日乐" in stored_text(window)
    assert [row[GROUP] for row in cells(told)] == ["出席", "出席"]
