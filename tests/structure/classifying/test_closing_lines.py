"""What stands behind the text: 附件 with their numbers, told from 附件说明 and from what they hold."""

import pytest

from core.reading.draft import Draft, DraftLine
from core.structure.classifying.classifier import classify
from core.structure.roles import Role

TEXT = (
    "县政府第五次常务会议纪要",
    "2022年4月20日，李某主持召开会议。纪要如下：",
    "一、研究项目",
    "会议原则同意项目安排。",
)
ATTACHED = (
    "附件1",
    "重点项目责任分工表",
    "为做好重点项目推进工作，制定本方案。",
    "附件2",
    "老旧小区改造方案",
    "抓好落实。",
)


def roles(*texts):
    return [line.role for line in classify(Draft("草稿.txt", tuple(map(DraftLine, texts)))).lines]


def test_the_number_of_an_attachment_is_known_and_its_text_is_body_text():
    made = roles(*TEXT, "附件：1.重点项目责任分工表", "2.老旧小区改造方案", "县政府办公室", "2022年5月10日", *ATTACHED)
    note, text = Role.ATTACHMENT_NOTE, Role.PARAGRAPH
    assert made[4:] == [note, note, Role.SIGNATURE, Role.DATE, note, text, text, note, text, text]


def test_the_buttons_of_a_web_page_below_the_distribution_are_no_recipients():
    assert roles(*TEXT, "分送：各镇人民政府，区直各部门。", "打印 关闭")[4:] == [Role.DISTRIBUTION, Role.NOISE]


@pytest.mark.parametrize("printed", ["印发", "印", "编印", "印制", "印送", " 印", "印（共印60份）"])
def test_an_office_and_a_date_that_end_as_printed_are_the_print_line(printed):
    made = roles(
        *TEXT, "主送：各镇人民政府，区直各部门", f"县政府办公室秘书科            2023年8月25日{printed}", "共印110份"
    )
    assert made[4:] == [Role.DISTRIBUTION, Role.PRINT_LINE, Role.COPIES]
