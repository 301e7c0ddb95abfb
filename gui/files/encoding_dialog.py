"""Choosing the encoding of a plain text by how it looks."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from core.session import Preview

_SIZE = QSize(840, 520)
_LIST_WIDTH = 280
_FITS = "文字看起来对了，就用这种编码打开。"
_MISFIT = "全文不都合这种编码（合不上的地方显示为 �），不能用它打开。"


class EncodingDialog(QDialog):
    """The encodings beside the beginning of the draft in the one selected."""

    chosen = Signal(str)
    """The user opens the draft in this encoding."""

    def __init__(self, window: QWidget, name: str, previews: Sequence[Preview]) -> None:
        super().__init__(window)
        self._previews = previews
        self.setWindowTitle(f"“{name}”的文字编码")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_SIZE)
        self.list = QListWidget()
        self.list.setAccessibleName("文字编码")
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setSpacing(2)
        self.list.setUniformItemSizes(True)
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setAccessibleName("预览")
        self.text.setTabChangesFocus(True)
        self._verdict = QLabel()
        self._buttons = QDialogButtonBox()
        self._open = self._buttons.addButton("打开", QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton("取消", QDialogButtonBox.ButtonRole.RejectRole)
        self._lay_out()
        self._fill()

    def _lay_out(self) -> None:
        beside = QHBoxLayout()
        beside.setSpacing(16)
        beside.addWidget(self.list)
        beside.addWidget(self.text, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addLayout(beside, 1)
        layout.addWidget(self._verdict)
        layout.addWidget(self._buttons)
        self._open.setDefault(True)

    def _fill(self) -> None:
        """Begin at the first encoding that fits."""
        self.list.addItems([preview.name for preview in self._previews])
        self.list.currentRowChanged.connect(self._show)
        self.list.itemDoubleClicked.connect(self.accept)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.list.setCurrentRow(next((row for row, preview in enumerate(self._previews) if preview.fits), 0))

    def _show(self, row: int) -> None:
        preview = self._previews[row]
        self.text.setPlainText(preview.text)
        self._verdict.setText(_FITS if preview.fits else _MISFIT)
        self._open.setEnabled(preview.fits)

    def accept(self) -> None:
        """Open the draft, if it can be opened so."""
        preview = self._previews[self.list.currentRow()]
        if preview.fits:
            super().accept()
            self.chosen.emit(preview.encoding)
