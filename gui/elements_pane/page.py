"""A page of the pane: counts, the table of entries, and the line to add one."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from core.minutes.writing.located import Listing
from core.structure.document import Document, Line
from core.structure.edits.edit import Edit
from core.structure.roles import Role
from gui.elements_pane.adding import AddLine
from gui.elements_pane.entries import Column, EntriesModel, Row
from gui.elements_pane.table import EntriesTable, told_apart
from gui.workbench import Workbench

_NOTHING_CHOSEN = "请先在“名单”或“分送”里选中一项。"
_IN_NO_LIST = "这一项写在文字里，不在名单里，请直接改原文。"


class EntriesPage(QWidget):
    """Shows the entries that ``read`` finds in the lines of ``role``. ``remove`` takes one out.

    ``removal_refusal`` says why the chosen entries cannot be taken out, ``None`` if they can. Below the table an entry
    can be added to one of the groups, or to one of ``usual_labels`` that is not there yet.
    """

    def __init__(
        self,
        workbench: Workbench,
        name: str,
        role: Role,
        read: Callable[[Sequence[Line]], tuple[Listing, ...]],
        remove: Edit[int, int],
        usual_labels: Sequence[str],
    ) -> None:
        super().__init__()
        self.workbench = workbench
        self._role = role
        self._read = read
        self._remove = remove
        self._usual_labels = usual_labels
        self._lines: list[Line] = []
        self._beside: Sequence[Row] = ()
        self.removal_refusal: str | None = _NOTHING_CHOSEN
        self.entries = EntriesModel(self.columns(), self)
        self.table = EntriesTable(workbench, self.entries, name, stretched=len(self.columns()) - 2)
        self.table.chosen.connect(self._weigh_removal)
        self.counts = QLabel()
        self.counts.setObjectName("groupCounts")
        self.counts.setWordWrap(True)
        self.add_line = AddLine(self.fields(), self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.counts)
        self.below_counts = QVBoxLayout()
        """What a page has to say before its table."""
        column.addLayout(self.below_counts)
        column.addWidget(self.table, 1)
        column.addWidget(self.add_line)

    def columns(self) -> Sequence[Column]:
        """What the table shows of an entry."""
        raise NotImplementedError

    def fields(self) -> Sequence[str]:
        """What is typed of a new entry."""
        raise NotImplementedError

    def beside(self) -> Sequence[Row]:
        """Entries that stand in no list, to be shown below those that do."""
        return ()

    def add(self, group: int, texts: Sequence[str]) -> bool:
        """Put an entry into the group at a place among those offered; whether that was done."""
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  Qt's name
        """Catch up with what has changed meanwhile."""
        super().showEvent(event)
        self.show_document()

    def show_document(self) -> None:
        """Show the entries as they are now, where they are seen and any of their lines has changed."""
        if not self.isVisible():
            return
        document = self.workbench.document
        lines = [line for line in document.lines if line.role is self._role]
        beside = self.beside()
        if (lines, beside) != (self._lines, self._beside) or not self.add_line.group.count():
            self._lines, self._beside = lines, beside
            self._show(self._read(lines), document)

    def _show(self, listings: Sequence[Listing], document: Document) -> None:
        self.entries.show(listings, document, self._beside)
        labels = told_apart(self.entries.labels)
        self.add_line.offer(self.offered)
        counted = [f"{label} {count}" for label, count in zip(labels, self.entries.counts, strict=True)] or ["（缺）"]
        counted += [f"写在文字里 {len(self._beside)}"] if self._beside else []
        self.counts.setText("　".join(counted))
        self._weigh_removal()

    @property
    def offered(self) -> list[str]:
        """The groups that an entry can be added to: those that are there first."""
        missing = [label for label in self._usual_labels if label not in self.entries.labels]
        return [*told_apart(self.entries.labels), *missing]

    def _weigh_removal(self) -> None:
        """Find out whether what is chosen can be taken out; too slow to be asked at every key that is pressed."""
        self.removal_refusal = self._refusal(self.table.chosen_rows)

    def _refusal(self, rows: Sequence[Row]) -> str | None:
        if not rows:
            return _NOTHING_CHOSEN
        if any(row.no_list for row in rows):
            return _IN_NO_LIST
        return self._remove.refusal(self.workbench.document, rows[-1].group, rows[-1].place)

    def remove_chosen(self) -> None:
        """Take the chosen entries out in one step."""
        rows = self.table.chosen_rows
        if rows:
            self.workbench.apply(
                f"{self._remove.name}：{self._called(rows)}", lambda document: self._without(document, rows)
            )

    def _without(self, document: Document, rows: Sequence[Row]) -> Document:
        for row in reversed(rows):
            document = self._remove(document, row.group, row.place)
        return document

    def _called(self, rows: Sequence[Row]) -> str:
        first = self.columns()[0].text(rows[0]) or self.columns()[1].text(rows[0])
        return first if len(rows) == 1 else f"{first}等 {len(rows)} 项"
