"""Words are found and exchanged letter for letter; a heading takes other words and keeps what runs on from it."""

import pytest

from core.structure.edits.edit import EditRefused
from core.structure.edits.joining import join_above
from core.structure.edits.roles import confirm
from core.structure.edits.wording import occurrences, replace_words, reword_heading
from core.structure.roles import Role
from tests.structure.strategies import document_of, line_id, texts

PAPER = document_of("一、听取𠮷林汇报\n会议指出，𠮷林要抓落实，要要要。\n　二、审议方案。会议要求，抓落实。")


def places(words: str) -> list[tuple[int, int]]:
    return [(found.line_id, found.start) for found in occurrences(PAPER, words)]


def test_every_place_is_found_and_counted_in_characters():
    assert places("𠮷林") == [(1, 4), (2, 5)]
    assert places("抓落实") == [(2, 8), (3, 13)]


def test_places_do_not_overlap():
    assert places("要要") == [(2, 12)]


def test_nothing_is_found_of_no_words():
    assert places("") == []


def test_words_are_exchanged_everywhere():
    changed = replace_words(PAPER, "要", "须")
    assert "要" not in changed.text
    assert changed.text.replace("须", "要") == PAPER.text


def test_words_may_grow_or_vanish():
    assert texts(replace_words(PAPER, "要", "必要"))[1] == "会议指出，𠮷林必要抓落实，必要必要必要。"
    assert texts(replace_words(PAPER, "𠮷林", ""))[0] == "一、听取汇报"


def test_one_occurrence_is_exchanged_alone():
    second = list(occurrences(PAPER, "要"))[1]
    assert texts(replace_words(PAPER, "要", "须", second))[1] == "会议指出，𠮷林要抓落实，须要要。"


def test_ids_and_pins_stay():
    pinned = confirm(PAPER, [2])
    changed = replace_words(pinned, "𠮷林", "吉林")
    assert [line.id for line in changed.lines] == [1, 2, 3]
    assert changed.line(2).pinned


@pytest.mark.parametrize(
    ("words", "by", "sentence"),
    [
        ("", "须", "请先填写要查找的文字。"),
        ("没有", "须", "没有找到“没有”。"),
        ("要", "须\n须", "这里只能填写一行文字。"),
    ],
)
def test_what_cannot_be_exchanged_is_refused(words, by, sentence):
    assert replace_words.refusal(PAPER, words, by) == sentence


def test_an_occurrence_that_is_gone_is_refused():
    second = list(occurrences(PAPER, "要"))[1]
    with pytest.raises(EditRefused):
        replace_words(replace_words(PAPER, "要", "须"), "要", "须", second)


def test_a_heading_takes_other_words_and_another_number():
    assert texts(reword_heading(PAPER, 1, "三、研究水利"))[0] == "三、研究水利"


def test_indent_and_what_runs_on_stay():
    changed = reword_heading(PAPER, line_id(PAPER, "二、"), "二、研究水利")
    assert texts(changed)[2] == "　二、研究水利。会议要求，抓落实。"
    assert changed.lines[2].role is Role.HEADING


@pytest.mark.parametrize(
    ("opening", "text", "sentence"),
    [
        ("一、", "　", "标题不能是空的；不要这个标题，可以把它删除。"),
        ("一、", "一、甲\n乙", "这里只能填写一行文字。"),
        ("会议指出", "甲", "请先选中一个标题。"),
    ],
)
def test_what_is_no_heading_is_refused(opening, text, sentence):
    assert reword_heading.refusal(PAPER, line_id(PAPER, opening), text) == sentence


WRAPPED = join_above(document_of("一、听取县发改局、县财政局\n　关于项目建设的汇报\n二、其他事项"), [2])


@pytest.mark.parametrize(
    ("reworded", "lines"),
    [
        (
            "一、听取县发改局、县财政局关于项目建设的情况汇报",
            ["一、听取县发改局、县财政局", "　关于项目建设的情况汇报"],
        ),
        ("二、听取县发改局、县财政局关于项目建设的汇报", ["二、听取县发改局、县财政局", "　关于项目建设的汇报"]),
        ("一、听取县发改局、县财政局等关于项目建设的汇报", ["一、听取县发改局、县财政局等", "　关于项目建设的汇报"]),
        ("一、听取县发改局项目建设的汇报", ["一、听取县发改局", "　项目建设的汇报"]),
        ("一、听取汇报", ["一、听取", "　汇报"]),
    ],
)
def test_a_heading_in_several_lines_keeps_in_each_what_stays_of_it(reworded, lines):
    assert texts(reword_heading(WRAPPED, 1, reworded))[:2] == lines


def test_what_runs_on_from_a_heading_in_several_lines_stays():
    document = join_above(document_of("一、听取县发改局\n关于项目的汇报。会议指出，要抓落实。\n二、其他事项"), [2])
    changed = reword_heading(document, 1, "一、听取县发改局关于工程的汇报")
    assert texts(changed)[:2] == ["一、听取县发改局", "关于工程的汇报。会议指出，要抓落实。"]
