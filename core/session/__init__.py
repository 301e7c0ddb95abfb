"""One open draft and everything that can be done to it: the one door for the window and the command line."""

from importlib import import_module
from typing import TYPE_CHECKING

from core.files import CouldNotWrite
from core.reading.open import ENDINGS
from core.said import Change
from core.session.session import Session
from core.storage.folders import recovery_folder, rescue_folder
from core.storage.project_file import SUFFIX

if TYPE_CHECKING:
    from core.export.files import Exported, WouldOverwrite
    from core.export.verify import PaperIncomplete
    from core.reading.previews import Preview, previews
    from core.storage.journal import Journal
    from core.storage.recovery import Recovery, recoverable

__all__ = [
    "ENDINGS",
    "SUFFIX",
    "Change",
    "CouldNotWrite",
    "Exported",
    "Journal",
    "PaperIncomplete",
    "Preview",
    "Recovery",
    "Session",
    "WouldOverwrite",
    "previews",
    "recoverable",
    "recovery_folder",
    "rescue_folder",
]

_LOADED_WHEN_ASKED_FOR = {
    "Exported": "core.export.files",
    "Journal": "core.storage.journal",
    "PaperIncomplete": "core.export.verify",
    "Preview": "core.reading.previews",
    "Recovery": "core.storage.recovery",
    "WouldOverwrite": "core.export.files",
    "previews": "core.reading.previews",
    "recoverable": "core.storage.recovery",
}
"""Names that are handed on, and where from: a draft must be on the screen before any of them is needed."""


def __getattr__(name: str) -> object:
    if name not in _LOADED_WHEN_ASKED_FOR:
        raise AttributeError(name)
    return getattr(import_module(_LOADED_WHEN_ASKED_FOR[name]), name)
