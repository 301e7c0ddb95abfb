"""``python -m tests.bench.holding DRAFT``: the longest for which the window did nothing else while DRAFT was opened.

Told in milliseconds of the processor, from the window's first appearing to the end of all that opening brings about.
"""

import os
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from gui.garbage import Garbage
from gui.look.appearance import Appearance
from gui.program import make_application
from gui.window.window import Window

BEAT = 5
"""Milliseconds between two looks at the clock."""

AFTER = 1_000
"""Milliseconds after the last signal of a draft opened for which is looked on."""


class Clock:
    """Looks at the clock as often as the window's thread is free to."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.process_time()
        self._beat = QTimer(interval=BEAT)
        self._beat.timeout.connect(self._look)
        self._beat.start()

    def _look(self) -> None:
        now = time.process_time()
        self.longest = max(self.longest, now - self._last)
        self._last = now


def main(draft: Path) -> None:
    """Open the draft as the program does, in a window without the user's settings."""
    application = make_application()
    with TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder, "settings.ini")), QSettings.Format.IniFormat)
        window = Window(settings, Appearance(application, settings), text_first=True)
        Garbage(window.workbench)
        window.show()
        window.open_draft(draft)
        QApplication.processEvents()
        clock = Clock()
        window.workbench.settled.connect(lambda: QTimer.singleShot(AFTER, application.quit))
        application.exec()
        print(f"{clock.longest * 1000:.0f}", flush=True)
        os._exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
