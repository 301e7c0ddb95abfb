"""Evidence for headings: section numbers, and short lines set off by themselves."""

import re
from collections.abc import Iterator

from core.structure.classifying.evidence.base import Evidence
from core.structure.classifying.evidence.prose import the_meeting_speaks
from core.structure.classifying.shape import Shape
from core.structure.classifying.states import Kind
from core.structure.classifying.view import View, wrapped_paragraph
from core.structure.classifying.wrapping import fills, goes_on, is_artefact
from core.structure.headings import split_heading
from core.structure.labels import LabelKind
from core.structure.numbering import Marker, Scheme

_WEIGHTS = {
    Scheme.TOPIC: 95,
    Scheme.ORDINAL: 60,
    Scheme.CHINESE: 85,
    Scheme.CHINESE_BRACKETED: 85,
    Scheme.ARABIC: 70,
    Scheme.ARABIC_BRACKETED: 70,
    Scheme.CIRCLED: 60,
}
_INNER_MARKS = re.compile(r"[，。；！？]")
_SET_OFF_WIDTH = 56
_IN_BRACKETS = re.compile(r"[（(][^（）()]*[）)]")
_BULLET = re.compile(r"[◆◇●○■□★☆▲△▶►※❖➢☞]\s*\S")
_SENTENCE_WIDTH, _TEXT_WIDTH = 24, 48
_HEADING_STYLE = re.compile(r"^(?:heading|标题|[一二三四]级标题|纪要[一二三四]级)\s*[1-4]?$", re.IGNORECASE)


def heading(view: View) -> Iterator[Evidence]:
    """A section number of the draft's scheme, or a short line that stands by itself above a paragraph."""
    line = view.line
    if line.marker:
        yield Evidence(Kind.HEADING, number_weight(line.marker), f"以序号“{line.marker.text.strip()}”开头")
        if view.breaks_off and view.above is not None and not view.above.ends_sentence:
            yield Evidence(Kind.HEADING, -70, "")
        elif view.above is not None and view.above.ends_open:
            yield Evidence(Kind.HEADING, -40, "")
    elif view.breaks_off and _is_inside_heading(view):
        yield Evidence(Kind.HEADING_ROW, 120, "接续上一行的标题")
    elif is_set_off(line):
        yield from _set_off(view)
    yield from _word_heading(view)


def number_weight(marker: Marker) -> int:
    """一 or 1 before a gap says less than 一、 or 1. does."""
    gap_only = marker.scheme in (Scheme.CHINESE, Scheme.ARABIC) and not (marker.before or marker.after.strip())
    return _WEIGHTS[marker.scheme] // 2 if gap_only else _WEIGHTS[marker.scheme]


def is_set_off(shape: Shape) -> bool:
    """Whether a line could be a heading without number: short, without the marks of a sentence, label or name."""
    if shape.width > _SET_OFF_WIDTH or shape.width < 6 or shape.label or shape.date or _is_row_of_names(shape):
        return False
    if _IN_BRACKETS.fullmatch(shape.text):
        return False
    return not (shape.ends_sentence or shape.ends_open or _INNER_MARKS.search(shape.text))


def _stands_over_text(view: View) -> bool:
    texts = [shape for shape in view.below_lines if not is_artefact(shape, view.traits)]
    below, after = [*texts, None, None][:2]
    if below is None:
        return False
    is_text = below.is_prose or below.width >= (_SENTENCE_WIDTH if below.ends_sentence else _TEXT_WIDTH)
    return is_text or below.marker is not None or (after is not None and goes_on(below, after, view.traits))


def _is_row_of_names(shape: Shape) -> bool:
    """信息报送 opens with a surname too; few names have four characters, and fewer of those stand alone."""
    return shape.names > 1 or (shape.names == 1 and len(shape.text) < 4)


def _set_off(view: View) -> Iterator[Evidence]:
    if view.breaks_off or not _stands_over_text(view):
        return
    if fills(view.line, view.traits):
        return
    if view.text_above is not None and not (view.gap_above or _is_over(view.text_above)):
        return
    weight = 15 * view.gap_above + 15 * view.gap_below + 25 * bool(_BULLET.match(view.line.text)) + 20
    yield Evidence(Kind.HEADING, weight // 2 if view.traits.numbered else weight, "独立成行的短语，下接正文")


def _is_over(shape: Shape) -> bool:
    """Whether a line is whole: it ends a sentence, or tells a fact such as 责任单位：县财政局."""
    tells_fact = shape.label is not None and shape.label.kind is LabelKind.INFO and bool(shape.label.rest)
    return shape.ends_sentence or (tells_fact and not shape.ends_open)


def _is_inside_heading(view: View) -> bool:
    """Whether a numbered heading was wrapped here; one that runs on behind its first 。 goes on as body text."""
    if the_meeting_speaks(view.line.text):
        return False
    first, text = wrapped_paragraph(view)
    return first.marker is not None and not split_heading(text).run_in


def _word_heading(view: View) -> Iterator[Evidence]:
    hints = view.line.hints
    if hints.outline_level or _HEADING_STYLE.match(hints.style or ""):
        yield Evidence(Kind.HEADING, 60, "Word 中设为标题样式")
    elif hints.bold and is_set_off(view.line):
        yield Evidence(Kind.HEADING, 20, "Word 中加粗的短行")
