"""``python -m tests.gui.screenshots``: pictures of the window for the README, taken without a screen."""

import os
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings, QSize
from PySide6.QtWidgets import QApplication

from core.resources import RESOURCES
from gui.appearance import Appearance, Shade
from gui.program import make_application
from gui.window import Window

SAMPLE = next((RESOURCES / "drafts").glob("*.txt"))
FOLDER = RESOURCES / "screenshots"
SIZE = QSize(1440, 900)
SHADES = {"window.png": Shade.LIGHT, "window-dark.png": Shade.DARK}


def main() -> None:
    """Open the sample, select a topic, and take a picture in each shade."""
    application = make_application()
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder, "settings.ini")), QSettings.Format.IniFormat)
        appearance = Appearance(application, settings)
        window = Window(settings, appearance)
        window.resize(SIZE)
        window.show()
        window.open_draft(SAMPLE)
        _select_third_topic(window)
        FOLDER.mkdir(exist_ok=True)
        for name, shade in SHADES.items():
            appearance.choose(shade)
            QApplication.processEvents()
            window.grab().save(str(FOLDER / name))
            print(FOLDER / name)
        window.close()


def _select_third_topic(window: Window) -> None:
    window.workbench.select([window.workbench.session.minutes.topics[2].line_id])


if __name__ == "__main__":
    main()
