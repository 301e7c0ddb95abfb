"""Icons by name, from the one font of qtawesome that this program uses."""

from functools import cache
from typing import cast

from PySide6.QtGui import QColor, QIcon
from qtawesome.iconic_font import IconicFont

_FILES = ("materialdesignicons6-webfont-6.9.96.ttf", "materialdesignicons6-webfont-charmap-6.9.96.json")


@cache
def _font() -> IconicFont:
    """Only this font: loading all seven that qtawesome brings takes longer than opening a draft."""
    return IconicFont(("mdi6", *_FILES))


@cache
def icon(name: str, colour: str, disabled: str | None = None) -> QIcon:
    """The icon ``mdi6.name`` in a colour (``#rrggbb``), and in another where it cannot be used."""
    options = {"color": QColor(colour), "color_disabled": QColor(disabled or colour)}
    return cast("QIcon", _font().icon(f"mdi6.{name}", **options))
