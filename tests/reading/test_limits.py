"""Files made to keep a reader busy forever, or to take all the memory, end soon in lines or in a sentence."""

import subprocess
import sys
import zipfile
import zlib
from io import BytesIO
from pathlib import Path
from time import process_time

import pytest

from core.reading.draft import DraftUnreadable
from core.reading.limits import CHARACTERS_LIMIT, LINE_LIMIT, LINES_LIMIT
from core.reading.open import read_bytes
from tests.reading.docx.word_drafts import MAIN_RELATION, RELATIONS, paragraph, relations, root, word_draft, zipped

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 8
"""Seconds of the processor. Each takes one or two; what is quadratic takes minutes."""


@pytest.fixture(autouse=True)
def soon():
    begun = process_time()
    yield
    assert process_time() - begun < PATIENCE


def said(data):
    """The lines of a draft, or the sentence with which it is refused."""
    try:
        return "\n".join(line.text for line in read_bytes("草稿", data).lines)
    except DraftUnreadable as refusal:
        return str(refusal)


def test_a_line_of_ten_million_characters():
    assert "长得不像" in said(("会" * 10_000_000).encode())
    assert "第 2 行超过十万字" in said(("纪要\n" + "会" * (LINE_LIMIT + 1)).encode())
    assert said(("会" * LINE_LIMIT).encode()) == "会" * LINE_LIMIT


def test_millions_of_lines():
    assert "长得不像" in said(b"\n" * 3_000_000 + "会议".encode())
    assert "长得不像" in said(("会议\n" * (LINES_LIMIT + 1)).encode())
    assert len(said(("会议\n" * LINES_LIMIT).encode()).splitlines()) == LINES_LIMIT
    assert "长得不像" in said(("会议\n" * (CHARACTERS_LIMIT // 2 + 1)).encode())


def test_millions_of_paragraphs_and_attributes():
    assert "解开后" in said(word_draft("<w:p/>" * 3_000_000))
    assert "解开后" in said(word_draft("<w:p w:a='1' w:b='2' w:c='3'/>" * 400_000))


TEXT = "<w:r><w:t>会</w:t></w:r>"
EMPTY_BOX = "<w:r><w:txbxContent><w:p/></w:txbxContent></w:r>"
HIDDEN_END = "<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>"


@pytest.mark.parametrize(
    "body",
    [
        f"<w:p>{TEXT}{'<w:r><w:br/></w:r>' * 50_000}</w:p>",
        f"<w:p>{'<w:r><w:tab/></w:r>' * 40_000}{'<w:x>' * 200}{EMPTY_BOX * 41_000}{'</w:x>' * 200}</w:p>",
        f"<w:p>{HIDDEN_END}{TEXT}</w:p>" * 41_000,
        f"<w:tbl><w:tr>{'<w:tc><w:p/></w:tc>' * 15_000}<w:tc>{f'<w:p>{TEXT}</w:p>' * 15_000}</w:tc></w:tr></w:tbl>",
    ],
    ids=["breaks", "boxes behind blanks", "paragraphs in one", "a row of endless cells"],
)
def test_what_is_not_packed_tightly_is_not_read_to_its_end_either(body):
    parts = {"_rels/.rels": relations(MAIN_RELATION), "word/document.xml": root("document", f"<w:body>{body}</w:body>")}
    assert "长得不像" in said(stored(parts))


def stored(files):
    """A package without compression, of which no ratio tells that it grows."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        for name, content in files.items():
            package.writestr(name, content)
    return buffer.getvalue()


def test_fields_within_fields():
    begin = '<w:r><w:fldChar w:fldCharType="begin"/><w:t>码</w:t></w:r>'
    assert said(word_draft(f"<w:p>{begin * 20_000}</w:p>")) == "码" * 20_000


def test_a_field_that_is_all_blanks():
    code = f"<w:r><w:instrText>EQ \\o(,{' ' * 3_000}</w:instrText></w:r>"
    assert said(word_draft(paragraph(code + "<w:r><w:t>会议纪要</w:t></w:r>"))) == "会议纪要"


def test_styles_and_lists_that_stand_on_one_another_in_a_circle():
    count = 1500
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="s{i}"><w:basedOn w:val="s{(i + 1) % count}"/></w:style>'
        f'<w:style w:type="numbering" w:styleId="n{i}"><w:pPr><w:numPr><w:numId w:val="{i}"/></w:numPr></w:pPr>'
        "</w:style>"
        for i in range(count)
    )
    numbering = "".join(
        f'<w:abstractNum w:abstractNumId="{i}"><w:numStyleLink w:val="n{(i + 1) % count}"/></w:abstractNum>'
        for i in range(count)
    ) + "".join(f'<w:num w:numId="{i}"><w:abstractNumId w:val="{i}"/></w:num>' for i in range(count))
    body = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="s{i}"/><w:numPr><w:numId w:val="{i}"/></w:numPr></w:pPr>'
        "<w:r><w:t>甲</w:t></w:r></w:p>"
        for i in range(count)
    )
    assert said(word_draft(body, styles=styles, numbering=numbering)).splitlines() == ["甲"] * count


def test_one_part_asked_for_again_and_again():
    header = f'<Relationship Id="r" Type="{RELATIONS}/header" Target="h.xml"/>'
    files = {
        "_rels/.rels": relations(MAIN_RELATION),
        "word/document.xml": root("document", f"<w:body>{paragraph('会议')}</w:body>"),
        "word/_rels/document.xml.rels": relations(header * 5000),
        "word/h.xml": root("hdr", paragraph("页眉") * 2000),
    }
    assert said(zipped(files)) == "会议"


def test_a_tag_of_a_million_attributes():
    assert "网页文件" in said(b"<html><p " + b" ".join(b"a%d=1" % i for i in range(1_000_000)) + b">x")


@pytest.mark.parametrize(
    "page",
    [
        "<table><tr>" + "<td>" * 20_000 + "<p>会" * 20_000,
        "<table><tr><td>会<td>" * 200 + "<p>会" * 5_000,
        "<pre>" + "会\n" * 1_000_000,
        "会<br>" * 100_000,
    ],
    ids=["a row of endless cells", "tables within tables", "lines", "breaks"],
)
def test_a_page_that_shows_far_too_much_is_not_read_to_its_end(page):
    assert "长得不像" in said(b"<html><meta charset=utf-8>" + page.encode())


def test_pictures_within_a_page_are_no_reason_to_refuse_it():
    page = b"<html><p>" + "会议".encode() + b'<img src="data:image/png;base64,' + b"A" * 9_000_000 + b'">'
    assert said(page) == "会议"


def test_mails_within_mails():
    opening = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (i, i) for i in range(5000))
    assert "已损坏" in said(b"MIME-Version: 1.0\n" + opening)


TAKEN = """
import resource, sys
from core.reading.draft import DraftUnreadable
from core.reading.open import read_bytes
try:
    read_bytes("草稿.pdf", sys.stdin.buffer.read())
except DraftUnreadable as refused:
    sys.stdout.buffer.write(f"{refused}\\n".encode())
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""
"""What a draft is refused with, and the kilobytes that the largest process took that was started to read it."""


@pytest.mark.skipif(sys.platform == "win32", reason="what processes took is not told here")
def test_a_pdf_that_unpacks_without_end_takes_no_memory_of_the_machine():
    packed = zlib.compress(b" " * 400_000_000, 9)
    stream = b"<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (len(packed), packed)
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>",
        stream,
    )
    body = b"".join(b"%d 0 obj\n%s\nendobj\n" % (number, content) for number, content in enumerate(objects, 1))
    draft = b"%PDF-1.4\n" + body + b"trailer<</Root 1 0 R>>\n%%EOF"
    run = subprocess.run([sys.executable, "-c", TAKEN], input=draft, cwd=ROOT, capture_output=True, check=True)
    sentence, kilobytes = run.stdout.decode().splitlines()
    assert "PDF 文件" in sentence
    assert int(kilobytes) < 700 * 1024


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("会\0议纪要，第5期", "会议纪要，第5期"),
        ("会议\x07纪要，第5\x1b期", "会议纪要，第5期"),
        ("\u202e会议\u202c\u200f", "会议"),
        ("会\u200b议", "会议"),
    ],
)
def test_characters_that_nobody_sees_are_dropped_and_told(text, read):
    draft = read_bytes("草稿", text.encode())
    assert draft.lines[0].text == read
    assert "看不见的字符" in draft.notices[0]


def test_half_a_surrogate_is_no_text():
    assert "编码认不出来" in said("会议\ud842纪要".encode("utf-8", "surrogatepass"))
