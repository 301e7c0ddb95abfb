"""A theme as Qt's own widgets take it."""

from PySide6.QtGui import QColor, QPalette

from core.structure.roles import Part
from gui.look.theme import Theme

_FRAME_DARKER = 140
"""By how much Fusion has a frame darker than the window, in per cent."""


def palette(theme: Theme) -> QPalette:
    """The colours of all widgets, by their roles."""
    made = QPalette(QColor(theme.frame))
    colours = {
        theme.frame: (QPalette.ColorRole.Window, QPalette.ColorRole.Button, QPalette.ColorRole.AlternateBase),
        theme.page: (QPalette.ColorRole.Base, QPalette.ColorRole.ToolTipBase),
        theme.ink: (
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.Text,
            QPalette.ColorRole.ButtonText,
            QPalette.ColorRole.ToolTipText,
            QPalette.ColorRole.HighlightedText,
        ),
        theme.selected: (QPalette.ColorRole.Highlight,),
        theme.rule: (QPalette.ColorRole.Mid, QPalette.ColorRole.Midlight),
        theme.faint: (QPalette.ColorRole.PlaceholderText,),
        theme.parts[Part.IMPRINT]: (QPalette.ColorRole.Link, QPalette.ColorRole.LinkVisited),
    }
    for colour, roles in colours.items():
        for role in roles:
            made.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, _between(theme.faint, theme.frame))
    return made


def box_palette(theme: Theme) -> QPalette:
    """The theme for boxes and circles that are ticked.

    Fusion draws their frame as a darker shade of the window's colour, which in the dark nobody sees; so they are told
    of a window from which that shade is the ``faint`` of the theme.
    """
    made = palette(theme)
    made.setColor(QPalette.ColorRole.Window, QColor(theme.faint).lighter(_FRAME_DARKER))
    return made


def _between(one: str, other: str) -> QColor:
    first, second = QColor(one), QColor(other)
    return QColor(
        (first.red() + second.red()) // 2, (first.green() + second.green()) // 2, (first.blue() + second.blue()) // 2
    )
