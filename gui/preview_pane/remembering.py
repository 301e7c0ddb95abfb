"""How the paper was looked at when the program was left, and whether it was."""

from PySide6.QtCore import QSettings

from gui.preview_pane.arrangement import Fit, Look, within

_SHOWN, _FIT, _ZOOM, _TWO_UP, _RASTER = "paper/shown", "paper/fit", "paper/zoom", "paper/two-up", "paper/raster"


def was_shown(settings: QSettings) -> bool:
    return _flag(settings, _SHOWN)


def remembered_look(settings: QSettings) -> Look:
    """What makes no sense is as it is at first."""
    fit = Fit.__members__.get(str(settings.value(_FIT)), Fit.WIDTH)
    try:
        zoom = within(float(str(settings.value(_ZOOM))))
    except ValueError:
        zoom = Look().zoom
    return Look(fit, zoom, _flag(settings, _TWO_UP), _flag(settings, _RASTER))


def remember(settings: QSettings, look: Look, shown: bool) -> None:
    """Keep the look for the next time."""
    values = {_SHOWN: shown, _FIT: look.fit.name, _ZOOM: look.zoom, _TWO_UP: look.is_two_up, _RASTER: look.has_raster}
    for name, value in values.items():
        settings.setValue(name, value)


def _flag(settings: QSettings, name: str) -> bool:
    return str(settings.value(name)).lower() == "true"
