"""A correction is one action: it pins, the rest follows, and it can be taken back."""

import pytest
from PySide6.QtCore import Qt

from core.structure.edits.edit import EditRefused
from core.structure.roles import Role
from tests.gui.driving import choose, index_of, line, put_cursor, roles, stored_text, titles

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def top_level(window):
    model = window.tree.outline
    return [model.data(model.index(place, 0)) for place in range(model.rowCount())]


def test_a_role_that_is_set_is_pinned_and_the_tree_follows(window, qtbot):
    put_cursor(window, "会议明确")
    window.editor.setFocus()
    qtbot.keyClick(window.editor, Qt.Key.Key_2, CTRL)
    assert (line(window, "会议明确").role, line(window, "会议明确").level) == (Role.HEADING, 2)
    assert line(window, "会议明确").pinned
    assert any(title.startswith("会议明确") for title in titles(window))


@pytest.mark.parametrize(
    ("key", "role", "level"),
    [
        (Qt.Key.Key_1, Role.HEADING, 1),
        (Qt.Key.Key_4, Role.HEADING, 4),
        (Qt.Key.Key_5, Role.TITLE, None),
        (Qt.Key.Key_6, Role.PREAMBLE, None),
        (Qt.Key.Key_7, Role.ATTENDANCE, None),
        (Qt.Key.Key_8, Role.DISTRIBUTION, None),
        (Qt.Key.Key_9, Role.NOISE, None),
    ],
)
def test_the_roles_of_every_day_have_keys(window, qtbot, key, role, level):
    put_cursor(window, "会议原则同意")
    window.editor.setFocus()
    qtbot.keyClick(window.editor, key, CTRL)
    assert (line(window, "会议原则同意").role, line(window, "会议原则同意").level) == (role, level)


def test_a_role_can_be_set_from_the_tree(window):
    choose(window, "一、听取")
    window.commands["set-paragraph"].trigger()
    assert line(window, "一、听取").role is Role.PARAGRAPH
    assert "一、听取县发改局关于经济运行情况的汇报" not in titles(window)


def test_every_role_is_in_the_menus_of_both_panes(window):
    for menu in (window.editor.context_menu, window.tree.context_menu):
        offered = menu.actions()[0].menu().actions()
        assert {action.text() for action in offered} >= {"标题", "一级标题", "四级标题", "出席名单", "分送", "杂项"}


def test_noise_leaves_the_tree(window):
    put_cursor(window, "第5期")
    window.commands["set-noise"].trigger()
    assert not any("第5期" in title for title in titles(window))


def test_undo_names_the_step_and_takes_it_back(window):
    before = roles(window)
    put_cursor(window, "会议明确")
    window.commands["set-heading-2"].trigger()
    assert window.commands["undo"].text() == "撤销“设为二级标题：会议明确，县文化中心建设由县住建……”"
    window.commands["undo"].trigger()
    assert roles(window) == before
    assert window.commands["redo"].text() == "重做“设为二级标题：会议明确，县文化中心建设由县住建……”"
    window.commands["redo"].trigger()
    assert line(window, "会议明确").level == 2


def test_a_section_is_lowered_and_raised_by_keys_in_the_tree(window, qtbot):
    choose(window, "二、审议")
    window.tree.setFocus()
    qtbot.keyClick(window.tree, Qt.Key.Key_Tab)
    assert any(text.startswith("（二）审议") for text in stored_text(window))
    assert index_of(window, "（二）审议").parent() == index_of(window, "一、听取")
    qtbot.keyClick(window.tree, Qt.Key.Key_Backtab, SHIFT)
    assert index_of(window, "二、审议").parent() == index_of(window, "一、听取").parent()


def test_a_section_is_moved_by_keys(window, qtbot):
    choose(window, "三、研究")
    window.tree.setFocus()
    qtbot.keyClick(window.tree, Qt.Key.Key_Up, ALT)
    sections = [title[:2] for title in top_level(window) if title[1:2] == "、"]
    assert sections == ["一、", "三、", "二、"]
    qtbot.keyClick(window.tree, Qt.Key.Key_R, CTRL)
    assert [title[:4] for title in top_level(window) if title[1:2] == "、"] == ["一、听取", "二、研究", "三、审议"]


def test_a_paragraph_is_moved_by_the_same_keys_and_stays_selected(window, qtbot):
    before = stored_text(window)
    put_cursor(window, "会议明确")
    qtbot.keyClick(window.editor, Qt.Key.Key_Up, ALT)
    place = window.workbench.document.place
    assert place(line(window, "会议明确").id) < place(line(window, "三、研究").id)
    assert window.editor.textCursor().block().text().startswith("会议明确")
    assert window.workbench.selected == (line(window, "会议明确").id,)
    qtbot.keyClick(window.editor, Qt.Key.Key_Down, ALT)
    assert stored_text(window) == before


def test_what_cannot_be_done_is_not_offered_and_says_why(window):
    put_cursor(window, "一、听取")
    assert not window.commands["move-up"].isEnabled()
    assert "不能上移" in window.commands["move-up"].toolTip()
    assert window.commands["move-down"].isEnabled()
    put_cursor(window, "二、审议")
    assert window.commands["move-up"].isEnabled()
    assert "Alt+" in window.commands["move-up"].toolTip()


def test_a_refused_edit_is_told_and_changes_nothing(window):
    before = window.workbench.document
    window.workbench.select([])
    window.workbench.apply("重新编号", refuse)
    assert window.statusBar().currentMessage() == "这里不行。"
    assert window.workbench.document is before


def refuse(_document):
    raise EditRefused("这里不行。")


def test_a_confirmed_line_is_pinned(window, qtbot):
    put_cursor(window, "海城县人民政府常务会议纪要")
    window.editor.setFocus()
    qtbot.keyClick(window.editor, Qt.Key.Key_Return, CTRL)
    assert line(window, "海城县人民政府常务会议纪要").pinned
    assert stored_text(window)[0] == "海城县人民政府常务会议纪要"


def test_a_section_goes_with_all_that_is_in_it(window, qtbot):
    choose(window, "二、审议")
    window.tree.setFocus()
    qtbot.keyClick(window.tree, Qt.Key.Key_Delete)
    assert not any("招商引资" in text for text in stored_text(window))
    window.commands["undo"].trigger()
    assert any("招商引资" in text for text in stored_text(window))


def test_the_walk_through_doubt_comes_round(window, qtbot, tmp_path):
    path = tmp_path / "存疑.txt"
    path.write_text("乱七八糟\n\n一行\n\n又一行，不知道是什么\n", encoding="utf-8")
    window.open_draft(path)
    doubtful = [line.id for line in window.workbench.document.lines if line.doubtful]
    assert doubtful
    window.editor.setFocus()
    walked = []
    for _ in range(len(doubtful) + 1):
        qtbot.keyClick(window.editor, Qt.Key.Key_F8)
        walked += window.workbench.selected
    assert sorted(walked[:-1]) == doubtful
    assert walked[-1] == walked[0]


def test_where_nothing_is_doubtful_there_is_no_walk(window):
    assert not any(line.doubtful for line in window.workbench.document.lines)
    assert window.commands["next-doubt"].toolTip() == "没有存疑的行。"
