"""``layout`` as scripts outside call it."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import docx
import pytest

from core.profiles.files import save_profile
from core.typesetting.profile import NATIONAL, Margins

ROOT = Path(__file__).parents[1]
REAL = ROOT / "tests/drafts/learning/xiangshan-2022-06.txt"


def run(*arguments):
    command = [sys.executable, str(ROOT / "main.py"), "layout", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, check=False, encoding="utf-8")


@pytest.fixture(scope="module")
def laid_out():
    return json.loads(run(REAL, "--json").stdout)


def visible(text):
    return "".join(text.split())


def test_the_json_has_the_fields_of_the_contract(laid_out):
    page = laid_out["pages"][0]
    assert list(laid_out) == ["pages"]
    assert list(page) == ["number", "shows_number", "lines"]
    assert list(page["lines"][0]) == ["text", "role", "x", "y", "size", "font"]


def test_places_are_millimetres_and_sizes_points(laid_out):
    title = next(line for line in laid_out["pages"][0]["lines"] if line["role"] == "title")
    assert title == {
        "text": "县政府第五次常务会议纪要",
        "role": "title",
        "x": 59.44,
        "y": 100.38,
        "size": 22,
        "font": "方正小标宋简体",
    }
    body = laid_out["pages"][1]["lines"][0]
    assert (body["x"], body["y"], body["size"], body["font"]) == (28.01, 45.18, 16, "仿宋_GB2312")


def test_lines_stand_in_reading_order(laid_out):
    for page in laid_out["pages"]:
        places = [line["y"] for line in page["lines"]]
        assert places == sorted(places)
        assert all(line["text"] == line["text"].strip() != "" for line in page["lines"])


def test_every_character_of_the_draft_is_on_a_line(laid_out):
    printed = "".join(visible(line["text"]) for page in laid_out["pages"] for line in page["lines"])
    assert printed == visible(REAL.read_text(encoding="utf-8"))


def test_word_is_the_renderer_unless_another_is_asked_for(laid_out):
    assert json.loads(run(REAL, "--json", "--renderer", "word").stdout) == laid_out
    assert json.loads(run(REAL, "--json", "--renderer", "libreoffice").stdout) != laid_out


def test_without_json_each_page_is_printed_line_by_line():
    printed = run(REAL).stdout.splitlines()
    assert printed[0] == "第 1 页（17 行）"
    assert printed[1] == "六期"


def test_an_unknown_renderer_gets_a_sentence():
    result = run(REAL, "--renderer", "wps")
    assert (result.returncode, result.stdout) == (2, "")
    assert "不认识“wps”，可选：word、libreoffice" in result.stderr


def test_a_draft_that_cannot_be_read_gets_one_chinese_sentence_and_exit_code_2(tmp_path):
    result = run(tmp_path / "没有.txt", "--json")
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr.endswith("。\n")
    assert result.stderr.count("\n") == 1


def test_a_profile_sets_the_page_by_its_own_measures(laid_out, tmp_path):
    path = tmp_path / "本局.json"
    save_profile(path, replace(NATIONAL, name="本局", margins=Margins(left=30.0, right=24.0)))
    pages = json.loads(run(REAL, "--json", "--profile", path).stdout)["pages"]
    moved = pages[0]["lines"][0]["x"] - laid_out["pages"][0]["lines"][0]["x"]
    assert moved == pytest.approx(2, abs=0.05)
    assert json.loads(run(REAL, "--json", "--profile", "国标").stdout) == laid_out


def test_a_profile_that_is_not_there_gets_a_sentence():
    result = run(REAL, "--profile", "没有")
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr.startswith("没有叫“没有”的单位版式")


def test_export_takes_a_profile_too(tmp_path):
    command = [sys.executable, str(ROOT / "main.py"), "export", str(REAL), "-o", str(tmp_path), "--formats", "docx"]
    result = subprocess.run([*command, "--profile", "公司办公会"], capture_output=True, check=False, encoding="utf-8")
    assert result.returncode == 0
    [footer] = docx.Document(tmp_path / "xiangshan-2022-06.docx").sections[0].footer.paragraphs
    assert footer.alignment.name == "CENTER"
