"""What makes the house easy to enter: small files, short functions, two commands, dependencies written down."""

import ast
import configparser
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SOURCES = [ROOT / "main.py", *sorted((ROOT / "core").rglob("*.py")), *sorted((ROOT / "gui").rglob("*.py"))]
LONGEST_FILE = 400
LONGEST_FUNCTION = 40


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def settings() -> configparser.ConfigParser:
    parser = configparser.ConfigParser()
    parser.read(ROOT / "setup.cfg", encoding="utf-8")
    return parser


@pytest.mark.parametrize("path", SOURCES, ids=named)
def test_a_file_holds_one_subject(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST_FILE


@pytest.mark.parametrize("path", SOURCES, ids=named)
def test_a_function_holds_one_idea(path):
    lengths = {function.name: (function.end_lineno or 0) - function.lineno + 1 for function in functions(path)}
    assert {name: length for name, length in lengths.items() if length > LONGEST_FUNCTION} == {}


@pytest.mark.parametrize("path", SOURCES, ids=named)
def test_a_module_says_what_it_is_for(path):
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))


def test_every_library_that_the_program_imports_is_declared():
    declared = {re.split(r"[<>=!~;\[ ]", line)[0].lower() for line in settings()["options"]["install_requires"].split()}
    distributions = packages_distributions()
    for name in {name for path in SOURCES for name in imported_packages(path)}:
        assert {found.lower().replace("_", "-") for found in distributions[name]} & declared, f"{name} is not declared"


def imported_packages(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom):
            names = [node.module or ""]
        for first in {name.partition(".")[0] for name in names}:
            if first not in {*sys.stdlib_module_names, "core", "gui"}:
                yield first


def test_the_bundled_sample_is_the_real_draft():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    [sample] = re.findall(r"^SAMPLE := (.+)$", makefile, re.MULTILINE)
    assert (ROOT / sample).read_bytes() == (ROOT / "tests/drafts/learning/xiangshan-2022-06.txt").read_bytes()


def test_the_readme_names_commands_that_exist():
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    told = set(re.findall(r"\bmake ([a-z]+)\b", (ROOT / "README.md").read_text(encoding="utf-8")))
    assert told >= {"run", "test"}
    assert told <= targets


def test_the_readme_links_only_to_files_that_exist():
    links = re.findall(r"\]\(([^)#:]+)\)", (ROOT / "README.md").read_text(encoding="utf-8"))
    assert [link for link in links if not (ROOT / link).exists()] == []


@pytest.mark.parametrize("script", sorted((ROOT / ".ci").iterdir()), ids=named)
def test_a_script_of_the_house_can_be_run(script):
    is_script = script.read_text(encoding="utf-8").startswith("#!")
    assert is_script == bool(script.stat().st_mode & 0o111)


def run_script(*command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    path = {"PATH": os.environ["PATH"]}
    return subprocess.run(command, check=False, cwd=ROOT, env=path | environment, capture_output=True, encoding="utf-8")


def test_without_a_screen_the_sample_is_exported_and_that_is_said():
    run = run_script(".ci/open-sample", "echo", "sample.txt")
    assert "没有可用的屏幕" in run.stdout
    assert "main.py export sample.txt -o out" in run.stdout


@pytest.mark.parametrize("screen", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_with_a_screen_the_sample_is_opened(screen):
    assert run_script(".ci/open-sample", "echo", "sample.txt", **{screen: ":0"}).stdout == "main.py sample.txt\n"


def test_setting_up_without_python_says_what_is_needed():
    run = run_script(".ci/set-up", "run", PYTHON3="no-such-python")
    assert run.returncode == 1
    assert run.stderr == "需要 Python 3.11 或更新的版本；如已另行安装，请用 PYTHON3=命令名 指明。\n"
