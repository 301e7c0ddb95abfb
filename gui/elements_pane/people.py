"""The people of the roster."""

from collections.abc import Sequence

from core.minutes.model import Person, Told
from core.minutes.told.people import only_told
from core.minutes.writing.located import Entry, attendance
from core.minutes.writing.people import (
    USUAL_LABELS,
    add_person,
    move_person,
    open_roster,
    remove_person,
    rename_person,
    set_unit,
)
from core.structure.roles import Role
from gui.elements_pane.entries import Column, Row
from gui.elements_pane.page import EntriesPage
from gui.elements_pane.table import GroupDelegate
from gui.workbench import Workbench

_NAME, _UNIT, _GROUP = range(3)


class PeoplePage(EntriesPage):
    """Name, unit and group of every person; each can be typed over or chosen anew."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench, "人员名单", Role.ATTENDANCE, attendance, remove_person, USUAL_LABELS)
        self.table.setItemDelegateForColumn(_GROUP, GroupDelegate(self.entries, self.table))

    def columns(self) -> Sequence[Column]:
        """姓名, 单位, 组别."""
        return (
            Column("姓名", _name, self._rename),
            Column("单位或职务", _unit, self._set_unit),
            Column("组别", lambda row: row.label, self._move),
        )

    def beside(self) -> Sequence[Row]:
        """Those of whom only running text tells."""
        document = self.workbench.document
        told = only_told(self.workbench.session.minutes)
        return tuple(_shown(one, document.line(one.spans[0].line_id).role) for one in told)

    def fields(self) -> Sequence[str]:
        """A name, and a unit that may be left empty."""
        return ("姓名", "单位（可不填）")

    def add(self, group: int, texts: Sequence[str]) -> bool:
        """Put a person into a group, which begins with them where it is not there yet."""
        name, unit = texts
        label = self.offered[group]
        is_there = group < len(self.entries.labels)
        return self.workbench.apply(
            f"添加人员：{name or unit}",
            lambda document: (
                add_person(document, group, name, unit) if is_there else open_roster(document, label, name, unit)
            ),
        )

    def _rename(self, row: Row, text: str) -> bool:
        label = f"改姓名：{_name(row) or _unit(row)}"
        return self.workbench.apply(label, lambda document: rename_person(document, row.group, row.place, text))

    def _set_unit(self, row: Row, text: str) -> bool:
        label = f"改单位：{_name(row) or _unit(row)}"
        return self.workbench.apply(label, lambda document: set_unit(document, row.group, row.place, text))

    def _move(self, row: Row, text: str) -> bool:
        target = int(text)
        label = f"移到{self.entries.labels[target]}：{_name(row) or _unit(row)}"
        return self.workbench.apply(label, lambda document: move_person(document, row.group, row.place, target))


def _shown(told: Told, role: Role) -> Row:
    where = "导语中" if role is Role.PREAMBLE else "文字中"
    entry = Entry(told.person, told.name, told.unit)
    return Row(-1, -1, f"{told.label}（{where}）", entry, told.doubt, no_list=True)


def _name(row: Row) -> str:
    return row.entry.what.name or "" if isinstance(row.entry.what, Person) else ""


def _unit(row: Row) -> str:
    return row.entry.what.unit or "" if isinstance(row.entry.what, Person) else ""
