"""The user's own words: what is wrong, what is right, how sure that is, and where it applies."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.files import CouldNotWrite
from core.proofreading.finding import Severity
from core.proofreading.own import own_words_file
from core.proofreading.words.own_words import Cells, cells_of, read_cells, write_cells
from core.proofreading.words.word_list import WordsUnreadable
from gui.files.documents import documents_folder
from gui.findings_pane.sentences import SEVERITY_NAMES
from gui.messages import warn

_SIZE = 760, 440
_HEADS = ["错的、不用的", "对的", "级别", "条件", "说明"]
_SEVERITIES = tuple(Severity)
_LEVEL = 2
_HELP = (
    "这里的词和自带的词表一起用，同一个词以这里的为准。“对的”空着，就不再提示这个词；有几种写法，用 | 隔开。"
    "条件写成“后有：决定、部署；前无：公”，可以不填。"
)
_FILES = "词表 (*.tsv *.txt);;所有文件 (*)"
_LONGEST = 8
"""Characters of a selection that may be a word to add."""


class WordsDialog(QDialog):
    """A table of words; ``saved`` tells that the list in the user's folder is another."""

    saved = Signal()

    def __init__(self, window: QWidget, selected: str = "") -> None:
        super().__init__(window)
        self.setWindowTitle("我的词表")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self.table = QTableWidget(0, len(_HEADS))
        self.table.setAccessibleName("我的词表")
        self.table.setHorizontalHeaderLabels(_HEADS)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._lay_out()
        self._load(own_words_file())
        if 0 < len(selected.strip()) <= _LONGEST:
            self._begin(selected.strip())

    def _lay_out(self) -> None:
        help_text = QLabel(_HELP)
        help_text.setObjectName("quiet")
        help_text.setWordWrap(True)
        buttons = QDialogButtonBox()
        act, end = QDialogButtonBox.ButtonRole.ActionRole, QDialogButtonBox.ButtonRole.RejectRole
        for name, do in (
            ("添一个(&A)", partial(self._begin, "")),
            ("删去(&D)", self._remove),
            ("导入(&I)…", self._import),
            ("导出(&E)…", self._export),
        ):
            button = buttons.addButton(name, act)
            button.setAutoDefault(False)
            button.clicked.connect(do)
        save = buttons.addButton("保存(&S)", QDialogButtonBox.ButtonRole.AcceptRole)
        save.setDefault(True)
        buttons.addButton("取消", end)
        buttons.accepted.connect(self.save)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (help_text, self.table, buttons):
            layout.addWidget(widget)

    @property
    def rows(self) -> list[Cells]:
        """The table as it is filled in; rows without a wrong word are left out."""
        rows = [self._row(row) for row in range(self.table.rowCount())]
        return [cells for cells in rows if cells[0]]

    def _row(self, row: int) -> Cells:
        texts = [item.text().strip() if (item := self.table.item(row, place)) else "" for place in range(len(_HEADS))]
        level = self.table.cellWidget(row, _LEVEL)
        if isinstance(level, QComboBox):
            texts[_LEVEL] = _SEVERITIES[level.currentIndex()].value
        return cells_of(texts)

    def _add(self, cells: Cells) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        for place, text in enumerate(cells):
            self.table.setItem(row, place, QTableWidgetItem(text))
        level = QComboBox()
        level.addItems([SEVERITY_NAMES[severity] for severity in _SEVERITIES])
        known = [severity.value for severity in _SEVERITIES]
        level.setCurrentIndex(known.index(cells[_LEVEL]) if cells[_LEVEL] in known else 1)
        self.table.setCellWidget(row, _LEVEL, level)

    def _begin(self, wrong: str) -> None:
        """A new row, to be typed in."""
        self._add(cells_of([wrong]))
        row = self.table.rowCount() - 1
        self.table.setCurrentCell(row, 1 if wrong else 0)
        self.table.setFocus()

    def _remove(self) -> None:
        for row in sorted({index.row() for index in self.table.selectedIndexes()}, reverse=True):
            self.table.removeRow(row)

    def _load(self, path: Path) -> None:
        try:
            found = read_cells(path)
        except WordsUnreadable as error:
            warn(self, str(error))
            return
        for cells in found:
            self._add(cells)

    def save(self) -> None:
        """Write the list into the user's folder; where it is not as it should be, say so and stay."""
        if self._write(own_words_file()):
            self.saved.emit()
            self.accept()

    def _write(self, path: Path) -> bool:
        try:
            write_cells(path, self.rows)
        except (WordsUnreadable, CouldNotWrite) as error:
            warn(self, str(error))
            return False
        return True

    def _import(self) -> None:
        dialog = QFileDialog(self, "导入词表", str(documents_folder()), _FILES)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._ask(dialog).connect(lambda path: self._load(Path(path)))

    def _export(self) -> None:
        dialog = QFileDialog(self, "导出词表", str(documents_folder() / "我的词表.tsv"), _FILES)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self._ask(dialog).connect(lambda path: self._write(Path(path)))

    def _ask(self, dialog: QFileDialog) -> SignalInstance:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog.fileSelected
