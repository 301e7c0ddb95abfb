"""One widget for each kind of value that a profile holds."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QLineEdit, QPlainTextEdit, QWidget

from core.profiles.kinds import AUTOMATIC, Choice, Flag, Kind, Names, Number, Text

Told = Callable[[], object]

_LINE_HEIGHT = 22
_STEP = 0.5
_DECIMALS = 2


class Field(Protocol):
    """``show`` puts the JSON value of a rule into the widget without telling anybody; ``told`` is what it shows."""

    @property
    def widget(self) -> QWidget: ...

    def show(self, told: object) -> None: ...

    def told(self) -> object: ...


def field_for(kind: Kind, changed: Told) -> Field:
    """The field of a kind, which calls ``changed`` whenever the user changes it."""
    match kind:
        case Number():
            return NumberField(kind, changed)
        case Flag():
            return FlagField(changed)
        case Choice():
            return ChoiceField(kind, changed)
        case Text(lines=lines) if lines > 1:
            return RowsField(lines, changed)
        case Text() | Names():
            return TextField(changed)
    raise TypeError(f"no field for {kind!r}")


class TextField:
    def __init__(self, changed: Told) -> None:
        self.widget = QLineEdit()
        self.widget.textEdited.connect(lambda _: changed())

    def show(self, told: object) -> None:
        if self.widget.text() != told:
            self.widget.setText(str(told))
            self.widget.setCursorPosition(0)

    def told(self) -> object:
        return self.widget.text()


class RowsField:
    """Text of several rows; Tab leaves it."""

    def __init__(self, rows: int, changed: Told) -> None:
        self.widget = QPlainTextEdit()
        self.widget.setTabChangesFocus(True)
        self.widget.setFixedHeight(_LINE_HEIGHT * min(rows, 4))
        self.widget.textChanged.connect(changed)

    def show(self, told: object) -> None:
        if self.widget.toPlainText() != told:
            self.widget.blockSignals(True)
            self.widget.setPlainText(str(told))
            self.widget.blockSignals(False)

    def told(self) -> object:
        return self.widget.toPlainText()


class FlagField:
    def __init__(self, changed: Told) -> None:
        self.widget = QCheckBox("是")
        self.widget.clicked.connect(changed)

    def show(self, told: object) -> None:
        self.widget.setChecked(bool(told))

    def told(self) -> object:
        return self.widget.isChecked()


class ChoiceField:
    def __init__(self, kind: Choice, changed: Told) -> None:
        self.widget = QComboBox()
        self.widget.addItems(list(kind.names.values()))
        self.widget.activated.connect(lambda _: changed())
        leave_wheel(self.widget)

    def show(self, told: object) -> None:
        self.widget.setCurrentText(str(told))

    def told(self) -> object:
        return self.widget.currentText()


class NumberField:
    """A number; one step below the least stands for 自动 where that may be."""

    def __init__(self, kind: Number, changed: Told) -> None:
        self._kind = kind
        self.widget = _NumberBox(kind)
        self.widget.valueChanged.connect(lambda _: changed())
        leave_wheel(self.widget)

    def show(self, told: object) -> None:
        self.widget.blockSignals(True)
        self.widget.setValue(float(told) if isinstance(told, int | float) else self.widget.minimum())
        self.widget.blockSignals(False)

    def told(self) -> object:
        value = self.widget.value()
        if self._kind.automatic and value < self._kind.least:
            return AUTOMATIC
        return int(value) if self._kind.whole else value


class _NumberBox(QDoubleSpinBox):
    def __init__(self, kind: Number) -> None:
        super().__init__()
        step = 1 if kind.whole else _STEP
        self.setDecimals(0 if kind.whole else _DECIMALS)
        self.setSingleStep(step)
        self.setRange(kind.least - step if kind.automatic else kind.least, kind.most)
        self.setSpecialValueText(AUTOMATIC if kind.automatic else "")
        self.setSuffix(f" {kind.unit}")
        self.setKeyboardTracking(True)

    def textFromValue(self, value: float) -> str:  # noqa: N802  Qt's name
        """As people write it: 37, not 37.00."""
        return f"{round(value, self.decimals()):g}"


class _WithoutWheel(QObject):
    """Lets the form scroll where a wheel turns over a field that does not have the keyboard."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Pass the wheel on."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def leave_wheel(widget: QWidget) -> None:
    """Have the wheel change a field only once the keyboard is in it."""
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    widget.installEventFilter(_WithoutWheel(widget))
