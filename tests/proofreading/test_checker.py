"""Checking again after an edit: the same findings as from scratch, and only what the edit touched looked at."""

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.minutes.assemble import assemble
from core.proofreading.catalogue import PAPER_RULES, STRETCH_RULES
from core.proofreading.check import check
from core.proofreading.checker import Checker
from core.proofreading.finding import Severity
from core.proofreading.paper import Paper
from core.proofreading.rule import Rule
from core.proofreading.words.word_list import WordRow, word_list
from core.reading.draft import Draft
from core.reading.open import read_draft
from core.structure.classifying.classifier import classify
from core.structure.edits.lines import delete_lines, replace_lines
from core.structure.edits.roles import set_role
from core.structure.roles import Role
from tests.drafting import document
from tests.structure.strategies import attempts, documents, line_id

REAL = Path(__file__).parents[1] / "drafts/learning/xiangshan-2022-06.txt"
LARGE = 5000


@pytest.fixture
def real():
    return classify(read_draft(REAL))


EDITS = {
    "typing": lambda draft: replace_lines(draft, 10, 11, [draft.lines[10].text + "会议指出,要抓紧.."]),
    "a line above": lambda draft: replace_lines(draft, 0, 0, ["新的一行"]),
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


@settings(deadline=None, max_examples=60)
@given(draft=documents(), data=st.data())
def test_after_any_edits_the_findings_are_those_from_scratch(draft, data):
    checker, seen = Checker(), [draft]
    for _ in range(4):
        attempt = data.draw(attempts(seen[-1]))
        if attempt.can(seen[-1]):
            seen.append(attempt(seen[-1]))
    for step in (*seen, *reversed(seen)):
        assert checker.check(step, assemble(step)) == check(step, assemble(step))


@pytest.fixture
def looked(monkeypatch):
    """What rules look at: the ids of passages and topics, and the ids of the rules that look at the whole paper."""
    looked = []
    findings = Rule.findings

    def looking(rule, subject):
        looked.append(rule.id if isinstance(subject, Paper) else subject.id)
        return findings(rule, subject)

    monkeypatch.setattr(Rule, "findings", looking)
    return looked


def test_only_the_paragraph_that_changed_is_looked_at_again_and_its_topic(real, looked):
    checker = Checker()
    checker.check(real, assemble(real))
    assert {rule.id for rule in PAPER_RULES} < set(looked)
    looked.clear()
    edited = replace_lines(real, 10, 11, [real.lines[10].text + "会议指出，要抓紧。"])
    checker.check(edited, assemble(edited))
    topic = line_id(real, "一、")
    assert set(looked) == {topic, real.lines[10].id}
    assert looked.count(topic) == len(STRETCH_RULES)


def test_a_rule_on_the_whole_paper_looks_again_where_what_it_asked_is_answered_otherwise(real, looked):
    checker = Checker()
    checker.check(real, assemble(real))
    looked.clear()
    place = real.place(line_id(real, "二、"))
    edited = replace_lines(real, place, place + 1, [real.lines[place].text.replace("二、", "三、")])
    checker.check(edited, assemble(edited))
    assert {"S01", "S02", "S03", "S05"} < set(looked)
    assert not {"C16", "R01", "S06", "S14"} & set(looked)


def test_what_an_edit_leaves_as_it_was_is_the_very_same_finding(real):
    checker = Checker()
    before = checker.check(real, assemble(real))
    assert checker.check(real, assemble(real)) is before
    edited = EDITS["typing"](real)
    after = checker.check(edited, assemble(edited))
    known = {finding: finding for finding in before}
    assert len(after) > len(before)
    assert all(known.get(finding, finding) is finding for finding in after)


def test_a_checker_knows_the_words_it_was_given():
    draft = document("paragraph\t请各科室报送材料，作出布署。")
    own = word_list([WordRow("科室", ("股室",), Severity.WARNING)])
    assert [one.text for one in Checker(own).check(draft, assemble(draft)) if one.rule.startswith("L")] == ["科室"]


def test_a_large_draft_is_checked_again_within_the_time_of_a_keystroke():
    """Ten milliseconds on a machine at rest; here only a runaway is caught."""
    lines = read_draft(REAL).lines
    large = classify(Draft("大稿.txt", (lines[8:67] * (LARGE // 59 + 1))[:LARGE]))
    checker = Checker()
    checker.check(large, assemble(large))
    edited = replace_lines(large, 2500, 2501, [large.lines[2500].text + "会议指出。"])
    minutes = assemble(edited)
    start = time.process_time()
    checker.check(edited, minutes)
    assert time.process_time() - start < 0.5
