"""Everything that is read can be read, in light and dark, and amber means doubt and nothing else."""

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QRadioButton

from core.structure.roles import Part, Role
from gui.look.appearance import Appearance, Shade
from gui.look.role_names import SHORT_NAMES
from gui.look.theme import DARK, LIGHT

READABLE = 4.5
"""The contrast that WCAG 2.1 (1.4.3) asks of text."""

DISCERNIBLE = 3
"""The contrast that WCAG 2.1 (1.4.11) asks of what can be operated."""

THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])


def luminance(colour: str) -> float:
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_is_measured_as_wcag_does():
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@THEMES
def test_every_colour_of_text_is_readable_on_every_background(theme):
    texts = {**theme.parts, "doubt": theme.doubt, "ink": theme.ink, "faint": theme.faint}
    faults = {
        (str(name), background): round(contrast(colour, background), 2)
        for name, colour in texts.items()
        for background in theme.backgrounds
        if contrast(colour, background) < READABLE
    }
    assert faults == {}


@THEMES
def test_each_part_has_a_colour_of_its_own_and_none_is_that_of_doubt(theme):
    assert set(theme.parts) == set(Part)
    assert len({*theme.parts.values(), theme.doubt}) == len(Part) + 1


def test_every_role_has_a_short_name_of_its_own():
    named = [SHORT_NAMES[role] for role in Role if role is not Role.BLANK]
    assert all(len(name) == 2 for name in named)
    assert len(set(named)) == len(named)


@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
@pytest.mark.parametrize("shade", [Shade.LIGHT, Shade.DARK])
def test_an_empty_box_is_seen(kind, shade, qtbot, qapp, tmp_path):
    appearance = Appearance(qapp, QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    appearance.choose(shade)
    box = kind()
    qtbot.addWidget(box)
    picture = box.grab().toImage()
    colours = [picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())]
    frame = LIGHT.frame if shade is Shade.LIGHT else DARK.frame
    appearance.choose(Shade.LIGHT)
    assert max(contrast(colour, frame) for colour in colours) >= DISCERNIBLE


@pytest.mark.parametrize("shade", [Shade.LIGHT, Shade.DARK])
def test_the_button_that_has_the_keyboard_is_told_from_the_others(shade, qtbot, qapp, tmp_path):
    appearance = Appearance(qapp, QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    appearance.choose(shade)
    dialog = QDialog()
    qtbot.addWidget(dialog)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    focused, other = box.buttons()
    focused.setFocus()
    edges = [button.grab().toImage().pixelColor(1, button.height() // 2).name() for button in (focused, other)]
    appearance.choose(Shade.LIGHT)
    assert contrast(*edges) >= DISCERNIBLE
