"""A draft that another program changes while it is open."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer
from PySide6.QtWidgets import QWidget

from gui.files.opening import Opener
from gui.messages import offer
from gui.workbench import Workbench

_REST = 400
"""Milliseconds after which whoever writes the file has most likely done so."""

_CHANGED = (
    "“{name}”在别的程序里改过了。要重新读取吗？窗口里的内容会换成文件现在的样子；还没有保存的改动，会先问您要不要保存。"
)
_GONE = "“{name}”已被移走、改名或删除；窗口里的内容都还在，请记得保存。"
_RELOAD = "重新读取"


class Watching(QObject):
    """Looks after the file of the draft on the table; offers to read it again, and does nothing by itself."""

    def __init__(self, window: QWidget, workbench: Workbench, opener: Opener) -> None:
        super().__init__(window)
        self._window = window
        self._workbench = workbench
        self._opener = opener
        self._path: Path | None = None
        self._known: tuple[int, int] | None = None
        self._watcher = QFileSystemWatcher(self)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._watcher.fileChanged.connect(self._rest.start)
        self._rest.timeout.connect(self._look)
        workbench.opened.connect(self._watch)

    def _watch(self) -> None:
        """Watch the file of another draft; a project is its own copy, and asks for the draft no more."""
        session = self._workbench.session
        if watched := self._watcher.files():
            self._watcher.removePaths(watched)
        self._path = session.path if session.project_path is None else None
        self._known = _state(self._path)
        if self._path is not None and self._known is not None:
            self._watcher.addPath(str(self._path))

    def _look(self) -> None:
        path, before = self._path, self._known
        if path is None:
            return
        self._known = _state(path)
        if self._known is None:
            self._workbench.told.emit(_GONE.format(name=path.name))
            return
        self._watcher.addPath(str(path))  # many programs put a new file in the place of the old one
        if self._known != before:
            answers = {_RELOAD: partial(self._opener.open, path)}
            offer(self._window, _CHANGED.format(name=path.name), answers, default=_RELOAD)


def _state(path: Path | None) -> tuple[int, int] | None:
    """When the file was written and how long it is; ``None`` where there is none."""
    try:
        status = None if path is None else path.stat()
    except OSError:
        return None
    return None if status is None else (status.st_mtime_ns, status.st_size)
