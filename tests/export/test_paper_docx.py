"""The 纪要 as a .docx: styles, typefaces, schema, properties, bytes."""

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st

from core.export.paper import paper_docx
from core.export.verify import verify
from core.structure.roles import TEXT_ROLES
from tests.drafting import document, minutes
from tests.schema import faults, part_faults

DRAFTS = Path(__file__).parents[1] / "drafts"
TAGGED = sorted(DRAFTS.rglob("*.tagged"))
WHOLE = """\
minutes_mark\t沧宁市人民政府常务会议纪要
issue_number\t〔2023〕8号
issuer_line\t沧宁市人民政府办公室      2023年5月19日
title\t市政府第二十八次常务会议纪要
preamble\t2023年5月12日上午，市长主持召开会议。纪要如下：
heading:1\t一、研究“澄溪河”治理
heading:2\t（一）关于范围。原则同意。
attendance\t出席：顾明远  沈  澜
distribution\t抄送：市委各部门。
print_line\t沧宁市人民政府办公室      2023年5月19日印发
copies\t（共印95份）"""


def opened(tagged):
    return docx.Document(BytesIO(paper_docx(minutes(tagged))))


def part(paper, name):
    with ZipFile(BytesIO(paper)) as archive:
        return archive.read(name)


@pytest.mark.parametrize("tagged", TAGGED, ids=lambda path: path.stem)
def test_every_draft_makes_a_valid_and_complete_paper(tagged):
    text = tagged.read_text(encoding="utf-8")
    paper = paper_docx(minutes(text))
    assert faults(paper) == []
    verify(paper, document(text))


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(TEXT_ROLES),
            st.sampled_from(["", "+"]),
            st.text("会议指出：:、，。（）()《》 \t\u3000出席列分送附件12年月日．.一\x0b\x00", min_size=1, max_size=30),
        ),
        max_size=12,
    )
)
def test_whatever_the_roles_no_character_is_lost_and_the_file_is_valid(lines):
    tagged = "\n".join(f"{role}{':1' if role == 'heading' else ''}{more}\t{text}" for role, more, text in lines)
    made = document(tagged)
    paper = paper_docx(minutes(tagged))
    assert faults(paper) == []
    verify(paper, made)


@pytest.mark.parametrize(
    "children",
    [
        ("<w:keepNext/>", "<w:spacing w:line='579'/>"),
        ("<w:pStyle w:val='Topic1'/>", "<w:framePr w:w='8844'/>"),
        ("<w:tabs><w:tab w:val='left' w:pos='315'/></w:tabs>", "<w:ind w:left='630'/>"),
        ("<w:ind w:left='630'/>", "<w:jc w:val='left'/>"),
        ("<w:jc w:val='left'/>", "<w:outlineLvl w:val='0'/>"),
    ],
)
def test_children_in_the_wrong_order_are_found(children):
    def found(properties):
        inside = f"<w:p><w:pPr>{''.join(properties)}</w:pPr></w:p>"
        xml = f'<w:document xmlns:w="{docx.oxml.ns.nsmap["w"]}"><w:body>{inside}</w:body></w:document>'
        return list(part_faults("word/document.xml", xml.encode()))

    assert found(children) == []
    assert found(reversed(children))


def test_the_navigation_pane_shows_the_topics_by_level():
    document = opened(WHOLE)
    levels = {
        paragraph.text: paragraph.style.element.pPr.find(qn("w:outlineLvl")).get(qn("w:val"))
        for paragraph in document.paragraphs
        if paragraph.style.element.pPr.find(qn("w:outlineLvl")) is not None
    }
    assert levels == {"一、研究“澄溪河”治理": "0", "（一）关于范围。原则同意。": "1"}


def test_the_type_of_a_paper_lies_in_its_styles_alone():
    runs = [run for paragraph in opened(WHOLE).paragraphs for run in paragraph.runs if run._r.rPr is not None]
    assert runs
    assert {child.tag for run in runs for child in run._r.rPr} == {qn("w:rStyle")}


def test_typefaces_are_asked_for_by_name():
    styles = opened(WHOLE).styles
    faces = {
        name: styles[name].element.rPr.find(qn("w:rFonts")).get(qn("w:eastAsia"))
        for name in ("纪要标志", "公文标题", "一级标题", "二级标题", "公文正文", "要素标签", "分送")
    }
    assert faces == {
        "纪要标志": "方正小标宋简体",
        "公文标题": "方正小标宋简体",
        "一级标题": "黑体",
        "二级标题": "楷体_GB2312",
        "公文正文": "仿宋_GB2312",
        "要素标签": "黑体",
        "分送": "仿宋_GB2312",
    }


def test_sizes_are_those_of_the_standard():
    styles = opened(WHOLE).styles
    sizes = {name: styles[name].font.size.pt for name in ("公文标题", "期号", "公文正文", "分送", "印发行", "Footer")}
    assert sizes == {"公文标题": 22, "期号": 16, "公文正文": 16, "分送": 14, "印发行": 14, "Footer": 14}


def test_the_mark_is_red():
    assert str(opened(WHOLE).styles["纪要标志"].font.color.rgb) == "FF0000"


def test_the_imprint_is_one_frame_at_the_foot_of_the_text():
    frames = {tuple(sorted(frame.attrib.items())) for frame in opened(WHOLE).element.body.iter(qn("w:framePr"))}
    (frame,) = frames
    assert {(qn("w:vAnchor"), "margin"), (qn("w:yAlign"), "bottom"), (qn("w:w"), "8844")} <= set(frame)


def test_no_character_grid_is_laid_over_the_page():
    assert b"docGrid" not in part(paper_docx(minutes(WHOLE)), "word/document.xml")


def test_equal_minutes_make_equal_bytes():
    assert paper_docx(minutes(WHOLE)) == paper_docx(minutes(WHOLE))


def test_title_and_day_of_issue_are_the_files_properties():
    properties = opened(WHOLE).core_properties
    assert properties.title == "市政府第二十八次常务会议纪要"
    assert properties.created.date().isoformat() == "2023-05-19"


def test_an_empty_draft_makes_an_empty_paper():
    assert opened("").paragraphs == []
