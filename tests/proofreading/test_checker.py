"""Checking again after an edit: the same findings as from scratch, and only what the edit touched looked at."""

import time
from pathlib import Path

import pytest

from core.minutes.assemble import assemble
from core.proofreading import checker as checker_module
from core.proofreading.check import check
from core.proofreading.checker import Checker
from core.proofreading.finding import Severity
from core.proofreading.words.word_list import WordRow, word_list
from core.reading.draft import Draft
from core.reading.open import read_draft
from core.structure.classifying.classifier import classify
from core.structure.edits.lines import delete_lines, replace_lines
from core.structure.edits.roles import set_role
from core.structure.roles import Role
from tests.drafting import document

REAL = Path(__file__).parents[1] / "drafts/learning/xiangshan-2022-06.txt"
LARGE = 5000


@pytest.fixture
def real():
    return classify(read_draft(REAL))


EDITS = {
    "typing": lambda draft: replace_lines(draft, 10, 11, [draft.lines[10].text + "会议指出,要抓紧.."]),
    "a heading gone": lambda draft: delete_lines(draft, [draft.lines[30].id]),
    "another role": lambda draft: set_role(draft, [draft.lines[17].id], Role.HEADING),
    "a title mended": lambda draft: replace_lines(
        draft, 41, 42, [draft.lines[41].text.replace("产业实施", "产业的实施")]
    ),
}


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
def test_after_an_edit_the_findings_are_those_from_scratch(edit, real):
    checker = Checker()
    checker.check(real, assemble(real))
    edited = edit(real)
    again = checker.check(edited, assemble(edited))
    assert again == check(edited, assemble(edited))
    assert again != check(real, assemble(real))


def test_only_the_paragraph_that_changed_is_looked_at_again(real, monkeypatch):
    checker = Checker()
    checker.check(real, assemble(real))
    looked_at = []
    findings = checker_module._findings
    monkeypatch.setattr(
        checker_module, "_findings", lambda rules, passage: looked_at.append(passage.id) or findings(rules, passage)
    )
    edited = EDITS["typing"](real)
    checker.check(edited, assemble(edited))
    assert looked_at == [real.lines[10].id]


def test_a_checker_knows_the_words_it_was_given():
    draft = document("paragraph\t请各科室报送材料，作出布署。")
    own = word_list([WordRow("科室", ("股室",), Severity.WARNING)])
    assert [one.text for one in Checker(own).check(draft, assemble(draft)) if one.rule.startswith("L")] == ["科室"]


def test_a_large_draft_is_checked_again_within_the_time_of_a_keystroke():
    """Fifty milliseconds on a machine at rest; here only a runaway is caught."""
    lines = read_draft(REAL).lines
    large = classify(Draft("大稿.txt", (lines[8:67] * (LARGE // 59 + 1))[:LARGE]))
    checker = Checker()
    checker.check(large, assemble(large))
    edited = replace_lines(large, 2500, 2501, [large.lines[2500].text + "会议指出。"])
    minutes = assemble(edited)
    start = time.process_time()
    checker.check(edited, minutes)
    assert time.process_time() - start < 0.5
