"""The line below a table in which one more entry is typed."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QToolButton, QWidget


class AddLine(QWidget):
    """A group to choose, one field or two to type in; Enter in any of them, or the button, adds the entry.

    ``add`` takes the place of the group among those offered and the texts of the fields, and tells whether it was done.
    """

    def __init__(self, fields: Sequence[str], add: Callable[[int, Sequence[str]], bool]) -> None:
        super().__init__()
        self._add = add
        self.group = QComboBox()
        self.group.setAccessibleName("加到哪一组")
        self.fields = [QLineEdit() for _ in fields]
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(self.group)
        for field, name in zip(self.fields, fields, strict=True):
            field.setPlaceholderText(name)
            field.setAccessibleName(name)
            field.returnPressed.connect(self._finish)
            row.addWidget(field, 1)
        button = QToolButton()
        button.setText("添加")
        button.clicked.connect(self._finish)
        row.addWidget(button)

    def offer(self, labels: Sequence[str]) -> None:
        """Offer these groups, the one chosen staying chosen where it is still there."""
        if [self.group.itemText(place) for place in range(self.group.count())] == list(labels):
            return
        chosen = self.group.currentText()
        self.group.clear()
        self.group.addItems(labels)
        self.group.setCurrentIndex(max(0, self.group.findText(chosen)))

    def begin(self) -> None:
        """Take the keyboard."""
        self.fields[0].setFocus()

    def _finish(self) -> None:
        if self._add(self.group.currentIndex(), [field.text() for field in self.fields]):
            for field in self.fields:
                field.clear()
        self.begin()
