"""Export: ask where to, write, and say where the files are."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from core.files import CouldNotWrite
from core.session import PaperIncomplete, WouldOverwrite
from gui.messages import ask, warn
from gui.workbench import Workbench

FORMATS = ("docx", "list", "xlsx")
"""The paper, the distribution list for Word, and the same for spreadsheets."""


class Exporting:
    """Writes the paper and its distribution list for the session that is open."""

    def __init__(self, window: QWidget, workbench: Workbench) -> None:
        self._window = window
        self._workbench = workbench

    def choose_folder(self) -> None:
        """Ask for a folder, at first the draft's own, and export there."""
        path = self._workbench.session.path
        dialog = QFileDialog(self._window, "导出到哪个文件夹", str(path.parent) if path else "")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda folder: self.export(Path(folder)))
        dialog.open()

    def export(self, folder: Path, force: bool = False) -> None:
        """Write into a folder; an existing file is replaced only after the user has said so."""
        try:
            exported = self._workbench.session.export(folder, FORMATS, force)
        except WouldOverwrite as refusal:
            self._refuse(folder, str(refusal), force)
        except (CouldNotWrite, PaperIncomplete) as failure:
            warn(self._window, str(failure))
        else:
            names = "、".join(path.name for path in exported.paths)
            self._workbench.told.emit("；".join([f"已导出到“{folder}”：{names}", *exported.notices]))

    def _refuse(self, folder: Path, refusal: str, force: bool) -> None:
        """Ask before a file is replaced; what is refused even so, as the draft itself, is only told."""
        if force:
            warn(self._window, refusal)
        else:
            ask(self._window, refusal, "覆盖", partial(self.export, folder, force=True))
