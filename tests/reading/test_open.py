import os
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from core.reading import open as opening
from core.reading.draft import DraftUnreadable
from core.reading.open import read_bytes, read_draft

COMPOUND = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(512)


def refusal(data: bytes, name: str = "草稿.docx") -> str:
    with pytest.raises(DraftUnreadable) as caught:
        read_bytes(name, data)
    sentence = str(caught.value)
    assert sentence.startswith(f"「{name}」")
    assert sentence.endswith("。")
    assert sentence.count("。") == 1
    return sentence


def file_refusal(path: Path) -> str:
    with pytest.raises(DraftUnreadable) as caught:
        read_draft(path)
    return str(caught.value)


def test_a_draft_knows_the_name_of_its_file(tmp_path):
    path = tmp_path / "纪要.txt"
    path.write_text("会议纪要", "utf-8")
    assert read_draft(path).source == "纪要.txt"


def test_the_ending_of_the_name_does_not_matter(tmp_path):
    path = tmp_path / "纪要.docx"
    path.write_text("会议纪要", "utf-8")
    assert read_draft(path).lines[0].text == "会议纪要"


def test_a_missing_file_is_named(tmp_path):
    assert file_refusal(tmp_path / "没有.txt") == "「没有.txt」不存在，请检查文件名和所在的文件夹。"
    assert "不存在" in file_refusal(tmp_path / "没有" / "也没有.txt")
    assert "不存在" in file_refusal(Path("不成\0名"))


def test_a_file_is_no_folder_and_a_folder_no_file(tmp_path):
    (tmp_path / "文件").write_text("文")
    assert "不存在" in file_refusal(tmp_path / "文件" / "草稿.txt")
    assert "是文件夹" in file_refusal(tmp_path)
    assert file_refusal(Path("/")).startswith("「/」是文件夹")


def test_a_file_that_may_not_be_read_is_named(tmp_path, monkeypatch):
    path = tmp_path / "密.txt"
    path.write_text("文")
    monkeypatch.setattr(Path, "open", _deny)
    assert "没有权限" in file_refusal(path)


def _deny(*_arguments, **_options):
    raise PermissionError(13, "Permission denied")


def test_a_device_that_fails_is_no_traceback(tmp_path, monkeypatch):
    path = tmp_path / "盘.txt"
    path.write_text("文")
    monkeypatch.setattr(Path, "open", _fail)
    assert "读取时出错" in file_refusal(path)


def _fail(*_arguments, **_options):
    raise OSError(5, "Input/output error")


def test_a_name_too_long_for_the_system_is_no_traceback(tmp_path):
    assert file_refusal(tmp_path / ("长" * 300)).endswith("。")


@pytest.mark.skipif(sys.platform == "win32", reason="names are Unicode there")
def test_a_name_that_is_no_text_can_still_be_shown(tmp_path):
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xd6\xbd.txt"))
    assert file_refusal(path).encode()


@pytest.mark.parametrize("data", [b"", b" \r\n\t", "　　\n".encode(), "\u200b".encode(), b"\xef\xbb\xbf"])
def test_a_draft_without_text_is_refused(data):
    assert "是空的" in refusal(data)


def test_a_file_over_the_limit_is_refused_before_it_is_read(tmp_path, monkeypatch):
    path = tmp_path / "大.txt"
    with path.open("wb") as file:
        file.truncate(opening.SIZE_LIMIT + 1)
    monkeypatch.setattr(Path, "open", _fail)
    assert "超过 50 MB" in file_refusal(path)


def test_input_over_the_limit_is_refused(monkeypatch):
    monkeypatch.setattr(opening, "SIZE_LIMIT", 10)
    assert "超过 50 MB" in refusal("会议认为会议认为".encode())


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no endless file here")
def test_a_file_that_never_ends_is_refused(monkeypatch):
    monkeypatch.setattr(opening, "SIZE_LIMIT", 1000)
    assert "超过 50 MB" in file_refusal(Path("/dev/zero"))


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "图片"),
        (b"\xff\xd8\xff\xe0" + bytes(50), "图片"),
        (b"Rar!\x1a\x07\x00", "压缩包"),
        (b"<?xml version='1.0'?><a/>", "XML"),
    ],
)
def test_other_formats_are_called_by_their_name(data, kind):
    sentence = refusal(data)
    assert kind in sentence
    assert "请另存为 .docx 或 .txt" in sentence


def test_encrypted_and_other_old_documents_are_told_apart():
    assert "取消密码" in refusal(COMPOUND + "EncryptedPackage".encode("utf-16-le"))
    assert "旧版 Office 文件" in refusal(COMPOUND + "Workbook".encode("utf-16-le"))


def test_programs_and_other_binary_files_are_no_text():
    assert "不是文字文件" in refusal(b"MZ" + struct.pack("<60H", *range(60)))


def test_plain_text_is_read_without_loading_the_xml_library():
    program = (
        "import sys; from core.reading.open import read_bytes; read_bytes('x', b'text'); print('lxml' in sys.modules)"
    )
    seen = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert seen.stdout.strip() == "False"
