"""One element in the form: its name, its value to be typed over, and what it may be where it is missing."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPixmap
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QToolButton, QWidget

from core.minutes.elements import Element, Value
from gui.line_edit import LineEdit
from gui.look.icons import icon
from gui.look.role_names import DOUBT_ICON
from gui.look.theme import current_theme

_ICON = 16
"""Side of the sign of doubt in pixels."""

LACKING = "（缺）"


class ValueEdit(LineEdit):
    """A line to type in whose typing counts once it is finished: ``finished`` tells the text, ``entered`` the focus."""

    finished = Signal(str)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.editingFinished.connect(self._finish)

    def show_text(self, text: str) -> None:
        """Show the value as it is, unless something else is being typed."""
        self._shown = text
        if not (self.isModified() and self.hasFocus()):
            self.restore()

    def restore(self) -> None:
        """Show the value again in place of what was typed."""
        if self.text() != self._shown or self.isModified():
            self.setText(self._shown)
            self.setCursorPosition(0)

    def _finish(self) -> None:
        if self.isModified() and self.text().strip() != self._shown:
            self.setModified(False)
            self.finished.emit(self.text())
        self.restore()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt's name
        """Escape takes back what was typed."""
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.restore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802  Qt's name
        """Tell that the user has come here."""
        super().focusInEvent(event)
        self.entered.emit()


def suggestion_button() -> QToolButton:
    """A button that puts in what it says."""
    button = QToolButton()
    button.setObjectName("suggestion")
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setIconSize(QSize(_ICON, _ICON))
    return button


class Field:
    """The widgets of one element in the rows ``row`` and ``row + 1`` of a grid."""

    def __init__(self, element: Element, grid: QGridLayout, row: int) -> None:
        self.element = element
        self.name = QLabel(element.label)
        self.name.setObjectName("elementName")
        self.edit = ValueEdit()
        self.edit.setAccessibleName(element.label)
        self.name.setBuddy(self.edit)
        self.doubt = QLabel()
        self.doubt.setFixedWidth(_ICON)
        self.suggestion = suggestion_button()
        grid.addWidget(self.name, row, 0)
        grid.addWidget(self.edit, row, 1)
        grid.addWidget(self.doubt, row, 2)
        grid.addWidget(self.suggestion, row + 1, 1)

    def show(self, value: Value | None, suggested: str | None) -> None:
        """Show the value, or that there is none, with what it may be."""
        shown = value is not None or suggested is not None or self.element.expected
        for widget in (self.name, self.edit, self.doubt):
            widget.setVisible(shown)
        self.edit.setPlaceholderText(LACKING)
        self.edit.show_text(value.text if value else "")
        self.edit.setToolTip(value.text if value else f"没有找到{self.element.label}；在这里填写，按回车补入。")
        self._show_doubt(value is not None and value.doubtful)
        self.suggestion.setVisible(suggested is not None)
        words = " ".join((suggested or "").split())
        self.suggestion.setText(f"补入“{words}”")
        self.suggestion.setToolTip(f"建议：{self.element.label}或许是“{words}”；点一下才会写进原文。")

    def _show_doubt(self, doubtful: bool) -> None:
        sign = icon(DOUBT_ICON, current_theme().doubt).pixmap(_ICON, _ICON)
        self.doubt.setPixmap(sign if doubtful else QPixmap())
        self.doubt.setToolTip("存疑：这一行也许不是它" if doubtful else "")
        self.edit.setAccessibleDescription("存疑" if doubtful else "")

    def refresh_icons(self) -> None:
        """Take over another theme."""
        self.suggestion.setIcon(icon("plus", current_theme().ink))
        self._show_doubt(bool(self.doubt.toolTip()))
