"""What the window shows while work goes on in the background."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QProgressBar, QVBoxLayout, QWidget

from gui.background.progress import Progress

_WIDTH = 360


class Busy(QDialog):
    """A sentence and a bar; it cannot be closed but by ``end``, or by the user where there is a ``stop``.

    The bar shows the ``progress``; where there is none, it just moves.
    """

    stopped = Signal()
    """The user does not want the result any more."""

    def __init__(
        self,
        window: QWidget,
        sentence: str,
        stop: Callable[[], object] | None,
        progress: Progress | None = None,
    ) -> None:
        super().__init__(window)
        self._stop = stop
        self.setWindowTitle("请稍候")
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        label = QLabel(sentence)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(sentence)
        if progress is not None:
            progress.advanced.connect(self._advance)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(label)
        layout.addWidget(self.bar)
        if stop is not None:
            buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
            buttons.rejected.connect(self.reject)
            layout.addWidget(buttons)

    def _advance(self, done: int, all_: int) -> None:
        self.bar.setRange(0, all_)
        self.bar.setValue(done)

    def reject(self) -> None:
        """Esc, the button, the cross of the window."""
        if self._stop is not None:
            self.stop()
            super().reject()

    def stop(self) -> None:
        """Make the work end early; where it cannot, it goes on."""
        if self._stop is not None:
            self.stopped.emit()
            self._stop()

    def end(self) -> None:
        """The work is done."""
        super().accept()
