"""The tab 版面: it costs nothing before it is looked at."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.actions.action import Actions
from gui.preview_pane.arrangement import Look
from gui.preview_pane.remembering import remember, remembered_look
from gui.workbench import Workbench

if TYPE_CHECKING:
    from gui.preview_pane.preview import Preview


class PreviewTab(QWidget):
    """Holds the preview, and makes it when it is first asked for. ``commands`` are what its bar offers."""

    commands: Actions

    def __init__(self, workbench: Workbench, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._settings = settings
        self.is_made = False

    @cached_property
    def preview(self) -> "Preview":
        from gui.preview_pane.preview import Preview  # noqa: PLC0415  loaded only when asked for

        made = Preview(self._workbench, self.commands, self)
        made.pages.look_at(self.look)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(made)
        self.is_made = True
        return made

    @property
    def look(self) -> Look:
        """How the paper is looked at, or would be: as last time."""
        return self.preview.pages.look if self.is_made else remembered_look(self._settings)

    def remember(self) -> None:
        """Keep for the next time how the paper is looked at, and whether it is the tab that is seen."""
        remember(self._settings, self.look, shown=not self.isHidden())

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  Qt's name
        """There is something to see now."""
        super().showEvent(event)
        self.preview.show()
