"""The real draft, exactly: what a careful editor would mark in it, and nothing else."""

from pathlib import Path

import pytest

from core.proofreading.check import with_safe_fixes
from core.reading.open import read_draft
from core.structure.classifying.classifier import classify
from tests.proofreading.tables import findings_of

REAL = Path(__file__).parents[1] / "drafts/learning/xiangshan-2022-06.txt"
EXPECTED = [
    ("M02", 1, ""),
    ("S08", 1, "六期"),
    ("C17", 11, "冬奥会冬残奥"),
    ("C18", 18, "找准定位责任，主动担当作为"),
    ("P05", 19, "<关于更加有效发挥统计监督职能作用的意见>"),
    ("C16", 34, "根据审议意见作进一步修改完善后印发实施"),
    ("C01", 44, "关于加快发展海洋运动产业的实施意见"),
    ("P13", 49, "2021-2025年"),
    ("P13", 51, "2021-2025年"),
    ("C16", 54, "根据审议意见修改完善后实施"),
    ("C19", 56, "，要"),
    ("C16", 66, "按讨论意见修改完善后实施"),
]


@pytest.fixture(scope="module")
def draft():
    return classify(read_draft(REAL))


def test_the_real_draft_has_these_findings_and_no_other(draft):
    shown = [(one.rule, draft.place(one.line_id) + 1, one.text) for one in findings_of(draft)]
    assert shown == EXPECTED


def test_a_mismatch_names_the_other_place_and_its_spelling(draft):
    [mismatch] = [one for one in findings_of(draft) if one.rule == "C01"]
    assert mismatch.fixes == ("关于加快发展海洋运动产业实施意见",)
    assert "第42行" in mismatch.message
    start, end = mismatch.other.span
    assert draft.line(mismatch.other.line_id).text.strip()[start:end] == mismatch.fixes[0]
    assert not mismatch.safe


def test_only_brackets_and_dashes_are_mended_unasked(draft):
    mended = with_safe_fixes(draft)
    changed = [
        (before.text.strip(), after.text.strip())
        for before, after in zip(draft.lines, mended.lines, strict=True)
        if before.text != after.text
    ]
    assert [after for before, after in changed] == [
        before.replace("<", "〈").replace(">", "〉").replace("2021-2025", "2021—2025") for before, _ in changed
    ]
    assert len(changed) == 3
    assert not [one for one in findings_of(mended) if one.safe]
