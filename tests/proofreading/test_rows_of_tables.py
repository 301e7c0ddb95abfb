"""Rows of tables are no sentences, and the tabs between their cells no blanks too many."""

from core.minutes.assemble import assemble
from core.proofreading.check import check, with_safe_fixes
from core.structure.classifying.classifier import classify
from tests.typesetting.tabular import draft, table

ROWS = ("议定事项", "责任领导", "完成时限"), ("加快城南水厂扩建工程建设，确保年底前实现通水目标", "李晓东", "12月底")


def read():
    text = (
        "一、研究项目",
        "会议同意如下安排：",
        table(*ROWS),
        "会议要求抓好落实。",
        "二、研究其他事项",
        "会议指出，抓紧推进。",
    )
    return classify(draft("县政府第五次常务会议纪要", *text))


def test_nothing_is_found_in_them():
    made = read()
    rows = {line.id for line in made.lines if line.hints.row}
    assert not [finding for finding in check(made, assemble(made)) if finding.line_id in rows]


def test_safe_fixes_leave_the_cells_apart():
    assert [line.text for line in with_safe_fixes(read()).lines if line.hints.row] == ["\t".join(row) for row in ROWS]
