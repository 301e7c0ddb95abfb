"""Light or dark, and how large the letters are: as the system says, or as the user does."""

from enum import Enum

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from gui.look.palette import box_palette, palette
from gui.look.style_sheet import style_sheet
from gui.look.theme import DARK, LIGHT, system_theme

_SHADE = "appearance"
_TEXT_SIZE = "textSize"

SMALLEST, LARGEST = -2, 12
"""Points by which letters may be smaller or larger than the system has them."""


class Shade(Enum):
    """What the user can choose; the value is what the menu shows."""

    SYSTEM = "跟随系统"
    LIGHT = "浅色"
    DARK = "深色"


class Appearance(QObject):
    """Gives the application its colours and type, and again whenever the system or the user changes them."""

    changed = Signal()
    """The application has other colours or another size of type now."""

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
        chosen = str(self._settings.value(_SHADE, Shade.SYSTEM.name))
        return Shade.__members__.get(chosen, Shade.SYSTEM)

    def choose(self, shade: Shade) -> None:
        """Take over the user's choice and remember it."""
        self._settings.setValue(_SHADE, shade.name)
        self._show()

    @property
    def text_size(self) -> int:
        """By how many points the user has the letters larger than the system."""
        try:
            return min(max(int(str(self._settings.value(_TEXT_SIZE, 0))), SMALLEST), LARGEST)
        except ValueError:
            return 0

    def set_text_size(self, points: int) -> None:
        """Make the letters so many points larger than the system has them, and remember it."""
        self._settings.setValue(_TEXT_SIZE, points)
        self._show()

    def _show(self) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        font.setPointSizeF(font.pointSizeF() + self.text_size)
        self._application.setFont(font)
        theme = {Shade.LIGHT: LIGHT, Shade.DARK: DARK}.get(self.shade) or system_theme()
        self._application.setPalette(palette(theme))
        for ticked in ("QCheckBox", "QRadioButton"):
            self._application.setPalette(box_palette(theme), ticked)  # type: ignore[arg-type]  # PySide's stubs say bytes
        self._application.setStyleSheet(style_sheet(theme))
        self.changed.emit()
