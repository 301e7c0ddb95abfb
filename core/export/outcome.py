"""How an export can end, in words that need nothing of what makes one."""

from dataclasses import dataclass
from pathlib import Path


class WouldOverwrite(Exception):
    """An export that would replace a file it may not; its text is one Chinese sentence."""


class PaperIncomplete(Exception):
    """A paper that does not say what the draft says; its text is one Chinese sentence that names the line."""


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export wrote, and in Chinese what it could not make, and why."""

    paths: tuple[Path, ...]
    notices: tuple[str, ...]
