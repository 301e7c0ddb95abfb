"""Planted slips over all rules: found where they are, and gone when they are mended."""

import re
from collections import defaultdict

import pytest

from core.proofreading.catalogue import rules
from core.proofreading.finding import Severity
from core.proofreading.fixing import with_fixes
from tests.drafting import document
from tests.proofreading.tables import (
    Slip,
    findings_in,
    findings_of,
    slips_of_papers,
    slips_of_passages,
    unseen_slips,
)

OF_PASSAGES = list(slips_of_passages())
OF_PAPERS = list(slips_of_papers())
SLIPS = OF_PASSAGES + OF_PAPERS
WITHOUT_SLIP = {"R01", "M01", "M02", "M03", "M04", "M05", "M06", "M07"}
"""What the draft lacks, and doubt, are tested by their own drafts."""


def found(slip: Slip, tagged: str) -> list[str]:
    return [finding.text for finding in findings_in(tagged) if finding.rule == slip.rule and finding.text]


@pytest.mark.parametrize("slip", SLIPS, ids=str)
def test_a_planted_slip_is_found_at_its_place(slip):
    assert slip.text in found(slip, slip.bad)


@pytest.mark.parametrize("slip", SLIPS, ids=str)
def test_a_mended_slip_is_silent(slip):
    left = found(slip, slip.good)
    assert len(left) < len(found(slip, slip.bad))
    assert slip in OF_PASSAGES or left == []


def test_there_are_slips_for_every_rule():
    assert {slip.rule for slip in SLIPS} == set(rules()) - WITHOUT_SLIP
    assert len(SLIPS) >= 200


@pytest.mark.parametrize(("severity", "least"), [(Severity.ERROR, 0.95), (Severity.WARNING, 0.85)])
def test_enough_of_what_is_certain_or_probable_is_found(severity, least):
    tally: dict[bool, int] = defaultdict(int)
    for slip in SLIPS:
        if rules()[slip.rule][0].severity is severity:
            tally[slip.text in found(slip, slip.bad)] += 1
    assert tally[True] >= least * sum(tally.values())


def told(slip: Slip) -> bool:
    """Whether a finding of the rule, or for words of their family, is about the place."""
    rule = "L" if slip.rule.startswith("L") else slip.rule
    found = (finding for finding in findings_in(slip.bad) if finding.rule.startswith(rule))
    return any(slip.text in finding.text or finding.text in slip.text for finding in found)


@pytest.mark.parametrize(("severity", "least"), [(Severity.ERROR, 0.95), (Severity.WARNING, 0.85)])
def test_as_much_is_found_of_slips_that_the_rules_were_not_written_for(severity, least):
    slips = [slip for slip in unseen_slips() if rules()[slip.rule][0].severity is severity]
    missed = [str(slip) for slip in slips if not told(slip)]
    assert len(missed) <= (1 - least) * len(slips), missed


MENDED_BY_ITS_FIX = [
    slip
    for slip in OF_PASSAGES
    if any(
        finding.rule == slip.rule and finding.text == slip.text and finding.fixes for finding in findings_in(slip.bad)
    )
]


@pytest.mark.parametrize("slip", MENDED_BY_ITS_FIX, ids=str)
def test_the_first_fix_makes_its_finding_vanish(slip):
    draft = document(slip.bad)
    [finding, *_] = [one for one in findings_of(draft) if one.rule == slip.rule and one.text == slip.text]
    mended = with_fixes(draft, {finding: finding.fixes[0]})
    before, after = found(slip, slip.bad), [one for one in findings_of(mended) if one.rule == slip.rule and one.text]
    assert len(after) < len(before)


@pytest.mark.parametrize("slip", SLIPS, ids=str)
def test_every_finding_is_a_chinese_sentence_at_the_text_it_names(slip):
    draft = document(slip.bad)
    for finding in findings_of(draft):
        start, end = finding.span
        assert draft.line(finding.line_id).text.strip()[start:end] == finding.text
        assert re.search(r"[\u4e00-\u9fff]", finding.message)
        assert finding.text not in finding.fixes
        assert finding.fixes or not finding.safe
