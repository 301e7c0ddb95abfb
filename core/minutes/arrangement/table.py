"""A roster with titles over its columns: they tell who is who, and looks need not."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import takewhile

from core.minutes.arrangement.cells import NOBODY, roster_cells
from core.minutes.arrangement.remarks import told_by
from core.minutes.model import Person
from core.structure.names import cells


class Column(Enum):
    """What a column holds, by the titles that offices write over it."""

    NAME = re.compile(r"姓名|名字|(?:参[加会]|与会|出席|列席)人员?(?:姓名)?")
    UNIT = re.compile(r"(?:所在|工作|参[加会])?(?:单位|部门|科室|处室)(?:名称)?|(?:单位|部门)[及与和、/／]?职[务位称]")
    POST = re.compile(r"(?:现任)?职[务位称级](?:[及与和、/／]职[务位称级])?")
    OTHER = re.compile(
        r"序号?|编号|组别|性别|民族|年龄|备注|说明|签[名到字](?:时间)?|(?:联系)?(?:电话|方式)|手机号?码?"
    )


@dataclass(frozen=True, slots=True)
class Titles:
    """The columns of a roster, the ``table`` below, a TAB between its cells, and the ``rows`` that are no table."""

    columns: Sequence[Column]
    table: tuple[str, ...]
    rows: tuple[str, ...]


def titles_over(rows: Sequence[str]) -> Titles | None:
    """序号 单位 姓名 职务, where the first row says nothing else and one of its columns holds names."""
    first, *below = [row for row in rows if row.strip()] or [""]
    is_table = "\t" in first.strip()
    titles = [_solid(title) for title in (first.split("\t") if is_table else cells(first))]
    columns = [column for title in titles for column in Column if column.value.fullmatch(title)]
    if Column.NAME not in columns or not 1 < len(columns) == len(titles):
        return None
    table = tuple(takewhile(lambda row: is_table and "\t" in row, below))
    return Titles(columns, table, tuple(below[len(table) :]))


def people_below(titles: Titles, *, absent: bool) -> Iterator[Person]:
    """The people of the table, row by row. A unit that stands once over several rows holds for all of them."""
    persons = tuple(_by_person(titles.columns))
    units = [""] * len(persons)
    for row in titles.table:
        printed = row.split("\t")
        for place, columns in enumerate(persons):
            told = {column: printed[at] for column, at in columns.items() if at < len(printed)}
            unit, post = (_solid(told.get(column, "")) for column in (Column.UNIT, Column.POST))
            units[place] = unit or units[place]
            yield from _named(told.get(Column.NAME, ""), units[place] + post, absent)


def _by_person(columns: Sequence[Column]) -> Iterator[dict[Column, int]]:
    """Where each person of a row stands: with the second 姓名 or 单位 of 姓名 单位 姓名 单位 begins another."""
    person: dict[Column, int] = {}
    for at, column in enumerate(columns):
        if column in person and column is not Column.OTHER:
            yield person
            person = {}
        person[column] = at
    if Column.NAME in person:
        yield person


def _named(names: str, unit: str, absent: bool) -> Iterator[Person]:
    for cell in roster_cells((names,)):
        if cell.words not in NOBODY:
            yield Person(cell.words, unit or told_by(cell.bracket, absent=absent))


def _solid(cell: str) -> str:
    return "".join(cell.split())
