"""The application as a process: its name, its language, its colours, its window."""

import signal
import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QSettings
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from core.resources import RESOURCES
from gui.garbage import Garbage
from gui.last_resort import LastResort
from gui.look.appearance import Appearance
from gui.look.chinese import Chinese
from gui.window.frame import NAME
from gui.window.window import Window


def run(arguments: list[str]) -> int:
    """Show the window until it is closed. Returns the exit code, 0."""
    application = make_application()
    settings = QSettings()
    window = Window(settings, Appearance(application, settings), text_first=True)
    window.keep_to_screen()
    LastResort(window, window.workbench).install()
    Garbage(window.workbench)
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    window.furnished.connect(window.files.offer_recovery)
    window.winId()  # what is said of a draft before the window is shown stands in front of it all the same
    if arguments:
        window.files.opener.unreadable.connect(partial(print, file=sys.stderr))
        window.open_draft(Path(arguments[0]))
    window.show()
    return application.exec()


def make_application() -> QApplication:
    """The application, in Chinese whatever language the system has."""
    application = QApplication([])
    application.setOrganizationName("chengwen")
    application.setApplicationName("chengwen")
    application.setApplicationDisplayName(NAME)
    application.setDesktopFileName("chengwen")
    application.setWindowIcon(QIcon(str(RESOURCES / "icon.svg")))
    QLocale.setDefault(QLocale("zh_CN"))
    application.installTranslator(Chinese(application))
    return application
