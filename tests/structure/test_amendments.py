"""What was changed since a draft was opened: nothing is missing, nothing is too much, and everybody is named."""

from hypothesis import given
from hypothesis import strategies as st

from core.minutes.assemble import assemble
from core.proofreading.check import check, with_safe_fixes
from core.proofreading.fixing import with_fixes
from core.reading.draft import Draft, DraftLine
from core.structure.amendments import amendments, tracked
from core.structure.classifying.classifier import classify
from core.structure.edits.lines import delete_lines, merge_next, replace_lines, split_line
from core.structure.trail import USER, present
from tests.structure.strategies import attempts, documents

BODY = "会议指出,各部门要抓好落实,确保完成全年目标任务。"


def opened(*texts):
    draft = Draft("草稿.txt", tuple(map(DraftLine, texts)))
    return draft.lines, classify(draft)


def told(original, document):
    return [(one.number, one.old, one.new, one.authors) for one in amendments(original, document)]


def as_opened(pieces):
    return "".join(piece.text for piece in pieces if piece.kept or piece.gone)


def test_a_draft_as_opened_has_no_changes():
    assert told(*opened("一、研究工作", BODY)) == []


def test_a_word_that_the_user_exchanged_stands_with_what_is_round_it():
    original, document = opened("一、研究工作", BODY)
    document = replace_lines(document, 1, 2, [BODY.replace("抓好", "狠抓")])
    [one] = amendments(original, document)
    assert (one.number, one.old, one.new, one.authors) == (2, "抓好", "狠抓", (USER,))
    assert (one.before[-3:], one.after[:2]) == ("部门要", "落实")


def test_each_rule_is_named_for_what_it_mended():
    original, document = opened("一，研究工作", BODY)
    mended = with_safe_fixes(document)
    assert told(original, mended) == [
        (1, "，", "、", ("P16",)),
        (2, ",", "，", ("P01",)),
        (2, ",", "，", ("P01",)),
    ]


def test_what_the_user_types_beside_a_mend_stays_the_users():
    original, document = opened("一、研究工作", BODY)
    document = replace_lines(document, 1, 2, [BODY.replace("会议", "大会")])
    comma = next(finding for finding in check(document, assemble(document)) if finding.rule == "P01")
    document = with_fixes(document, {comma: "，"})
    document = replace_lines(document, 1, 2, [document.lines[1].text.replace("全年目标", "年度目标")])
    assert told(original, document) == [
        (2, "会议", "大会", (USER,)),
        (2, ",", "，", ("P01",)),
        (2, "全年", "年度", (USER,)),
    ]


def test_a_mend_that_the_user_took_back_by_hand_is_no_change():
    original, document = opened("一、研究工作", BODY)
    mended = with_safe_fixes(document)
    assert told(original, replace_lines(mended, 1, 2, [BODY])) == []


def test_a_line_cut_in_two_or_joined_loses_and_gains_nothing_but_the_line_end():
    original, document = opened("一、研究工作", BODY)
    cut = split_line(document, document.lines[1].id, 5)
    assert told(original, cut) == [(3, "", "\n", (USER,))]
    joined = merge_next(document, document.lines[0].id)
    assert told(original, joined) == [(2, "\n", "", (USER,))]


def test_a_mended_line_cut_in_two_keeps_what_the_rule_mended():
    original, document = opened("一、研究工作", BODY)
    cut = split_line(with_safe_fixes(document), document.lines[1].id, 2)
    assert told(original, cut) == [
        (3, "", "\n", (USER,)),
        (3, ",", "，", ("P01",)),
        (3, ",", "，", ("P01",)),
    ]


def test_lines_that_came_or_went_at_either_end():
    original, document = opened("第一行", "第二行", "第三行")
    first, _, last = document.lines
    assert told(original, delete_lines(document, [first.id])) == [(1, "第一行\n", "", (USER,))]
    assert told(original, delete_lines(document, [last.id])) == [(3, "\n第三行", "", (USER,))]
    assert told(original, replace_lines(document, 0, 0, ["新的"])) == [(1, "", "新的\n", (USER,))]
    assert told(original, replace_lines(document, 3, 3, ["新的"])) == [(4, "", "\n新的", (USER,))]


@given(st.data())
def test_whatever_was_done_both_texts_can_be_read_off(data):
    document = data.draw(documents())
    original = tuple(DraftLine(line.text) for line in document.lines)
    document = classify(Draft("草稿.txt", original))
    opened_text = document.text
    for _ in range(data.draw(st.integers(1, 4)) if document.lines else 0):
        attempt = data.draw(attempts(document))
        document = attempt(document) if attempt.can(document) else document
        document = with_safe_fixes(document) if data.draw(st.booleans()) else document
    pieces = tracked(original, document)
    assert present(pieces) == document.text
    assert as_opened(pieces) == opened_text
