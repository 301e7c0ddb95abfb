"""Every printed line knows the lines of the draft that it shows."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.minutes.assemble import assemble
from core.reading.open import read_draft
from core.structure.classifying.classifier import classify
from core.structure.document import Line
from core.typesetting.blocks import block
from core.typesetting.breaking.layout import typeset
from core.typesetting.composition import compose
from core.typesetting.origins import with_origins
from core.typesetting.profile import NATIONAL
from core.typesetting.sheet.sheet import sheet_of
from tests.drafting import minutes

DRAFTS = sorted((Path(__file__).parents[1] / "drafts" / "learning").glob("*.txt"))


def printed_lines(paper):
    return [line.line for page in typeset(compose(paper)).pages for line in page.lines]


@pytest.mark.parametrize("draft", DRAFTS, ids=lambda draft: draft.stem)
def test_the_words_of_a_printed_line_are_those_of_its_sources(draft):
    document = classify(read_draft(draft))
    for printed in printed_lines(assemble(document)):
        drafted = "".join("".join(document.line(source).text.split()) for source in printed.sources)
        assert "".join(printed.text.split()) in drafted


@pytest.mark.parametrize("draft", DRAFTS, ids=lambda draft: draft.stem)
def test_every_line_of_the_draft_that_is_printed_is_the_source_of_some_line(draft):
    paper = assemble(classify(read_draft(draft)))
    sources = {source for printed in printed_lines(paper) for source in printed.sources}
    assert sources == {line.id for paragraph in paper.paragraphs for line in paragraph.lines if line.text.strip()}


def test_a_printed_line_shows_only_those_lines_whose_words_stand_on_it():
    wrapped = minutes("paragraph\t" + "会" * 40 + "\nparagraph+\t" + "议" * 40)
    assert [line.sources for line in printed_lines(wrapped)] == [(0,), (0, 1), (1,)]


def test_a_block_that_no_line_is_left_for_has_no_sources():
    style = sheet_of(NATIONAL).body
    drafted, added = with_origins([block(style, "会议 指出"), block(style, "添上的")], [Line(7, "会议指出")])
    assert (drafted.origins, added.origins) == (((0, 7),), ())


LINES = st.lists(st.text("会议指出 \u3000", min_size=1), max_size=6)


@given(LINES, st.lists(st.integers(0, 12), max_size=5), st.lists(st.integers(0, 40), max_size=5))
def test_however_lines_are_cut_into_blocks_each_character_comes_from_its_line(texts, cuts, blanks):
    drafted = [(character, line) for line, text in enumerate(texts) for character in text if not character.isspace()]
    pieces = [drafted[start:end] for start, end in pairwise([0, *sorted(cuts), len(drafted) + max(cuts, default=0)])]
    lines = [Line(line, text) for line, text in enumerate(texts)]
    made = list(with_origins([block(sheet_of(NATIONAL).body, spaced(piece, blanks)) for piece in pieces], lines))
    for one, piece in zip(made, pieces, strict=True):
        inked = [place for place, character in enumerate(one.text) if not character.isspace()]
        assert [one.sources(place, place + 1) for place in inked] == [(line,) for _, line in piece]


def spaced(piece, blanks):
    """The characters of a piece with blanks set between them, as names are in columns."""
    return "".join(("\t" if place in blanks else "") + character for place, (character, _) in enumerate(piece))
