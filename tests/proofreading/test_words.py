"""The word list: read, merged with the user's own, and refused with a sentence where it cannot be read."""

import re

import pytest

from core.minutes.assemble import assemble
from core.proofreading.checker import Checker
from core.proofreading.finding import Severity
from core.proofreading.words.word_list import (
    BUNDLED_WORDS,
    WordsUnreadable,
    bundled_words,
    load_words,
)
from tests.drafting import document


@pytest.fixture
def own(tmp_path):
    def write(text, encoding="utf-8"):
        path = tmp_path / "我的词表.tsv"
        path.write_bytes(text.encode(encoding))
        return path

    return write


def found(words, text):
    draft = document(f"paragraph\t{text}")
    return [one for one in Checker(words).check(draft, assemble(draft)) if one.rule.startswith("L")]


def test_the_bundled_list_is_dated_and_says_how_it_is_written():
    first_lines = BUNDLED_WORDS.read_text(encoding="utf-8").split("\n")[:4]
    assert re.search(r"20\d\d年\d+月", first_lines[0])
    assert all(line.startswith("#") for line in first_lines)


def test_no_bundled_word_is_offered_a_wrong_one():
    words = bundled_words()
    assert len(words.rows) > 200
    for row in words.rows.values():
        for right in row.right:
            assert row.wrong != right
            assert not [one for one in found(words, right) if one.severity is Severity.ERROR], f"{row.wrong}→{right}"


def test_the_users_own_words_are_added_to_the_bundled_ones(own):
    words = load_words([BUNDLED_WORDS, own("矛调办\t矛调中心\tW\n")])
    assert [(one.text, one.fixes) for one in found(words, "由矛调办作出布署。")] == [
        ("矛调办", ("矛调中心",)),
        ("布署", ("部署",)),
    ]


def test_the_users_own_row_takes_the_place_of_the_bundled_one(own):
    words = load_words([BUNDLED_WORDS, own("其它\t其他|别的\tH\n")])
    [finding] = found(words, "研究其它事项。")
    assert (finding.severity, finding.fixes) == (Severity.HINT, ())
    assert "“其他”或“别的”" in finding.message


def test_a_row_without_right_word_takes_a_word_out_of_the_list(own):
    assert found(load_words([BUNDLED_WORDS, own("其它\n")]), "研究其它事项。") == []


def test_a_file_that_is_not_there_yet_holds_no_words(tmp_path):
    assert load_words([tmp_path / "没有.tsv"]).rows == {}
    assert found(load_words([tmp_path / "没有.tsv"]), "研究其它事项。") == []


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030", "utf-16"])
def test_a_file_may_be_in_any_encoding_that_drafts_are_read_in(own, encoding):
    text = "# 我的词\n矛调办\t矛调中心\tW\t\t这里一律用全称，不用简称\n"
    assert list(load_words([own(text, encoding)]).rows) == ["矛调办"]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("# 注\n\t部署\tE\n", "词表“我的词表.tsv”第2行不对：第一栏应写错的词。"),
        ("布署\t部署\t错\n", "词表“我的词表.tsv”第1行不对：第三栏应是 E、W 或 H。"),
        ("布署\t部署\n", "词表“我的词表.tsv”第1行不对：第三栏应是 E、W 或 H。"),
        ("布署\t部署\tE\t公\n", "词表“我的词表.tsv”第1行不对：条件应写成“后有：…；前无：…”，词之间用顿号。"),
        ("\x00\x01\x02\x03", "词表“我的词表.tsv”读不出来，请另存为 UTF-8 编码的文本文件。"),
    ],
)
def test_what_cannot_be_used_is_said_in_one_sentence(own, text, sentence):
    with pytest.raises(WordsUnreadable) as refused:
        load_words([own(text)])
    assert str(refused.value) == sentence


def test_a_folder_is_no_word_list(tmp_path):
    with pytest.raises(WordsUnreadable):
        load_words([tmp_path])


@pytest.mark.parametrize(
    ("condition", "text", "count"),
    [
        ("后有：决定", "县政府做出了重要决定。", 1),
        ("后有：决定", "县政府做出了部署，决定后再议。", 0),
        ("前有：会议", "会议认为应做出安排。", 1),
        ("后无：来", "把方案做出来。", 0),
        ("前无：没", "没做出成绩。", 0),
        ("前无：没；后有：成绩", "做出成绩。", 1),
    ],
)
def test_a_word_counts_only_where_its_conditions_hold(own, condition, text, count):
    assert len(found(load_words([own(f"做出\t作出\tW\t{condition}\n")]), text)) == count


def test_a_longer_word_is_found_before_a_shorter_one(own):
    words = load_words([own("布署\t部署\tE\n布署会\t部署会\tE\n")])
    assert [one.text for one in found(words, "召开布署会。")] == ["布署会"]


def test_the_note_of_a_word_is_shown():
    [finding] = found(load_words([BUNDLED_WORDS]), "涉及到五个村。")
    assert finding.message == "“涉及到”宜写作“涉及”（“及”已有“到”的意思）"
