"""Sentences that need an answer or must not be overlooked."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

CANCEL = "取消"

Answers = Mapping[str, Callable[[], object]]
"""What the user may answer, and what then happens."""


def warn(parent: QWidget, sentence: str) -> None:
    """Show a sentence until the user closes it; what runs goes on."""
    _box(parent, QMessageBox.Icon.Warning, sentence).open()


def inform(parent: QWidget, opening: str, points: Sequence[str]) -> None:
    """Show several things to know, one below the other, until the user closes them; what runs goes on."""
    _box(parent, QMessageBox.Icon.Information, "\n".join([opening, "", *(f"· {point}" for point in points)])).open()


def ask(parent: QWidget, question: str, answer: str, then: Callable[[], object]) -> None:
    """Ask before something that undo cannot take back; ``then`` runs if the user chooses ``answer``."""
    offer(parent, question, {answer: then}, default=CANCEL)


def offer(parent: QWidget, question: str, answers: Answers, default: str) -> None:
    """Ask what to do; 取消, which does nothing, can always be chosen. ``default`` is what Enter chooses."""
    box = _box(parent, QMessageBox.Icon.Question, question)
    buttons = {answer: box.addButton(answer, QMessageBox.ButtonRole.AcceptRole) for answer in answers}
    for answer, then in answers.items():
        buttons[answer].clicked.connect(then)
    buttons[CANCEL] = box.addButton(CANCEL, QMessageBox.ButtonRole.RejectRole)
    box.setEscapeButton(buttons[CANCEL])
    box.setDefaultButton(buttons[default])
    box.open()


def _box(parent: QWidget, sign: QMessageBox.Icon, sentence: str) -> QMessageBox:
    box = QMessageBox(sign, "成文", sentence, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return box
