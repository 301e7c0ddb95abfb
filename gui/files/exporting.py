"""Export: ask what, where and under which name, write it out of the window's thread, and say what became of it."""

from concurrent.futures import Future
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from core.session import CouldNotWrite, Exported, PaperIncomplete, WouldOverwrite
from gui.background.background import Background
from gui.background.progress import Progress
from gui.files.documents import documents_folder
from gui.files.export_dialog import ExportDialog, Wish
from gui.files.exported_dialog import ExportedDialog
from gui.messages import ask, warn
from gui.workbench import Workbench

_FOLDER = "export/folder"
_FORMATS = "export/formats"
_CHANGES = ("changes",)


class Exporting:
    """Writes the paper and its distribution list for the draft on the table."""

    def __init__(self, window: QWidget, workbench: Workbench, background: Background, settings: QSettings) -> None:
        self._window = window
        self._workbench = workbench
        self._background = background
        self._settings = settings

    def show(self) -> None:
        """Ask what to export, as it was asked for last time."""
        self._ask(tuple(filter(None, str(self._settings.value(_FORMATS, "")).split(","))))

    def show_changes(self) -> None:
        """Ask where to write the tracked changes."""
        self._ask(_CHANGES)

    def _ask(self, formats: tuple[str, ...]) -> None:
        """The folder is at first the draft's own."""
        session = self._workbench.session
        beside = session.path or session.project_path
        folder = beside.parent if beside else Path(str(self._settings.value(_FOLDER, documents_folder())))
        wish = Wish(folder, session.document.stem, formats)
        dialog = ExportDialog(self._window, wish, session.findings)
        dialog.wanted.connect(partial(self._export, dialog))
        dialog.open()

    def _export(self, dialog: ExportDialog, wish: Wish, force: bool = False) -> None:
        """Write; an existing file is replaced only after the user has said so."""
        self._settings.setValue(_FOLDER, str(wish.folder))
        if wish.formats != _CHANGES:
            self._settings.setValue(_FORMATS, ",".join(wish.formats))
        progress = Progress()
        work = partial(self._workbench.session.export, wish.folder, wish.formats, force, wish.name, progress.tell)
        self._background.run("正在导出…", work, partial(self._exported, dialog, wish, force), progress=progress)

    def _exported(self, dialog: ExportDialog, wish: Wish, force: bool, exporting: "Future[Exported]") -> None:
        try:
            exported = exporting.result()
        except WouldOverwrite as refusal:
            self._refuse(dialog, wish, str(refusal), force)
        except (CouldNotWrite, PaperIncomplete) as failure:
            warn(dialog, str(failure))
        else:
            dialog.accept()
            names = "、".join(path.name for path in exported.paths)
            self._workbench.told.emit("；".join([f"已导出到“{wish.folder}”：{names}", *exported.notices]))
            ExportedDialog(self._window, exported).open()

    def _refuse(self, dialog: ExportDialog, wish: Wish, refusal: str, force: bool) -> None:
        """Ask before a file is replaced; what is refused even so, as the draft itself, is only told."""
        if force:
            warn(dialog, refusal)
        else:
            ask(dialog, refusal, "覆盖", partial(self._export, dialog, wish, force=True))
