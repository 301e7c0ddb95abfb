"""How quickly the window follows the keyboard, how soon it is there, and what it takes.

The window is offscreen. From a key press to the repainting of the source and the tree is what the hand waits for; the
findings and the elements follow when no key has come for a moment, and their time is told apart.
"""

import os
import random
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.reading.draft import Draft
from core.reading.open import read_draft
from core.session import Session
from core.structure.classifying.classifier import classify
from core.structure.edits.numbers import renumber_all
from core.structure.sections import sections
from gui.garbage import Garbage
from gui.look.appearance import Appearance
from gui.program import make_application
from gui.window.window import Window
from tests.bench.processes import cost, said
from tests.heap import held

KEYS = 200
LONG = 5_000
ROUNDS = 1_000


def report(draft: Path) -> Iterator[str]:
    """Start-up and memory first, in processes of their own; then the keys."""
    yield from _start(draft)
    yield from _opening(draft)
    application = make_application()
    with shown_window(application) as window:
        window.workbench.take(Session.open(draft))
        yield from _keys("real draft", window)
        yield from _growth(window)
        window.commands["show-preview"].trigger()
        yield from _keys("with its paper", window)
        window.elements.setCurrentWidget(window.elements.form)
        window.workbench.take(Session(_long(draft, LONG)))
        window.workbench.apply(renumber_all.name, renumber_all)
        window.workbench.settle()
        yield from _keys(f"{LONG:,} lines", window)


def _long(draft: Path, lines: int) -> Draft:
    """One paper of so many lines: the draft with its topics over and over, yet to be renumbered, all else once."""
    read = read_draft(draft)
    places = [section.places for section in sections(classify(read))]
    start, stop = places[0].start, max(place.stop for place in places)
    head, body, tail = read.lines[:start], read.lines[start:stop], read.lines[stop:]
    return replace(read, lines=(*head, *islice(cycle(body), lines - len(head) - len(tail)), *tail))


def _start(draft: Path) -> Iterator[str]:
    bare, opened = cost("-m", "tests.bench.first_paint"), cost("-m", "tests.bench.first_paint", str(draft))
    yield f"bare window, first paint  {bare.seconds:.2f} s, {bare.megabytes:.0f} MB at its peak"
    yield f"real draft, first paint   {opened.seconds:.2f} s, {opened.megabytes:.0f} MB at its peak"
    yield f"ratio of the two          {opened.seconds / bare.seconds:.2f}"


def _opening(draft: Path) -> Iterator[str]:
    """Nothing that the window's own thread does may take longer than a tenth of a second."""
    for lines in (LONG * 2 // 5, LONG):
        with TemporaryDirectory() as folder:
            path = Path(folder, "long.txt")
            path.write_text("\n".join(line.text for line in _long(draft, lines).lines), "utf-8")
            held_up = said("-m", "tests.bench.holding", str(path))
        yield f"{lines:,} lines opened       {held_up} ms of the processor at most before the window takes a key"


@contextmanager
def shown_window(application: QApplication) -> Iterator[Window]:
    with TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder, "settings.ini")), QSettings.Format.IniFormat)
        window = Window(settings, Appearance(application, settings))
        Garbage(window.workbench)
        window.show()
        QApplication.processEvents()
        yield window
        window.workbench.put_away()
        window.close()


def _keys(name: str, window: Window) -> Iterator[str]:
    chance = random.Random(1)  # noqa: S311  the same places each time
    places = [place for place, line in enumerate(window.workbench.document.lines) if not line.is_blank]
    pressed: list[float] = []
    settled: list[float] = []
    for place in chance.choices(places, k=KEYS):
        _go_to(window, place)
        start = time.perf_counter()
        QTest.keyClick(window.editor, Qt.Key.Key_A)
        QApplication.processEvents()
        pressed.append(time.perf_counter() - start)
        window.workbench.settle()
        QApplication.processEvents()
        settled.append(time.perf_counter() - start)
    yield f"{name:<25} {_spread(pressed)} from a key to source and tree repainted"
    yield f"{'':<25} {_spread(settled)} with findings and elements, but for the pause before them"


def _go_to(window: Window, place: int) -> None:
    cursor = QTextCursor(window.editor.document().findBlockByNumber(place))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    window.editor.setTextCursor(cursor)
    QApplication.processEvents()


def _spread(seconds: Sequence[float]) -> str:
    ordered = sorted(seconds)
    median, most = ordered[len(ordered) // 2], ordered[int(0.95 * len(ordered))]
    return f"{1000 * median:5.1f} ms median, {1000 * most:5.1f} ms for 95 %,"


def _growth(window: Window) -> Iterator[str]:
    """Every round leaves the draft as it was. The first of them also fill what Python and Qt keep to be quicker."""
    edit_and_undo(window, ROUNDS)
    before, pages = held(), _megabytes()
    edit_and_undo(window, ROUNDS)
    grown = held().since(before)
    yield f"{ROUNDS:,} edits and undos     {_megabytes() - pages:+.1f} MB, {_megabytes():.0f} MB in all"
    yield f"{'':<25} {grown.bytes / 1024:+.1f} KB and {grown.pieces:+d} pieces of Python's held of it"


def edit_and_undo(window: Window, rounds: int) -> None:
    """Press a key and take it back, so many times."""
    for _ in range(rounds):
        QTest.keyClick(window.editor, Qt.Key.Key_A)
        window.commands["undo"].trigger()
        window.workbench.settle()
        QApplication.processEvents()


def _megabytes() -> float:
    """What the process holds at the moment (Linux)."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1024**2
