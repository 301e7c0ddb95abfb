"""All that a window does with files, put together."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from gui.background.background import Background
from gui.files.clipboard import Clipboard
from gui.files.journaling import Journaling
from gui.files.notices import Notices
from gui.files.opening import Opener
from gui.files.recent import Recent
from gui.files.saving import Saving
from gui.files.watching import Watching
from gui.workbench import Workbench

if TYPE_CHECKING:
    from gui.files.exporting import Exporting
    from gui.files.recovering import Recovering


class Files:
    """What reads and writes for one window. ``close`` ends it: no thread and no recovery file stays behind."""

    def __init__(self, window: QWidget, workbench: Workbench, settings: QSettings) -> None:
        self._window = window
        self._workbench = workbench
        self._settings = settings
        self.background = Background(window)
        self.recent = Recent(settings)
        self.clipboard = Clipboard(window)
        self.saving = Saving(window, workbench, self.background, self.recent)
        self.journaling = Journaling(window, workbench, self.background)
        self.opener = Opener(window, workbench, self.background, self.saving, self.recent)
        self.watching = Watching(window, workbench, self.opener)
        self.notices = Notices(window, workbench)

    @cached_property
    def recovering(self) -> "Recovering":
        from gui.files.recovering import Recovering  # noqa: PLC0415  loaded only when asked for

        return Recovering(self._window, self._workbench, self.background, self.saving)

    @cached_property
    def exporting(self) -> "Exporting":
        from gui.files.exporting import Exporting  # noqa: PLC0415  loaded only when asked for

        return Exporting(self._window, self._workbench, self.background, self._settings)

    def offer_recovery(self) -> None:
        """Show what a crash left, if there is anything."""
        self.recovering.offer()

    def paste(self) -> None:
        """Make a new draft of the words on the clipboard."""
        self.opener.paste(self.clipboard.text, self.clipboard.markup)

    def choose_encoding(self) -> None:
        """Read the draft on the table again in an encoding chosen by hand."""
        path = self._workbench.session.path
        if path is not None:
            self.opener.choose_encoding(path)

    def close(self) -> None:
        """Wait for what is being written, and put the draft away."""
        self.background.close()
        self.journaling.close()
        self._workbench.put_away()
