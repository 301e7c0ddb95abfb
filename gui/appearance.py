"""Light or dark: as the system says, or as the user does."""

from enum import Enum

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QApplication

from gui.theme import DARK, LIGHT, palette, style_sheet, system_theme

_SETTING = "appearance"


class Shade(Enum):
    """What the user can choose; the value is what the menu shows."""

    SYSTEM = "跟随系统"
    LIGHT = "浅色"
    DARK = "深色"


class Appearance(QObject):
    """Gives the application its colours, and again whenever the system or the user changes them."""

    changed = Signal()
    """The application has other colours now."""

    def __init__(self, application: QApplication, settings: QSettings) -> None:
        super().__init__(application)
        self._application = application
        self._settings = settings
        application.setStyle("Fusion")
        application.styleHints().colorSchemeChanged.connect(self._show)
        self._show()

    @property
    def shade(self) -> Shade:
        """What the user has chosen; the system's where they have not."""
        chosen = str(self._settings.value(_SETTING, Shade.SYSTEM.name))
        return Shade.__members__.get(chosen, Shade.SYSTEM)

    def choose(self, shade: Shade) -> None:
        """Take over the user's choice and remember it."""
        self._settings.setValue(_SETTING, shade.name)
        self._show()

    def _show(self) -> None:
        theme = {Shade.LIGHT: LIGHT, Shade.DARK: DARK}.get(self.shade) or system_theme()
        self._application.setPalette(palette(theme))
        self._application.setStyleSheet(style_sheet(theme))
        self.changed.emit()
