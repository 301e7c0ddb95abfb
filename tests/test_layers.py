"""Who may import whom: core knows no Qt, its packages stand on those before them, gui holds no rule about 纪要."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("reading", "structure", "minutes", "proofreading", "typesetting", "profiles", "export", "storage")
ABOVE_PACKAGES = {"session": 0, "cli": 1}
"""What in core puts the packages together, and how far above them each stands."""
BELOW_PACKAGES = {"processes"}
"""What in core knows nothing of 纪要; so do the modules that stand in no package."""
QT = {"PySide6", "shiboken6", "qtawesome", "qtpy"}
PAPER_LIBRARIES = {"docx", "lxml", "openpyxl", "xlsxwriter", "zipfile", "re"}
"""What reads and writes drafts and papers: whoever needs it is about to hold a rule about 纪要."""
BEHIND_THE_SESSION = ("core.cli", "core.reading", "core.export", "core.storage")
"""What gui reaches through the session only; the values of ``core.reading.draft`` are for all."""


def imported(source: str) -> Iterator[str]:
    """The full names of the modules that a source text imports, also inside functions."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute here"
            assert node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def faults(path: str, source: str) -> list[str]:
    """The imports of the module at ``path`` (relative to the root) that its place does not allow."""
    return [f"{path} imports {name}" for name in imported(source) if not allowed(path, name)]


def allowed(path: str, name: str) -> bool:
    package, module = path.removesuffix(".py").split("/")[:2]
    return gui_allows(name) if package == "gui" else core_allows(module, name)


def gui_allows(name: str) -> bool:
    if name.partition(".")[0] in PAPER_LIBRARIES:
        return False
    return name.startswith("core.reading.draft") or not name.startswith(BEHIND_THE_SESSION)


def core_allows(place: str, name: str) -> bool:
    first, _, rest = name.partition(".")
    if first != "core":
        return first not in QT | {"gui"}
    return rank(rest.partition(".")[0]) <= rank(place)


def rank(name: str) -> int:
    """Where a package or module of core stands; helpers stand under all of them."""
    if name in PACKAGES:
        return PACKAGES.index(name)
    return len(PACKAGES) + ABOVE_PACKAGES[name] if name in ABOVE_PACKAGES else -1


def modules(package: str) -> list[str]:
    return [path.relative_to(ROOT).as_posix() for path in sorted((ROOT / package).rglob("*.py"))]


@pytest.mark.parametrize("path", modules("core") + modules("gui"))
def test_a_module_imports_only_what_its_place_allows(path):
    assert faults(path, (ROOT / path).read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("core/reading/text.py", "import PySide6.QtCore"),
        ("core/session/session.py", "from qtawesome import icon"),
        ("core/session/session.py", "from gui.window.window import Window"),
        ("core/reading/text.py", "from core.structure.roles import Role"),
        ("core/structure/outline/outline.py", "def late():\n    import core.export.docx"),
        ("core/storage/project.py", "from core import session"),
        ("core/session/session.py", "from core import cli"),
        ("core/files.py", "from core.reading.draft import Draft"),
        ("gui/window/window.py", "import lxml.etree"),
        ("gui/source_pane/editor.py", "import re"),
        ("gui/window/window.py", "from core.export.docx import write"),
        ("gui/window/window.py", "from core.reading import text"),
    ],
)
def test_an_import_across_the_layers_is_found(path, source):
    assert len(faults(path, source)) == 1


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("core/minutes/assemble.py", "from core.structure.document import Document"),
        ("core/storage/project.py", "from core.files import replace"),
        ("core/cli/commands.py", "from core.session import Session"),
        ("core/reading/docx.py", "import lxml.etree, zipfile"),
        ("gui/window/window.py", "from PySide6.QtWidgets import QMainWindow\nfrom core.session import Session"),
        ("gui/window/window.py", "from core.reading.draft import DraftUnreadable"),
    ],
)
def test_what_the_layers_allow_passes(path, source):
    assert faults(path, source) == []


def test_every_package_of_core_has_its_place():
    found = {path.parent.name for path in (ROOT / "core").glob("*/__init__.py")}
    assert found == {*PACKAGES, *ABOVE_PACKAGES, *BELOW_PACKAGES}


WITHOUT_QT = f"""
import runpy, sys

class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {QT!r}:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)

sys.meta_path.insert(0, NoQt())
"""


def run_without_qt(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", WITHOUT_QT + code, *arguments]
    return subprocess.run(command, check=False, cwd=ROOT, capture_output=True, encoding="utf-8")


def test_qt_is_hidden_from_these_tests():
    assert "ModuleNotFoundError" in run_without_qt("import PySide6").stderr


def test_every_module_of_core_imports_without_qt():
    names = [path.removesuffix(".py").removesuffix("/__init__").replace("/", ".") for path in modules("core")]
    run = run_without_qt("import importlib\nfor name in sys.argv[1:]: importlib.import_module(name)", *names)
    assert (run.returncode, run.stderr) == (0, "")


@pytest.mark.parametrize(
    "command", [["parse"], ["export", "-o", "{folder}"], ["export", "-o", "{folder}", "--formats", "pdf"]]
)
def test_the_command_line_works_without_qt(command, tmp_path):
    draft = "tests/drafts/learning/xiangshan-2022-06.txt"
    arguments = [argument.format(folder=tmp_path) for argument in command]
    run = run_without_qt('runpy.run_path("main.py", run_name="__main__")', arguments[0], draft, *arguments[1:])
    assert run.returncode == 0, run.stderr
    assert run.stdout
