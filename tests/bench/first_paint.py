"""``python -m tests.bench.first_paint [DRAFT]``: ends once DRAFT is painted, or without one a bare text edit."""

import os
import sys
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit


def bare() -> None:
    """What any program with a text in a window costs."""
    application = QApplication([])
    window, text = QMainWindow(), QPlainTextEdit()
    window.setCentralWidget(text)
    _leave_when_painted(QPlainTextEdit, lambda _: True)
    window.show()
    application.exec()


def opened(draft: str) -> None:
    """The program itself, as ``main.py DRAFT`` runs it."""
    from gui.source_pane.editor import Editor
    from main import main

    _leave_when_painted(Editor, lambda editor: not editor.document().isEmpty())
    main([draft])


def _leave_when_painted(kind: type[QPlainTextEdit], is_ready: Callable[[QPlainTextEdit], bool]) -> None:
    paint = kind.paintEvent

    def painting(editor: QPlainTextEdit, event: QPaintEvent) -> None:
        paint(editor, event)
        if is_ready(editor):
            sys.stdout.flush()
            os._exit(0)

    kind.paintEvent = painting  # type: ignore[method-assign]


if __name__ == "__main__":
    opened(sys.argv[1]) if len(sys.argv) > 1 else bare()
