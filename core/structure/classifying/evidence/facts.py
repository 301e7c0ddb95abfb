"""Evidence for 会议概况: labelled facts of the meeting or of one topic."""

import re
from collections.abc import Iterator

from core.structure.classifying.evidence.base import Evidence
from core.structure.classifying.evidence.roster import label_weight
from core.structure.classifying.shape import Shape
from core.structure.classifying.states import Kind
from core.structure.classifying.view import View, wrapped_paragraph
from core.structure.labels import LabelKind

_COUNTS = re.compile(r"^(?:会议|本次会议)?应(?:到|出席|参会|参加).{0,14}?\d+\s*[人名].*实(?:到|际|有|出席)")
_COUNTS_LINE = 60
_FULL_LINE = 60
_CLOSING_BRACKETS = ("）", ")", "】", "]", "〕")


def facts(view: View) -> Iterator[Evidence]:
    """时间：, 地点：, 主持：, 责任单位：, 完成时限：, 应到7人，实到6人."""
    label = view.line.label
    if label and label.kind is LabelKind.INFO:
        yield Evidence(Kind.INFO, label_weight(view, 85), f"“{label.name}”标签")
    if label and label.kind is LabelKind.AGENDA:
        yield Evidence(Kind.AGENDA, label_weight(view, 85), f"“{label.name}”标签")
    if tells_counts(view.line):
        yield Evidence(Kind.INFO, 80, "到会人数")
    if view.line.marker and view.line.width <= 80:
        yield Evidence(Kind.AGENDA_ROW, 60, "议题标签下的列项")
    if _hangs(view) or (view.breaks_off and _is_fact(wrapped_paragraph(view)[0])):
        yield Evidence(Kind.INFO_ROW, 60, "上一行未完，接续")


def tells_counts(shape: Shape) -> bool:
    """应到7人，实到6人."""
    return shape.width <= _COUNTS_LINE and bool(_COUNTS.match(shape.text))


def _is_fact(shape: Shape) -> bool:
    return shape.label is not None and shape.label.kind in (LabelKind.INFO, LabelKind.AGENDA)


def _hangs(view: View) -> bool:
    """Whether a labelled line above calls for more: it ends with ， or 、, or fills the page without ending."""
    above, line = view.above, view.line
    if above is None or above.label is None or not _is_fact(above):
        return False
    if above.label.bracketed and above.text.endswith(_CLOSING_BRACKETS):
        return False
    unfinished = above.ends_open or (above.width >= _FULL_LINE and not above.ends_sentence)
    return unfinished and not (line.label or line.marker or view.gap_above or tells_counts(line))
