"""The command line as scripts outside call it: a process, its output and its exit code."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from core.cli.names import COMMANDS
from core.session import Session
from core.structure.edits.roles import set_role
from core.structure.roles import Role

ROOT = Path(__file__).parents[1]
DRAFTS = ROOT / "tests/drafts/learning"
REAL = DRAFTS / "xiangshan-2022-06.txt"


def run(*arguments, stdin=None):
    command = [sys.executable, str(ROOT / "main.py"), *map(str, arguments)]
    return subprocess.run(command, input=stdin, capture_output=True, check=False)


def said(result):
    return result.stderr.decode("utf-8")


def test_parse_prints_one_json_document_with_every_field_of_the_contract():
    parsed = json.loads(run("parse", REAL, "--json").stdout)
    assert list(parsed) == [
        "source",
        "lines",
        "title",
        "issue_number",
        "issuer",
        "issue_date",
        "topics",
        "attendance",
        "distribution",
    ]
    assert list(parsed["lines"][0]) == ["n", "text", "role", "level", "continues", "confidence", "reason"]
    assert list(parsed["topics"][0]) == ["n", "level", "number", "heading", "paragraphs", "children"]
    assert (parsed["source"], parsed["issue_number"], parsed["issue_date"]) == (REAL.name, "六期", "2022-05-10")


def test_the_real_draft_has_15_topics_62_people_and_11_recipients():
    parsed = json.loads(run("parse", REAL, "--json").stdout)
    assert [topic["number"] for topic in parsed["topics"]] == list(range(1, 16))
    assert [(group["label"], len(group["people"])) for group in parsed["attendance"]] == [
        ("出席", 9),
        ("请假", 1),
        ("应邀出席", 3),
        ("列席", 49),
    ]
    assert [len(group["recipients"]) for group in parsed["distribution"]] == [11]


def test_line_numbers_count_blank_lines_and_texts_are_stripped_only():
    lines = REAL.read_text(encoding="utf-8").splitlines()
    for line in json.loads(run("parse", REAL, "--json").stdout)["lines"]:
        assert lines[line["n"] - 1].strip() == line["text"]


def test_parse_without_json_prints_an_outline_for_people():
    printed = run("parse", REAL).stdout.decode("utf-8")
    assert "标志　（缺）" in printed
    assert "列席（49）　洪海、胡路" in printed


def test_corrections_pin_lines_and_the_rest_is_read_around_them(tmp_path):
    draft = tmp_path / "草稿.txt"
    draft.write_text(
        "一、研究工作\n会议听取了汇报，要求抓紧推进，确保年内开工建设。\n到场人士\n张三  李四  王五\n", encoding="utf-8"
    )
    pins = tmp_path / "pins.json"
    pins.write_text('[{"n": 3, "role": "attendance", "level": null}]', encoding="utf-8")
    parsed = json.loads(run("parse", draft, "--json", "--pins", pins).stdout)
    assert [line["role"] for line in parsed["lines"]] == ["heading", "paragraph", "attendance", "attendance"]


@pytest.mark.parametrize(
    "pins", ['[{"n": 9999, "role": "title"}]', '[{"n": 1, "role": "blank"}]', '{"n": 1}', "no json", "[1]"]
)
def test_corrections_that_cannot_be_used_get_a_sentence(tmp_path, pins):
    file = tmp_path / "pins.json"
    file.write_text(pins, encoding="utf-8")
    result = run("parse", REAL, "--pins", file)
    assert (result.returncode, result.stdout) == (2, b"")
    assert said(result).count("\n") == 1


def test_a_draft_may_come_from_standard_input():
    result = run("parse", "-", "--json", stdin="第5期\n县政府第五次常务会议纪要\n".encode())
    assert json.loads(result.stdout)["issue_number"] == "第5期"


def test_export_writes_the_paper_and_both_lists_and_names_them(tmp_path):
    result = run("export", REAL, "-o", tmp_path / "新文件夹")
    written = [Path(line).name for line in result.stdout.decode("utf-8").splitlines()]
    stem = REAL.stem
    assert (result.returncode, written) == (0, [f"{stem}.docx", f"{stem}-分送名单.docx", f"{stem}-分送名单.xlsx"])
    assert sorted(path.name for path in (tmp_path / "新文件夹").iterdir()) == sorted(written)


def test_export_makes_the_same_bytes_each_time(tmp_path):
    for folder in ("甲", "乙"):
        assert run("export", REAL, "-o", tmp_path / folder).returncode == 0
    for path in (tmp_path / "甲").iterdir():
        assert path.read_bytes() == (tmp_path / "乙" / path.name).read_bytes()


def test_an_existing_file_is_replaced_only_when_forced(tmp_path):
    old = tmp_path / f"{REAL.stem}.docx"
    old.write_bytes(b"old")
    refused = run("export", REAL, "-o", tmp_path)
    assert (refused.returncode, old.read_bytes(), len(list(tmp_path.iterdir()))) == (2, b"old", 1)
    assert "已经存在" in said(refused)
    assert run("export", REAL, "-o", tmp_path, "--force").returncode == 0
    assert old.read_bytes() != b"old"


def test_the_draft_itself_is_never_replaced(tmp_path):
    run("export", REAL, "-o", tmp_path, "--formats", "docx")
    draft = tmp_path / f"{REAL.stem}.docx"
    before = draft.read_bytes()
    result = run("export", draft, "--formats", "docx", "--force")
    assert (result.returncode, draft.read_bytes()) == (2, before)
    assert "草稿本身" in said(result)


def test_only_the_formats_asked_for_are_written(tmp_path):
    run("export", REAL, "-o", tmp_path, "--formats", "xlsx")
    assert [path.name for path in tmp_path.iterdir()] == [f"{REAL.stem}-分送名单.xlsx"]


def test_the_paper_can_be_had_as_a_pdf(tmp_path):
    result = run("export", REAL, "-o", tmp_path, "--formats", "pdf")
    assert (result.returncode, result.stdout.decode().split()) == (0, [str(tmp_path / f"{REAL.stem}.pdf")])
    assert (tmp_path / f"{REAL.stem}.pdf").read_bytes().startswith(b"%PDF-1.7")
    assert "仿宋_GB2312用" in said(result) or not said(result)


def test_a_draft_without_recipients_has_no_list_and_says_so(tmp_path):
    result = run("export", DRAFTS / "shijing-liangwei.txt", "-o", tmp_path)
    assert (result.returncode, [path.name for path in tmp_path.iterdir()]) == (0, ["shijing-liangwei.docx"])
    assert "没有分送单位" in said(result)


@pytest.mark.parametrize("command", [["layout"], ["export", "-o", "{folder}", "--formats", "docx"]])
def test_an_imprint_that_has_to_stand_alone_is_told_of(command, tmp_path):
    draft = DRAFTS / "wangchuan-juzhang-09.txt"
    result = run(command[0], draft, *(argument.format(folder=tmp_path) for argument in command[1:]))
    assert (result.returncode, "版记单独排在第4页" in said(result)) == (0, True)


def test_safe_fixes_are_applied_only_when_asked_for(tmp_path):
    draft = DRAFTS / "wangchuan-juzhang-09.txt"
    run("export", draft, "-o", tmp_path / "照原样", "--formats", "docx")
    run("export", draft, "-o", tmp_path / "改好", "--formats", "docx", "--fix")
    headings = {}
    for folder in ("照原样", "改好"):
        parsed = json.loads(run("parse", tmp_path / folder / f"{draft.stem}.docx", "--json").stdout)
        headings[folder] = [line["text"][:3] for line in parsed["lines"] if line["level"] == 2]
    assert headings["照原样"][0] == "(一)"
    assert headings["改好"][0] == "（一）"


def test_what_was_mended_can_be_had_as_tracked_changes(tmp_path):
    draft = DRAFTS / "wangchuan-juzhang-09.txt"
    result = run("export", draft, "-o", tmp_path, "--fix", "--formats", "changes")
    assert [path.name for path in tmp_path.iterdir()] == [f"{draft.stem}-改动清单.docx"]
    [paper] = tmp_path.iterdir()
    accepted = json.loads(run("parse", paper, "--json").stdout)["lines"]
    assert "（一）" in "".join(line["text"] for line in accepted)
    assert "(一)" not in "".join(line["text"] for line in accepted)
    assert result.returncode == 0


def test_check_finds_gaps_and_repeats_in_the_numbering():
    result = run("check", DRAFTS / "wangchuan-juzhang-09.txt", "--json")
    findings = json.loads(result.stdout)["findings"]
    assert result.returncode == 1
    assert [(f["text"], f["fixes"]) for f in findings if f["rule"] == "S01"] == [
        ("四、", ["三、"]),
        ("(三)", ["(二)"]),
        ("四、", ["五、"]),
        ("六、", ["五、"]),
    ]
    assert list(findings[0]) == ["rule", "level", "n", "span", "text", "message", "fixes", "safe"]


def test_check_of_a_draft_without_findings_ends_with_0():
    assert run("check", DRAFTS / "cangning-2023-08.txt").returncode == 0


@pytest.mark.parametrize("command", ["parse", "export", "check"])
def test_a_draft_that_cannot_be_read_gets_one_chinese_sentence_and_exit_code_2(command, tmp_path):
    (tmp_path / "空.txt").write_bytes(b"")
    (tmp_path / "坏.docx").write_bytes(b"PK\x03\x04broken")
    for draft in (tmp_path / "没有.txt", tmp_path, tmp_path / "空.txt", tmp_path / "坏.docx"):
        result = run(command, draft)
        assert (result.returncode, result.stdout) == (2, b""), draft
        assert said(result).endswith("。\n"), draft
        assert said(result).count("\n") == 1, draft


def test_an_unknown_format_is_a_bad_option():
    result = run("export", REAL, "--formats", "docx,ppt")
    assert result.returncode == 2
    assert "ppt" in said(result)


ENGLISH = re.compile(
    r"usage|positional|options|show this|arguments?|required|invalid|expected|exit|unrecog|could match"
)


@pytest.mark.parametrize("command", [[], *([name] for name in COMMANDS)])
def test_help_is_in_chinese(command):
    result = run(*command, "--help")
    told = result.stdout.decode("utf-8")
    assert (result.returncode, ENGLISH.findall(told)) == (0, [])
    assert told.startswith("用法：main.py")
    assert "显示用法" in told


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["parse"], "缺少“草稿”"),
        (["batch"], "缺少“草稿文件夹, 存放文件夹”"),
        (["parse", REAL, "--jsno"], "不认识“--jsno”"),
        (["export", REAL, "--fo"], "“--fo”可以是 --formats, --force，请写全"),
        (["export", REAL, "-o"], "选项 -o 后面要写一个值"),
        (["parse", REAL, "--json=3"], "选项 --json 后面不能写值"),
        (["layout", REAL, "--renderer", "方正"], "选项 --renderer：不认识“方正”，可选：word、libreoffice"),
        (["batch", "a", "b", "--jobs", "0"], "选项 --jobs：“0”不是 1 到 64 之间的整数"),
    ],
)
def test_a_bad_option_is_told_in_one_chinese_sentence_below_the_usage(arguments, sentence):
    result = run(*arguments)
    usage, *_, last = said(result).splitlines()
    assert (result.returncode, result.stdout, last) == (2, b"", f"{sentence}，请加 --help 看用法。")
    assert usage.startswith("用法：main.py")
    assert ENGLISH.findall(said(result)) == []


def test_a_folder_that_cannot_be_written_to_gives_exit_code_3(tmp_path):
    (tmp_path / "是文件").write_bytes(b"")
    result = run("export", REAL, "-o", tmp_path / "是文件")
    assert (result.returncode, said(result).count("\n")) == (3, 1)


def test_a_reader_that_goes_away_is_no_error():
    command = f"{sys.executable} {ROOT / 'main.py'} parse {REAL} --json"
    result = subprocess.run(["bash", "-c", f"{command} | head -1"], capture_output=True, check=False)
    assert (result.stdout, result.stderr) == (b"{\n", b"")


# Drafts that are no plain text

PAGE = "<html><meta charset=utf-8><p>县政府常务会议纪要<p hidden>隐<ol><li>研究工作<li>审议预算</ol>"


@pytest.mark.parametrize("command", [("parse",), ("check",), ("layout",), ("export", "-o", "{folder}")])
def test_every_command_takes_drafts_of_other_kinds(tmp_path, command):
    draft = tmp_path / "草稿 一.html"
    draft.write_text(PAGE, encoding="utf-8")
    name, *options = (word.format(folder=tmp_path / "出") for word in command)
    result = run(name, draft, *options)
    assert result.returncode in (0, 1)
    assert "研究工作" in result.stdout.decode("utf-8") or name in ("check", "export")
    assert said(result).splitlines()[0] == "隐藏的文字（1 处）没有读入"


@pytest.mark.parametrize("command", ["parse", "check", "layout", "export"])
@pytest.mark.parametrize(
    "draft", [b"%PDF-1.4 x", b"PK\x03\x04x", b"MIME-Version: 1.0\n\nx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"]
)
def test_a_broken_draft_of_any_kind_is_one_sentence_and_exit_code_2(tmp_path, command, draft):
    path = tmp_path / "草稿.docx"
    path.write_bytes(draft)
    result = run(command, path)
    assert (result.returncode, result.stdout) == (2, b"")
    assert said(result).startswith("「草稿.docx」")
    assert said(result).count("\n") == 1


# Projects


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    """A project in which one line was set by hand, and one finding is ignored."""
    session = Session.open(REAL)
    line = session.document.lines[10]
    session.apply("设为附注", lambda document: set_role(document, [line.id], Role.NOTE))
    session.decide("忽略", session.ignored.with_finding(session.findings[0]))
    path = tmp_path_factory.mktemp("project") / "改到一半.chengwen"
    session.save(path)
    return path, session


def test_parse_takes_a_project_as_it_was_saved(project):
    path, session = project
    lines = json.loads(run("parse", path, "--json").stdout)["lines"]
    assert [line["role"] for line in lines] == [line.role.value for line in session.document.lines if not line.is_blank]
    assert {line["role"] for line in lines if line["n"] == 11} == {"note"}


def test_check_leaves_out_what_the_project_ignores(project):
    path, session = project
    found = json.loads(run("check", path, "--json").stdout)["findings"]
    assert len(found) == len(session.findings)


def test_layout_takes_a_project(project):
    path, _ = project
    assert json.loads(run("layout", path, "--json").stdout)["pages"]


def test_export_of_a_project_is_named_after_its_draft_and_stands_beside_the_project(project):
    path, _ = project
    exported = run("export", path, "--formats", "docx")
    assert exported.returncode == 0, said(exported)
    assert (path.parent / f"{REAL.stem}.docx").exists()


def test_a_project_that_makes_no_sense_is_refused(tmp_path):
    path = tmp_path / "坏.chengwen"
    path.write_text("{", "utf-8")
    refused = run("parse", path)
    assert (refused.returncode, said(refused).count("\n")) == (2, 1)
