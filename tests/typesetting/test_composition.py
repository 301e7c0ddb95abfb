"""The paper in the draft's order, composed again only where the draft changed."""

from dataclasses import replace

from core.minutes.assemble import assemble
from core.typesetting.composition import compose
from core.typesetting.profile import NATIONAL
from tests.drafting import document

TAGGED = """\
title\t县政府第五次常务会议纪要
paragraph\t会议指出。
paragraph\t会议强调。
paragraph\t会议决定。
attendance\t出席：李晓东  周坚栋
attendance\t列席：潘  多"""


def test_an_edit_leaves_other_paragraphs_the_very_blocks_they_were():
    """But for those that their neighbours set off or hold."""
    drafted = document(TAGGED)
    before = compose(assemble(drafted))
    first, edited, *others = drafted.lines
    lines = (first, replace(edited, text="会议要求。"), *others)
    after = compose(assemble(replace(drafted, lines=lines)))
    assert [old is new for old, new in zip(before[1:], after[1:], strict=True)] == [False, True, False, False, True]
    assert [old == new for old, new in zip(before, after, strict=True)] == [True, False, True, True, True, True]


def test_one_paragraph_is_composed_by_each_profile_in_its_own_way():
    minutes = assemble(document(TAGGED))
    (_, wide, *_), (_, narrow, *_) = (compose(minutes, replace(NATIONAL, characters=count)) for count in (28, 26))
    assert wide.format.first_line < narrow.format.first_line
