"""Where a line may end: not before closing marks, not behind opening ones, not within words and numbers."""

from core.typesetting.breaking.faces import BLANKS
from core.typesetting.breaking.latin import may_part
from core.typesetting.breaking.measured import Measured
from core.typesetting.breaking.renderer import Renderer

_POSTFIXES = frozenset("%‰°℃")
"""What belongs to the number before it."""


def break_before(measured: Measured, start: int, cut: int, renderer: Renderer) -> int:
    """Where the line that begins at ``start`` and has no room for character ``cut`` ends; ``start`` where it cannot."""
    if renderer.latin_by_unicode and not _behind_han(measured, cut):
        return _in_latin(measured, start, cut, renderer)
    return _in_han(measured, start, cut, renderer)


def hangs(measured: Measured, cut: int, renderer: Renderer) -> bool:
    """Whether the mark at ``cut`` may stand outside the right edge: what follows it must be able to begin a line."""
    if measured.text[cut] not in renderer.hanging or not _behind_han(measured, cut):
        return False
    return cut + 1 == len(measured.text) or _may_break(measured, cut + 1, renderer)


def _behind_han(measured: Measured, cut: int) -> bool:
    """Whether the last letter or digit up to ``cut`` is Han: its script decides whose rules hold."""
    place = cut
    while place > 0 and not measured.text[place].isalnum():
        place -= 1
    return measured.han[place]


def _in_latin(measured: Measured, start: int, cut: int, renderer: Renderer) -> int:
    """By the rules of Latin text back to where it begins; if there is no break, a line that ends before it is sought.

    A mark that could hang there needs no break before it; behind a slash a line ends only where more could have stood.
    """
    text, han = measured.text, measured.han
    for place in range(cut, start, -1):
        if may_part(text[place - 1], text[place]) and not _behind_slash(text, place, cut):
            return place
        if han[place - 1] and not han[place]:
            return place if hangs(measured, place - 1, renderer) else break_before(measured, start, place - 1, renderer)
    return start


def _behind_slash(text: str, place: int, cut: int) -> bool:
    """Whether a slash just before ``place`` forbids a break: between numbers, and where nothing more has room."""
    if text[place - 1] != "/":
        return False
    return place == cut or (text[place - 2 : place - 1].isdecimal() and text[place].isdecimal())


def _in_han(measured: Measured, start: int, cut: int, renderer: Renderer) -> int:
    place = cut
    while place > start and not _may_break(measured, place, renderer):
        place -= 1
    return place


def _may_break(measured: Measured, place: int, renderer: Renderer) -> bool:
    """Whether a line of Han may end before the character at ``place``; Latin words in it part at blanks and hyphens."""
    before, behind = measured.text[place - 1], measured.text[place]
    if behind in renderer.line_start or before in renderer.line_end or before + behind in renderer.inseparable:
        return False
    if measured.han[place - 1] or measured.han[place]:
        return behind not in _POSTFIXES
    return before in BLANKS or before == "-"
