"""The list as a .docx: a table to sign whose head comes again on every page."""

from io import BytesIO
from zipfile import ZipFile

import docx
import pytest
from docx.oxml.ns import qn

from core.export.distribution_docx import WIDTHS, distribution_docx
from core.typesetting.gbt9704 import TEXT_WIDTH
from tests.export.listings import grouped_minutes, listed_minutes

ELEVEN = ("县委各部门", *(f"第{number}镇人民政府" for number in range(10)))


def opened(minutes):
    return docx.Document(BytesIO(distribution_docx(minutes)))


def table(minutes):
    [found] = opened(minutes).tables
    return found


def texts(minutes) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in table(minutes).rows]


def has(row, mark: str) -> bool:
    return row._tr.trPr.find(qn(f"w:{mark}")) is not None


def test_no_recipients_make_no_file():
    assert distribution_docx(grouped_minutes({})) is None


def test_above_the_table_stand_title_and_issue():
    above = [paragraph.text for paragraph in opened(listed_minutes("县人大办")).paragraphs]
    assert above == ["县政府第五次常务会议纪要", "分送名单", "六期\u30002022年5月10日", ""]


def test_a_title_too_long_for_a_line_is_broken_between_its_words():
    title = "衡川水务发展股份有限公司第四届董事会第六次会议纪要"
    printed = opened(listed_minutes("公司党委", title=title)).paragraphs[0].text
    assert "\n" in printed
    assert printed.replace("\n", "") == title
    assert min(map(len, printed.split("\n"))) > 4


def test_the_table_has_a_head_and_a_row_for_each_recipient():
    assert texts(listed_minutes("县委各部门", "县人大办")) == [
        ["序号", "单位", "份数", "签收人", "签收日期", "备注"],
        ["1", "县委各部门", "", "", "", "集体称谓，份数待填"],
        ["2", "县人大办", "1", "", "", ""],
    ]


def test_only_the_head_is_repeated_on_each_page():
    rows = table(listed_minutes(*ELEVEN)).rows
    assert [has(row, "tblHeader") for row in rows] == [True] + [False] * 11


def test_no_row_is_parted_by_a_page_break():
    assert all(has(row, "cantSplit") for row in table(grouped_minutes({"抄送": ELEVEN, "分送": ELEVEN})).rows)


def test_the_table_fills_the_text_area():
    assert sum(WIDTHS) == TEXT_WIDTH


def test_several_labels_are_rows_across_the_table_that_stay_with_the_next():
    made = table(grouped_minutes({"抄送": ("县政府办公室",), "分送": ("局领导",)}))
    labels = [row for row in made.rows if len(row._tr.tc_lst) == 1]
    assert [row.cells[0].text for row in labels] == ["抄送", "分送"]
    for row in labels:
        assert row.cells[0].paragraphs[0].style.paragraph_format.keep_with_next


def test_the_look_is_in_named_styles_with_han_typefaces():
    document = opened(grouped_minutes({"抄送": ("县政府办公室",), "分送": ("局领导",)}))
    used = [document.paragraphs, *(cell.paragraphs for row in document.tables[0].rows for cell in row.cells)]
    for style in {paragraph.style.name: paragraph.style for paragraphs in used for paragraph in paragraphs}.values():
        assert style.name.startswith("名单")
        faces = style.element.rPr.rFonts
        assert faces.get(qn("w:eastAsia")) in {"黑体", "仿宋_GB2312"}
        assert faces.get(qn("w:ascii"))


def test_no_run_or_cell_paragraph_is_formatted_directly():
    body = opened(listed_minutes(*ELEVEN)).element.body
    assert body.xpath(".//w:r/w:rPr | .//w:pPr/*[not(self::w:pStyle)]") == []


@pytest.mark.parametrize("name", ["“双创”办公室", "A&B<公司>", "𠮷林公司", "  县　委  "])
def test_a_name_is_printed_as_it_is(name):
    assert texts(listed_minutes(name))[1][1] == name


def test_a_control_character_does_not_spoil_the_file():
    assert texts(listed_minutes("县\x00人大办"))[1][1] == "县人大办"


def test_equal_minutes_make_equal_bytes():
    assert distribution_docx(listed_minutes(*ELEVEN)) == distribution_docx(listed_minutes(*ELEVEN))


def test_the_list_can_be_found_by_its_title():
    assert opened(listed_minutes("县人大办")).core_properties.title == "县政府第五次常务会议纪要分送名单"


def test_a_word_processor_is_not_asked_to_repair_the_end():
    with ZipFile(BytesIO(distribution_docx(listed_minutes("县人大办")))) as archive:
        body = docx.oxml.parse_xml(archive.read("word/document.xml")).body
    assert [child.tag for child in body][-3:] == [qn("w:tbl"), qn("w:p"), qn("w:sectPr")]
