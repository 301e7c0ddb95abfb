from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.reading.open import read_bytes, read_draft

DRAFTS = sorted((Path(__file__).parents[1] / "drafts" / "learning").glob("*.txt"))


def lines(text: str) -> list[str]:
    return [line.text for line in read_bytes("草稿.txt", text.encode()).lines]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r", "\u2028", "\u2029", "\x85", "\v", "\f"])
def test_every_line_end_ends_one_line(line_end):
    assert lines(f"标题{line_end}{line_end}正文{line_end}") == ["标题", "", "正文"]


def test_line_ends_may_be_mixed():
    assert lines("甲\r\n乙\n\r\n丙\r丁") == ["甲", "乙", "", "丙", "丁"]


def test_a_text_without_last_line_end_loses_nothing():
    assert lines("甲\n乙") == ["甲", "乙"]


def test_blanks_of_every_width_stay():
    assert lines("　　出席：\t潘  多\xa0李　兵 \n") == ["　　出席：\t潘  多\xa0李　兵 "]


@pytest.mark.parametrize(
    "invisible", ["\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\xad", "\x00", "\x1b", "\x7f", "\u202e", "\uffff"]
)
def test_what_cannot_be_seen_is_dropped_and_told_of(invisible):
    draft = read_bytes("草稿.txt", f"会议认为，要坚{invisible}持问题导向".encode())
    assert draft.lines[0].text == "会议认为，要坚持问题导向"
    assert draft.notices == ("去掉了 1 个看不见的字符（零宽字符或控制字符）",)


def test_an_ordinary_text_has_no_notices():
    assert read_bytes("草稿.txt", "标题\r\n\t正文　".encode()).notices == ()


@given(st.text(st.sampled_from("会议一、。 \t　\n\r\u2028\u200b")))
def test_no_character_that_can_be_seen_is_lost_or_invented(text):
    text += "。"
    seen = "".join(text.replace("\u200b", "").split())
    assert "".join("".join(lines(text)).split()) == seen


@pytest.mark.parametrize("path", DRAFTS, ids=lambda path: path.stem)
def test_real_drafts_are_read_in_their_own_encoding(path):
    tagged = path.with_suffix(".tagged").read_text("utf-8").split("\n")
    expected = [line.partition("\t")[2] for line in tagged if line]
    read = [line.text for line in read_draft(path).lines]
    assert [line for line in read if line.strip()] == expected


def test_there_are_real_drafts():
    assert len(DRAFTS) >= 11
