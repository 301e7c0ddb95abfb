"""Renumbering: what every heading concerned is numbered now and would be, before anything is done."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.structure.document import Document
from core.structure.edits.numbers import NewNumber, convert, renumber_all, renumber_level, renumbered
from core.structure.levels import DEEPEST
from core.structure.numbering import Scheme
from gui.correcting.correction import step_label
from gui.listing import listing
from gui.look.role_names import LEVEL_NAMES
from gui.workbench import Workbench

_COLUMNS = ("原序号", "新序号", "标题")
_SIZE = 640, 480


class Scope(Enum):
    """What is to be numbered anew; the value is how the dialog calls it."""

    LEVEL = "本级重新编号"
    ALL = "全文重新编号"
    STYLE = "转换序号式样"


@dataclass(frozen=True, slots=True)
class _Plan:
    """An edit with its label; ``refusal`` says why it cannot be done."""

    label: str
    edit: Callable[[Document], Document]
    refusal: str | None


class RenumberDialog(QDialog):
    """Lists old and new number of every heading concerned; 重新编号 does it as one step."""

    def __init__(self, workbench: Workbench, scope: Scope, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._heading = next((line for line in workbench.selected_lines if line.level), None)
        self.setWindowTitle("重新编号")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self.scopes = {each: QRadioButton(each.value) for each in Scope}
        self.level = _choices(LEVEL_NAMES[level] + "标题" for level in range(1, DEEPEST + 1))
        self.style_of_level = _choices(scheme.value for scheme in Scheme)
        self.table = listing("要更改的标题", _COLUMNS, 2)
        self.sentence = QLabel()
        self.sentence.setObjectName("quiet")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._lay_out()
        self._choose(scope)
        self._connect()
        self._show_plan()

    def _lay_out(self) -> None:
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText("重新编号")
        style_row = QHBoxLayout()
        for widget in (self.scopes[Scope.STYLE], self.level, QLabel("换成"), self.style_of_level):
            style_row.addWidget(widget)
        style_row.addStretch()
        layout = QVBoxLayout(self)
        layout.addWidget(self.scopes[Scope.LEVEL])
        layout.addWidget(self.scopes[Scope.ALL])
        layout.addLayout(style_row)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.sentence)
        layout.addWidget(self.buttons)

    def _choose(self, scope: Scope) -> None:
        self.scopes[scope].setChecked(True)
        self.scopes[Scope.LEVEL].setEnabled(self._heading is not None)
        level = self._heading.level if self._heading else None
        self.level.setCurrentIndex((level or 1) - 1)
        self.style_of_level.setCurrentText(Scheme.CHINESE_BRACKETED.value)

    def _connect(self) -> None:
        for button in self.scopes.values():
            button.toggled.connect(self._show_plan)
        for box in (self.level, self.style_of_level):
            box.currentIndexChanged.connect(self._show_plan)
            box.activated.connect(self.scopes[Scope.STYLE].click)
        self.buttons.accepted.connect(self._do)
        self.buttons.rejected.connect(self.reject)

    def _plan(self) -> _Plan:
        document = self._workbench.document
        if self.scopes[Scope.ALL].isChecked():
            return _Plan(Scope.ALL.value, renumber_all, renumber_all.refusal(document))
        if self.scopes[Scope.LEVEL].isChecked() and self._heading is not None:
            line_id = self._heading.id
            label = step_label(Scope.LEVEL.value, document, [line_id])
            return _Plan(label, partial(renumber_level, line_id=line_id), renumber_level.refusal(document, line_id))
        level, scheme = self.level.currentIndex() + 1, list(Scheme)[self.style_of_level.currentIndex()]
        label = f"{self.level.currentText()}的序号换成“{scheme.value}”"
        return _Plan(label, partial(convert, level=level, scheme=scheme), convert.refusal(document, level, scheme))

    def _show_plan(self) -> None:
        plan, document = self._plan(), self._workbench.document
        numbers = () if plan.refusal else renumbered(document, plan.edit(document))
        self._fill(numbers)
        self.sentence.setText(plan.refusal or f"共更改 {len(numbers)} 个标题。")
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not plan.refusal)

    def _fill(self, numbers: tuple[NewNumber, ...]) -> None:
        self.table.setRowCount(len(numbers))
        for row, number in enumerate(numbers):
            text = self._workbench.document.line(number.line_id).text.strip()
            words = text[len(number.old.text) :]
            for column, cell in enumerate((number.old.text.strip(), number.new.text.strip(), words)):
                self.table.setItem(row, column, QTableWidgetItem(cell))

    def _do(self) -> None:
        plan = self._plan()
        self.accept()
        self._workbench.correct(plan.label, plan.edit)


def _choices(names: Iterable[str]) -> QComboBox:
    box = QComboBox()
    box.addItems(list(names))
    return box
