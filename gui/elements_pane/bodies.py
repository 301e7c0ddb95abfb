"""The bodies that the paper goes to."""

from collections.abc import Sequence

from core.minutes.writing.bodies import USUAL_LABELS, add_body, open_distribution, remove_body, rename_body
from core.minutes.writing.located import distribution
from core.structure.roles import Role
from gui.elements_pane.entries import Column, Row
from gui.elements_pane.page import EntriesPage
from gui.workbench import Workbench


class BodiesPage(EntriesPage):
    """Every body with the label that it stands under."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench, "分送单位", Role.DISTRIBUTION, distribution, remove_body, USUAL_LABELS)

    def columns(self) -> Sequence[Column]:
        """单位, 分送."""
        return (Column("单位", _name, self._rename), Column("标签", lambda row: row.label))

    def fields(self) -> Sequence[str]:
        """A name."""
        return ("单位",)

    def add(self, group: int, texts: Sequence[str]) -> bool:
        """Put a body into a group, which begins with it where it is not there yet."""
        [name] = texts
        label = self.offered[group]
        is_there = group < len(self.entries.labels)
        return self.workbench.apply(
            f"添加分送单位：{name}",
            lambda document: add_body(document, group, name) if is_there else open_distribution(document, label, name),
        )

    def _rename(self, row: Row, text: str) -> bool:
        label = f"改分送单位：{_name(row)}"
        return self.workbench.apply(label, lambda document: rename_body(document, row.group, row.place, text))


def _name(row: Row) -> str:
    return str(row.entry.what)
