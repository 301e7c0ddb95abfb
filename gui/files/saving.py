"""Saving the project, and never losing it without asking."""

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from core.session import SUFFIX, CouldNotWrite
from gui.background.background import Background
from gui.files.recent import Recent
from gui.messages import ask, offer, warn
from gui.workbench import Workbench

_QUESTION = "“{name}”有改动还没有保存。\n要保存吗？"
_EXISTS = "“{path}”已经存在，要覆盖它吗？"


def _no_more() -> None:
    """There is nothing to be done after."""


class Saving:
    """Writes the draft on the table, with all that was done to it, into its project file."""

    def __init__(self, window: QWidget, workbench: Workbench, background: Background, recent: Recent) -> None:
        self._window = window
        self._workbench = workbench
        self._background = background
        self._recent = recent

    def save(self, then: Callable[[], object] = _no_more) -> None:
        """Save where it was saved before, else ask where to; ``then`` is done once it is saved."""
        path = self._workbench.session.project_path
        if path is None:
            self.save_as(then)
        else:
            self._write(path, then)

    def save_as(self, then: Callable[[], object] = _no_more) -> None:
        """Ask for a file, at first beside the draft, and save there."""
        dialog = QFileDialog(self._window, "另存为", filter=f"成文项目 (*{SUFFIX})")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        self._suggest(dialog)
        dialog.fileSelected.connect(lambda chosen: self._save_to(Path(chosen), then))
        dialog.open()

    def _save_to(self, chosen: Path, then: Callable[[], object]) -> None:
        """Save under the name chosen; a project never takes the place of a draft, whatever ending was typed."""
        path = chosen if chosen.suffix.lower() == SUFFIX else chosen.with_name(f"{chosen.name}{SUFFIX}")
        if path != chosen and path.exists():
            ask(self._window, _EXISTS.format(path=path), "覆盖", partial(self._write, path, then))
        else:
            self._write(path, then)

    def _suggest(self, dialog: QFileDialog) -> None:
        session = self._workbench.session
        beside = session.project_path or session.path
        dialog.setDirectory(str(beside.parent if beside else self._recent.folder))
        dialog.selectFile(f"{session.project_path.stem if session.project_path else session.document.stem}{SUFFIX}")

    def settle(self, then: Callable[[], object]) -> None:
        """Do ``then``, by which the draft is put away, once the user has no objection."""
        session = self._workbench.session
        if session.is_saved:
            then()
            return
        question = _QUESTION.format(name=session.name)
        offer(self._window, question, {"保存": partial(self.save, then), "不保存": then}, default="保存")

    def _write(self, path: Path, then: Callable[[], object]) -> None:
        session = self._workbench.session
        self._background.run("正在保存…", partial(session.save, path), partial(self._written, path, then))

    def _written(self, path: Path, then: Callable[[], object], writing: Future[None]) -> None:
        try:
            writing.result()
        except CouldNotWrite as failure:
            warn(self._window, str(failure))
            return
        self._recent.add(path)
        self._workbench.saved.emit()
        self._workbench.told.emit(f"已保存到“{path}”。")
        then()
