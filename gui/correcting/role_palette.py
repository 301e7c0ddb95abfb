"""The palette of roles: every role with the key that chooses it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QToolButton, QWidget

from core.structure.roles import Part
from gui.actions.action import Actions
from gui.actions.roles import Choice, choices
from gui.workbench import Workbench

_COLUMN_OF = {Part.MASTHEAD: 0, Part.BODY: 1, Part.ROSTER: 3, Part.IMPRINT: 3, Part.NONE: 3}
_LONGEST = 6
"""Rows of a column; 主体 takes two columns."""


class RolePalette(QFrame):
    """Pops up over the window; a digit, a letter or a click sets the role of the selected lines, Esc leaves it be."""

    def __init__(self, actions: Actions, workbench: Workbench, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("palette")
        self.setAccessibleName("设为")
        self._actions = actions
        self._workbench = workbench
        self.choices = {choice: self._button(choice) for choice in choices()}
        layout = QGridLayout(self)
        layout.setHorizontalSpacing(16)
        layout.setVerticalSpacing(0)
        rows = dict.fromkeys(range(4), 0)
        for choice, button in self.choices.items():
            column = _COLUMN_OF[choice.role.part]
            column += column == 1 and rows[column] == _LONGEST
            layout.addWidget(button, rows[column], column)
            rows[column] += 1
        hint = QLabel("按键或点击即可设定，Esc 取消")
        hint.setObjectName("quiet")
        layout.addWidget(hint, _LONGEST, 0, 1, 4)

    def _button(self, choice: Choice) -> QToolButton:
        button = QToolButton()
        button.setText(f"{choice.key}　{choice.name}")
        button.setAccessibleName(choice.name)
        button.setCheckable(True)
        button.clicked.connect(lambda: self._choose(choice))
        return button

    def pop_up(self, where: QPoint) -> None:
        """Come up at a point of the screen; what the selected lines are now is marked."""
        present = {(line.role, line.level) for line in self._workbench.selected_lines}
        for choice, button in self.choices.items():
            button.setEnabled(self._actions[choice.action].isEnabled())
            button.setChecked((choice.role, choice.level) in present)
        self.adjustSize()
        self.move(where)
        self.show()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt's name
        """Choose by key."""
        chosen = next((choice for choice in self.choices if choice.key == event.text().upper()), None)
        if chosen is None:
            super().keyPressEvent(event)
        else:
            self._choose(chosen)

    def _choose(self, choice: Choice) -> None:
        self.close()
        self._actions.press(choice.action)
