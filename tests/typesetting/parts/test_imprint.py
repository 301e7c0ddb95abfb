"""版记: its elements between rules, at the foot of the last page."""

from core.typesetting.composition import compose
from core.typesetting.gbt9704 import SI_HAO_WIDTH
from tests.drafting import minutes

DISTRIBUTION = "distribution\t分送：县委各部门。"
PRINT_LINE = "print_line\t县政府办公室      2023年5月19日印发"


def blocks(*tagged):
    return compose(minutes("\n".join(["paragraph\t会议指出。", *tagged])))[1:]


def names(*tagged):
    return [one.style.name for one in blocks(*tagged)]


def test_thick_rules_enclose_the_imprint_and_thin_ones_part_unlike_elements():
    assert names(DISTRIBUTION, PRINT_LINE, "copies\t共印80份") == [
        "版记粗线",
        "分送",
        "版记细线",
        "印发行",
        "版记细线",
        "印数",
        "版记粗线",
        "版记落脚",
    ]


def test_no_rule_parts_one_distribution_from_another():
    assert names("distribution\t抄送：甲。", "distribution\t分送：乙。") == [
        "版记粗线",
        "分送",
        "分送",
        "版记粗线",
        "版记落脚",
    ]


def test_the_whole_imprint_is_framed_but_for_its_foot():
    *imprint, foot = blocks(DISTRIBUTION, PRINT_LINE)
    assert all(one.framed for one in imprint)
    assert not foot.framed


def test_an_imprint_that_does_not_close_the_draft_stays_where_it_is():
    assert not any(one.framed for one in blocks(DISTRIBUTION, "attendance\t出席：李晓东"))


def test_an_imprint_within_the_draft_is_clear_of_the_text_above_and_never_parted_from_its_rules():
    above, *imprint, _ = blocks(DISTRIBUTION, PRINT_LINE, "signature\t县政府办公室", "date\t2023年5月19日")[:-1]
    assert above.text == ""
    assert [one.style.name for one in imprint] == ["版记粗线", "分送", "版记细线", "印发行", "版记粗线"]
    assert all(one.format.keep_with_next for one in imprint)


def test_wrapped_recipients_stand_below_the_first_behind_the_colon():
    distribution = blocks(DISTRIBUTION)[1]
    assert (distribution.format.left, distribution.format.first_line) == (4 * SI_HAO_WIDTH, -3 * SI_HAO_WIDTH)
    assert distribution.format.right == SI_HAO_WIDTH


def test_the_drafts_rows_are_joined_up_to_a_full_stop():
    drafted = ["distribution\t分送：县委各部门，", "distribution+\t各人民团体。", "distribution+\t县政府各部门。"]
    assert blocks(*drafted)[1].text == "分送：县委各部门，各人民团体。\n县政府各部门。"


def test_a_second_paragraph_without_a_label_stands_below_the_first():
    _, first, second, *_ = blocks(DISTRIBUTION, "distribution\t县政府各部门。")
    assert (second.format.left, second.format.first_line) == (first.format.left, 0)


def test_office_and_date_of_printing_stand_at_the_two_ends():
    assert blocks(PRINT_LINE)[1].text == "县政府办公室\t2023年5月19日印发"
