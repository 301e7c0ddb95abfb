"""One open draft and everything that can be done to it: the one door for the window and the command line.

What is needed only where a process died stands in ``core.session.recovery``: no draft waits for it.
"""

from core.export.outcome import Exported, PaperIncomplete, WouldOverwrite
from core.files import CouldNotWrite
from core.reading.open import ENDINGS
from core.reading.previews import Preview, previews
from core.session.editing import Change
from core.session.session import Session
from core.storage.folders import recovery_folder, rescue_folder
from core.storage.project_file import SUFFIX

__all__ = [
    "ENDINGS",
    "SUFFIX",
    "Change",
    "CouldNotWrite",
    "Exported",
    "PaperIncomplete",
    "Preview",
    "Session",
    "WouldOverwrite",
    "previews",
    "recovery_folder",
    "rescue_folder",
]
