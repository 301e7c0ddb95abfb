"""Which typefaces this computer lacks, what stands in for each here, and that the .docx names the right ones."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from core.typesetting.profile import Typefaces
from core.typesetting.typefaces import StandIn
from gui.preview_pane.type import stand_ins_here

_WIDTH = 480
_ALL_HERE = "这份纪要要用的字体，本机都有。"
_MISSING = "本机缺少 {count} 种字体。在这里看、从这里打印和导出 PDF，用右边的字体代替，字的位置和换行不变。"
_DOCX = "导出的 Word 文件里写的始终是左边的字体：在装有这些字体的电脑上打开，就是它们。"
_NOTHING = "没有可用的字体"
_PRESENT = "本机有"


def show_fonts(window: QWidget, typefaces: Typefaces) -> None:
    """Tell what an office's papers are set in on this computer."""
    FontsDialog(window, stand_ins_here(typefaces)).open()


class FontsDialog(QDialog):
    """Tells, and asks nothing."""

    def __init__(self, window: QWidget, stand_ins: Iterable[StandIn]) -> None:
        super().__init__(window)
        self.setWindowTitle("字体")
        self.setMinimumWidth(_WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        told = tuple(stand_ins)
        missing = sum(one.is_missing for one in told)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(_sentence(_MISSING.format(count=missing) if missing else _ALL_HERE))
        layout.addLayout(_table(told))
        layout.addWidget(_sentence(_DOCX))
        buttons = QDialogButtonBox()
        close = buttons.addButton("关闭", QDialogButtonBox.ButtonRole.RejectRole)
        close.setDefault(True)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)


def _table(stand_ins: Iterable[StandIn]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    for row, one in enumerate(stand_ins):
        used = (one.used or _NOTHING) if one.is_missing else _PRESENT
        for column, text in enumerate((one.face, used)):
            grid.addWidget(QLabel(text, textFormat=Qt.TextFormat.PlainText), row, column)
    grid.setColumnStretch(1, 1)
    return grid


def _sentence(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    return label
