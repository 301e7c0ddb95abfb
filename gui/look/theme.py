"""Colours, light and dark: one for each part of a 纪要, amber for doubt alone, and the few that hold the window."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from core.proofreading.finding import Severity
from core.structure.roles import Part


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as ``#rrggbb``. Those of ``parts``, ``doubt``, ``ink`` and ``faint`` are read on every background.

    ``flash`` fades behind lines that just changed, ``found`` stands behind words that were searched for. Those of
    ``findings`` are seen under words on the page: red for what is wrong, and the paler the less sure.
    """

    parts: Mapping[Part, str]
    doubt: str
    ink: str
    faint: str
    page: str
    frame: str
    selected: str
    hovered: str
    rule: str
    flash: str
    found: str
    findings: Mapping[Severity, str]

    @property
    def backgrounds(self) -> tuple[str, ...]:
        return self.page, self.frame, self.selected, self.hovered


LIGHT = Theme(
    parts={
        Part.MASTHEAD: "#b3261e",
        Part.BODY: "#24292f",
        Part.ROSTER: "#146c2e",
        Part.IMPRINT: "#0b57a4",
        Part.NONE: "#5c636b",
    },
    doubt="#855300",
    ink="#24292f",
    faint="#5c636b",
    page="#ffffff",
    frame="#f6f7f8",
    selected="#e3e9f1",
    hovered="#eceff2",
    rule="#dde1e5",
    flash="#c3d7f0",
    found="#d6e3f3",
    findings={Severity.ERROR: "#c4162a", Severity.WARNING: "#8b3fbd", Severity.HINT: "#5c636b"},
)

DARK = Theme(
    parts={
        Part.MASTHEAD: "#ff9d94",
        Part.BODY: "#e4e7ea",
        Part.ROSTER: "#86d49a",
        Part.IMPRINT: "#93c0ff",
        Part.NONE: "#a3abb3",
    },
    doubt="#f2b84b",
    ink="#e4e7ea",
    faint="#a3abb3",
    page="#1b1e21",
    frame="#23272b",
    selected="#33404f",
    hovered="#2c3136",
    rule="#3a4046",
    flash="#3f6491",
    found="#314a68",
    findings={Severity.ERROR: "#ff7b86", Severity.WARNING: "#d3a1f5", Severity.HINT: "#a3abb3"},
)


def current_theme() -> Theme:
    """The theme that the application's palette shows at the moment."""
    return _theme_of(QGuiApplication.palette().cacheKey())


@lru_cache(maxsize=1)
def _theme_of(_palette: int) -> Theme:
    return DARK if QGuiApplication.palette().window().color().lightness() < 128 else LIGHT


def system_theme() -> Theme:
    """The theme that the system asks for; light where it does not say."""
    return DARK if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT
