"""A paper that is not the draft is refused, by the line."""

import pytest

from core.export.outcome import PaperIncomplete
from core.export.paper import paper_docx
from core.export.verify import verify
from tests.drafting import document, minutes

DRAFT = """\
title\t县政府第五次常务会议纪要

preamble\t　　现将会议纪要如下：
noise\t— 1 —
heading:1\t一、传达学习重要讲话精神"""


def refusal(printed):
    with pytest.raises(PaperIncomplete) as refused:
        verify(paper_docx(minutes(printed)), document(DRAFT))
    return str(refused.value)


def test_the_paper_of_a_draft_passes():
    verify(paper_docx(minutes(DRAFT)), document(DRAFT))


def test_blanks_and_noise_are_not_missed():
    verify(paper_docx(minutes(DRAFT.replace("　　", "").replace("noise\t— 1 —", ""))), document(DRAFT))


def test_a_missing_line_is_named_by_its_number_in_the_draft():
    assert "第5行「一、传达学习重要讲话精神」" in refusal(DRAFT.replace("heading:1\t一、传达学习重要讲话精神", ""))


def test_a_changed_character_is_found():
    assert "第3行" in refusal(DRAFT.replace("如下：", "如下:"))


def test_lines_in_another_order_are_found():
    lines = DRAFT.split("\n")
    assert "第1行" in refusal("\n".join([lines[4], lines[0], lines[2]]))


def test_text_that_the_draft_does_not_have_is_found():
    assert "多出了草稿没有的文字「会议强调，严禁虚列支出。」" in refusal(
        f"{DRAFT}\nparagraph\t会议强调，严禁虚列支出。"
    )


def test_a_long_line_is_shown_in_short():
    long = f"paragraph\t{'会议强调' * 20}"
    with pytest.raises(PaperIncomplete, match=r"「(会议强调){5}……」"):
        verify(paper_docx(minutes("")), document(long))
