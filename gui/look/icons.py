"""Icons by name, drawn from the font of Material Design Icons that qtawesome brings.

The font is taken without qtawesome's own code, which loads the OpenGL modules of Qt along the way: that alone takes
longer than opening a draft.
"""

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

_FONT = "materialdesignicons6-webfont-6.9.96.ttf"
_NAMES = "materialdesignicons6-webfont-charmap-6.9.96.json"


@cache
def icon(name: str, colour: str, disabled: str | None = None) -> QIcon:
    """The icon ``mdi6.name`` in a colour (``#rrggbb``), and in another where it cannot be used."""
    return QIcon(_Glyph(_characters()[name], QColor(colour), QColor(disabled or colour)))


class _Glyph(QIconEngine):
    """A letter of the font, drawn anew at each size, so that it is crisp at every scale of the screen."""

    def __init__(self, character: str, colour: QColor, disabled: QColor) -> None:
        super().__init__()
        self._character = character
        self._colour = colour
        self._disabled = disabled

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:  # noqa: ARG002
        """Fill the height of the rectangle."""
        font = QFont(_family())
        font.setPixelSize(rect.height())
        painter.save()
        painter.setFont(font)
        painter.setPen(self._disabled if mode is QIcon.Mode.Disabled else self._colour)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._character)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The letter on nothing; ``size`` is in the pixels of the screen."""
        drawn = QPixmap(size)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return drawn

    def clone(self) -> QIconEngine:
        """Another of the same, as Qt asks for when an icon is changed."""
        return _Glyph(self._character, self._colour, self._disabled)


@cache
def _family() -> str:
    """What the font is called once the application has it."""
    return QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(_fonts() / _FONT)))[0]


@cache
def _characters() -> dict[str, str]:
    names: dict[str, str] = json.loads((_fonts() / _NAMES).read_text("utf-8"))
    return {name: chr(int(code, 16)) for name, code in names.items()}


def _fonts() -> Path:
    package = find_spec("qtawesome")
    if package is None or package.origin is None:
        raise ModuleNotFoundError("qtawesome is not installed", name="qtawesome")
    return Path(package.origin).parent / "fonts"
