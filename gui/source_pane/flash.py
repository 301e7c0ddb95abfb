"""Lines that changed by themselves flash once, so that cause and effect are seen together."""

from collections.abc import Sequence

from PySide6.QtCore import QVariantAnimation
from PySide6.QtGui import QColor

from gui.look.theme import current_theme
from gui.source_pane.marks import Layer, whole_line
from gui.source_pane.text_view import TextView

DURATION = 900
"""Milliseconds until a flash has faded."""

_MOST = 200
"""So many lines flash at most: more than a screen shows."""


class Flash(QVariantAnimation):
    """Tints lines and lets the tint fade."""

    def __init__(self, view: TextView) -> None:
        super().__init__(view)
        self._view = view
        self.line_ids: tuple[int, ...] = ()
        self.setDuration(DURATION)
        self.valueChanged.connect(self._paint)
        self.finished.connect(self._end)

    def show(self, line_ids: Sequence[int]) -> None:
        """Flash these lines; where there are none, nothing is seen."""
        self.stop()
        self.line_ids = tuple(line_ids[:_MOST])
        if not self.line_ids:
            self._end()
            return
        faded = QColor(current_theme().flash)
        faded.setAlpha(0)
        self.setStartValue(QColor(current_theme().flash))
        self.setEndValue(faded)
        self.start()

    def _paint(self, colour: QColor) -> None:
        blocks = (self._view.block_of(line_id) for line_id in self.line_ids)
        self._view.marks.show(Layer.CHANGED, [whole_line(block, colour) for block in blocks if block is not None])

    def _end(self) -> None:
        self.line_ids = ()
        self._view.marks.show(Layer.CHANGED, ())
