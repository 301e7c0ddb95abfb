"""The program opens no socket, whatever it reads, in none of its processes.

What is said here of LibreOffice, which is another program, stands in ``tests/reading/office``.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.fuzz.seeds import seeds

ROOT = Path(__file__).parents[1]
WATCH = """
import os, sys

def watch(event, arguments):
    if event.startswith("socket."):
        with open(os.environ["SOCKETS_SEEN"], "a") as seen:
            print(event, arguments, file=seen)

sys.addaudithook(watch)
"""
WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QSettings, QTimer
from gui.look.appearance import Appearance
from gui.program import make_application
from gui.window.window import Window

if __name__ == "__main__":
    application = make_application()
    settings = QSettings(sys.argv[1], QSettings.Format.IniFormat)
    window = Window(settings, Appearance(application, settings))
    window.show()
    window.workbench.opened.connect(lambda: QTimer.singleShot(1500, window.close))
    window.open_draft(Path(sys.argv[2]))
    application.exec()
"""


@pytest.fixture
def seen(tmp_path):
    """The sockets that Python programs opened, also those that they started."""
    (tmp_path / "watched").mkdir()
    (tmp_path / "watched/sitecustomize.py").write_text(WATCH)
    return tmp_path / "sockets"


def run(seen, *arguments):
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(seen.parent / "watched"), str(ROOT)]),
        "SOCKETS_SEEN": str(seen),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_DATA_HOME": str(seen.parent),
    }
    command = [sys.executable, *map(str, arguments)]
    return subprocess.run(command, env=environment, check=False, capture_output=True, cwd=seen.parent, timeout=100)


def sockets(seen):
    return seen.read_text() if seen.exists() else ""


def test_a_socket_would_be_seen_in_a_process_of_a_process_too(seen):
    nested = "import subprocess, sys; subprocess.run([sys.executable, '-c', 'import socket; socket.socket()'])"
    run(seen, "-c", nested)
    assert "socket.__new__" in sockets(seen)


@pytest.mark.parametrize("kind", ["text", "docx", "html", "pdf"])
def test_no_command_opens_a_socket(seen, tmp_path, kind):
    draft = tmp_path / "草稿"
    draft.write_bytes(seeds()[kind][0])
    for command in (("check",), ("export", "-o", tmp_path / "出")):
        assert run(seen, ROOT / "main.py", *command[:1], draft, *command[1:]).returncode in (0, 1)
    assert sockets(seen) == ""


@pytest.mark.parametrize("kind", ["text", "pdf"])
def test_no_window_opens_a_socket(seen, tmp_path, kind):
    draft = tmp_path / "草稿"
    draft.write_bytes(seeds()[kind][0])
    (tmp_path / "window.py").write_text(WINDOW)
    assert run(seen, tmp_path / "window.py", tmp_path / "settings.ini", draft).returncode == 0
    assert sockets(seen) == ""
