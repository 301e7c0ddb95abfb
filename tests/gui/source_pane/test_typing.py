"""What is typed into the source reaches the Document, step by step, and nothing else does."""

import random
from functools import partial

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from core.structure.roles import Role
from tests.gui.driving import compose, line, put_cursor, shown_text, stored_text, titles

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def typist(window, qtbot):
    """Types where the cursor stands, and sees to it that both texts are one afterwards."""

    class Typist:
        def types(self, text):
            """Letters come from keys, Han characters from an input method."""
            for character in text:
                if character.isascii():
                    qtbot.keyClicks(window.editor, character)
                else:
                    compose(window, "", commit=character)
            self.agrees()

        def presses(self, key, modifier=Qt.KeyboardModifier.NoModifier):
            qtbot.keyClick(window.editor, key, modifier)
            self.agrees()

        def agrees(self):
            assert shown_text(window) == stored_text(window)

    window.editor.setFocus()
    return Typist()


def test_the_source_shows_the_draft(window, draft):
    assert "\n".join(shown_text(window)) + "\n" == draft.read_text(encoding="utf-8")


def test_typing_changes_the_line_and_the_tree(window, typist):
    put_cursor(window, "一、听取", offset=4)
    typist.types("X")
    assert line(window, "一、听取").text.startswith("一、听取X县发改局")
    assert "一、听取X县发改局关于经济运行情况的汇报" in titles(window)


def test_the_draft_file_stays_as_it_was(window, typist, draft):
    before = draft.read_bytes()
    put_cursor(window, "第5期")
    typist.types("abc")
    assert draft.read_bytes() == before


def test_a_run_of_typing_is_taken_back_at_once(window, typist):
    before = stored_text(window)
    put_cursor(window, "会议指出", offset=4)
    typist.types("abc")
    assert window.workbench.session.undo_label == "撤销“输入”"
    typist.presses(KEY.Key_Z, CTRL)
    assert stored_text(window) == before
    assert not window.workbench.session.can_undo


def test_what_was_taken_back_can_be_done_again(window, typist):
    put_cursor(window, "会议指出", offset=4)
    typist.types("abc")
    typist.presses(KEY.Key_Z, CTRL)
    typist.presses(KEY.Key_Y, CTRL)
    assert line(window, "会议指出").text.startswith("会议指出abc")


def test_undo_shows_where_it_was(window, typist):
    put_cursor(window, "会议指出", offset=4)
    typist.types("abc")
    put_cursor(window, "第5期")
    window.commands["undo"].trigger()
    assert window.workbench.selected == (line(window, "会议指出").id,)


def test_typing_in_two_places_is_two_steps(window, typist):
    put_cursor(window, "会议指出", offset=4)
    typist.types("a")
    put_cursor(window, "第5期")
    typist.types("b")
    window.commands["undo"].trigger()
    assert line(window, "第5期").text == "第5期"
    assert line(window, "会议指出").text.startswith("会议指出a")


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, SHIFT])
def test_enter_splits_a_line_in_two(window, typist, modifier):
    put_cursor(window, "会议指出", offset=5)
    kept = line(window, "会议指出").id
    typist.presses(KEY.Key_Return, modifier)
    assert line(window, "会议指出").text == "会议指出，"
    assert line(window, "会议指出").id == kept
    assert line(window, "今年以来").role is Role.PARAGRAPH


def test_backspace_at_the_start_merges_with_the_line_above(window, typist):
    put_cursor(window, "列席：")
    typist.presses(KEY.Key_Backspace)
    assert line(window, "出席：").text.endswith("王小明列席：赵  六  钱文华  孙  立")


def test_a_stretch_of_lines_can_be_deleted(window, typist):
    put_cursor(window, "二、审议")
    cursor = window.editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Down, QTextCursor.MoveMode.KeepAnchor, 4)
    window.editor.setTextCursor(cursor)
    typist.presses(KEY.Key_Delete)
    assert [title for title in titles(window) if "、" in title[:2]] == [
        "一、听取县发改局关于经济运行情况的汇报",
        "三、研究县文化中心建设有关事项",
    ]


def test_everything_can_be_deleted_and_brought_back(window, typist):
    before = stored_text(window)
    typist.presses(KEY.Key_A, CTRL)
    typist.presses(KEY.Key_Backspace)
    assert titles(window) == []
    typist.types("第6期")
    assert stored_text(window) == ["第6期"]
    while window.workbench.session.can_undo:
        window.commands["undo"].trigger()
    assert stored_text(window) == before == shown_text(window)


def test_many_lines_can_be_pasted(window, typist):
    QApplication.clipboard().setText("四、研究其他事项\n会议还研究了其他事项。\u2028会议强调，要抓好落实。")
    put_cursor(window, "出席：")
    window.commands["paste"].trigger()
    typist.agrees()
    assert "四、研究其他事项" in titles(window)
    assert "会议还研究了其他事项。" in stored_text(window)


def test_characters_that_no_draft_holds_do_not_get_in_by_pasting(window, typist):
    QApplication.clipboard().setText("甲\u200b\x07乙")
    put_cursor(window, "第5期")
    window.commands["paste"].trigger()
    typist.agrees()
    assert line(window, "甲乙第5期")


def test_no_break_spaces_stay_what_they_are(window, typist):
    QApplication.clipboard().setText("张\u00a0三\u3000李\u2002四")
    put_cursor(window, "第5期")
    window.commands["paste"].trigger()
    typist.types("x")
    assert line(window, "张\u00a0三\u3000李\u2002四x")


def test_a_dropped_file_is_no_text_to_paste(window, draft):
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(draft))])
    assert not window.editor.canInsertFromMimeData(dropped)


def test_behind_a_rare_character_offsets_are_right(window, typist):
    put_cursor(window, "列席：", offset=3)
    typist.types("吴𠮷祥")
    put_cursor(window, "列席：", offset=5)
    typist.types("〇")
    assert line(window, "列席：").text.startswith("列席：吴𠮷〇祥")
    line_id, offset = window.editor.caret()
    assert (line_id, offset) == (line(window, "列席：").id, 6)


def test_a_line_is_split_behind_a_rare_character(window, typist):
    put_cursor(window, "列席：", offset=3)
    typist.types("吴𠮷祥")
    put_cursor(window, "列席：", offset=5)
    window.commands["split"].trigger()
    typist.agrees()
    assert line(window, "列席：").text == "列席：吴𠮷"
    assert line(window, "祥赵").text.startswith("祥赵  六")


def test_whatever_is_typed_both_texts_stay_one(window, typist):
    chance = random.Random(2012)  # noqa: S311  no secret
    before = stored_text(window)
    keys = [KEY.Key_Return, KEY.Key_Backspace, KEY.Key_Delete, KEY.Key_X, KEY.Key_Space]
    for _ in range(150):
        cursor = window.editor.textCursor()
        text = window.editor.document()
        cursor.setPosition(chance.randrange(text.characterCount()))
        reach = chance.choice([0, 0, 0, 1, 40])
        end = min(text.characterCount() - 1, cursor.position() + reach)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        window.editor.setTextCursor(cursor)
        chance.choice(
            [
                *(partial(typist.presses, key) for key in keys),
                partial(typist.types, "吴𠮷"),
                window.commands["undo"].trigger,
                window.commands["redo"].trigger,
                window.commands["split"].trigger,
                window.commands["merge-next"].trigger,
            ]
        )()
        typist.agrees()
    while window.workbench.session.can_undo:
        window.commands["undo"].trigger()
        typist.agrees()
    assert stored_text(window) == before


class TestAnInputMethod:
    def test_composing_changes_neither_text_nor_tree(self, window, typist):
        put_cursor(window, "一、听取", offset=4)
        before = window.workbench.document
        for preedit in ("h", "hui", "hui'yi"):
            compose(window, preedit)
            typist.agrees()
        assert window.workbench.document is before

    def test_composing_goes_on_while_the_line_is_shown_anew(self, window):
        put_cursor(window, "一、听取", offset=4)
        compose(window, "hui")
        window.editor.refresh_look()
        assert window.editor.textCursor().block().layout().preeditAreaText() == "hui"

    def test_what_is_committed_is_typed_once(self, window, typist):
        put_cursor(window, "一、听取", offset=4)
        compose(window, "hui'yi")
        compose(window, "", commit="会议")
        typist.agrees()
        assert "一、听取会议县发改局关于经济运行情况的汇报" in titles(window)

    def test_words_committed_one_after_the_other_are_one_step(self, window):
        before = stored_text(window)
        put_cursor(window, "一、听取", offset=4)
        for word in ("会议", "研究"):
            compose(window, "x")
            compose(window, "", commit=word)
        window.commands["undo"].trigger()
        assert stored_text(window) == before

    def test_composition_that_is_given_up_leaves_nothing(self, window, typist):
        before = stored_text(window)
        put_cursor(window, "一、听取", offset=4)
        compose(window, "hui")
        compose(window, "")
        typist.agrees()
        assert stored_text(window) == before
        assert not window.workbench.session.can_undo


def test_lines_that_are_only_drawn_anew_are_not_read(window, monkeypatch):
    """A draft of thousands of lines and findings would be read thousands of times."""
    with monkeypatch.context() as reading:
        reading.setattr("gui.source_pane.editor.texts", lambda *_: pytest.fail("the text is read"))
        window.editor.refresh_look()
