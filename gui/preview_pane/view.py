"""The pages under the hand: the wheel and the mouse move, zoom and point, the keys leaf."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from gui.preview_pane.arrangement import Fit
from gui.preview_pane.desk import Desk
from gui.preview_pane.overlay import band

STEP = 1.1
"""By how much a notch of the wheel, or a key, zooms."""

NOTCH = 120
"""What a wheel tells of one notch."""


class PagesView(Desk):
    """Pages that can be leafed through. ``pointed``: the ids of the lines whose words were clicked."""

    pointed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held: QPoint | None = None
        self._draws = False
        self._keys: dict[int, Callable[[], object]] = {
            Qt.Key.Key_PageDown: lambda: self.leaf(forward=True),
            Qt.Key.Key_PageUp: lambda: self.leaf(forward=False),
            Qt.Key.Key_Home: lambda: self.show_page(0),
            Qt.Key.Key_End: lambda: self.show_page(len(self.pages) - 1),
        }
        self._zoom_keys: dict[str, Callable[[], object]] = {
            "Ctrl++": lambda: self.zoom_by(STEP),
            "Ctrl+=": lambda: self.zoom_by(STEP),
            "Ctrl+-": lambda: self.zoom_by(1 / STEP),
            "Ctrl+0": lambda: self.look_at(replace(self.look, fit=Fit.WIDTH)),
        }
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("版面")

    # Keys

    def event(self, event: QEvent) -> bool:
        """Take the keys that zoom before the window takes them for the size of its letters."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._zooming(event):
            event.accept()
            return True
        return super().event(event)

    def _zooming(self, event: QKeyEvent) -> Callable[[], object] | None:
        return self._zoom_keys.get(QKeySequence(event.keyCombination()).toString())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt's name
        """Leaf or zoom; the arrows move as everywhere."""
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        do = self._keys.get(event.key()) if plain else self._zooming(event)
        if do:
            do()
        else:
            super().keyPressEvent(event)

    # Mouse

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802  Qt's name
        """Zoom around the pointer with Ctrl, else move."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(STEP ** (event.angleDelta().y() / NOTCH), event.position().toPoint())
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  Qt's name
        """Take hold of the paper, or point."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._held, self._draws = event.position().toPoint(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802  Qt's name
        """Draw the paper along."""
        here = event.position().toPoint()
        if self._held is None:
            return
        if not self._draws and (here - self._held).manhattanLength() < QApplication.startDragDistance():
            return
        self._draws = True
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        for bar, moved in (
            (self.horizontalScrollBar(), here.x() - self._held.x()),
            (self.verticalScrollBar(), here.y() - self._held.y()),
        ):
            bar.setValue(bar.value() - moved)
        self._held = here

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802  Qt's name
        """Tell what was pointed at, if the paper was not drawn along."""
        points = self._held is not None and not self._draws
        self._held = None
        self.viewport().unsetCursor()
        if points and (sources := self.sources_at(event.position())):
            self.pointed.emit(sources)

    def sources_at(self, point: QPointF) -> tuple[int, ...]:
        """The lines of the draft whose words stand at a point of the sight; none beside the text."""
        arrangement, at = self.arrangement, point + QPointF(self._hidden)
        for index in arrangement.between(at.y(), at.y()):
            on_sheet = at - arrangement.place(index).topLeft()
            for line in self.pages[index].lines:
                if band(line, arrangement.scale).contains(on_sheet):
                    return line.line.sources
        return ()
