"""Who gets how many copies, and what the list leaves open."""

from datetime import date

import pytest

from core.export.distribution import COUNT_MISSING, copies_of, distribution_list
from tests.export.listings import grouped_minutes, listed_minutes


def rows(listed):
    return [row for section in listed.sections for row in section.rows]


@pytest.mark.parametrize(
    "recipient",
    [
        *("县人大办", "县法院", "县人武部", "城南街道办事处", "县供电公司", "董事会办公室", "工商联", "县委"),
        *("市规划设计研究院", "县防汛抗旱领导小组办公室", "县纪委监委派驻第七纪检监察组", "县机关事务服务中心", "张三"),
    ],
)
def test_a_single_body_gets_one_copy(recipient):
    assert copies_of(recipient) == 1


@pytest.mark.parametrize(
    "recipient",
    [
        *("县委各部门", "各人民团体", "各镇乡政府", "各县（市、区）人民政府", "市直驻象各单位", "各党委（党总支）"),
        *("中央、省驻岳单位", "局党组成员", "局领导", "与会单位", "县级有关部门", "县政府直属机构", "驻象部队"),
        *("全体董事", "公司监事", "机关科室", "县财政局等单位", "村“两委”成员", "成员单位（名单附后）", "乡镇"),
    ],
)
def test_a_collective_term_gets_no_invented_number(recipient):
    assert copies_of(recipient) is None


@pytest.mark.parametrize(
    ("recipient", "copies"), [("县委办（2份）", 2), ("县委各部门(26份)", 26), ("县档案馆3份", 3), ("各乡镇各1份", None)]
)
def test_a_number_that_the_draft_prints_is_taken(recipient, copies):
    assert copies_of(recipient) == copies


def test_minutes_without_recipients_have_no_list():
    assert distribution_list(grouped_minutes({})) is None
    assert distribution_list(grouped_minutes({"分送": ()})) is None


def test_every_recipient_has_a_row_in_the_order_of_the_draft():
    listed = distribution_list(listed_minutes("县委各部门", "县人大办", "县人大办"))
    assert [row.cells for row in rows(listed)] == [
        (1, "县委各部门", None, "", "", COUNT_MISSING),
        (2, "县人大办", 1, "", "", ""),
        (3, "县人大办", 1, "", "", ""),
    ]


def test_one_label_needs_no_sub_heading():
    assert [section.label for section in distribution_list(listed_minutes("县人大办")).sections] == [None]


def test_a_label_without_recipients_does_not_count():
    listed = distribution_list(grouped_minutes({"抄送": (), "分送": ("县人大办",)}))
    assert [section.label for section in listed.sections] == [None]


def test_several_labels_are_sub_headings_and_the_numbers_go_on():
    listed = distribution_list(grouped_minutes({"抄送": ("县政府办公室",), "分送": ("局领导", "普查中心")}))
    assert [section.label for section in listed.sections] == ["抄送", "分送"]
    assert [row.number for row in rows(listed)] == [1, 2, 3]


def test_known_copies_add_up():
    assert distribution_list(listed_minutes("县委各部门", "县人大办", "县法院（3份）")).copies == 4


@pytest.mark.parametrize(
    ("known", "issue"),
    [
        ({}, "六期\u30002022年5月10日"),
        ({"issue_number": None}, "2022年5月10日"),
        ({"issue_date": None}, "六期"),
        ({"issue_number": None, "issue_date": None}, ""),
    ],
)
def test_the_list_says_of_the_issue_what_the_draft_says(known, issue):
    assert distribution_list(listed_minutes("县人大办", **known)).issue == issue


def test_a_draft_without_title_has_a_list_without_one():
    assert distribution_list(listed_minutes("县人大办", title=None)).headings == ("分送名单",)


def test_the_headings_are_the_title_and_what_it_is():
    listed = distribution_list(listed_minutes("县人大办", issue_date=date(2022, 5, 10)))
    assert listed.headings == ("县政府第五次常务会议纪要", "分送名单")
