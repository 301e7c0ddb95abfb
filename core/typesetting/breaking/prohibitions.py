"""Where a line may end: not before closing marks, not behind opening ones, not within words and numbers."""

from core.typesetting.breaking.faces import BLANKS
from core.typesetting.breaking.measured import Measured
from core.typesetting.breaking.renderer import Renderer

_POSTFIXES = frozenset("%‰°℃")
"""What belongs to the number before it (UAX #14, class PO)."""

_BREAKING_DASHES = frozenset("-—")
"""Marks within Latin text that a line may end behind, and before the longer one."""


def break_before(measured: Measured, start: int, cut: int, renderer: Renderer) -> int:
    """Where the line that begins at ``start`` and has no room for character ``cut`` ends; ``start`` where it cannot."""
    place = cut
    while place > start and not may_break(measured, place, renderer):
        place -= 1
    return place


def may_break(measured: Measured, place: int, renderer: Renderer) -> bool:
    """Whether a line may end before the character at ``place``."""
    before, behind = measured.text[place - 1], measured.text[place]
    if behind in renderer.line_start or before in renderer.line_end:
        return False
    if measured.han[place - 1] and measured.han[place]:
        return True
    if before in BLANKS:
        return True
    if measured.han[place - 1] != measured.han[place]:
        return behind not in _POSTFIXES
    return before in _BREAKING_DASHES or behind in _BREAKING_DASHES - {"-"}


def hangs(measured: Measured, cut: int, renderer: Renderer) -> bool:
    """Whether the mark at ``cut`` may stand outside the right edge: what follows it must be able to begin a line."""
    if measured.text[cut] not in renderer.hanging or not _behind_han(measured, cut):
        return False
    return cut + 1 == len(measured.text) or may_break(measured, cut + 1, renderer)


def _behind_han(measured: Measured, cut: int) -> bool:
    """Whether the last letter or digit before a mark is Han; behind others the rules of Latin text hold."""
    place = cut
    while place > 0 and not measured.text[place].isalnum():
        place -= 1
    return measured.han[place]
