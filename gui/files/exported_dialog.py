"""What an export has written, ready to be opened."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from core.session import Exported
from gui.messages import warn

_WIDTH = 480
_WRITTEN = "下面的文件已经写到“{folder}”。"
_CANNOT_OPEN = "没有找到能打开“{name}”的程序，文件在“{folder}”里。"


class ExportedDialog(QDialog):
    """The files, each to be opened, and the folder."""

    def __init__(self, window: QWidget, exported: Exported) -> None:
        super().__init__(window)
        self.setWindowTitle("已导出")
        self.setMinimumWidth(_WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        if exported.paths:
            layout.addWidget(_plain(_WRITTEN.format(folder=exported.paths[0].parent)))
        layout.addLayout(self._files(exported.paths))
        for notice in exported.notices:
            layout.addWidget(_plain(notice))
        buttons = QDialogButtonBox()
        if exported.paths:
            folder = buttons.addButton("打开文件夹", QDialogButtonBox.ButtonRole.ActionRole)
            folder.clicked.connect(partial(self._open, exported.paths[0].parent))
        close = buttons.addButton("关闭", QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        close.setDefault(True)

    def _files(self, paths: tuple[Path, ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        for row, path in enumerate(paths):
            name = _plain(path.name)
            name.setToolTip(str(path))
            button = QPushButton("打开文件")
            button.setAccessibleName(f"打开文件 {path.name}")
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._open, path))
            grid.addWidget(name, row, 0)
            grid.addWidget(button, row, 1)
        grid.setColumnStretch(0, 1)
        return grid

    def _open(self, path: Path) -> None:
        """Leave the file to the program that the system has for it."""
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            warn(self, _CANNOT_OPEN.format(name=path.name, folder=path.parent))


def _plain(sentence: str) -> QLabel:
    """A label that takes no name of a file for markup."""
    label = QLabel(sentence)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
