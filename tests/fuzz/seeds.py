"""Sound files of every kind that is read, to begin with."""

import base64
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx

from core.session import Session
from tests.reading.docx.word_drafts import cell, paragraph, table, word_draft
from tests.reading.ofd.ofd_drafts import ofd_draft, text_object

CHOICE = '<w:ddList><w:result w:val="1"/><w:listEntry w:val="秘密"/><w:listEntry w:val="机密"/></w:ddList>'
BOX = '<w:r><w:pict><v:shape id="WaterMark"><v:textpath string="密"/></v:shape></w:pict></w:r>'
TESTS = Path(__file__).parents[1]
PAGE = (
    "<html><head><meta charset=gb18030><title>纪要</title></head><body><h1 align=center>县政府会议纪要</h1><ol start=3>"
    "<li value=5>研究<b>工作</b><ol type=a><li>甲</ol></ol><table><tr><td rowspan=2>出席<td><p>张三<p>李四<tr><td>王五"
    "</table><p style='display:none;font-size:16pt'>隐</p><pre> a\n b</pre><ruby>蛃<rt>bǐng</rt></ruby>&nbsp;&#20250;"
    "<del>删</del><div style='mso-element:comment-list'>批</div><img src=x.png></body></html>"
)


def seeds() -> dict[str, list[bytes]]:
    """By the name of the reader, its files."""
    return {
        "text": [path.read_bytes() for path in sorted((TESTS / "drafts/learning").glob("*.txt"))],
        "docx": [_document(), _hidden()],
        "flat": [_flat()],
        "html": [PAGE.encode("gb18030")],
        "mht": [_mht()],
        "pdf": [(TESTS / "reading/files/minutes.pdf").read_bytes()],
        "ofd": [_ofd()],
        "doc": [(TESTS / "reading/files/old.doc").read_bytes()],
        "project": [_project()],
    }


def _document() -> bytes:
    document = docx.Document()
    document.add_heading("会议纪要")
    for style in ("List Number", "List Number 2", "List Bullet"):
        document.add_paragraph("会议指出", style=style)
    table = document.add_table(2, 2)
    table.rows[0].cells[0].merge(table.rows[1].cells[0]).text = "甲"
    document.sections[0].header.paragraphs[0].text = "页眉"
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _hidden() -> bytes:
    """What Word hides: fields, forms, boxes, tables in tables, revisions, notes, symbols."""
    field = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    body = "".join(
        (
            paragraph(field.format("begin") + "<w:r><w:instrText>DATE</w:instrText></w:r>" + field.format("separate")),
            paragraph("<w:r><w:t>五月</w:t></w:r>" + field.format("end")),
            paragraph("<w:del><w:r><w:delText>删</w:delText></w:r></w:del><w:ins><w:r><w:t>插</w:t></w:r></w:ins>"),
            paragraph("<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r><w:r><w:br/><w:t>二</w:t></w:r>"),
            paragraph("<w:r><w:txbxContent>" + paragraph("框") + "</w:txbxContent></w:r>"),
            paragraph(field.format("begin").replace("/>", f"><w:ffData>{CHOICE}</w:ffData></w:fldChar>") + BOX),
            f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{paragraph('填')}</w:sdtContent></w:sdt>",
            table(f"<w:tc>{table(cell('甲') + cell('乙'), cell(''))}</w:tc>"),
            paragraph('<w:r><w:footnoteReference w:id="2"/><w:sym w:font="Wingdings" w:char="F06C"/></w:r>'),
        )
    )
    return word_draft(body, footnotes='<w:footnote w:id="2">' + paragraph("注") + "</w:footnote>")


def _flat() -> bytes:
    """The same in one XML file."""
    with ZipFile(BytesIO(_hidden())) as package:
        parts = {name: package.read(name).decode() for name in package.namelist()}
    held = "".join(
        f'<pkg:part pkg:name="/{name}"><pkg:xmlData>{xml}</pkg:xmlData></pkg:part>' for name, xml in parts.items()
    )
    namespace = "http://schemas.microsoft.com/office/2006/xmlPackage"
    return f'<?xml version="1.0"?><pkg:package xmlns:pkg="{namespace}">{held}</pkg:package>'.encode()


def _mht() -> bytes:
    page = base64.encodebytes(PAGE.encode("gb18030")).decode()
    return (
        "From: <Saved>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=B\n\n--B\n"
        f"Content-Type: text/html; charset=gb2312\nContent-Transfer-Encoding: base64\n\n{page}\n--B--\n"
    ).encode()


def _ofd() -> bytes:
    head = text_object("县政府文件", 30, 40, size=7.8, more='CTM="1 0 0 1 2 3" Weight="700"')
    pages = (text_object(f"会议指出，第{n}项", 30, 60) + text_object(f"— {n} —", 90, 285) for n in (1, 2))
    return ofd_draft(*pages, template=head)


def _project() -> bytes:
    folder = Path(__file__).parent
    path = folder / f"{id(folder)}.chengwen"
    try:
        Session.paste("县政府会议纪要\n第5期\n一、研究工作\n出席：张三").save(path)
        return path.read_bytes()
    finally:
        path.unlink(missing_ok=True)
