import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from core.profiles.library import BUNDLED, bundled
from core.reading.open import read_draft
from core.session import Session
from core.structure.edits.roles import set_role
from core.structure.roles import Role

ROOT = Path(__file__).parents[1]
DRAFTS = ROOT / "tests/drafts/learning"


def batch(*arguments):
    command = [sys.executable, str(ROOT / "main.py"), "batch", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, check=False, encoding="utf-8")


@pytest.fixture
def source(tmp_path):
    folder = tmp_path / "草稿 一"
    (folder / "六月").mkdir(parents=True)
    shutil.copy(DRAFTS / "lanxi-2023-15.txt", folder / "甲.txt")
    shutil.copy(DRAFTS / "tongjiju-dangzu-14.txt", folder / "六月/乙.txt")
    return folder


def written(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_every_draft_goes_to_its_own_place(source, tmp_path):
    result = batch(source, tmp_path / "成文", "--jobs", "2")
    assert result.returncode == 0
    assert written(tmp_path / "成文") == [
        "六月/乙-分送名单.docx",
        "六月/乙-分送名单.xlsx",
        "六月/乙.docx",
        "甲-分送名单.docx",
        "甲-分送名单.xlsx",
        "甲.docx",
    ]


def test_one_bad_draft_is_named_with_its_reason_and_stops_nothing(source, tmp_path):
    (source / "坏.docx").write_bytes(b"PK\x03\x04")
    result = batch(source, tmp_path / "成文")
    assert result.returncode == 1
    assert len(written(tmp_path / "成文")) == 6
    [reason] = result.stderr.splitlines()
    assert "坏.docx" in reason


def test_papers_made_earlier_below_the_same_folder_are_no_drafts(source):
    assert batch(source, source / "成文").returncode == 0
    again = batch(source, source / "成文")
    assert again.returncode == 1
    assert again.stderr.count("已经存在") == 2


@pytest.mark.parametrize("out", [".", ".."])
def test_papers_are_not_put_among_the_drafts(source, out):
    result = batch(source, source / out)
    assert (result.returncode, result.stdout) == (2, "")
    assert "请另给一个存放的文件夹" in result.stderr


def test_a_folder_without_drafts_is_told_of(tmp_path):
    result = batch(tmp_path, tmp_path / "成文")
    assert (result.returncode, result.stdout) == (0, "")
    assert "里没有草稿" in result.stderr


def test_drafts_that_differ_in_their_ending_alone_do_not_meet(source, tmp_path):
    batch(source, tmp_path / "先")
    shutil.copy(tmp_path / "先/甲.docx", source / "甲.docx")
    assert batch(source, tmp_path / "后").returncode == 0
    assert {"甲.txt.docx", "甲.docx.docx"} <= set(written(tmp_path / "后"))


@pytest.mark.parametrize("arguments", [("没有的文件夹", "out"), (".", "out", "--jobs", "0"), (".",)])
def test_bad_options_end_with_2(arguments, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert batch(*arguments).returncode == 2


def test_drafts_of_every_kind_are_found_by_their_endings(tmp_path):
    folder = tmp_path / "草稿"
    folder.mkdir()
    (folder / "网页.HTML").write_text("<html><meta charset=utf-8><p>县政府常务会议纪要</p>", encoding="utf-8")
    (folder / "坏.pdf").write_bytes(b"%PDF-1.4")
    (folder / "~$锁.docx").write_bytes(b"x")
    (folder / "照片.png").write_bytes(b"x")
    result = batch(folder, tmp_path / "出")
    assert result.returncode == 1
    [said] = result.stderr.splitlines()
    assert "坏.pdf：「坏.pdf」是 PDF 文件" in said
    assert "网页.docx" in written(tmp_path / "出")


def test_projects_are_exported_as_they_were_saved(tmp_path):
    folder = tmp_path / "草稿"
    folder.mkdir()
    session = Session.paste("县政府会议纪要\n会议指出，要抓好落实。\n这是废话")
    last = session.document.lines[-1]
    session.apply("设为杂项", lambda document: set_role(document, [last.id], Role.NOISE))
    session.save(folder / "改好.chengwen")
    result = batch(folder, tmp_path / "成文")
    assert (result.returncode, written(tmp_path / "成文")) == (0, ["改好.docx"])
    assert "这是废话" not in [line.text for line in read_draft(tmp_path / "成文/改好.docx").lines]


def test_a_draft_and_its_project_do_not_meet(source, tmp_path):
    Session.open(source / "甲.txt").save(source / "甲.chengwen")
    assert batch(source, tmp_path / "成文").returncode == 0
    assert {"甲.txt.docx", "甲.chengwen.docx"} <= set(written(tmp_path / "成文"))


def papers(folder):
    return {path.name: path.read_bytes() for path in folder.rglob("*.docx")}


def test_all_are_set_by_the_profile_named_or_by_its_file(source, tmp_path):
    other = next(profile for profile in bundled() if profile.name == "公司办公会")
    [file] = [path for path in BUNDLED.iterdir() if other.name in path.read_text("utf-8")]
    assert batch(source, tmp_path / "国标").returncode == 0
    assert batch(source, tmp_path / "名", "--profile", other.name).returncode == 0
    assert batch(source, tmp_path / "文件", "--profile", file).returncode == 0
    assert papers(tmp_path / "名") == papers(tmp_path / "文件")
    assert papers(tmp_path / "名")["甲.docx"] != papers(tmp_path / "国标")["甲.docx"]


def test_a_profile_that_is_not_there_is_a_bad_option(source, tmp_path):
    result = batch(source, tmp_path / "成文", "--profile", "没有的")
    assert (result.returncode, result.stdout, written(tmp_path)) == (2, "", written(source.parent))
    assert "没有叫“没有的”的单位版式" in result.stderr


def test_what_reading_left_out_is_told_draft_by_draft(tmp_path):
    folder = tmp_path / "草稿"
    folder.mkdir()
    (folder / "网页.html").write_text("<html><meta charset=utf-8><p>会议纪要<p hidden>隐<p>分送：县委办", "utf-8")
    result = batch(folder, tmp_path / "出")
    assert result.returncode == 0
    assert result.stderr == f"{folder / '网页.html'}：隐藏的文字（1 处）没有读入\n"
