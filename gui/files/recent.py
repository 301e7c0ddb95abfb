"""The drafts and projects opened of late, remembered from one sitting to the next."""

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMenu, QWidget

from gui.files.documents import documents_folder

_SETTING = "recent"
_KEPT = 10


class Recent:
    """Their paths, the latest first."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    @property
    def paths(self) -> list[Path]:
        """What is remembered; nothing where the settings make no sense. Qt gives back a list of one as a string."""
        kept = self._settings.value(_SETTING, [])
        texts = [kept] if isinstance(kept, str) else kept if isinstance(kept, list) else []
        return [Path(text) for text in texts if isinstance(text, str) and text]

    @property
    def folder(self) -> Path:
        """Where the next one may be: beside the latest that is still there, else among the user's documents."""
        return next((path.parent for path in self.paths if path.parent.is_dir()), documents_folder())

    def add(self, path: Path) -> None:
        """Put a file first."""
        path = Path(os.path.abspath(path))  # noqa: PTH100  a link keeps the name by which the user knows it
        self._keep([path, *(other for other in self.paths if other != path)][:_KEPT])

    def remove(self, path: Path) -> None:
        """Forget a file that is no longer there."""
        self._keep([other for other in self.paths if other != path])

    def clear(self) -> None:
        self._keep([])

    def _keep(self, paths: list[Path]) -> None:
        self._settings.setValue(_SETTING, [str(path) for path in paths])


class RecentMenu(QMenu):
    """The list as it is when the menu opens; digits choose."""

    def __init__(self, parent: QWidget, recent: Recent, open_path: Callable[[Path], object]) -> None:
        super().__init__("最近打开(&R)", parent)
        self._recent = recent
        self._open = open_path
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        for number, path in enumerate(self._recent.paths, 1):
            name = path.name.replace("&", "&&")
            action = self.addAction(f"&{number % 10}　{name}", partial(self._open, path))
            action.setToolTip(str(path))
        if self.isEmpty():
            self.addAction("还没有打开过草稿").setEnabled(False)
        else:
            self.addSeparator()
            self.addAction("清空列表", self._recent.clear)
