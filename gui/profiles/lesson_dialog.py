"""What a finished paper taught, value by value, for the user to take or leave."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.profiles.learning.lesson import Learned, Lesson, Sureness, Unread, entry_of
from gui.listing import listing
from gui.look.palette import box_palette
from gui.look.theme import current_theme

_COLUMNS = ("项目", "读到的", "从哪里读到", "把握")
_ENTRY, _VALUE, _WHERE, _SURENESS = range(len(_COLUMNS))
_SIZE = 960, 640
_WIDTHS = 220, 280, 300
_NOT_READ = "没有读出来"
_FLAGS = {True: "是", False: "否"}
_NOTHING = "（空）"


class _TickDelegate(QStyledItemDelegate):
    """Draws the boxes that are ticked so that their frames are seen in the dark, as those outside of tables are."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:  # noqa: N802  Qt's name
        """The style sheet of tables has a window's colour of its own."""
        super().initStyleOption(option, index)
        option.palette = box_palette(current_theme())


class LessonDialog(QDialog):
    """A table of all values; those that are ticked are taken.

    ``taken``: a profile of the values that the user took.
    """

    taken = Signal(object)

    def __init__(self, parent: QWidget, lesson: Lesson) -> None:
        super().__init__(parent)
        self._lesson = lesson
        self.setWindowTitle("从样文学习")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self.sentence = QLabel(
            f"从样文读出 {len(lesson.learned)} 项，{len(lesson.unread)} 项没有读出来。"
            "打勾的照样文，其余的照国标；以后还可以改。"
        )
        self.sentence.setWordWrap(True)
        self.table = self._made_table()
        self._buttons = QDialogButtonBox()
        self.make = self._buttons.addButton("建成版式", QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton("取消", QDialogButtonBox.ButtonRole.RejectRole)
        self._buttons.accepted.connect(self._take)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(16)
        layout.addWidget(self.sentence)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._buttons)

    def _made_table(self) -> QTableWidget:
        rows = [*map(_learned, self._lesson.learned), *map(_unread, self._lesson.unread)]
        self._ticks = [cells[_ENTRY] for cells in rows[: len(self._lesson.learned)]]
        table = listing("学到的版式", _COLUMNS, _WHERE)
        table.setItemDelegateForColumn(_ENTRY, _TickDelegate(table))
        table.setRowCount(len(rows))
        for column, width in enumerate(_WIDTHS):
            table.setColumnWidth(column, width)
        for row, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                table.setItem(row, column, cell)
        return table

    @property
    def accepted_values(self) -> list[Learned]:
        """Those that are ticked."""
        both = zip(self._lesson.learned, self._ticks, strict=True)
        return [learned for learned, tick in both if tick.checkState() is Qt.CheckState.Checked]

    def _take(self) -> None:
        self.accept()
        self.taken.emit(self._lesson.profile(self.accepted_values))


def _learned(learned: Learned) -> list[QTableWidgetItem]:
    """A row with a tick; what is doubtful waits for the user to set it."""
    doubtful = learned.sureness is Sureness.DOUBTFUL
    cells = [QTableWidgetItem(text) for text in (_name(learned.path), _told(learned), learned.where)]
    cells.append(QTableWidgetItem(learned.sureness.value))
    cells[_ENTRY].setFlags(cells[_ENTRY].flags() | Qt.ItemFlag.ItemIsUserCheckable)
    cells[_ENTRY].setCheckState(Qt.CheckState.Unchecked if doubtful else Qt.CheckState.Checked)
    cells[_VALUE].setToolTip(_told(learned))
    if doubtful:
        cells[_SURENESS].setForeground(QColor(current_theme().doubt))
    return cells


def _unread(unread: Unread) -> list[QTableWidgetItem]:
    cells = [QTableWidgetItem(text) for text in (_name(unread.path), _NOT_READ, unread.reason, "")]
    for cell in cells:
        cell.setForeground(QColor(current_theme().faint))
        cell.setToolTip(unread.reason)
    return cells


def _name(path: str) -> str:
    entry = entry_of(path)
    return f"{entry.group} · {entry.name}"


def _told(learned: Learned) -> str:
    value = entry_of(learned.path).kind.told(learned.value)
    return _FLAGS[value] if isinstance(value, bool) else str(value) or _NOTHING
