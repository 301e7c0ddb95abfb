"""What each element says and where it stands; what a missing one may be."""

from dataclasses import replace

import pytest

from core.minutes.elements import Element, date_is_wrong, values, values_of
from core.minutes.suggestions import suggestion
from core.structure.document import Document, Line
from tests.drafting import document

WHOLE = """\
minutes_mark	海城县人民政府
minutes_mark+	常务会议纪要
issue_number	第5期
issuer_line	编发单位：海城县人民政府办公室    编发日期：2024年3月5日（星期二）
title	县政府第三次
title+	  常务会议纪要
meeting_info	时    间：2024年3月1日  地    点：三楼会议室
meeting_info	主 持 人：县长 张三
preamble	2024年3月2日，李四在二楼会议室主持召开会议。"""


def said(draft: Document) -> dict[Element, str]:
    return {element: value.text for element, value in values(draft.lines).items()}


def test_every_element_stands_where_it_says():
    draft = document(WHOLE)
    assert said(draft) == {
        Element.MARK: "海城县人民政府常务会议纪要",
        Element.ISSUE_NUMBER: "第5期",
        Element.ISSUER: "海城县人民政府办公室",
        Element.ISSUE_DATE: "2024年3月5日",
        Element.TITLE: "县政府第三次常务会议纪要",
        Element.TIME: "2024年3月1日",
        Element.PLACE: "三楼会议室",
        Element.CHAIR: "县长 张三",
    }
    for value in values(draft.lines).values():
        assert "".join(span.of(draft.line(span.line_id).text) for span in value.spans) == value.text


@pytest.mark.parametrize(
    ("told", "time", "place", "chair"),
    [
        ("2022年4月20日上午，李晓东主持召开县政府会议。", "2022年4月20日上午", None, "李晓东"),
        ("9月4日上午，副区长谷雨晴主持召开专题会议。", "9月4日上午", None, "谷雨晴"),
        ("7月3日下午,街道党工委副书记、办事处主任桑榆主持召开会议。", "7月3日下午", None, "桑榆"),
        ("会议由党委书记华启明主持。", None, None, "华启明"),
        ("二〇二四年十月九日，皇甫松同志主持会议。", "二〇二四年十月九日", None, "皇甫松"),
        ("8月20日，副县长祁山月在县政府第三会议室主持召开会议。", "8月20日", "县政府第三会议室", "祁山月"),
        ("会议在新形势的背景下召开，由有关同志主持。", None, None, None),
    ],
)
def test_a_preamble_tells_when_where_and_under_whom(told, time, place, chair):
    found = said(document(f"preamble\t{told}"))
    assert tuple(found.get(element) for element in (Element.TIME, Element.PLACE, Element.CHAIR)) == (time, place, chair)


def test_a_line_in_doubt_makes_its_values_doubtful():
    [sure] = document("issue_number\t第5期").lines
    doubtful = type(sure)(sure.id, sure.text, sure.role, confidence=0.5)
    assert not values([sure])[Element.ISSUE_NUMBER].doubtful
    assert values([doubtful])[Element.ISSUE_NUMBER].doubtful


def suggested(tagged: str, element: Element) -> str | None:
    draft = document(tagged)
    return suggestion(element, draft, values(draft.lines))


@pytest.mark.parametrize(
    ("issuer", "title", "mark"),
    [
        ("象山县人民政府办公室", "县政府第五次常务会议纪要", "象山县人民政府常务会议纪要"),
        ("中共禾清县委办公室", "十三届县委常委会第41次会议纪要", "中共禾清县委常委会会议纪要"),
        ("曲山县人大常委会办公室", "县人大常委会第二十六次主任会议纪要", "曲山县人大常委会主任会议纪要"),
        ("澜江省水利厅办公室", "关于防汛工作的专题会议纪要", "澜江省水利厅专题会议纪要"),
        ("局办公室", "局党组2024年第5次会议纪要", None),
        ("象山县人民政府", "县政府第五次常务会议纪要", None),
        ("象山县人民政府办公室", "关于修路的通知", None),
    ],
)
def test_the_mark_follows_from_who_issues_and_the_kind_of_meeting(issuer, title, mark):
    assert suggested(f"issuer_line\t{issuer}\ntitle\t{title}", Element.MARK) == mark


CLOSED = """\
preamble	李四召开县政府第三次常务会议。
signature	海城县政府办
date	2024年3月5日
print_line	甲局 2024年3月6日印发"""


@pytest.mark.parametrize(
    ("element", "expected"),
    [
        (Element.ISSUER, "海城县政府办"),
        (Element.ISSUE_DATE, "2024年3月5日"),
        (Element.TITLE, "县政府第三次常务会议纪要"),
        (Element.ISSUE_NUMBER, None),
    ],
)
def test_what_is_missing_may_stand_elsewhere(element, expected):
    assert suggested(CLOSED, element) == expected


def test_for_what_is_there_nothing_is_suggested():
    assert [suggested(WHOLE, element) for element in Element] == [None] * len(Element)


@pytest.mark.parametrize(
    ("text", "wrong"), [("2024年3月5日", False), ("2024.3.5", False), ("2023年2月30日", True), ("三月", True)]
)
def test_a_date_has_to_be_in_the_calendar(text, wrong):
    assert date_is_wrong(text) == wrong


def test_an_edit_elsewhere_leaves_the_values_and_one_of_an_element_does_not():
    draft = document(f"{WHOLE}\nparagraph\t会议指出，要抓好落实。")
    body, number = draft.lines[-1], draft.lines[2]
    elsewhere = changed(draft, replace(body, text="会议要求，要抓好落实。"))
    assert values_of(elsewhere) is values_of(draft)
    here = changed(draft, replace(number, text="第6期"))
    assert values_of(here) == values(here.lines) != values_of(draft)


def changed(draft: Document, line: Line) -> Document:
    return replace(draft, lines=tuple(line if one.id == line.id else one for one in draft.lines))
