"""Blocks broken into lines as Word breaks them: 28 characters, no mark out of place, no word or number cut."""

from dataclasses import replace

import pytest

from core.typesetting.blocks import Span, block
from core.typesetting.breaking.lines import set_lines
from core.typesetting.breaking.renderer import LIBREOFFICE, WORD
from core.typesetting.gbt9704 import CELL, TEXT_WIDTH
from core.typesetting.profile import NATIONAL
from core.typesetting.sheet.sheet import sheet_of
from core.typesetting.styles import Format, Tab

HAN = "会议强调要坚持稳中求进工作总基调完整准确全面贯彻新发展理念"
FULL = HAN[:28]
SHEET = sheet_of(NATIONAL)
PLAIN = replace(SHEET.body, format=Format())


def lines(text, renderer=WORD, style=PLAIN, format_=None):
    return set_lines(block(style, text, format_=format_), renderer)


def texts(text, renderer=WORD, style=PLAIN, format_=None):
    return [line.text for line in lines(text, renderer, style, format_)]


def test_a_full_line_has_28_characters():
    assert [len(text) for text in texts("会" * 60)] == [28, 28, 4]


def test_a_paragraph_begins_two_characters_in():
    first, second = lines("会" * 40, style=SHEET.body)
    assert (first.x, len(first.text)) == (2 * CELL, 26)
    assert second.x == 0


def test_an_empty_block_has_one_empty_line():
    assert texts("") == [""]


@pytest.mark.parametrize("mark", "，。、；：！？）》”’】")
def test_no_line_begins_with_a_closing_mark(mark):
    assert texts(f"{FULL}{mark}会议", LIBREOFFICE) == [FULL[:27], f"{FULL[27]}{mark}会议"]


@pytest.mark.parametrize("mark", "（《“‘【〔")
def test_no_line_ends_with_an_opening_mark(mark):
    assert texts(f"{HAN[:27]}{mark}会议") == [HAN[:27], f"{mark}会议"]


def test_a_run_of_marks_stays_with_what_it_closes():
    assert texts(f"{FULL}）》”。会议") == [FULL[:27], f"{FULL[27]}）》”。会议"]


@pytest.mark.parametrize("word", ["2022", "12.5%", "1,234.56", "COVID", "19:30"])
def test_numbers_and_words_are_not_cut(word):
    assert texts(f"{HAN[:27]}{word}会议") == [HAN[:27], f"{word}会议"]


def test_a_word_wider_than_the_line_is_cut_and_nothing_is_lost():
    word = "a" * 200
    assert "".join(texts(word)) == word
    assert len(texts(word)) > 1


def test_blanks_at_the_end_of_a_full_line_are_dropped():
    assert texts(f"{FULL}  会议") == [FULL, "会议"]


def test_a_line_feed_ends_a_line_that_is_not_justified():
    first, second = lines("会议\n强调")
    assert (first.text, second.text) == ("会议", "强调")
    assert first.runs[0].width < 2 * CELL + 10


def test_full_lines_reach_the_right_edge():
    first, *_ = lines("会" * 60)
    assert first.runs[-1].x + first.runs[-1].width == pytest.approx(TEXT_WIDTH)


def test_a_justified_line_is_drawn_apart_beside_han_and_not_within_words():
    first, *_ = lines(f"{HAN[:20]}abc{HAN[:4]}。（会议")
    widths = {run.text: run.width for run in first.runs}
    natural = {run.text: run.width for run in lines(f"{HAN[:20]}abc")[0].runs}
    assert widths["abc"] == pytest.approx(natural["abc"])
    assert widths[HAN[:20]] > natural[HAN[:20]]


def test_the_last_line_of_a_paragraph_is_not_drawn_apart():
    *_, last = lines("会" * 40)
    assert last.runs[0].width == pytest.approx(12 * CELL + 5)


def test_centred_and_right_aligned_lines_share_what_is_left():
    (title,) = lines("会议纪要", style=SHEET.title)
    assert title.x == (TEXT_WIDTH - 4 * 440) / 2
    (copies,) = lines("共印80份", style=SHEET.copies)
    assert copies.runs[-1].x + copies.runs[-1].width == pytest.approx(TEXT_WIDTH - SHEET.copies.format.right)


def test_a_run_is_in_one_typeface():
    (line,) = lines("第5期", style=SHEET.issue_number)
    assert [(run.text, run.typeface) for run in line.runs] == [
        ("第", "仿宋_GB2312"),
        ("5", "Times New Roman"),
        ("期", "仿宋_GB2312"),
    ]


def test_a_heading_that_runs_on_changes_its_typeface_within_the_line():
    (line,) = set_lines(block(SHEET.body, Span("一、研究。", SHEET.heading_words[0]), "会议指出"), WORD)
    assert [(run.text, run.typeface) for run in line.runs] == [("一、研究。", "黑体"), ("会议指出", "仿宋_GB2312")]


@pytest.mark.parametrize(("renderer", "gap"), [(WORD, 0), (LIBREOFFICE, 64)])
def test_only_libreoffice_sets_han_and_digits_apart(renderer, gap):
    han, digits = lines("第5", renderer)[0].runs
    tracking = -5 if renderer.tracks_ends else 0
    assert digits.x == han.x + 320 + tracking + gap


@pytest.mark.parametrize("mark", "，。、；：")
def test_in_word_a_mark_hangs_outside_the_right_edge(mark):
    first, second = lines(f"{FULL}{mark}会议", WORD)
    assert (first.text, second.text) == (f"{FULL}{mark}", "会议")
    assert first.runs[-1].x == TEXT_WIDTH


def test_no_mark_hangs_that_another_mark_follows():
    assert texts(f"{FULL}。”会议", WORD) == [FULL[:27], f"{FULL[27]}。”会议"]


def test_a_line_that_ends_with_a_hanging_mark_leaves_no_empty_line_behind():
    assert texts(f"{FULL}，\n会议", WORD) == [f"{FULL}，", "会议"]
    assert texts(f"{FULL}。", WORD) == [f"{FULL}。"]


def test_names_stand_at_their_tab_stops():
    tabs = (Tab(9 * CELL), Tab(13 * CELL))
    (line,) = lines("出席：李晓东\t周坚栋\t潘　多", format_=replace(SHEET.attendance.format, tabs=tabs))
    assert [run.x for run in line.runs] == [2 * CELL, 9 * CELL, 13 * CELL]
    assert line.text == "出席：李晓东\t周坚栋\t潘　多"


def test_wrapped_rows_hang_from_behind_their_label():
    tabs = (Tab(9 * CELL),)
    first, second = lines("出席：李晓东\n周坚栋", format_=replace(SHEET.attendance.format, tabs=tabs))
    assert (first.x, second.x) == (2 * CELL, 5 * CELL)


def test_a_tab_behind_a_label_goes_to_where_its_rows_hang_from():
    (line,) = lines("请假:\t骆冰", style=SHEET.attendance)
    assert line.runs[-1].x == SHEET.attendance.format.left


def test_a_date_ends_at_its_right_stop():
    (line,) = lines("县政府办公室\t2022年5月10日印发", style=SHEET.print_line)
    last = line.runs[-1]
    assert last.x + last.width == SHEET.print_line.format.tabs[0].position


def test_a_date_that_has_no_room_beside_its_office_goes_on_behind_it():
    printed = texts(f"{HAN}\t2022年5月10日印发", style=SHEET.print_line)
    assert "".join("".join(printed).split()) == f"{HAN}2022年5月10日印发"


def test_a_tab_without_a_stop_goes_to_the_next_of_all_paragraphs():
    (line,) = lines("会\t议")
    assert line.runs[-1].x == 420


def test_leading_blanks_do_not_count_for_the_first_glyph():
    (line,) = lines("　会议")
    assert (line.text, line.x) == ("会议", CELL)
