"""The measure of our line and page breaking: what LibreOffice prints of the same papers."""

from pathlib import Path

import pytest

from core.typesetting.breaking.renderer import LIBREOFFICE
from tests.agreement import Agreement, agreement, minutes_of, paper_of

DRAFTS = sorted((Path(__file__).parents[2] / "drafts" / "learning").glob("*.txt"))
NAMES = [draft.stem for draft in DRAFTS]


@pytest.fixture(scope="module")
def agreements(printer):
    printed = printer({draft.stem: paper_of(draft) for draft in DRAFTS})
    return {draft.stem: agreement(minutes_of(draft), printed[draft.stem].pdf, LIBREOFFICE) for draft in DRAFTS}


def test_of_1000_printed_lines_995_have_our_text(agreements):
    together = sum(agreements.values(), Agreement())
    assert together.lines > 700
    assert together.share >= 0.995


@pytest.mark.parametrize("name", NAMES)
def test_every_draft_has_as_many_pages_as_printed(agreements, name):
    assert agreements[name].pages == agreements[name].printed_pages


@pytest.mark.parametrize("name", NAMES)
def test_lines_stand_within_half_a_millimetre_of_the_printed_ones(agreements, name):
    assert agreements[name].furthest <= 0.5
