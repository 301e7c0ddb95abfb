"""What a profile changes in the template of a paper, and what it leaves alone."""

from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import docx
import pytest
from docx.oxml.ns import qn

from core.export.docx_setup import set_up
from core.export.package import TEMPLATE, blank_document, to_bytes
from core.export.paper import paper_docx
from core.export.verify import verify
from core.typesetting.profile import NATIONAL, Folio, Margins, Sizes, Typeface, Typefaces
from core.typesetting.sheet.sheet import sheet_of
from tests.drafting import document, minutes
from tests.schema import faults

DRAFT = """\
minutes_mark\t沧宁市人民政府常务会议纪要
issuer_line\t沧宁市人民政府办公室      2023年5月19日
preamble\t2023年5月12日上午，市长主持召开会议。纪要如下：
heading:2\t（一）关于范围。原则同意。
attendance\t应邀出席：顾明远  沈  澜
attendance\t出席：顾明远  沈  澜
distribution\t抄送：市委各部门。
print_line\t沧宁市人民政府办公室      2023年5月19日印发"""
OTHER = replace(
    NATIONAL,
    typefaces=Typefaces(
        fang_song=Typeface("华文仿宋"),
        hei_ti=Typeface("微软雅黑", ("黑体",)),
        kai_ti=Typeface("华文仿宋"),
        latin=Typeface("Arial"),
    ),
    sizes=Sizes(20.0, 15.0, 12.0),
    margins=Margins(25, 30, 30, 20),
    pitch=28.0,
    spaced_latin=True,
    folio=Folio("第 1 页", "centre", 12.0),
)


def paper(**rules):
    return docx.Document(BytesIO(paper_docx(minutes(DRAFT), replace(NATIONAL, **rules))))


def test_the_national_profile_leaves_the_template_as_it_is():
    left = blank_document()
    set_up(left, sheet_of(NATIONAL))
    assert to_bytes(left, "", None) == to_bytes(blank_document(), "", None)
    with ZipFile(BytesIO(to_bytes(left, "", None))) as archive:
        name = "word/fontTable.xml"
        assert archive.read(name) == (TEMPLATE / name).read_bytes()


def test_the_paper_of_other_rules_is_valid_and_complete():
    made = paper_docx(minutes(DRAFT), OTHER)
    assert faults(made) == []
    verify(made, document(DRAFT))


def test_the_margins_are_the_profiles():
    section = paper(margins=Margins(25, 30, 30, 20)).sections[0]
    edges = (section.top_margin, section.bottom_margin, section.left_margin, section.right_margin)
    assert [edge.mm for edge in edges] == pytest.approx([25, 30, 30, 20], abs=0.03)


def test_every_text_starts_from_the_profiles_type():
    styles = docx.Document(BytesIO(paper_docx(minutes(DRAFT), OTHER))).styles
    fonts = next(styles.element.iter(qn("w:docDefaults"))).find(".//" + qn("w:rFonts"))
    assert {fonts.get(qn(f"w:{slot}")) for slot in ("ascii", "hAnsi", "eastAsia", "cs")} == {"Arial", "华文仿宋"}
    assert styles["公文正文"].font.size.pt == 15
    assert styles["二级标题字"].element.rPr.find(qn("w:rFonts")).get(qn("w:eastAsia")) == "华文仿宋"


def test_the_font_table_names_each_typeface_once_with_its_substitute():
    with ZipFile(BytesIO(paper_docx(minutes(DRAFT), OTHER))) as archive:
        table = archive.read("word/fontTable.xml").decode()
    assert table.count('"华文仿宋"') == 1
    assert table.index('"微软雅黑"') < table.index('<w:altName w:val="黑体"/>') < table.index('"宋体"')


@pytest.mark.parametrize(("spaced", "value"), [(True, "1"), (False, "0")])
def test_letters_stand_apart_from_han_where_the_profile_says_so(spaced, value):
    normal = paper(spaced_latin=spaced).styles["Normal"].element.pPr
    assert [normal.find(qn(f"w:autoSpace{kind}")).get(qn("w:val")) for kind in ("DE", "DN")] == [value, value]


def footers(folio):
    section = paper(folio=folio).sections[0]
    return [footer.paragraphs[0] for footer in (section.footer, section.even_page_footer)]


@pytest.mark.parametrize(
    ("place", "sides", "indents"),
    [
        ("outer", ["RIGHT", "LEFT"], [(None, 14), (14, None)]),
        ("right", ["RIGHT", "RIGHT"], [(None, 14), (None, 14)]),
        ("centre", ["CENTER", "CENTER"], [(None, None), (None, None)]),
    ],
)
def test_the_page_number_stands_where_the_profile_says(place, sides, indents):
    paragraphs = footers(Folio(place=place))
    assert [paragraph.alignment.name for paragraph in paragraphs] == sides
    formats = [paragraph.paragraph_format for paragraph in paragraphs]
    told = [(one.left_indent and one.left_indent.pt, one.right_indent and one.right_indent.pt) for one in formats]
    assert told == indents


def test_the_page_number_is_printed_in_the_profiles_form():
    assert [paragraph.text for paragraph in footers(Folio("第 1 页"))] == ["第  页"] * 2
    assert {child.tag for child in footers(Folio(""))[0]._p} == {qn("w:pPr")}
