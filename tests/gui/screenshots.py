"""``make screenshots``: pictures of the window in its main states, taken without a screen, to be looked at.

The README shows three of them; the others are for the eyes of whoever changes the window, and are not kept.
"""

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QSettings, QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent
from PySide6.QtWidgets import QApplication

from core.resources import RESOURCES
from core.session import Session
from gui.look.appearance import Appearance, Shade
from gui.outline_pane.dragging import packed
from gui.program import make_application
from gui.window.window import Window
from tests.scoring import expected_drafts

SAMPLE = next((RESOURCES / "drafts").glob("*.txt"))
FOLDER = RESOURCES / "screenshots"
SIZE = QSize(1440, 900)

LARGE = 6
"""Points by which letters are larger than usual."""
_INSIDE = 40
"""Pixels from the left edge of a row at which it is held."""
_MOVE = Qt.DropAction.MoveAction


def main() -> None:
    """Take every picture; at another scale of the screen, which Qt only takes before it starts, the first alone."""
    scale = os.environ.get("QT_SCALE_FACTOR", "1")
    application = make_application()
    FOLDER.mkdir(exist_ok=True)
    with _window(application) as (window, appearance):
        states = STATES if scale == "1" else {f"scale-{scale}.png": _opened}
        for name, bring_about in states.items():
            bring_about(window, appearance)
            QApplication.processEvents()
            window.workbench.settle()
            QApplication.processEvents()
            window.grab().save(str(FOLDER / name))
            print(FOLDER / name)


@contextmanager
def _window(application: QApplication) -> Iterator[tuple[Window, Appearance]]:
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder, "settings.ini")), QSettings.Format.IniFormat)
        appearance = Appearance(application, settings)
        window = Window(settings, appearance)
        window.resize(SIZE)
        window.show()
        window.workbench.take(Session.open(SAMPLE))
        QApplication.processEvents()
        yield window, appearance
        window.workbench.put_away()
        window.close()


def _opened(window: Window, appearance: Appearance) -> None:
    appearance.choose(Shade.LIGHT)
    window.workbench.select([window.workbench.session.minutes.topics[2].line_id])


def _dark(window: Window, appearance: Appearance) -> None:
    _opened(window, appearance)
    appearance.choose(Shade.DARK)


def _doubtful(window: Window, appearance: Appearance) -> None:
    """The draft that the program is least sure of, at its first doubtful line."""
    appearance.choose(Shade.LIGHT)
    window.furniture.room.take_back()
    window.elements.setCurrentIndex(0)
    sessions = [Session.open(draft.draft) for kind in ("learning", "held_out") for draft in expected_drafts(kind)]
    window.workbench.take(max(sessions, key=lambda session: len(session.document.doubtful)))
    window.commands["next-doubt"].trigger()


def _dragging(window: Window, appearance: Appearance) -> None:
    """The third topic held over the place behind the first, as the mouse does."""
    appearance.set_text_size(0)
    _opened(window, appearance)
    first, _, third, *_ = (topic.line_id for topic in window.workbench.session.minutes.topics)
    below = window.tree.visualRect(window.tree.outline.index_of(first)).bottomLeft() + QPoint(_INSIDE, 0)
    sections = packed([third])
    for event in (QDragEnterEvent, QDragMoveEvent):
        carried = event(below, _MOVE, sections, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(window.tree.viewport(), carried)


def _findings(window: Window, appearance: Appearance) -> None:
    appearance.choose(Shade.LIGHT)
    window.findings.setFocus()
    window.findings.setCurrentIndex(window.findings.model().index(0, 0))


def _paper(window: Window, appearance: Appearance) -> None:
    """What was held over the tree is no longer there."""
    QApplication.sendEvent(window.tree.viewport(), QDragLeaveEvent())
    _opened(window, appearance)
    window.commands["show-preview"].trigger()


def _large_paper(window: Window, appearance: Appearance) -> None:
    """In the dark, two abreast with their raster; the paper stays white."""
    _dark(window, appearance)
    for action_id in ("enlarge-preview", "two-up", "raster"):
        window.commands[action_id].trigger()


def _large(window: Window, appearance: Appearance) -> None:
    _opened(window, appearance)
    appearance.set_text_size(LARGE)


STATES: dict[str, Callable[[Window, Appearance], None]] = {
    "window.png": _opened,
    "window-dark.png": _dark,
    "findings.png": _findings,
    "large-text.png": _large,
    "dragging.png": _dragging,
    "paper.png": _paper,
    "large-paper.png": _large_paper,
    "doubtful.png": _doubtful,
}


if __name__ == "__main__":
    main()
