"""Evidence for the roster: labels of attendance and the rows of names or units below them."""

import re
from collections.abc import Iterator

from core.structure.evidence.base import Evidence
from core.structure.labels import LabelKind
from core.structure.names import cells, is_certain_name, is_name, is_unit_or_post
from core.structure.shape import Shape
from core.structure.states import Kind
from core.structure.view import REACH, View

_SEPARATORS = re.compile(r"[、，,；;\s]+")
_LIST_WIDTH = 110
_VERB = re.compile(r"[会要将应须由对把并].{0,12}(?:要求|负责|落实|推进|加强|完成|提出|组织|开展|实施)|。.")


def roster(view: View) -> Iterator[Evidence]:
    """出席：, 列席人员（12人）：, and rows of names."""
    line = view.line
    label = line.label
    if label and label.kind is LabelKind.ATTENDANCE:
        yield Evidence(Kind.ATTENDANCE, 95, f"“{label.name}”标签")
    if label and label.kind is not LabelKind.OTHER:
        return
    if line.names:
        yield Evidence(Kind.ATTENDANCE_ROW, 50 if line.names > 1 else 25, "成行的姓名")
    if _below_empty_label(view):
        yield Evidence(Kind.ATTENDANCE_ROW, 70, "接在名单标签之后")
    if not line.marker and _in_roster(view):
        yield from _row(view)


def _row(view: View) -> Iterator[Evidence]:
    line = view.line
    share = listed_share(line)
    if share >= 0.5:
        yield Evidence(Kind.ATTENDANCE_ROW, 20 + int(50 * share), "姓名、单位的列举")
    if line.label and line.label.kind is LabelKind.OTHER and not _VERB.search(line.text):
        yield Evidence(Kind.ATTENDANCE_ROW, 45, "名单内的分组")
    above = view.above
    if above is not None and not line.label and (above.ends_open or _same_edge(view, above)):
        yield Evidence(Kind.ATTENDANCE_ROW, 45, "上一行名单未完")


def _same_edge(view: View, above: Shape) -> bool:
    """Whether the row above broke off inside an entry, as a wrapped list of units does."""
    return not above.ends_sentence and view.breaks_off


def _below_empty_label(view: View) -> bool:
    above = view.above
    if above is None or above.label is None or above.label.rest:
        return False
    return above.label.kind is LabelKind.ATTENDANCE and not (view.line.label and view.line.label.kind is LabelKind.INFO)


def _in_roster(view: View) -> bool:
    """Whether a label of the roster or a row of names stands close above."""
    for distance in range(1, REACH + 1):
        above = view.neighbour(-distance)
        if above is None:
            return False
        if above.label and above.label.kind is LabelKind.ATTENDANCE or above.names > 1 or listed_share(above) >= 0.7:
            return True
        if above.is_prose:
            return False
    return False


def listed_share(shape: Shape) -> float:
    """The share of a line's entries that are names or units; 0 for a line that reads as a sentence."""
    if shape.width > _LIST_WIDTH or _VERB.search(shape.text):
        return 0.0
    entries = [part for cell in cells(shape.text) for part in _SEPARATORS.split(cell.rstrip("。")) if part]
    if not entries:
        return 0.0
    return sum(_is_listed(re.sub(r"[（(].*$", "", entry)) for entry in entries) / len(entries)


def _is_listed(entry: str) -> bool:
    return is_name(entry) or is_unit_or_post(entry) or is_certain_name(entry[-3:])
