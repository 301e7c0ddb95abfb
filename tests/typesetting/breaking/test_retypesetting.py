"""After an edit only what it touched is set again, and the paper is as if it had been set anew."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.typesetting.blocks import Opening, block
from core.typesetting.breaking import layout as layouts
from core.typesetting.breaking.layout import retypeset, typeset
from core.typesetting.breaking.lines import set_lines
from core.typesetting.profile import NATIONAL
from core.typesetting.sheet.sheet import sheet_of

HAN = "会议强调要坚持稳中求进工作总基调完整准确全面贯彻新发展理念"
SHEET = sheet_of(NATIONAL)
FRAMED = tuple(
    replace(block(style, text), framed=True)
    for style, text in [(SHEET.thick_line, ""), (SHEET.distribution, "分送：县委。")]
)
IMPRINT = (*FRAMED, block(SHEET.imprint_foot))


def paragraphs(count, length=70):
    return [block(SHEET.body, f"{number}{HAN * 3}"[:length]) for number in range(count)]


@pytest.fixture
def set_again(monkeypatch):
    """The blocks that are set from now on."""
    counted = []

    def counting(one, renderer, width):
        counted.append(one)
        return set_lines(one, renderer, width)

    monkeypatch.setattr(layouts, "set_lines", counting)
    return counted


def edited(blocks, place, text):
    return [*blocks[:place], block(SHEET.body, text), *blocks[place + 1 :]]


def test_an_edit_sets_its_own_paragraph_again_and_no_other(set_again):
    blocks = paragraphs(300)
    before = typeset(blocks)
    set_again.clear()
    after = edited(blocks, 150, "会议指出。")
    retypeset(before, after)
    assert set_again == [after[150]]


def test_a_paragraph_that_goes_away_sets_nothing_again(set_again):
    blocks = paragraphs(50)
    before = typeset(blocks)
    set_again.clear()
    assert retypeset(before, blocks[:20] + blocks[21:]) == typeset(blocks[:20] + blocks[21:])
    assert len(set_again) == 49


def test_pages_before_the_edit_stay_the_same_objects():
    blocks = paragraphs(200)
    before = typeset(blocks)
    after = retypeset(before, edited(blocks, 190, "会议指出。"))
    same = [old is new for old, new in zip(before.pages, after.pages, strict=False)]
    assert all(same[: len(before.pages) - 3])


def test_pages_behind_an_edit_that_takes_as_many_lines_are_kept():
    blocks = paragraphs(200)
    before = typeset(blocks)
    after = retypeset(before, edited(blocks, 10, "研" * 70))
    changed = [old.lines != new.lines for old, new in zip(before.pages, after.pages, strict=True)]
    assert changed.count(True) <= 2
    assert all(old.lines is new.lines for old, new in zip(before.pages[4:], after.pages[4:], strict=True))


def test_pages_in_step_again_are_kept_with_new_numbers():
    blocks = paragraphs(200)
    before = typeset(blocks)
    after = retypeset(before, [*paragraphs(22, length=20), *blocks])
    assert [page.number for page in after.pages] == list(range(1, len(before.pages) + 2))
    assert all(old.lines is new.lines for old, new in zip(before.pages, after.pages[1:], strict=True))


def test_nothing_changed_is_the_same_layout():
    blocks = [*paragraphs(40), *IMPRINT]
    before = typeset(blocks)
    assert retypeset(before, list(blocks)) == before


OPENINGS = {"page": Opening(), "even page": Opening(even=True), "page without number": Opening(numbered=False)}
KINDS = st.sampled_from(["heading", "short", "long", "longer", *OPENINGS])
LENGTHS = {"short": 10, "long": 60, "longer": 400}


def made(kind, number):
    if kind == "heading":
        return block(SHEET.headings[0], f"{number}、听取汇报")
    if kind in OPENINGS:
        return replace(block(SHEET.body, f"{number}{HAN}"), opening=OPENINGS[kind])
    return block(SHEET.body, f"{number}{HAN * 20}"[: LENGTHS[kind]])


@settings(deadline=None)
@given(st.lists(KINDS, max_size=60), st.lists(KINDS, max_size=8), st.data(), st.booleans())
def test_after_any_edit_the_paper_is_as_if_set_anew(kinds, inserted, data, with_imprint):
    blocks = [made(kind, number) for number, kind in enumerate(kinds)]
    start = data.draw(st.integers(0, len(blocks)))
    end = data.draw(st.integers(start, len(blocks)))
    foot = IMPRINT if with_imprint else ()
    after = [
        *blocks[:start],
        *(made(kind, f"新{number}") for number, kind in enumerate(inserted)),
        *blocks[end:],
        *foot,
    ]
    assert retypeset(typeset([*blocks, *foot]), after) == typeset(after)


@settings(deadline=None)
@given(st.lists(KINDS, max_size=40), st.lists(KINDS, max_size=40), st.booleans(), st.booleans())
def test_even_when_all_is_another_paper(before, after, imprint_before, imprint_after):
    first = [made(kind, number) for number, kind in enumerate(before)] + list(IMPRINT if imprint_before else ())
    second = [made(kind, number) for number, kind in enumerate(after)] + list(IMPRINT if imprint_after else ())
    assert retypeset(typeset(first), second) == typeset(second)
