"""Sentences that need an answer or must not be overlooked."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def warn(parent: QWidget, sentence: str) -> None:
    """Show a sentence until the user closes it; what runs goes on."""
    _box(parent, QMessageBox.Icon.Warning, sentence).open()


def ask(parent: QWidget, question: str, answer: str, then: Callable[[], object]) -> None:
    """Ask before something that undo cannot take back; ``then`` runs if the user chooses ``answer``."""
    box = _box(parent, QMessageBox.Icon.Question, question)
    agree = box.addButton(answer, QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(box.addButton("取消", QMessageBox.ButtonRole.RejectRole))
    agree.clicked.connect(then)
    box.open()


def _box(parent: QWidget, sign: QMessageBox.Icon, sentence: str) -> QMessageBox:
    box = QMessageBox(sign, "成文", sentence, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return box
