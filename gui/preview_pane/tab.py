"""The tab 版面: it costs nothing before it is looked at."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.actions.action import Actions
from gui.preview_pane.arrangement import Look
from gui.workbench import Workbench

if TYPE_CHECKING:
    from gui.preview_pane.preview import Preview


class PreviewTab(QWidget):
    """Holds the preview, and makes it when it is first asked for. ``commands`` are what its bar offers."""

    commands: Actions

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self.is_made = False

    @cached_property
    def preview(self) -> "Preview":
        from gui.preview_pane.preview import Preview  # noqa: PLC0415  loaded only when asked for

        made = Preview(self._workbench, self.commands, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(made)
        self.is_made = True
        return made

    @property
    def look(self) -> Look:
        """How the paper is looked at, or would be."""
        return self.preview.pages.look if self.is_made else Look()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  Qt's name
        """There is something to see now."""
        super().showEvent(event)
        self.preview.show()
