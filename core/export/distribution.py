"""The distribution list as values: who gets how many copies, and what is left to fill in by hand."""

import re
from dataclasses import dataclass

from core.minutes.model import Minutes

KIND = "分送名单"
"""What the list calls itself below the title of the 纪要."""

COLUMNS = ("序号", "单位", "份数", "签收人", "签收日期", "备注")

COUNT_MISSING = "集体称谓，份数待填"
"""The remark on a collective term: nobody but the office knows how many units stand behind it."""

_PRINTED_COUNT = re.compile(r"(?<![各\d])([1-9]\d{0,3})份[）)]?$")
_COLLECTIVE = re.compile(
    r"各|全体|全[省市县区州旗盟乡镇村校院局厅]|有关|相关|与会|参会|、|等(?:单位|部门|地)?$|"
    r"(?:成员|委员|领导|代表|董事|监事|干部|人员|人士|部队|部门|单位|机构|机关|团体|党派|企业|科室|处室|股室|院系)"
    r"(?:[（(][^（）()]*[）)])?$|^(?:乡镇|镇乡|街道|社区)$"
)


@dataclass(frozen=True, slots=True)
class Row:
    """One body of the list; ``number`` counts from 1 through the whole list, ``copies`` is ``None`` where not known."""

    number: int
    unit: str
    copies: int | None

    @property
    def cells(self) -> tuple[str | int, str, int | None, str, str, str]:
        """One value for each of ``COLUMNS``; who signs, and when, is written by hand."""
        return self.number, self.unit, self.copies, "", "", COUNT_MISSING if self.copies is None else ""


@dataclass(frozen=True, slots=True)
class Section:
    """The rows under one label; ``label`` is ``None`` where the list has only one and needs no sub-heading."""

    label: str | None
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class DistributionList:
    """What stands on the list: ``headings`` above the table, under them ``issue``, the 期号 and the date if known."""

    headings: tuple[str, ...]
    issue: str
    sections: tuple[Section, ...]

    @property
    def copies(self) -> int:
        """All copies whose number is known."""
        return sum(row.copies or 0 for section in self.sections for row in section.rows)


def distribution_list(minutes: Minutes) -> DistributionList | None:
    """The list of a 纪要, or ``None`` where the draft names no recipients and there is nothing to list."""
    groups = [group for group in minutes.distribution if group.recipients]
    if not groups:
        return None
    sections = []
    first = 1
    for group in groups:
        rows = tuple(Row(number, unit, copies_of(unit)) for number, unit in enumerate(group.recipients, first))
        sections.append(Section(group.label if len(groups) > 1 else None, rows))
        first += len(rows)
    headings = (minutes.title, KIND) if minutes.title else (KIND,)
    return DistributionList(headings, _issue(minutes), tuple(sections))


def copies_of(recipient: str) -> int | None:
    """How many copies a body gets: as many as the draft prints behind it, else one.

    ``None`` for a collective term (县政府各部门): its number stands in no draft and is not to be invented.
    """
    printed = _PRINTED_COUNT.search(recipient)
    if printed:
        return int(printed[1])
    return None if _COLLECTIVE.search(recipient) else 1


def _issue(minutes: Minutes) -> str:
    day = minutes.issue_date
    known = (minutes.issue_number, f"{day.year}年{day.month}月{day.day}日" if day else None)
    return "\u3000".join(part for part in known if part)
