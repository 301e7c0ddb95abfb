"""Paragraphs that take as many lines in every word processor."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.export.docx_blocks import paragraph
from core.typesetting.agreeing import CLOSEST, agreeing
from core.typesetting.blocks import block
from core.typesetting.breaking.lines import extent
from core.typesetting.breaking.renderer import LIBREOFFICE, WORD
from core.typesetting.profile import NATIONAL
from core.typesetting.sheet.sheet import sheet_of

SHEET = sheet_of(NATIONAL)
HAN = "会议强调要坚持稳中求进工作总基调完整准确全面贯彻新发展理念"


def counts(one):
    return [extent(one, renderer, SHEET.raster.width)[0] for renderer in (WORD, LIBREOFFICE)]


def body(text):
    return block(SHEET.body, text)


@pytest.mark.parametrize("lines", [1, 2, 3, 8])
def test_a_full_stop_outside_the_last_line_is_taken_in_so_that_no_line_is_needed_for_it(lines):
    full = body((HAN * lines)[: 28 * lines - 2] + "。")
    assert counts(full) == [lines, lines + 1]
    made = agreeing(full, SHEET)
    assert counts(made) == [lines, lines]
    assert made.text == full.text


def test_only_the_last_lines_are_set_closer_and_the_file_says_so():
    made = agreeing(body((HAN * 8)[: 28 * 8 - 2] + "。"), SHEET)
    first, last = made.spans
    assert first.tracking == 0
    assert len(last.text) <= 2 * 28 + 1
    assert -CLOSEST <= last.tracking < 0
    _, properties = (run.rPr for run in paragraph(made).findall(paragraph(made)[1].tag))
    (spacing,) = properties
    assert spacing.get(spacing.tag.replace("spacing", "val")) == str(SHEET.text.tracking + last.tracking)


@pytest.mark.parametrize("text", ["会议指出。", HAN + "。", HAN * 3, ""])
def test_a_paragraph_that_needs_nothing_is_the_very_same(text):
    one = body(text)
    assert agreeing(one, SHEET) is one


@settings(deadline=None, max_examples=200)
@given(st.text(HAN + "，。、“”（）0123456789", max_size=200))
def test_no_word_processor_ever_needs_more_lines_than_before_and_no_character_is_touched(text):
    made = agreeing(body(text), SHEET)
    assert made.text == text
    assert all(after <= before for after, before in zip(counts(made), counts(body(text)), strict=True))
