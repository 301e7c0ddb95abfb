"""The user's own words as a table: what is written is what is read, and nothing is written that could not be."""

import pytest

from core.proofreading import own
from core.proofreading.words.own_words import cells_of, read_cells, write_cells
from core.proofreading.words.word_list import WordsUnreadable, load_words

ROWS = [cells_of(["科室", "股室", "W"]), cells_of(["其它"]), cells_of(["布署", "部署|安排", "E", "后无：名", "常错"])]


def test_a_table_is_read_as_it_was_written(tmp_path):
    path = tmp_path / "我的" / "词表.tsv"
    write_cells(path, ROWS)
    assert read_cells(path) == ROWS
    assert set(load_words([path]).rows) == {"科室", "布署"}


def test_there_is_nothing_to_read_where_there_is_no_file(tmp_path):
    assert read_cells(tmp_path / "没有.tsv") == []


@pytest.mark.parametrize("row", [["", "部署", "E"], ["布署", "部署", "错"], ["布署", "部署", "E", "后面：名"]])
def test_a_row_that_could_not_be_read_again_is_refused_and_the_file_stays(tmp_path, row):
    path = tmp_path / "词表.tsv"
    write_cells(path, ROWS)
    with pytest.raises(WordsUnreadable, match="第2行"):
        write_cells(path, [ROWS[0], cells_of(row)])
    assert read_cells(path) == ROWS


def test_a_tab_within_a_cell_begins_no_other():
    assert cells_of(["科\t室", "股室"])[:2] == ("科 室", "股室")


def test_rules_are_silenced_one_by_one_and_speak_again(tmp_path, monkeypatch):
    monkeypatch.setattr(own, "own_folder", lambda: tmp_path / "设置")
    assert own.silenced_rules() == frozenset()
    own.silence("P17")
    own.silence("P09")
    assert own.silenced_rules() == {"P09", "P17"}
    own.unsilence("P17")
    assert own.own_settings().silenced == {"P09"}
