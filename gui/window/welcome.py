"""What the window shows before a draft is open."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

SENTENCE = "拖入草稿，或按 Ctrl+O"


class Welcome(QLabel):
    """Says what to do next."""

    def __init__(self) -> None:
        super().__init__(SENTENCE)
        self.setObjectName("welcome")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        self.setFont(font)
