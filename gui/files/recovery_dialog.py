"""The list of drafts that can be recovered."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.session.recovery import Recovery

_SIZE = QSize(720, 360)
_COLUMNS = ("草稿", "最后改动", "位置")
_NAME, _TIME, _PLACE = range(3)
_EXPLANATION = "上次没有正常关闭，下面的草稿有改动还没有保存。恢复后是最后一次改动时的样子。"
_PASTED = "（粘贴的，没有文件）"


def told_time(time: datetime) -> str:
    """A day and time as they are said."""
    return f"{time.month}月{time.day}日 {time:%H:%M}"


class RecoveryDialog(QDialog):
    """Each with its name, the time of its last edit and where its draft is; closed, it leaves them for later."""

    wanted = Signal(object)
    unwanted = Signal(object)
    """The ``Recovery`` that the user wants back, or wants to be rid of."""

    def __init__(self, window: QWidget, recoveries: Iterable[Recovery]) -> None:
        super().__init__(window)
        self.setWindowTitle("恢复草稿")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_SIZE)
        self.list = QTreeWidget()
        self._rows = {recovery: self._row(recovery) for recovery in recoveries}
        self._set_up_list()
        buttons = QDialogButtonBox()
        restore = buttons.addButton("恢复", QDialogButtonBox.ButtonRole.AcceptRole)
        discard = buttons.addButton("丢弃", QDialogButtonBox.ButtonRole.DestructiveRole)
        buttons.addButton("以后再说", QDialogButtonBox.ButtonRole.RejectRole)
        restore.clicked.connect(self.accept)
        discard.clicked.connect(lambda: self.unwanted.emit(self._current()))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(QLabel(_EXPLANATION))
        layout.addWidget(self.list)
        layout.addWidget(buttons)
        restore.setDefault(True)

    def _set_up_list(self) -> None:
        self.list.setHeaderLabels(_COLUMNS)
        self.list.setAccessibleName("可以恢复的草稿")
        self.list.setRootIsDecorated(False)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.header().setSectionResizeMode(_TIME, QHeaderView.ResizeMode.ResizeToContents)
        self.list.setColumnWidth(_NAME, _SIZE.width() // 3)
        self.list.addTopLevelItems(list(self._rows.values()))
        self.list.setCurrentItem(next(iter(self._rows.values())))
        self.list.itemDoubleClicked.connect(self.accept)

    def _row(self, recovery: Recovery) -> QTreeWidgetItem:
        place = str(recovery.path) if recovery.path else _PASTED
        row = QTreeWidgetItem([recovery.name, told_time(recovery.time), place])
        row.setToolTip(_NAME, recovery.name)
        row.setToolTip(_PLACE, place)
        return row

    def _current(self) -> Recovery:
        return list(self._rows)[self.list.currentIndex().row()]

    def accept(self) -> None:
        """Give the selected draft back; the others stay for later."""
        recovery = self._current()
        super().accept()
        self.wanted.emit(recovery)

    def remove(self, recovery: Recovery) -> None:
        """Take a draft off the list, and with the last of them the list away."""
        row = self._rows.pop(recovery)
        self.list.takeTopLevelItem(self.list.indexOfTopLevelItem(row))
        if not self._rows:
            self.reject()
