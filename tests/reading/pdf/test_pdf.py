"""A PDF with a layer of text is read in reading order; one without, locked, broken or endless gets a sentence."""

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import RectangleObject

from core.processes.watched import Limits
from core.reading.draft import DraftUnreadable
from core.reading.open import read_bytes, read_draft
from core.reading.pdf import extract, reader
from core.reading.pdf.extracted import Fault
from core.structure.classifying.classifier import classify
from core.structure.roles import Role

MINUTES = Path(__file__).parents[1] / "files/minutes.pdf"


def changed(change):
    """The minutes with a change made to every page."""
    writer = PdfWriter()
    for page in PdfReader(MINUTES).pages:
        change(page)
        writer.add_page(page)
    return written(writer)


def written(writer):
    buffer = BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def read(data):
    return read_bytes("草稿.docx", data)


def refusal(data):
    with pytest.raises(DraftUnreadable) as caught:
        read(data)
    assert str(caught.value).count("。") == 1
    return str(caught.value)


@pytest.fixture(scope="module")
def minutes():
    return read_draft(MINUTES)


def test_lines_stand_in_reading_order_with_their_looks(minutes):
    texts = [line.text.strip() for line in minutes.lines]
    assert texts[:4] == [
        "青岚城市建设投资集团有限公司",
        "第三届董事会第十二次会议纪要",
        "时间：2024年4月24日10:00",
        "地点：集团总部5楼董事会会议室（现场结合视频方式）",
    ]
    assert [(line.hints.size, line.hints.alignment) for line in minutes.lines[:3]] == [
        (22, "center"),
        (22, "center"),
        (16, None),
    ]
    assert "请对照原稿" in minutes.notices[0]


def test_wrapped_lines_are_joined_and_page_numbers_are_noise(minutes):
    lines = [line for line in classify(minutes).lines if not line.is_blank]
    numbers = [line for line in lines if line.text.strip().startswith("— ")]
    assert numbers
    assert {line.role for line in numbers} == {Role.NOISE}
    assert sum(line.continues for line in lines) > 10


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_pages_on_their_side_are_read_as_well(minutes, turn):
    turned = read(changed(lambda page: page.rotate(turn)))
    assert [line.text for line in turned.lines] == [line.text for line in minutes.lines]


def test_pages_with_their_margins_cut_off_are_read_as_well(minutes):
    def crop(page):
        page.cropbox = RectangleObject((50, 50, 560, 800))

    assert [line.text for line in read(changed(crop)).lines] == [line.text for line in minutes.lines]


def test_pages_without_text_are_told():
    writer = PdfWriter(MINUTES)
    writer.insert_blank_page(index=1)
    assert "第 2 页没有文字" in "".join(read(written(writer)).notices)


def test_a_scan_says_that_there_is_no_text():
    writer = PdfWriter()
    writer.add_blank_page(595, 842)
    assert "扫描成图片" in refusal(written(writer))


def test_a_locked_pdf_needs_its_password():
    writer = PdfWriter(MINUTES)
    writer.encrypt("秘密", algorithm="RC4-128")
    assert "取消密码" in refusal(written(writer))


@pytest.mark.parametrize("data", [b"%PDF-1.7\n...", MINUTES.read_bytes()[:3000]], ids=["empty", "cut off"])
def test_a_broken_pdf_is_damaged(data):
    assert "已损坏" in refusal(data)


def test_a_pdf_of_too_many_pages_or_glyphs_is_refused(monkeypatch):
    data = MINUTES.read_bytes()
    monkeypatch.setattr(extract, "GLYPHS_LIMIT", 100)
    assert extract.extract(data) is Fault.TOO_LONG
    monkeypatch.setattr(extract, "PAGES_LIMIT", 1)
    assert extract.extract(data) is Fault.TOO_LONG


def test_a_pdf_that_takes_too_much_is_given_up(monkeypatch):
    monkeypatch.setattr(reader, "LIMITS", Limits(60, 0))
    assert "读不下去" in refusal(MINUTES.read_bytes())
