"""S09 to S11: the labels of the rosters."""

import re
from collections.abc import Iterator

from core.proofreading.finding import Remark
from core.proofreading.paper import Paper
from core.proofreading.passage import Passage
from core.proofreading.rule import ERROR, FORMAT, HINT, WARNING, paper_rule, passage_rule
from core.structure.labels import Label, LabelKind, split_label
from core.structure.roles import Role

_LABEL_REACH = 80
_NOBODY = ("无", "/", "—")


def roster_label(passage: Passage) -> Label | None:
    """The attendance label that a passage opens with."""
    label = split_label(passage.text[:_LABEL_REACH])
    return label if label and label.kind is LabelKind.ATTENDANCE else None


@passage_rule("S09", ERROR, "名单标签的冒号", f"{FORMAT} 10.3", frozenset({Role.ATTENDANCE}))
def colon_of_label(passage: Passage) -> Iterator[Remark]:
    label = roster_label(passage)
    if label and ":" in label.printed:
        place = label.printed.index(":")
        yield passage.remark((place, place + 1), f"“{label.name}”后面应用全角冒号", "：", safe=True)


@paper_rule("S09", ERROR, "名单标签重复", f"{FORMAT} 10.3")
def repeated_labels(paper: Paper) -> Iterator[Remark]:
    """Each label once; those who sat in for one topic only are listed there."""
    first: dict[str, Passage] = {}
    for group, passage in paper.rosters:
        if group.label in first:
            label = roster_label(passage)
            end = len(label.printed.rstrip()) if label else len(group.label)
            other = first[group.label].place(0, end)
            number = paper.line_number(other.line_id)
            message = f"“{group.label}”列了两次，第{number}行已有"
            yield passage.remark((0, end), message, other=other)
        elif group.label:
            first[group.label] = passage


_ORDER = (re.compile(r"^(?:出席|参加|参会|到会|与会)"), re.compile(r"请假|缺席|未到|未出席"), re.compile(r"列席|旁听"))


@paper_rule("S10", HINT, "名单的次序", f"{FORMAT} 10.3")
def order_of_labels(paper: Paper) -> Iterator[Remark]:
    """出席, 请假, 列席; of 应邀出席 the standard says nothing."""
    latest = -1
    for group, passage in paper.rosters:
        rank = next((place for place, pattern in enumerate(_ORDER) if pattern.search(group.label)), None)
        if rank is None or "应邀" in group.label:
            continue
        if rank < latest:
            yield passage.remark_whole(f"“{group.label}”的次序：先出席，再请假，后列席")
        latest = max(latest, rank)


@paper_rule("S11", WARNING, "名单没有人员")
def empty_groups(paper: Paper) -> Iterator[Remark]:
    for group in paper.minutes.attendance:
        passage = paper.passage(group.label_line)
        if not group.people and not passage.text.rstrip("。").endswith(_NOBODY):
            yield passage.remark_whole(f"“{group.label}”后面没有人员，请补上或删去", "")
