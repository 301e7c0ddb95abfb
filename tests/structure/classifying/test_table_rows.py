"""Rows of a table in a Word draft are told from headings and hard-wrapped text."""

from core.structure.classifying.classifier import classify
from core.structure.roles import Role
from tests.typesetting.tabular import draft, table

ABOVE = ("县政府第五次常务会议纪要", "一、研究重点项目推进有关问题", "会议原则同意项目安排，具体如下：")
BELOW = ("会议要求，各责任单位要抓好落实。", "二、研究其他事项", "会议指出，要抓紧推进。", "出席：李晓东  周坚栋")
DUTIES = table(
    ("议定事项", "责任领导", "完成时限"), ("扩建城南水厂，", "李晓东", "12月底"), ("改造老旧小区", "周坚栋", "10月底")
)


def rows_of(made):
    return [line for line in made.lines if line.hints.row]


def test_rows_are_body_text_and_not_doubtful():
    rows = rows_of(classify(draft(*ABOVE, DUTIES, *BELOW)))
    assert {line.role for line in rows} == {Role.PARAGRAPH}
    assert not any(line.doubtful for line in rows)


def test_a_row_goes_on_with_no_other():
    assert not any(line.continues for line in rows_of(classify(draft(*ABOVE, DUTIES, *BELOW))))


def test_a_roster_in_a_table_stays_a_roster():
    made = classify(draft(*ABOVE, *BELOW[:3], table(("出席", "李晓东  周坚栋  潘  多"), ("列席", "吴志辉  胡颖磊"))))
    assert {line.role for line in rows_of(made)} == {Role.ATTENDANCE}
