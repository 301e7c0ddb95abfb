"""The forms in which offices write their minutes, each read right as a whole."""

from pathlib import Path

import pytest

from core.minutes.assemble import assemble
from core.structure.document import Document
from tests.drafting import document
from tests.drafts_as_text import outline, read


def forms() -> dict[str, str]:
    _, *parts = (Path(__file__).parent / "forms.txt").read_text(encoding="utf-8").split("\n## ")
    return {name: tagged for name, _, tagged in (part.partition("\n") for part in parts)}


FORMS = forms()


def as_read(name: str) -> Document:
    return read("\n".join(line.partition("\t")[2] for line in FORMS[name].splitlines()))


@pytest.mark.parametrize("name", FORMS)
def test_every_line_of_the_form_has_its_role(name):
    assert outline(as_read(name)) == outline(document(FORMS[name]))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("名单两栏", "申屠嘉/区长 令狐冲/副区长 东郭牙/副区长 公冶长/区政府办 上官婉/区发改委 闻人语/区财政局"),
        (
            "姓名前有职务",
            "司徒雷/县委书记 夏侯惇/县委副书记、县长 诸葛瑾/县委常委、组织部部长 欧阳锋/县委常委、统战部部长",
        ),
        ("办公会记录，姓名后括注单位职务", "段誉 萧峰/区住建局局长 虚竹/区民政局副局长"),
        ("党委会，分项汇报单位和列席单位", "莫言秋 柳如是 文天赐"),
        (
            "周例会，名单内分组",
            "方孝孺/公司领导 铁铉/公司领导 练子宁/各部门负责人 黄子澄/各部门负责人 齐泰/各部门负责人",
        ),
    ],
)
def test_the_people_of_the_first_group_are_told_apart(name, expected):
    people = assemble(as_read(name)).attendance[0].people
    assert " ".join(f"{one.name}/{one.unit}" if one.unit else str(one.name) for one in people) == expected


def test_what_is_filed_is_no_recipient_of_the_label_above():
    groups = assemble(as_read("主送、报、发、存档")).distribution
    assert [(group.label, group.recipients) for group in groups] == [
        ("主送", ("各乡镇人民政府",)),
        ("抄送", ("县委办", "县人大办", "县政协办")),
        ("报", ("市政府办",)),
        ("发", ("县直各单位",)),
        ("存档", ()),
    ]
