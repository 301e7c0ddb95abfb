"""Tables on pages: cells side by side, rows whole, heads repeated."""

from core.typesetting.breaking.layout import retypeset, typeset
from core.typesetting.composition import compose
from core.typesetting.parts.tables import LEADING, PADDING, RULE
from tests.typesetting.tabular import PROJECTS, minutes, table

TEXT = "会议指出。"
TWIPS_OF_SI_HAO = 448
"""From line to line of 四号 in a cell."""


def pages(*parts):
    return typeset(compose(minutes(*parts))).pages


def shown(page):
    return [line.line.text for line in page.lines]


def rows(count):
    return [PROJECTS[0], *[(str(number), "城南水厂", "县住建局") for number in range(1, count)]]


def test_what_stands_on_one_line_of_a_row_is_one_line_with_tabs():
    (page,) = pages(table(*PROJECTS))
    assert shown(page) == ["\t".join(row) for row in PROJECTS]


def test_a_row_is_as_high_as_its_text_with_a_rule_and_room():
    (page,) = pages(table(*PROJECTS))
    first, second, _ = page.lines
    assert second.top - first.top == TWIPS_OF_SI_HAO + 2 * LEADING + RULE


def test_the_fullest_cell_makes_the_height_and_the_others_stand_in_the_middle():
    (page,) = pages(table(PROJECTS[0], ("1", "城南水厂|老旧小区", "县住建局"), PROJECTS[2]))
    _, above, middle, below, _ = page.lines
    assert [line.line.text for line in (above, middle, below)] == ["城南水厂", "1\t县住建局", "老旧小区"]
    assert (below.top - above.top, middle.top - above.top) == (TWIPS_OF_SI_HAO, TWIPS_OF_SI_HAO // 2)


def test_a_long_text_is_broken_at_the_edge_of_its_cell():
    made = minutes(table(PROJECTS[0], ("1", "加快城南水厂扩建工程建设，" * 4, "县住建局"), PROJECTS[2]))
    (left, right, *_) = compose(made)[0].table.columns
    runs = [run for line in typeset(compose(made)).pages[0].lines for run in line.line.runs if "水" in run.text]
    assert len(runs) > 2
    assert all(left + PADDING <= run.x and run.x + run.width <= left + right - PADDING for run in runs)


def test_rules_stand_around_every_cell():
    (page,) = pages(table(*PROJECTS))
    lying = {rule.top for rule in page.rules if rule.width > rule.weight}
    standing = {rule.x for rule in page.rules if rule.width < rule.weight}
    assert (len(lying), len(standing)) == (4, 4)
    assert max(rule.top + rule.weight for rule in page.rules) == max(lying) + RULE


def test_a_merged_cell_has_no_rule_within():
    (page,) = pages(table(("单位", "姓名"), ("县府办", "李晓东"), ("^", "周坚栋"), ("县发改局", "潘多")))
    second_row = sorted({rule.top for rule in page.rules if rule.width > rule.weight})[2]
    assert {rule.x > 0 for rule in page.rules if rule.top == second_row and rule.width > rule.weight} == {True}


def test_a_table_goes_on_on_the_next_page_below_its_heads():
    first, second = pages(*[TEXT] * 10, table(*rows(20)))
    assert shown(first)[10] == shown(second)[0] == "\t".join(PROJECTS[0])
    assert [text.split("\t")[0] for text in shown(first)[11:] + shown(second)[1:]] == [str(n) for n in range(1, 20)]


def test_heads_do_not_stand_without_a_row():
    first, second = pages(*[TEXT] * 20, "会议同意：", table(*rows(4)))
    assert shown(first) == [TEXT] * 20 + ["会议同意："]
    assert len(second.lines) == 4


def test_text_goes_on_below_a_table():
    (page,) = pages(TEXT, table(*PROJECTS), TEXT)
    foot = max(rule.top + rule.weight for rule in page.rules)
    assert page.lines[-1].top == foot


def test_lines_of_a_table_know_the_lines_of_the_draft():
    (page,) = pages(TEXT, table(*PROJECTS))
    assert [line.line.sources for line in page.lines] == [(1,), (2,), (3,), (4,)]


def test_after_an_edit_a_paper_with_a_table_is_what_it_would_be_anew():
    before = compose(minutes(*[TEXT] * 10, table(*rows(20)), *[TEXT] * 30))
    after = compose(minutes(*[TEXT] * 10, table(("编号", "项目名称", "责任单位"), *rows(20)[1:]), *[TEXT] * 30))
    assert retypeset(typeset(before), after) == typeset(after)
