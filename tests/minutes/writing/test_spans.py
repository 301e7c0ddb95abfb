"""Only what differs is exchanged, wherever a value stands."""

from hypothesis import given
from hypothesis import strategies as st

from core.minutes.writing.spans import Change, Patch, Row, Span, patched, retyped
from core.structure.roles import Role
from tests.drafting import document

FRAGMENTS = st.lists(st.text("甲乙丙 a", max_size=5), min_size=1, max_size=4)


@given(FRAGMENTS, st.text("甲乙丙 a", max_size=12))
def test_the_spans_say_what_is_wanted_and_all_around_them_stays(fragments, wanted):
    lines = {number: f"<{fragment}>" for number, fragment in enumerate(fragments)}
    spans = [Span(number, 1, 1 + len(fragment)) for number, fragment in enumerate(fragments)]
    after = {**lines, **patched(lines, retyped(spans, fragments, wanted))}
    assert all(text[0] + text[-1] == "<>" for text in after.values())
    assert "".join(text[1:-1] for text in after.values()) == wanted


def test_a_title_of_two_lines_is_retyped_where_it_differs():
    spans, fragments = [Span(1, 0, 4), Span(2, 0, 4)], ["县政府办", "会议纪要"]
    assert retyped(spans, fragments, "县政府办专题会议纪要") == [Patch(Span(1, 4, 4), "专题")]
    assert retyped(spans, fragments, "县政府办会纪要") == [Patch(Span(2, 1, 2), "")]
    assert retyped(spans, fragments, "县政协议纪要") == [Patch(Span(1, 2, 4), "协"), Patch(Span(2, 0, 1), "")]


def test_what_a_hand_was_laid_on_keeps_its_role_and_an_emptied_line_goes():
    draft = document("title\t甲\nissue_number\t第5期")
    lines = Change((Patch(Span(0, 0, 1), ""), Patch(Span(1, 1, 2), "6"))).made(draft)
    assert [(line.text, line.pin.role) for line in lines] == [("第6期", Role.ISSUE_NUMBER)]


def test_a_new_row_goes_on_with_the_one_above():
    [above, below] = Change((), Row(0, "丙  丁")).made(document("attendance\t出席：甲某"))
    assert (below.text, below.id, below.role, below.pin.continues) == ("丙  丁", 1, Role.ATTENDANCE, True)
    assert above.text == "出席：甲某"
