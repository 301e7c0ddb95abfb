"""Evidence for headings: section numbers, and short lines set off by themselves."""

import re
from collections.abc import Iterator

from core.structure.brackets import IN_BRACKETS
from core.structure.classifying.evidence.base import Evidence
from core.structure.classifying.evidence.prose import the_meeting_speaks
from core.structure.classifying.shape import Shape
from core.structure.classifying.states import Kind
from core.structure.classifying.view import View, wrapped_paragraph
from core.structure.classifying.wrapping import fills, goes_on, is_artefact
from core.structure.headings import split_heading
from core.structure.labels import Label, LabelKind
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
_BULLET_SIGN = re.compile(r"^[◆◇●○■□★☆▲△▶►※❖➢☞]\s*")
_TOPIC = re.compile(
    r"(?:集体|专题|书面|会议)?(?:传达|学习|听取|审议|研究|讨论|审定|审查|审核|审阅|通报|酝酿|推荐|表决|选举|协商|评议|关于)(?!了)"
)
_TOPIC_LENGTH = 90
_FACTS_OF_TOPIC = re.compile(r"(?:汇报|提请|提交|列席|责任|牵头|承办|主办)(?:单位|部门|人|科室|处室|领导|人员)?$")
"""What a topic has and a meeting as a whole has not, or not in its opening lines."""
_OTHER_MATTERS = ("其他", "其它")
_TITLES = re.compile(r"《.*?》|（.*?）|“.*?”")
_FULL_STOPS = re.compile(r"[。；！？]")
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
    elif (view.breaks_off and _is_inside_heading(view)) or _completes_heading(view):
        yield Evidence(Kind.HEADING_ROW, 120, "接续上一行的标题")
    elif is_set_off(line) or names_topic(line):
        yield from _set_off(view)
    yield from _word_heading(view)


def number_weight(marker: Marker) -> int:
    """一 or 1 before a gap says less than 一、 or 1. does."""
    gap_only = marker.scheme in (Scheme.CHINESE, Scheme.ARABIC) and not (marker.before or marker.after.strip())
    return _WEIGHTS[marker.scheme] // 2 if gap_only else _WEIGHTS[marker.scheme]


def is_set_off(shape: Shape) -> bool:
    """Whether a line could be a heading without number: short, without the marks of a sentence, label or name."""
    if shape.text in _OTHER_MATTERS:
        return True
    if shape.width > _SET_OFF_WIDTH or shape.width < 6 or shape.label or shape.date or _is_row_of_names(shape):
        return False
    if IN_BRACKETS.fullmatch(shape.text):
        return False
    return not (shape.ends_sentence or shape.ends_open or _INNER_MARKS.search(shape.text))


def names_topic(shape: Shape) -> bool:
    """Whether a line says, without a full stop, what was dealt with, as headings do: 审议《……》, 听取……的汇报."""
    words = _BULLET_SIGN.sub("", shape.text)
    if not _TOPIC.match(words) or len(words) > _TOPIC_LENGTH or shape.ends_sentence or shape.ends_open or shape.date:
        return False
    return not (shape.label or _FULL_STOPS.search(_TITLES.sub("", words)))


def _stands_over_text(view: View) -> bool:
    texts = [shape for shape in view.below_lines if not is_artefact(shape, view.traits)]
    below, after = [*texts, None, None][:2]
    if below is None:
        return False
    if _has_bullet(view.line) and _has_bullet(below):
        return True
    if below.label and (_FACTS_OF_TOPIC.match(below.label.name) or (names_topic(view.line) and _is_fact(below.label))):
        return True
    is_text = (
        below.is_prose
        or the_meeting_speaks(below.text)
        or below.width >= (_SENTENCE_WIDTH if below.ends_sentence else _TEXT_WIDTH)
    )
    return is_text or below.marker is not None or (after is not None and goes_on(below, after, view.traits))


def _is_fact(label: Label) -> bool:
    return label.kind in (LabelKind.INFO, LabelKind.ATTENDANCE)


def _is_row_of_names(shape: Shape) -> bool:
    """信息报送 opens with a surname too; few names have four characters, and fewer of those stand alone."""
    return shape.names > 1 or (shape.names == 1 and len(shape.text) < 4)


def _set_off(view: View) -> Iterator[Evidence]:
    is_topic = names_topic(view.line)
    goes_on_as_heading = is_topic and _goes_on_as_heading(view)
    spoken_to = view.below is not None and the_meeting_speaks(view.below.text)
    if view.breaks_off or not (goes_on_as_heading or _stands_over_text(view)):
        return
    if fills(view.line, view.traits) and not (goes_on_as_heading or (is_topic and spoken_to)):
        return
    above = view.text_above
    if above is not None and not (view.gap_above or _is_over(above) or (_has_bullet(view.line) and _heads(above))):
        return
    weight = 15 * view.gap_above + 15 * view.gap_below + 20
    signs = 25 * _has_bullet(view.line) + 40 * is_topic + 15 * spoken_to
    reason = "写明议题的一行，下接正文" if is_topic else "独立成行的短语，下接正文"
    yield Evidence(Kind.HEADING, signs + (weight // 2 if view.traits.numbered else weight), reason)


def _goes_on_as_heading(view: View) -> bool:
    """Whether the line is wrapped, and its further lines have no full stop either."""
    below = view.below
    if below is None or the_meeting_speaks(below.text) or not goes_on(view.line, below, view.traits):
        return False
    return not _FULL_STOPS.search(_TITLES.sub("", wrapped_paragraph(view)[1]))


def _has_bullet(shape: Shape) -> bool:
    return bool(_BULLET_SIGN.match(shape.text))


def _heads(shape: Shape) -> bool:
    """Whether a line is a heading over headings with bullets, or one of these itself."""
    return _has_bullet(shape) or (shape.marker is not None and not (shape.ends_open or shape.is_prose))


def _is_over(shape: Shape) -> bool:
    """Whether a line is whole: it ends a sentence, or tells a fact such as 责任单位：县财政局."""
    tells_fact = shape.label is not None and shape.label.kind is LabelKind.INFO and bool(shape.label.rest)
    return shape.ends_sentence or (tells_fact and not shape.ends_open)


def _is_inside_heading(view: View) -> bool:
    """Whether a numbered heading was wrapped here; one that runs on behind its first 。 goes on as body text."""
    if the_meeting_speaks(view.line.text):
        return False
    first, text = wrapped_paragraph(view)
    if first.marker is None:
        return names_topic(first) and not _FULL_STOPS.search(_TITLES.sub("", text))
    return not split_heading(text).run_in


def _completes_heading(view: View) -> bool:
    """Whether a numbered heading above was cut behind its 、 or ，, and ends here without a full stop."""
    above, line = view.text_above, view.line
    if above is None or above.marker is None or not above.ends_open or _FULL_STOPS.search(_TITLES.sub("", above.text)):
        return False
    ends_otherwise = line.label or line.ends_sentence or line.ends_open or line.is_prose
    return not (ends_otherwise or the_meeting_speaks(line.text))


def _word_heading(view: View) -> Iterator[Evidence]:
    hints = view.line.hints
    if hints.outline_level or _HEADING_STYLE.match(hints.style or ""):
        yield Evidence(Kind.HEADING, 60, "Word 中设为标题样式")
    elif hints.bold and is_set_off(view.line):
        yield Evidence(Kind.HEADING, 20, "Word 中加粗的短行")
