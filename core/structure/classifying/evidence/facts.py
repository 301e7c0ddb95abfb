"""Evidence for 会议概况: labelled facts of the meeting or of one topic."""

from collections.abc import Iterator

from core.structure.classifying.evidence.base import Evidence
from core.structure.classifying.evidence.heading import number_weight
from core.structure.classifying.evidence.prose import convenes
from core.structure.classifying.evidence.roster import label_weight
from core.structure.classifying.shape import Shape
from core.structure.classifying.states import Kind
from core.structure.classifying.view import View, wrapped_paragraph
from core.structure.classifying.wrapping import CLOSING_BRACKETS, is_in_columns, tells_counts
from core.structure.labels import LabelKind
from core.structure.numbering import Marker

_ALSO_ON_WEB_PAGES = ("审核",)
_FULL_LINE = 60
_ITEM_WIDTH = 80
_LESS_THAN_HEADING = 10


def facts(view: View) -> Iterator[Evidence]:
    """时间：, 地点：, 主持：, 责任单位：, 完成时限：, 应到7人，实到6人."""
    label = view.line.label
    if label and (label.kind is LabelKind.INFO or (label.name in _ALSO_ON_WEB_PAGES and view.among_labels)):
        yield Evidence(Kind.INFO, label_weight(view, 85), f"“{label.name}”标签")
    if label and label.kind is LabelKind.AGENDA:
        yield Evidence(Kind.AGENDA, label_weight(view, 85), f"“{label.name}”标签")
    if tells_counts(view.line):
        yield Evidence(Kind.INFO, 80, "到会人数")
    if view.line.marker and view.line.width <= _ITEM_WIDTH:
        yield Evidence(Kind.AGENDA_ROW, _item_weight(view, view.line.marker), "议题标签下的列项")
    if _hangs(view) or (view.breaks_off and _is_fact(wrapped_paragraph(view)[0])):
        yield Evidence(Kind.INFO_ROW, 60, "上一行未完，接续")


def _item_weight(view: View, marker: Marker) -> int:
    """Items stand one below the other; a first one with its text below it is the paper's own heading.

    So is a whole sentence: it decides on a topic, and does not name one.
    """
    below = view.below
    if view.line.is_prose and view.line.ends_sentence and "，" in view.line.text:
        return 0
    if marker.number == 1 and below is not None and below.is_prose and not (below.marker or convenes(below)):
        return 0
    return 100 if _is_listed(view, marker) else min(60, number_weight(marker) - _LESS_THAN_HEADING)


def _is_listed(view: View, marker: Marker) -> bool:
    """Whether the numbers count up from the label to here, as far as can be seen."""
    for number, above in zip(range(marker.number - 1, -1, -1), view.above_lines, strict=False):
        if above.label is not None and above.label.kind is LabelKind.AGENDA:
            return True
        if above.marker is None or above.marker.scheme is not marker.scheme or above.marker.number != number:
            return False
    return marker.number > len(view.above_lines) > 0


def _is_fact(shape: Shape) -> bool:
    return shape.label is not None and shape.label.kind in (LabelKind.INFO, LabelKind.AGENDA)


def _hangs(view: View) -> bool:
    """Whether a labelled line above calls for more: it says nothing, ends with ， or 、, or fills the page."""
    above, line = view.above, view.line
    if above is None or above.label is None or not _is_fact(above):
        return False
    if above.label.bracketed and above.text.endswith(CLOSING_BRACKETS):
        return False
    if above.label.kind is LabelKind.INFO and not above.label.rest.strip():
        return not (line.label or line.marker or line.is_prose)
    unfinished = above.ends_open or (above.width >= _FULL_LINE and not above.ends_sentence and not is_in_columns(above))
    return unfinished and not (line.label or line.marker or view.gap_above or tells_counts(line))
