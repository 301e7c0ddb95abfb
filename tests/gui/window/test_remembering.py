"""The window comes up as it was left, light or dark as the user wants it."""

import pytest
from PySide6.QtGui import QGuiApplication

from gui.look.appearance import Appearance, Shade
from gui.look.theme import DARK, LIGHT, current_theme
from gui.window.window import Window


def test_a_screen_that_is_too_small_is_filled(empty_window):
    room = empty_window.screen().availableSize()
    empty_window.resize(room.width() + 1, 500)
    empty_window.keep_to_screen()
    assert empty_window.isMaximized()
    assert empty_window.size().boundedTo(room) == empty_window.size()


def test_on_a_screen_with_room_the_window_keeps_its_size(empty_window):
    empty_window.resize(700, 500)
    empty_window.keep_to_screen()
    assert not empty_window.isMaximized()
    assert (empty_window.width(), empty_window.height()) == (700, 500)


def test_size_and_panes_are_as_they_were_left(window, settings, appearance):
    window.resize(780, 560)
    window.close()
    again = Window(settings, appearance)
    size = again.width(), again.height()
    again.deleteLater()
    assert size == (780, 560)


def test_the_paper_is_looked_at_as_it_was(window, settings, appearance):
    for action_id in ("fit-page", "two-up"):
        window.commands[action_id].trigger()
    window.close()
    again = Window(settings, appearance)
    again.furnish()
    look, shown = again.preview.look, again.elements.currentWidget() is again.preview
    again.deleteLater()
    assert (look.fit.name, look.is_two_up, look.has_raster, shown) == ("PAGE", True, False, True)


def test_what_is_remembered_makes_no_sense_and_does_no_harm(settings, appearance):
    for name in ("geometry", "across", "down", "appearance", "paper/fit", "paper/zoom", "paper/shown"):
        settings.setValue(name, b"nonsense")
    window = Window(settings, appearance)
    assert appearance.shade is Shade.SYSTEM
    window.deleteLater()


@pytest.mark.parametrize(("shade", "theme"), [(Shade.DARK, DARK), (Shade.LIGHT, LIGHT)])
def test_the_user_chooses_light_or_dark(window, shade, theme):
    window.commands[f"shade-{shade.name.lower()}"].trigger()
    assert current_theme() is theme
    assert QGuiApplication.palette().base().color().name() == theme.page
    assert window.commands[f"shade-{shade.name.lower()}"].isChecked()


def test_the_choice_is_remembered(qapp, settings, appearance):
    appearance.choose(Shade.DARK)
    assert Appearance(qapp, settings).shade is Shade.DARK


def test_the_icons_take_the_colours_of_the_theme(window):
    window.commands["shade-light"].trigger()
    light = window.commands["undo"].icon().cacheKey()
    window.commands["shade-dark"].trigger()
    assert window.commands["undo"].icon().cacheKey() != light
