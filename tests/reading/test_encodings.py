import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.reading.encodings import decode
from core.reading.refusal import Refusal

ENCODINGS = ["utf-8", "gb18030", "utf-16-le", "utf-16-be"]
COMMON = [bytes([lead, trail]).decode("gb2312") for lead in range(0xB0, 0xD7) for trail in range(0xA1, 0xFF)]
WRITING = st.text(st.sampled_from([*COMMON, *"，。、；：（）《》“”0123456789 \n"]), min_size=10)
ANY_CHARACTER = st.text(st.characters(exclude_categories=["Cs", "Cc"]))


def believable(text: str) -> bool:
    """Ten Han characters in a row of text: fewer could be anything."""
    return sum(character in COMMON for character in text) >= 10 and not text.startswith("\ufeff")


@pytest.mark.parametrize("encoding", ENCODINGS)
@given(text=WRITING.filter(believable))
def test_chinese_is_told_without_a_mark(encoding, text):
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize("encoding", [*ENCODINGS, "utf-32-le", "utf-32-be"])
@given(text=ANY_CHARACTER)
def test_a_mark_tells_the_encoding_of_any_text(encoding, text):
    assert decode(("\ufeff" + text).encode(encoding)) == text


@given(text=ANY_CHARACTER)
def test_any_text_is_read_as_utf_8_where_chinese_official_writing_stands_in_it(text):
    whole = "会议认为，要抓好落实。会议原则同意。" * (1 + len(text)) + text
    assert decode(whole.encode()) == whole


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize(
    "text",
    [
        "第5期\r\n会议纪要\r\n",
        "会议纪要一二三四五六",
        "出席：潘  多、李　兵",
        "𠮷野家会议𬭎、㐀、䶮",
        "2022年5月10日",
        "NO.5 会议纪要",
        "— 1 — 共印80份……",
    ],
)
def test_short_texts_are_told_without_a_mark(encoding, text):
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize("text", ["Bush hid the facts", "memo", "1", "plain words\n"])
def test_plain_ascii_is_itself(text):
    assert decode(text.encode()) == text


@pytest.mark.parametrize("text", ["서울 회의록", "Протокол", "会议\x07纪要"])
def test_utf_8_needs_no_chinese_to_be_believed(text):
    assert decode(text.encode()) == text


@pytest.mark.parametrize(
    "data",
    [
        "会议认为，要坚持问题导向".encode()[:-1],
        "会议认为，要坚持问题导向".encode("gb18030") + b"\xff",
        "縣政府常務會議紀要第三期出席人員".encode("big5"),
        "Протокол заседания".encode("cp1251"),
        codecs.BOM_UTF8 + "会议".encode("gb18030"),
        codecs.BOM_UTF16_LE + b"\x00",
        bytes(range(256)),
        bytes(100),
        b"\x01\x02\x03\x04abc",
    ],
)
def test_what_no_encoding_fits_is_refused_and_nothing_is_replaced(data):
    with pytest.raises(Refusal):
        decode(data)


@given(st.binary(max_size=400))
def test_bytes_are_read_in_full_or_refused(data):
    try:
        text = decode(data)
    except Refusal:
        return
    assert any(text == _decoded(data, encoding) for encoding in [*ENCODINGS, "utf-32-le", "utf-32-be"])


def _decoded(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding).removeprefix("\ufeff")
    except UnicodeDecodeError:
        return None
