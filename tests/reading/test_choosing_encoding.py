"""An encoding chosen by hand: told apart by the eye, and never losing or replacing a byte."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.reading.draft import DraftUnreadable, EncodingUnknown
from core.reading.encodings import ENCODINGS, decode, decode_as
from core.reading.open import read_draft
from core.reading.previews import previews
from core.reading.refusal import Refusal

TRADITIONAL = "縣政府常務會議紀要\n第三期\n出席：張三、李四\n"
ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"])).filter(lambda text: not text.startswith("\ufeff"))


@pytest.fixture
def big5(tmp_path):
    path = tmp_path / "紀要.txt"
    path.write_bytes(TRADITIONAL.encode("cp950"))
    return path


@pytest.mark.parametrize("encoding", [name for name in ENCODINGS if name != "cp950"])
@given(text=ANY_TEXT)
def test_any_text_comes_back_in_the_encoding_it_was_written_in(encoding, text):
    assert decode_as(text.encode(encoding), encoding) == text
    assert decode_as(("\ufeff" + text).encode(encoding), encoding) == text


@given(data=st.binary(max_size=60), encoding=st.sampled_from(sorted(ENCODINGS)))
def test_no_byte_is_ever_replaced(data, encoding):
    try:
        text = decode_as(data, encoding)
    except Refusal:
        return
    assert text == data.decode(encoding).removeprefix("\ufeff")


def test_what_does_not_fit_is_refused_with_the_name_of_the_encoding():
    with pytest.raises(Refusal, match=r"^不是 UTF-8 编码的文字，请换一种编码再试。$"):
        decode_as("会议".encode("gb18030"), "utf-8")


def test_an_encoding_that_cannot_be_told_is_asked_for(big5):
    with pytest.raises(EncodingUnknown, match="编码认不出来"):
        read_draft(big5)


def test_the_draft_is_read_in_the_encoding_named(big5):
    assert [line.text for line in read_draft(big5, "cp950").lines] == TRADITIONAL.splitlines()


def test_an_encoding_told_wrongly_is_put_right(tmp_path):
    path = tmp_path / "短.txt"
    path.write_bytes("測試".encode("cp950"))
    assert decode(path.read_bytes()) != "測試"
    assert read_draft(path, "cp950").lines[0].text == "測試"


def test_a_draft_that_does_not_fit_the_encoding_named_is_refused_with_its_own_name(tmp_path):
    path = tmp_path / "草稿.txt"
    path.write_bytes("会议纪要".encode("gb18030"))
    with pytest.raises(DraftUnreadable, match=r"^「草稿.txt」不是 UTF-8 编码的文字，请换一种编码再试。$"):
        read_draft(path, "utf-8")


def test_the_previews_show_the_draft_in_every_encoding(big5):
    shown = {preview.encoding: preview for preview in previews(big5)}
    assert list(shown) == list(ENCODINGS)
    assert shown["cp950"].fits
    assert shown["cp950"].text == TRADITIONAL
    assert not shown["utf-8"].fits
    assert "\ufffd" in shown["utf-8"].text


def test_a_long_draft_is_shown_by_its_beginning(tmp_path):
    path = tmp_path / "长.txt"
    path.write_text("会议认为。" * 5000, "utf-8")
    shown = previews(path)[1]
    assert shown.text.startswith("会议认为。会议认为。")
    assert len(shown.text) < 5000


@pytest.mark.parametrize(("name", "data"), [("纪要.docx", b"PK\x03\x04rest"), ("空.txt", b" \n"), ("没有.txt", None)])
def test_what_is_no_plain_text_has_no_previews(tmp_path, name, data):
    path = tmp_path / name
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(DraftUnreadable) as caught:
        previews(path)
    assert str(caught.value).startswith(f"「{name}」")
    assert str(caught.value).endswith("。")


def test_a_word_draft_is_not_read_by_an_encoding(tmp_path):
    path = tmp_path / "纪要.docx"
    path.write_bytes(b"PK\x03\x04rest")
    with pytest.raises(DraftUnreadable, match="没有文字编码可选"):
        read_draft(path, "utf-8")
