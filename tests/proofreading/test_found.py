"""Findings by their lines, and the lines that have others than before."""

from core.proofreading.finding import Finding, Severity
from core.proofreading.found import NOTHING_FOUND, Found


def finding(line_id, start=0):
    return Finding("P01", Severity.ERROR, line_id, (start, start + 1), ",", "应为全角")


def test_the_findings_of_a_line_stay_in_their_order():
    found = Found((finding(1), finding(1, 4), finding(7)))
    assert found.by_line == {1: (finding(1), finding(1, 4)), 7: (finding(7),)}


def test_lines_with_more_fewer_and_other_findings_are_told():
    before = Found((finding(1), finding(2), finding(3), finding(4)))
    after = Found((finding(1), finding(1, 4), finding(3, 2), finding(4), finding(5)))
    assert after.other_lines(before) == {1, 2, 3, 5}
    assert NOTHING_FOUND.other_lines(before) == {1, 2, 3, 4}
