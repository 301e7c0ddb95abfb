"""``python -m tests.bench.walk``: how many corrections it takes in the window until a draft is read right.

Each draft is opened as a user opens it. The topmost line that is read wrongly is selected and told what it is by the
keys of the palette, and so on until all roles and levels are right. Told are the corrections, and the seconds that the
window took for opening and for all of them together; the user's own thinking is not in them.
"""

import os
import time
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.cli.contract import parse_json
from gui.actions.roles import choices
from gui.program import make_application
from gui.window.window import Window
from tests.bench.window import shown_window
from tests.scoring import Expected, Json, TaggedLine, expected_drafts, wrong_lines

_PATIENCE = 60


def report(folder: str, window: Window) -> Iterator[str]:
    """A line for each draft of ``tests/drafts``."""
    yield f"Walks from opening to the right structure, {folder} drafts"
    total = 0
    for draft in expected_drafts(folder):
        start = time.perf_counter()
        _open(window, draft.draft)
        opened = time.perf_counter()
        corrections = _correct(window, draft)
        total += corrections
        seconds = f"{opened - start:6.2f} s to open, {time.perf_counter() - opened:6.2f} s to correct"
        yield f"{draft.draft.name:<40} {corrections:3} corrections, {seconds}"
    yield f"{'together':<40} {total:3} corrections"


def _open(window: Window, path: Path) -> None:
    window.workbench.put_away()
    window.open_draft(path)
    deadline = time.monotonic() + _PATIENCE
    while window.workbench.is_empty and time.monotonic() < deadline:
        QTest.qWait(10)
    window.workbench.settle()
    QApplication.processEvents()


def _correct(window: Window, draft: Expected) -> int:
    corrected: list[int] = []
    while wrong := wrong_lines(draft, _parsed(window)):
        if wrong[0].n in corrected:
            raise RuntimeError(f"{draft.draft.name}: line {wrong[0].n} was set by hand and read otherwise")
        corrected.append(wrong[0].n)
        _set(window, wrong[0])
    return len(corrected)


def _set(window: Window, line: TaggedLine) -> None:
    """Ctrl+L, and the key of the role."""
    window.workbench.select([window.workbench.document.lines[line.n - 1].id])
    window.editor.setFocus()
    QTest.keyClick(window.editor, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(
        window.role_palette,
        next(choice for choice in choices() if (choice.role.value, choice.level) == (line.role, line.level)).key,
    )
    window.workbench.settle()
    QApplication.processEvents()


def _parsed(window: Window) -> Json:
    session = window.workbench.session
    return parse_json(session.document, session.minutes)


def main() -> None:
    with shown_window(make_application()) as window:
        for folder in ("learning", "held_out"):
            for line in report(folder, window):
                print(line, flush=True)


if __name__ == "__main__":
    main()
