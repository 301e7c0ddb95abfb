"""A copy of the work, put aside after an error that nobody foresaw: what the program does next is then not sure."""

from datetime import datetime
from pathlib import Path

from core.files import make_folder
from core.storage.project import Project
from core.storage.project_file import SUFFIX, save_project

_NAME_LENGTH = 40
"""Characters of the draft's name that the copy's begins with."""


def rescue(project: Project, place: Path, moment: datetime) -> Path:
    """Save a copy under a name of its own, for the user's eyes alone. Raises ``CouldNotWrite``."""
    make_folder(place)
    place.chmod(0o700)
    path = place / f"{project.document.stem[:_NAME_LENGTH]} {moment:%Y-%m-%d %H%M%S}{SUFFIX}"
    save_project(path, project)
    return path
