"""Splitting, merging, deleting, moving and retyping lines, with the ids and pins that go along."""

import pytest

from core.structure.document import Line, Pin
from core.structure.edits.edit import EditRefused
from core.structure.edits.lines import delete_lines, merge_next, replace_lines, split_line
from core.structure.edits.roles import set_role
from core.structure.roles import Role
from tests.structure.strategies import document_of, texts

DOCUMENT = document_of("甲乙丙\n\n丁戊\n己")
PINNED = set_role(DOCUMENT, [1, 3, 4], Role.NOTE)


def ids(document) -> list[int]:
    return [line.id for line in document.lines]


def test_a_line_splits_in_two_and_the_first_keeps_the_id_and_the_pin():
    split = split_line(PINNED, 1, 1)
    assert texts(split) == ["甲", "乙丙", "", "丁戊", "己"]
    assert ids(split) == [1, 5, 2, 3, 4]
    assert split.lines[0].pin == Pin(Role.NOTE)
    assert split.next_id == 6


def test_a_line_split_at_its_start_moves_down_whole():
    split = split_line(PINNED, 1, 0)
    assert texts(split)[:2] == ["", "甲乙丙"]
    assert ids(split)[:2] == [5, 1]
    assert split.lines[1].pin == Pin(Role.NOTE)


def test_a_line_split_at_its_end_is_followed_by_a_blank_one():
    split = split_line(DOCUMENT, 1, 3)
    assert texts(split)[:2] == ["甲乙丙", ""]
    assert split.lines[1].is_blank


@pytest.mark.parametrize("offset", [-1, 4])
def test_a_line_splits_only_inside_its_text(offset):
    with pytest.raises(EditRefused, match="拆分的位置不在这一行里。"):
        split_line(DOCUMENT, 1, offset)


def test_a_line_merges_with_the_next_and_blank_lines_between_vanish():
    merged = merge_next(PINNED, 1)
    assert texts(merged) == ["甲乙丙丁戊", "己"]
    assert ids(merged) == [1, 4]
    assert merged.lines[0].pin == Pin(Role.NOTE)


def test_latin_words_merge_with_a_blank_and_the_indent_stays():
    assert texts(merge_next(document_of("　　hello \n  world"), 1)) == ["　　hello world"]


def test_a_page_number_between_merged_lines_stands_behind_them():
    document = set_role(document_of("会议指出，\n— 2 —\n要抓好落实。"), [2], Role.NOISE)
    assert texts(merge_next(document, 1)) == ["会议指出，要抓好落实。", "— 2 —"]


@pytest.mark.parametrize(("line", "sentence"), [(4, "后面没有可以合并的文字。"), (2, "这是空行，不用合并，删除即可。")])
def test_what_cannot_be_merged_is_refused(line, sentence):
    assert merge_next.refusal(DOCUMENT, line) == sentence


def test_chosen_lines_are_deleted_blank_ones_too():
    assert texts(delete_lines(DOCUMENT, [2, 4])) == ["甲乙丙", "丁戊"]


def test_all_lines_can_be_deleted_and_others_put_in():
    empty = delete_lines(DOCUMENT, [1, 2, 3, 4])
    assert empty.lines == ()
    assert ids(replace_lines(empty, 0, 0, ["新"])) == [5]


def test_typing_in_a_line_keeps_its_id_and_pin():
    typed = replace_lines(PINNED, 0, 1, ["甲乙丙丁"])
    assert typed.lines[0].id == 1
    assert typed.lines[0].pin == Pin(Role.NOTE)
    assert typed.next_id == PINNED.next_id


def test_pasted_lines_are_new_and_those_around_stay_the_same_objects():
    pasted = replace_lines(PINNED, 0, 4, ["甲乙丙", "新一", "新二", "", "丁戊", "己"])
    assert ids(pasted) == [1, 5, 6, 2, 3, 4]
    assert pasted.lines[0] is PINNED.lines[0]
    assert pasted.lines[-1] is PINNED.lines[-1]


def test_typing_the_same_text_changes_nothing():
    assert replace_lines(PINNED, 0, 4, texts(PINNED)) == PINNED


def test_a_line_that_loses_its_text_loses_its_pin():
    assert replace_lines(PINNED, 0, 1, [" "]).lines[0] == Line(1, " ")


def test_line_ends_and_invisible_characters_do_not_get_into_lines():
    assert texts(replace_lines(DOCUMENT, 0, 4, ["甲\r\n乙\u200b\x00丙"])) == ["甲", "乙丙"]


@pytest.mark.parametrize("places", [(-1, 2), (3, 2), (0, 5)])
def test_only_lines_that_are_there_are_replaced(places):
    assert replace_lines.refusal(DOCUMENT, *places, ["新"]) == "要替换的行不在文稿里。"
