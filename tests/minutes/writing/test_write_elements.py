"""An element gets another value, and all else in its lines stays."""

import pytest

from core.minutes.elements import Element, values
from core.minutes.writing.elements import put_in, set_element
from core.structure.edits.edit import EditRefused
from core.structure.roles import Role
from tests.drafting import document
from tests.minutes.test_elements import WHOLE
from tests.minutes.writing.rosters import texts


def changed(element: Element, text: str) -> dict[str, str]:
    """The lines that an edit of the element changes, before and after."""
    before = document(WHOLE)
    after = set_element(before, element, text)
    assert values(after.lines)[element].text == text.strip()
    return {old.text: new.text for old, new in zip(before.lines, after.lines, strict=True) if old.text != new.text}


@pytest.mark.parametrize(
    ("element", "text", "line", "after"),
    [
        (Element.ISSUE_NUMBER, "第6期", "第5期", "第6期"),
        (Element.MARK, "海城县人民政府专题会议纪要", "常务会议纪要", "专题会议纪要"),
        (Element.TITLE, "县政府第四次常务会议纪要", "县政府第三次", "县政府第四次"),
        (
            Element.ISSUER,
            "海城县政府办",
            "编发单位：海城县人民政府办公室    编发日期：2024年3月5日（星期二）",
            "编发单位：海城县政府办    编发日期：2024年3月5日（星期二）",
        ),
        (
            Element.ISSUE_DATE,
            "2024年3月12日",
            "编发单位：海城县人民政府办公室    编发日期：2024年3月5日（星期二）",
            "编发单位：海城县人民政府办公室    编发日期：2024年3月12日（星期二）",
        ),
        (
            Element.TIME,
            "2024年3月1日上午",
            "时    间：2024年3月1日  地    点：三楼会议室",
            "时    间：2024年3月1日上午  地    点：三楼会议室",
        ),
        (Element.CHAIR, "副县长 李四", "主 持 人：县长 张三", "主 持 人：副县长 李四"),
    ],
)
def test_only_the_value_changes(element, text, line, after):
    assert changed(element, text) == {line: after}


def test_the_chair_is_changed_in_the_preamble():
    draft = document("preamble\t2022年4月20日上午，县长李晓东主持召开会议。")
    assert texts(set_element(draft, Element.CHAIR, "周坚栋")) == ["2022年4月20日上午，县长周坚栋主持召开会议。"]


def test_what_was_typed_over_keeps_its_role():
    after = set_element(document(WHOLE), Element.ISSUE_NUMBER, "甲")
    [line] = [line for line in after.lines if line.text == "甲"]
    assert (line.role, line.pinned) == (Role.ISSUE_NUMBER, True)


@pytest.mark.parametrize(
    ("element", "text", "sentence"),
    [
        (Element.TITLE, " ", "请填写标题"),
        (Element.TITLE, "县政府第三次常务会议纪要", "和原来的一样"),
        (Element.ISSUE_DATE, "2023年2月30日", "不是日历上有的日期"),
        (Element.ISSUE_DATE, "下周", "不是日历上有的日期"),
        (Element.SIGNATURE, "甲局", "没有署名"),
        (Element.PLACE, "甲  主持：李四", "读不出会议地点"),
    ],
)
def test_what_cannot_be_is_refused_with_a_sentence(element, text, sentence):
    with pytest.raises(EditRefused, match=f"{sentence}.*。$"):
        set_element(document(WHOLE), element, text)


@pytest.mark.parametrize(
    ("element", "text", "row"),
    [
        (Element.MARK, "甲县人民政府常务会议纪要", "甲县人民政府常务会议纪要"),
        (Element.ISSUE_DATE, "2024年3月5日", "2024年3月5日"),
        (Element.CHAIR, "张三", "主持人：张三"),
    ],
)
def test_a_missing_one_comes_on_a_line_of_its_own_and_is_found_there(element, text, row):
    after = put_in(document("issue_number\t第5期\nparagraph\t会议指出，要抓好落实。"), element, text)
    assert row in texts(after)
    assert values(after.lines)[element].text == text


def test_a_date_that_the_calendar_lacks_is_not_put_in():
    with pytest.raises(EditRefused, match="日历"):
        put_in(document("issue_number\t第5期"), Element.ISSUE_DATE, "2月30日")
