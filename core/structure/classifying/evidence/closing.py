"""Evidence for what closes a paper: 附件说明, 署名, 成文日期, 附注, 版记."""

import re
from collections.abc import Iterator

from core.structure.classifying.evidence.base import Evidence
from core.structure.classifying.evidence.masthead import is_date_alone, is_office, office_before_date
from core.structure.classifying.evidence.roster import label_weight, listed_share
from core.structure.classifying.states import Kind
from core.structure.classifying.view import View
from core.structure.labels import LabelKind

_NOTE = re.compile(r"[（(](?:此件|本件|本纪要|联系人|联系电话|联系方式|主动公开|依申请公开|不予公开|信息公开).*[）)]")
_CONTACT = re.compile(r"(?:联系人|联系电话|联系方式)(?:及电话|及联系方式)?[:：].*\d")
_PRINTED = re.compile(
    r"(?:编\s*印|印\s*[发制送]|[打排]\s*印|(?<=[日号])\s*[编制]?\s*印)\s*(?:[（(]?共印.{1,8}[）)]?)?$"
)
_COPIES = re.compile(r"[（(]?\s*(?:共\s*印|印数|印发份数|份数|打印|印)\s*[:：]?\s*\d+\s*份\s*[）)]?")
_ATTACHED_ITEM = re.compile(r"\d{1,2}[.．、]\s*\S")
_ATTACHMENT_NUMBER = re.compile(r"附\s*件\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})?(?:$|\s*[:：])")
_RIGHT_SIDE = 16


def closing(view: View) -> Iterator[Evidence]:
    """The lines behind the body."""
    line = view.line
    if line.label and line.label.kind is LabelKind.ATTACHMENT:
        yield Evidence(Kind.ATTACHMENT, 85, "“附件”标签")
    elif _ATTACHMENT_NUMBER.match(line.text):
        yield Evidence(Kind.ATTACHMENT, 85, "附件的序号")
    elif _ATTACHED_ITEM.match(line.text) and not line.text.endswith("。"):
        yield Evidence(Kind.ATTACHMENT_ROW, 75, "附件说明的下一项")
    if _NOTE.fullmatch(line.text):
        yield Evidence(Kind.NOTE, 130, "括号内的附注")
    elif _CONTACT.match(line.text):
        yield Evidence(Kind.NOTE, 70, "联系人和电话")
    yield from _signature(view)
    yield from _imprint(view)


def _signature(view: View) -> Iterator[Evidence]:
    line = view.line
    right = line.indent >= _RIGHT_SIDE or line.hints.alignment == "right"
    if is_date_alone(line):
        yield Evidence(Kind.DATE, 70 if right else 60, "文末的日期")
    elif is_office(line.text):
        if view.below is not None and is_date_alone(view.below):
            yield Evidence(Kind.SIGNATURE, 70 if right else 55, "机关名称，下一行是日期")
        elif right:
            yield Evidence(Kind.SIGNATURE, 45, "靠右的机关名称")


def _imprint(view: View) -> Iterator[Evidence]:
    line = view.line
    if line.label and line.label.kind is LabelKind.DISTRIBUTION:
        yield Evidence(Kind.DISTRIBUTION, label_weight(view, 95), f"“{line.label.name}”标签")
    elif not (line.label or line.marker or line.date or _PRINTED.search(line.text)):
        yield from _listed_bodies(view)
    if _COPIES.fullmatch(line.text):
        yield Evidence(Kind.COPIES, 95, "印数")
    elif line.width <= 100 and _is_print_line(view):
        yield Evidence(Kind.PRINT_LINE, 90, "印发机关与印发日期")
    elif office_before_date(line):
        yield Evidence(Kind.PRINT_LINE, 60, "版记中的机关与日期")


def _is_print_line(view: View) -> bool:
    label = view.line.label
    if label and label.kind is LabelKind.PRINTING:
        return True
    printed = _PRINTED.search(view.line.text)
    return bool(printed) and any(character.isdigit() or character in "年〇" for character in view.line.text)


def _listed_bodies(view: View) -> Iterator[Evidence]:
    share = listed_share(view.line.text)
    yield Evidence(Kind.DISTRIBUTION_ROW, 20 + int(50 * share), "接续分送单位")
    if view.above is not None and (view.above.ends_open or view.breaks_off):
        yield Evidence(Kind.DISTRIBUTION_ROW, 45, "上一行分送单位未完")
