"""An empty paper carries only what the standard asks for, and equal papers are equal bytes."""

import re
from datetime import date
from io import BytesIO
from zipfile import ZipFile

import docx
import pytest
from docx.shared import Mm

from core.export.package import blank_document, to_bytes

DAY = date(2022, 5, 10)


def members(package: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(package)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def properties(title: str = "纪要", when: date | None = DAY):
    return docx.Document(BytesIO(to_bytes(blank_document(), title, when))).core_properties


def test_the_paper_is_a4_with_the_margins_of_the_standard():
    section = blank_document().sections[0]
    measured = [section.page_width, section.page_height, section.top_margin, section.left_margin]
    assert [round(length.mm, 1) for length in measured] == [210.0, 297.0, 37.0, 28.0]
    assert abs(section.page_width - section.left_margin - section.right_margin - Mm(156)) < Mm(0.1)
    assert abs(section.page_height - section.top_margin - section.bottom_margin - Mm(225)) < Mm(0.1)


def test_page_numbers_stand_right_on_odd_and_left_on_even_pages():
    document = blank_document()
    section = document.sections[0]
    sides = [footer.paragraphs[0].alignment for footer in (section.footer, section.even_page_footer)]
    assert [side.name for side in sides] == ["RIGHT", "LEFT"]
    assert document.settings.odd_and_even_pages_header_footer


def test_nothing_of_a_foreign_template_is_in_the_package():
    names = members(to_bytes(blank_document(), "纪要", DAY))
    assert not [name for name in names if re.search("theme|thumbnail|customXml|app.xml", name)]
    assert b"python-docx" not in names["docProps/core.xml"]


def test_no_author_is_named():
    assert (properties().author, properties().last_modified_by) == ("", "")


def test_every_typeface_is_named_for_han_and_for_latin():
    styles = members(to_bytes(blank_document(), "纪要", DAY))["word/styles.xml"].decode()
    faces = re.findall("<w:rFonts[^>]*>", styles)
    assert faces
    for face in faces:
        assert set(re.findall(r"w:(\w+)=", face)) == {"hint", "ascii", "hAnsi", "eastAsia", "cs"}


def test_a_blank_paper_is_new_each_time():
    blank_document().add_paragraph("旧的")
    assert blank_document().paragraphs == []


def test_equal_papers_are_equal_bytes():
    def paper():
        document = blank_document()
        document.add_paragraph("会议指出")
        return to_bytes(document, "纪要", DAY)

    assert paper() == paper()


def test_no_member_carries_the_time_of_writing():
    with ZipFile(BytesIO(to_bytes(blank_document(), "纪要", DAY))) as archive:
        assert {member.date_time for member in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {member.create_system for member in archive.infolist()} == {0}


def test_the_content_types_come_first_and_the_rest_in_order():
    names = list(members(to_bytes(blank_document(), "纪要", DAY)))
    assert names[0] == "[Content_Types].xml"
    assert names == sorted(names)


def test_the_properties_are_those_of_the_minutes():
    made = properties("县政府第五次常务会议纪要", DAY)
    assert made.title == "县政府第五次常务会议纪要"
    assert made.created.date() == made.modified.date() == DAY


@pytest.mark.parametrize("when", [None, date(203, 5, 10)])
def test_a_day_that_no_file_can_have_becomes_the_first_one(when):
    assert properties(when=when).created.date() == date(1980, 1, 1)


def test_a_title_too_long_for_a_property_is_cut_there():
    assert properties("题" * 300).title == "题" * 255


def test_a_control_character_does_not_spoil_the_properties():
    assert properties("纪\x00要").title == "纪要"
