"""Putting in an element that the draft lacks: which, and how it reads."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from core.structure.edits.elements import INSERTABLE, insert_element
from gui.workbench import Workbench

_SIZE = 480, 240


class InsertDialog(QDialog):
    """Asks for an element and its text; it goes where it stands on paper, and is selected."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self.setWindowTitle("插入要素")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self.element = QComboBox()
        self.element.addItems([role.label for role in INSERTABLE])
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.sentence = QLabel()
        self.sentence.setObjectName("quiet")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._lay_out()
        self.element.currentIndexChanged.connect(self._check)
        self.text.textChanged.connect(self._check)
        self.buttons.accepted.connect(self._insert)
        self.buttons.rejected.connect(self.reject)
        self._check()

    def _lay_out(self) -> None:
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText("插入")
        form = QFormLayout()
        form.addRow("要素", self.element)
        form.addRow("内容", self.text)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.sentence)
        layout.addWidget(self.buttons)

    def _check(self) -> None:
        role, text = INSERTABLE[self.element.currentIndex()], self.text.toPlainText()
        refusal = insert_element.refusal(self._workbench.document, role, text)
        self.sentence.setText(refusal or "放在它在公文中应在的位置。")
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(refusal is None)

    def _insert(self) -> None:
        role, text = INSERTABLE[self.element.currentIndex()], self.text.toPlainText()
        known = self._workbench.document.positions
        self.accept()
        if self._workbench.correct(f"插入{role.label}", partial(insert_element, role=role, text=text)):
            self._workbench.select(line.id for line in self._workbench.document.lines if line.id not in known)
