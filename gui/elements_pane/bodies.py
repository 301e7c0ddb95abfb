"""The bodies that the paper goes to."""

from collections.abc import Sequence

from core.minutes.writing.bodies import USUAL_LABELS, add_body, open_distribution, remove_body, rename_body
from core.minutes.writing.located import distribution
from core.profiles.offers import offered_distribution
from core.structure.edits.elements import insert_element
from core.structure.roles import Role
from gui.elements_pane.entries import Column, Row
from gui.elements_pane.field import suggestion_button
from gui.elements_pane.page import EntriesPage
from gui.workbench import Workbench


class BodiesPage(EntriesPage):
    """Every body with the label that it stands under."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench, "分送单位", Role.DISTRIBUTION, distribution, remove_body, USUAL_LABELS)
        self.suggestion = suggestion_button()
        self.suggestion.setText("补入单位版式里的分送")
        self.suggestion.clicked.connect(self._put_in)
        self.below_counts.addWidget(self.suggestion)

    def show_document(self) -> None:
        """Where the draft says nothing, offer what the office always says."""
        super().show_document()
        usual = offered_distribution(self.workbench.session.profile)
        self.suggestion.setHidden(not usual or bool(self.entries.labels) or self.workbench.is_empty)
        self.suggestion.setToolTip(f"{usual}\n点一下才会写进原文。")

    def _put_in(self) -> None:
        usual = offered_distribution(self.workbench.session.profile)
        self.workbench.apply("补入分送", lambda document: insert_element(document, Role.DISTRIBUTION, usual))

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
