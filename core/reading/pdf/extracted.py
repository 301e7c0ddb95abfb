"""What is found in a PDF."""

from dataclasses import dataclass, field
from enum import Enum

from core.reading.pages.glyphs import Page


class Fault(Enum):
    """Why a PDF cannot be read."""

    DAMAGED = "damaged"
    ENCRYPTED = "encrypted"
    SCAN = "scan"
    TOO_LONG = "too long"


@dataclass(slots=True)
class Extract:
    """Pages, and what was met on them: glyphs of no known character, slanted ones, whether the text is a scan's."""

    pages: list[Page] = field(default_factory=list)
    unknown: int = 0
    slanted: int = 0
    is_scan: bool = False

    def add(self, page: "Extract") -> None:
        """Take over what was met on one page."""
        self.unknown += page.unknown
        self.slanted += page.slanted
        self.is_scan |= page.is_scan
