"""Evidence for 会议概况: labelled facts of the meeting or of one topic."""

import re
from collections.abc import Iterator

from core.structure.evidence.base import Evidence
from core.structure.labels import LabelKind
from core.structure.states import Kind
from core.structure.view import View

_COUNTS = re.compile(r"^(?:会议|本次会议)?应(?:到|出席|参会|参加).{0,14}?\d+\s*[人名].*实(?:到|际|有|出席)")
_COUNTS_LINE = 60


def facts(view: View) -> Iterator[Evidence]:
    """时间：, 地点：, 主持：, 责任单位：, 完成时限：, 应到7人，实到6人."""
    label = view.line.label
    if label and label.kind is LabelKind.INFO:
        yield Evidence(Kind.INFO, 85, f"“{label.name}”标签")
    if label and label.kind is LabelKind.AGENDA:
        yield Evidence(Kind.AGENDA, 85, f"“{label.name}”标签")
    if view.line.width <= _COUNTS_LINE and _COUNTS.match(view.line.text):
        yield Evidence(Kind.INFO, 80, "到会人数")
    if view.line.marker and view.line.width <= 80:
        yield Evidence(Kind.AGENDA_ROW, 60, "议题标签下的列项")
    if view.breaks_off or _hangs(view):
        yield Evidence(Kind.INFO, 35, "上一行未完，接续")


def _hangs(view: View) -> bool:
    """Whether the line is indented below a labelled one that calls for more."""
    above = view.above
    opened = above is not None and above.label is not None and above.label.kind is LabelKind.INFO
    return bool(opened and above and above.ends_open and view.line.indent > above.indent)
