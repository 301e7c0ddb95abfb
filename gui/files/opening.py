"""Opening: from a dialog, a drag, the recent list, the clipboard, in the encoding told or chosen."""

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from core.reading.draft import DraftUnreadable, EncodingUnknown
from core.session import ENDINGS, SUFFIX, Preview, Session, previews
from core.session.opening import Opening
from gui.background.background import Background
from gui.files.recent import Recent
from gui.files.saving import Saving
from gui.garbage import left_alone
from gui.messages import offer, warn
from gui.workbench import Workbench

_DRAFTS = " ".join(f"*{ending}" for ending in ENDINGS)
_FILTERS = (
    f"草稿和项目 ({_DRAFTS} *{SUFFIX})",
    f"草稿 ({_DRAFTS})",
    f"成文项目 (*{SUFFIX})",
    "所有文件 (*)",
)
_CHOOSE_ENCODING = "选择编码…"


class Opener(QObject):
    """Puts drafts on the workbench. Whatever cannot be read leaves there what lies there."""

    unreadable = Signal(str)
    """A draft could not be read; the sentence has been shown."""

    def __init__(
        self, window: QWidget, workbench: Workbench, background: Background, saving: Saving, recent: Recent
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workbench = workbench
        self._background = background
        self._saving = saving
        self._recent = recent

    def choose(self) -> None:
        """Ask for a draft or a project and open it."""
        path = self._workbench.session.project_path or self._workbench.session.path
        folder = path.parent if path else self._recent.folder
        dialog = QFileDialog(self._window, "打开", str(folder), ";;".join(_FILTERS))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda chosen: self.open(Path(chosen)))
        dialog.open()

    def open(self, path: Path, encoding: str | None = None) -> None:
        """Read a draft or a project, plain text in the ``encoding`` where one is named."""
        opening = Opening(path, encoding)
        read = partial(left_alone, opening.result)
        self._background.run(f"正在读取“{path.name}”…", read, partial(self._read, path), stop=opening.stop)

    def paste(self, text: str, markup: str) -> None:
        """Make a new draft of the words."""
        self._background.run("正在读取剪贴板里的文字…", partial(Session.paste, text, markup), partial(self._read, None))

    def choose_encoding(self, path: Path) -> None:
        """Show how a plain text looks in each encoding, and open it in the one that the user chooses."""
        self._background.run(
            f"正在读取“{path.name}”…", partial(previews, path), partial(self._offer_encodings, path), stop=_let_go
        )

    def take(self, session: Session, path: Path | None) -> None:
        """Put a draft on the table."""
        self._workbench.take(session)
        if path is not None:
            self._recent.add(path)

    def _read(self, path: Path | None, reading: Future[Session]) -> None:
        try:
            session = reading.result()
        except DraftUnreadable as unreadable:
            self._refuse(path, unreadable)
        else:
            self._saving.settle(partial(self.take, session, path))

    def _refuse(self, path: Path | None, unreadable: DraftUnreadable) -> None:
        if path is not None and isinstance(unreadable, EncodingUnknown):
            choose: Callable[[], None] = partial(self.choose_encoding, path)
            offer(self._window, str(unreadable), {_CHOOSE_ENCODING: choose}, default=_CHOOSE_ENCODING)
        else:
            warn(self._window, str(unreadable))
        if path is not None and not path.exists():
            self._recent.remove(path)
        self.unreadable.emit(str(unreadable))

    def _offer_encodings(self, path: Path, reading: Future[tuple[Preview, ...]]) -> None:
        from gui.files.encoding_dialog import EncodingDialog  # noqa: PLC0415  loaded only when asked for

        try:
            dialog = EncodingDialog(self._window, path.name, reading.result())
        except DraftUnreadable as unreadable:
            warn(self._window, str(unreadable))
        else:
            dialog.chosen.connect(partial(self.open, path))
            dialog.open()


def _let_go() -> None:
    """The work ends by itself soon enough."""
