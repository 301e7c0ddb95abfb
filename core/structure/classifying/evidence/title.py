"""Evidence for the title: it names one meeting and ends with 纪要, in one line or several."""

import re
from collections.abc import Iterator

from core.reading.draft import Hints
from core.structure.classifying.evidence.base import Evidence
from core.structure.classifying.evidence.masthead import (
    MARK_SIZE,
    ends_as_minutes,
    is_issue_number,
    is_office,
    names_one_meeting,
)
from core.structure.classifying.shape import Shape
from core.structure.classifying.states import Kind
from core.structure.classifying.view import View

_RECORD_END = re.compile(r"(?:会议记录|会议决议|备忘录|会议简报)$")
_SENTENCE = re.compile(r"[。；！？]|，")
_TITLE_SIZE = 18.0


def title(view: View) -> Iterator[Evidence]:
    """The line that names the meeting, and the lines above it that begin the same title."""
    line = view.line
    if line.width > 100 or _SENTENCE.search(line.text.rstrip("。")) or is_issue_number(line):
        return
    if ends_title(line):
        yield Evidence(Kind.TITLE, 45, "以“纪要”结尾" if ends_as_minutes(line.text) else "以“会议记录”一类字样结尾")
        if names_one_meeting(line.text):
            yield Evidence(Kind.TITLE, 30, "写明是哪一次会议")
    elif _begins_title(view):
        yield Evidence(Kind.TITLE, 50, "下一行接着写完标题")
    if not line.label and looks_like_title(line.hints):
        yield Evidence(Kind.TITLE, 45, "Word 中按标题排版")


def ends_title(shape: Shape) -> bool:
    return ends_as_minutes(shape.text) or bool(_RECORD_END.search(shape.text))


def looks_like_title(hints: Hints) -> bool:
    """Whether Word sets the line as a title: by its style's name, or centred in type that is large, but no mark's."""
    style = (hints.style or "").lower()
    if style in ("title", "标题", "公文标题"):
        return True
    return hints.alignment == "center" and _TITLE_SIZE <= (hints.size or 0) < MARK_SIZE


def _begins_title(view: View) -> bool:
    """Whether the title's end follows at once, on the next line or the one after it."""
    line = view.line
    if line.label or line.marker or line.date or line.ends_sentence or line.width > 60:
        return False
    below, after = [*view.below_lines, None, None][:2]
    if below is not None and ends_title(below) and (not view.gap_below or is_office(line.text)):
        return True
    between = below is not None and not (below.label or below.marker or below.date or below.ends_sentence)
    return between and after is not None and ends_title(after) and line.width <= 50 and not _is_whole(below)


def _is_whole(shape: Shape | None) -> bool:
    return shape is None or is_issue_number(shape) or shape.width > 50
