"""Older formats come by way of LibreOffice, which trusts no draft and never outlives the reading of one."""

import os
import shutil
import socket
import stat
import sys
import zipfile
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from pathlib import Path

import psutil
import pytest

from core.processes.watched import Limits
from core.reading.draft import DraftUnreadable
from core.reading.office import convert, program
from core.reading.office.reader import FILTERS
from core.reading.open import read_bytes, read_draft
from core.resources import RESOURCES

OLD_DOC = Path(__file__).parents[1] / "files/old.doc"
RTF = r"{\rtf1\ansi\ansicpg936{\fonttbl{\f0\fcharset134 SimSun;}}\f0 \'bb\'e1\'d2\'e9\'bc\'cd\'d2\'aa\par end}"


@pytest.fixture
def office():
    if program.find_program() is None:
        reason = "LibreOffice is not installed"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)


@pytest.fixture
def stand_in(tmp_path, monkeypatch):
    """A program in the place of LibreOffice, which does what a line of shell script says."""

    def put(script):
        path = tmp_path / "soffice"
        path.write_text(f"#!/bin/sh\n{script}\n")
        path.chmod(path.stat().st_mode | stat.S_IXUSR)
        monkeypatch.setattr(convert, "find_program", lambda: path)

    if sys.platform == "win32":
        pytest.skip("there are no shell scripts here")
    return put


def lines(draft):
    return [line.text for line in draft.lines if line.text.strip()]


def refusal(data, name="草稿.doc"):
    with pytest.raises(DraftUnreadable) as caught:
        read_bytes(name, data)
    assert str(caught.value).count("。") == 1
    return str(caught.value)


@pytest.mark.usefixtures("office")
def test_an_old_word_document_is_read_with_its_automatic_numbers():
    draft = read_draft(OLD_DOC)
    assert lines(draft) == ["县政府第五次常务会议纪要", "1.会议指出", "乙"]
    assert draft.notices[0] == "旧版 Word 或 WPS 文档由 LibreOffice 转换后读入，请对照原稿看一遍"


@pytest.mark.usefixtures("office")
def test_a_document_is_known_by_its_content(tmp_path):
    path = tmp_path / "县 政府　纪要 .docx"
    path.write_text(RTF, "ascii")
    assert lines(read_draft(path)) == ["会议纪要", "end"]


LINKED = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>
<text:p>会议指出</text:p>
<text:section text:name="A"><text:section-source xlink:href="{file}" text:filter-name="Text"/><text:p>甲</text:p>
</text:section>
<text:p><draw:frame svg:width="3cm" svg:height="3cm" text:anchor-type="as-char"><draw:image xlink:type="simple"
 xlink:href="http://127.0.0.1:{port}/x.png" xlink:show="embed" xlink:actuate="onLoad"/></draw:frame></text:p>
</office:text></office:body></office:document>"""


@pytest.mark.usefixtures("office")
def test_links_are_not_followed_to_the_network_nor_to_other_files(tmp_path):
    secret = tmp_path / "机密.txt"
    secret.write_text("机密", "utf-8")
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0)
        draft = read_bytes("草稿", LINKED.format(file=secret.as_uri(), port=server.getsockname()[1]).encode())
        with pytest.raises(BlockingIOError):
            server.accept()
    assert lines(draft) == ["会议指出", "甲"]


def test_without_libreoffice_the_user_learns_what_to_install(monkeypatch):
    monkeypatch.setattr(convert, "find_program", lambda: None)
    sentence = refusal(RTF.encode(), "草稿.docx")
    assert sentence.startswith("「草稿.docx」是RTF 文档，要装有 LibreOffice 才能读")
    assert "另存为 .docx" in sentence


def test_what_libreoffice_cannot_open_gets_a_sentence(stand_in):
    stand_in("exit 0")
    assert "打不开" in refusal(OLD_DOC.read_bytes())


UP = "mkdir out && : > out/ready.docx\n"
"""What is seen of LibreOffice once it is up."""


@pytest.mark.parametrize(
    ("script", "limits", "said"),
    [
        ("", {"STARTING": Limits(0.3, 1024**3)}, "没有启动起来"),
        ("", {"STARTING": Limits(20, 1024**2)}, "内存太多"),
        (UP, {"CONVERTING": Limits(0.3, 1024**3)}, "还没有完"),
        (UP, {"CONVERTING": Limits(20, 1024**2)}, "内存太多"),
    ],
)
def test_a_conversion_without_end_is_ended_with_all_it_started(stand_in, monkeypatch, script, limits, said):
    stand_in(f"{script}sleep 60 & sleep 60")
    for name, limit in limits.items():
        monkeypatch.setattr(convert, name, limit)
    before = {process.pid for process in psutil.Process().children(recursive=True)}
    assert said in refusal(OLD_DOC.read_bytes())
    assert {process.pid for process in psutil.Process().children(recursive=True)} <= before


@pytest.mark.usefixtures("office")
def test_libreoffice_tells_of_every_kind_when_it_is_up(tmp_path):
    def convert_nothing(ending, importer):
        folder = tmp_path / ending
        folder.mkdir()
        draft = shutil.copy(RESOURCES / f"ready/ready.{ending}", folder / f"draft.{ending}")
        convert._convert(program.find_program(), draft, importer, folder)
        return sorted(path.name for path in (folder / "out").iterdir())

    with ThreadPoolExecutor(2) as pool:
        signs = list(pool.map(convert_nothing, *zip(*FILTERS.values(), strict=True)))
    assert signs == [["draft.docx", "ready.docx"]] * len(FILTERS)


def test_a_slow_start_takes_nothing_of_the_time_for_the_draft(stand_in, monkeypatch):
    """The time runs from when LibreOffice is up: here it starts longer than it may convert, and is done in time."""
    monkeypatch.setattr(convert, "CONVERTING", Limits(1, 1024**3))
    stand_in(f"sleep 1.5; {UP}sleep 0.1")
    assert "打不开" in refusal(OLD_DOC.read_bytes())


def test_libreoffice_is_found_on_the_path_and_where_its_packages_put_it(tmp_path, monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    monkeypatch.setattr(sys, "platform", "linux")
    place = tmp_path / "opt/libreoffice24.8/program"
    place.mkdir(parents=True)
    (place / "soffice").write_text("")
    (place / "soffice").chmod(0o755)
    monkeypatch.setattr(program, "_LINUX_PLACES", (str(tmp_path / "opt/libreoffice*/program/soffice"),))
    assert program.find_program() == place / "soffice"
    monkeypatch.setattr(shutil, "which", lambda _name: sys.executable)
    assert program.find_program() == Path(sys.executable)


def test_documents_with_a_password_are_told_before_anything_is_converted():
    old = bytearray(OLD_DOC.read_bytes())
    text = old.index(b"\xec\xa5", 512)
    old[text + 11] |= 0x01
    assert "取消密码" in refusal(bytes(old))
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        package.writestr("META-INF/manifest.xml", "<manifest:encryption-data/>")
    assert "取消密码" in refusal(buffer.getvalue())


def test_a_shell_is_never_asked(stand_in, tmp_path):
    """The draft's own name does not reach the command line at all."""
    stand_in(f'echo "$@" > {tmp_path}/arguments')
    refusal(OLD_DOC.read_bytes(), "$(rm -rf ~) '\".doc")
    assert "rm -rf" not in (tmp_path / "arguments").read_text()
