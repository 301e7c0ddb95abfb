"""The start of the program: a window, or a sentence on standard error and exit code 2."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from gui.application import has_screen

ROOT = Path(__file__).resolve().parents[2]

HIDE = """
import sys, runpy
class Hidden:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] == {name!r}:
            raise ModuleNotFoundError("No module named " + repr(name), name=name)
sys.meta_path.insert(0, Hidden())
sys.argv = ["main.py"]
runpy.run_path("main.py", run_name="__main__")
"""

OPEN_AND_LEAVE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
import gui.program
made = gui.program.make_application
def make():
    application = made()
    QTimer.singleShot(300, application.quit)
    return application
gui.program.make_application = make
from gui.application import run_window
sys.exit(run_window(sys.argv[1:]))
"""


def run(*command, **environment):
    kept = {name: value for name, value in os.environ.items() if "DISPLAY" not in name and name != "QT_QPA_PLATFORM"}
    return subprocess.run(
        [sys.executable, *command],
        check=False,
        cwd=ROOT,
        env={**kept, **environment},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )


def test_without_a_screen_it_says_so():
    done = run("main.py")
    assert done.returncode == 2
    assert done.stderr == "这台机器没有可用的屏幕，不能打开窗口。可以改用命令：python main.py export 草稿 -o 目录\n"


@pytest.mark.parametrize("name", ["PySide6", "qtawesome"])
def test_without_a_library_it_says_which(name):
    done = run("-c", HIDE.format(name=name), QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 2
    assert name in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("arguments", [["a.txt", "b.txt"], ["--fullscreen"]])
def test_a_command_line_that_makes_no_sense_is_refused(arguments):
    done = run("main.py", *arguments, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 2
    assert done.stderr.startswith("用法：")


@pytest.mark.parametrize(
    ("platform", "environment", "shown"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}, True),
        ("linux", {"QT_QPA_PLATFORM": "xcb"}, False),
        ("win32", {}, True),
    ],
)
def test_a_screen_is_known_by_the_environment(platform, environment, shown):
    assert has_screen(platform, environment) is shown


def test_a_draft_is_opened_by_name(tmp_path):
    done = run(
        "-c",
        OPEN_AND_LEAVE,
        "tests/drafts/learning/xiangshan-2022-06.txt",
        QT_QPA_PLATFORM="offscreen",
        HOME=str(tmp_path),
    )
    assert (done.returncode, complaints(done)) == (0, "")


def test_an_unreadable_draft_is_told_and_the_window_opens(tmp_path):
    done = run("-c", OPEN_AND_LEAVE, "没有这份.txt", QT_QPA_PLATFORM="offscreen", HOME=str(tmp_path))
    assert done.returncode == 0
    assert complaints(done) == "「没有这份.txt」不存在，请检查文件名和所在的文件夹。"


def complaints(done):
    """Standard error without what the screenless platform says of itself."""
    return "\n".join(line for line in done.stderr.splitlines() if "propagateSizeHints" not in line)
