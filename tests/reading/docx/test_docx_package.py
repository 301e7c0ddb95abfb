import struct
import zipfile
from io import BytesIO

import docx
import pytest

from core.reading import parts
from core.reading.draft import DraftUnreadable
from core.reading.open import read_bytes, read_draft
from tests.reading.docx.word_drafts import (
    MAIN_RELATION,
    NAMESPACES,
    RELATIONS,
    paragraph,
    read,
    relations,
    root,
    word_draft,
    zipped,
)

BODY = f"<w:body>{paragraph('会议纪要')}</w:body>"
DOCUMENT = root("document", BODY)


def refusal(data: bytes) -> str:
    with pytest.raises(DraftUnreadable) as caught:
        read_bytes("草稿.docx", data)
    return str(caught.value)


def lines(data: bytes) -> list[str]:
    return [line.text for line in read_bytes("草稿.docx", data).lines]


def test_a_document_of_a_word_processor_is_read(tmp_path):
    document = docx.Document()
    document.add_heading("一、议题", level=1)
    document.add_paragraph("会议指出。", style="List Number")
    document.add_table(1, 2).rows[0].cells[1].text = "乙"
    document.save(tmp_path / "纪要.docx")
    draft = read_draft(tmp_path / "纪要.docx")
    assert [line.text for line in draft.lines] == ["一、议题", "1.会议指出。", "\t乙"]
    assert draft.lines[0].hints.style == "heading 1"
    assert draft.lines[0].hints.outline_level == 1


def test_the_main_part_is_found_by_its_relation():
    relation = f'<Relationship Id="r" Type="{RELATIONS}/officeDocument" Target="/word/document2.xml"/>'
    assert lines(zipped({"_rels/.rels": relations(relation), "word/document2.xml": DOCUMENT})) == ["会议纪要"]


def test_the_main_part_is_found_without_relations():
    assert lines(zipped({"word/document.xml": DOCUMENT})) == ["会议纪要"]


def test_part_names_know_no_case_and_may_have_backslashes():
    assert lines(zipped({"_rels/.rels": relations(MAIN_RELATION), "Word\\Document.xml": DOCUMENT})) == ["会议纪要"]


def test_strict_documents_are_read():
    strict = NAMESPACES.replace(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    assert lines(zipped({"word/document.xml": DOCUMENT.replace(NAMESPACES, strict)})) == ["会议纪要"]


def test_relations_to_missing_or_outside_parts_are_as_if_not_there():
    outside = f'<Relationship Id="a" Type="{RELATIONS}/styles" TargetMode="External" Target="http://example.invalid/"/>'
    missing = f'<Relationship Id="b" Type="{RELATIONS}/numbering" Target="../../../numbering.xml"/>'
    files = {"word/document.xml": DOCUMENT, "word/_rels/document.xml.rels": relations(outside + missing)}
    assert lines(zipped(files)) == ["会议纪要"]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("xl/workbook.xml", "Excel"),
        ("ppt/presentation.xml", "演示文稿"),
        ("content.xml", "OpenDocument"),
        ("照片.jpg", "压缩包"),
    ],
)
def test_other_packages_are_called_by_their_name(name, kind):
    assert kind in refusal(zipped({name: "<a/>"}))


@pytest.mark.parametrize("kept", [0.1, 0.5, 0.9, 0.99])
def test_a_truncated_file_is_damaged(kept):
    data = word_draft(paragraph("会议纪要"))
    assert "已损坏" in refusal(data[: int(len(data) * kept)])


@pytest.mark.parametrize(
    "document",
    ["", "会议", "<w:document>", root("styles", ""), root("document", "").replace("document", "文档")[:-3], "\x00"],
)
def test_a_main_part_that_is_no_document_is_damaged(document):
    assert "已损坏" in refusal(zipped({"word/document.xml": document}))


def test_a_word_package_without_main_part_is_damaged():
    assert "已损坏" in refusal(zipped({"word/styles.xml": root("styles", "")}))


def test_contents_that_fail_their_checksum_are_damaged():
    data = zipped({"word/document.xml": DOCUMENT})
    start = data.index(b"word/document.xml") + len(b"word/document.xml")
    assert "已损坏" in refusal(data[: start + 20] + b"\xff\xff\xff\xff" + data[start + 24 :])


def test_a_document_of_pictures_has_no_text():
    assert "没有文字" in refusal(word_draft(paragraph("<w:r><w:drawing><a:blip/></w:drawing></w:r>")))


def test_an_encrypted_zip_needs_its_password():
    data = bytearray(zipped({"word/document.xml": DOCUMENT}))
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        struct.pack_into("<H", data, data.index(signature) + offset, 1)
    assert "取消密码" in refusal(bytes(data))


def test_a_zip_bomb_ends_as_a_sentence():
    blank = b" " * (20 * 1024 * 1024)
    assert "解开后" in refusal(zipped({"word/document.xml": blank}))


def test_much_xml_of_any_ratio_ends_as_a_sentence(monkeypatch):
    monkeypatch.setattr(parts, "UNPACKED_LIMIT", 300)
    assert "解开后" in refusal(word_draft(paragraph("会议纪要" * 200)))


@pytest.mark.parametrize(
    "declared",
    ['<!ENTITY x "会议">', '<!ENTITY x SYSTEM "file:///etc/passwd">', '<!ENTITY % d SYSTEM "http://example.invalid/">'],
)
def test_documents_with_entities_are_damaged(declared):
    document = f"<!DOCTYPE w:document [{declared}]>" + DOCUMENT.replace("会议纪要", "&x;")
    assert "已损坏" in refusal(zipped({"word/document.xml": document}))


def test_nesting_beyond_all_reason_ends_as_a_sentence():
    deep = "<w:ins>" * 1500 + "<w:r><w:t>深</w:t></w:r>" + "</w:ins>" * 1500
    assert "已损坏" in refusal(word_draft(f"<w:p>{deep}</w:p>"))


def test_nesting_as_deep_as_is_allowed_is_read():
    deep = "<w:tbl><w:tr><w:tc>" * 80 + paragraph("深") + "</w:tc></w:tr></w:tbl>" * 80
    assert lines(word_draft(deep)) == ["深"]


def test_comments_and_instructions_in_the_xml_are_no_text():
    draft = read("<!-- 注释 --><?程序 指令?>" + paragraph("<w:r><!-- 注释 --><w:t>会<!-- 注释 -->议</w:t></w:r>"))
    assert [line.text for line in draft.lines] == ["会议"]


def test_a_package_with_two_parts_of_one_name_is_read(recwarn):
    buffer = BytesIO(zipped({"word/document.xml": DOCUMENT}))
    with zipfile.ZipFile(buffer, "a") as archive:
        archive.writestr("word/document.xml", DOCUMENT.replace("会议纪要", "后来的"))
    recwarn.clear()
    assert lines(buffer.getvalue()) == ["后来的"]


@pytest.mark.parametrize(
    ("target", "name"),
    [
        ("word/%E6%96%87.xml", "word/文.xml"),
        ("word/文.xml", "word/%e6%96%87.xml"),
        ("word/%64ocument.xml", "word/document.xml"),
        ("/word/a%20b.xml", "word/a b.xml"),
    ],
)
def test_part_names_may_be_written_with_escapes_or_without(target, name):
    relation = MAIN_RELATION.replace("word/document.xml", target)
    assert lines(zipped({"_rels/.rels": relations(relation), name: DOCUMENT})) == ["会议纪要"]


def flat(*named_parts):
    held = "".join(
        f'<pkg:part pkg:name="{name}"><pkg:xmlData>{xml}</pkg:xmlData></pkg:part>' for name, xml in named_parts
    )
    picture = '<pkg:part pkg:name="/word/media/1.png"><pkg:binaryData>AAAA</pkg:binaryData></pkg:part>'
    opening = '<?xml version="1.0" standalone="yes"?><?mso-application progid="Word.Document"?>'
    namespace = "http://schemas.microsoft.com/office/2006/xmlPackage"
    return f'{opening}<pkg:package xmlns:pkg="{namespace}">{held}{picture}</pkg:package>'.encode()


def test_a_document_saved_as_one_xml_file_is_read_without_another_program(monkeypatch):
    monkeypatch.setattr("core.reading.office.convert.find_program", lambda: None)
    data = flat(("/_rels/.rels", relations(MAIN_RELATION)), ("/word/document.xml", DOCUMENT))
    assert lines(data) == ["会议纪要"]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (flat(), "不是能读的草稿格式"),
        (flat()[:-30], "已损坏"),
        (flat().replace(b"<pkg:package", b"<!DOCTYPE x [<!ENTITY a 'a'>]><pkg:package"), "已损坏"),
        (flat(("/word/document.xml", "<a/>" * 2_000_001)), "解开后大得"),
        (flat(("/word/document.xml", "<a>" * 300 + "</a>" * 300)), "已损坏"),
    ],
    ids=["empty", "cut off", "entities", "bomb", "deep"],
)
def test_one_xml_file_that_is_broken_or_hostile_gets_a_sentence(data, said):
    assert said in refusal(data)
