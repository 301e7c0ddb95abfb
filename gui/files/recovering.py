"""Drafts that a crash or a power cut left unsaved: offered when the program starts, and whenever the user asks."""

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial

from PySide6.QtWidgets import QWidget

from core.reading.draft import DraftUnreadable
from core.session import Session, recovery_folder
from core.session.recovery import Recovery, recoverable
from gui.background.background import Background
from gui.files.recovery_dialog import RecoveryDialog, told_time
from gui.files.saving import Saving
from gui.messages import ask, warn
from gui.workbench import Workbench

_DISCARD = "确定丢弃“{name}”吗？丢弃后不能再恢复；草稿文件本身不受影响。"


class Recovering:
    """Gives a draft back as it was at its last edit, or throws it away."""

    def __init__(self, window: QWidget, workbench: Workbench, background: Background, saving: Saving) -> None:
        self._window = window
        self._workbench = workbench
        self._background = background
        self._saving = saving

    def offer(self) -> None:
        """Show what can be recovered, if there is anything."""
        self._look(otherwise=lambda: None)

    def show(self) -> None:
        """Show what can be recovered, or say that there is nothing."""
        self._look(otherwise=lambda: self._workbench.told.emit("没有需要恢复的草稿。"))

    def _look(self, otherwise: Callable[[], object]) -> None:
        self._background.later(partial(recoverable, recovery_folder()), partial(self._found, otherwise))

    def _found(self, otherwise: Callable[[], object], looking: Future[list[Recovery]]) -> None:
        recoveries = looking.result()
        if not recoveries:
            otherwise()
            return
        dialog = RecoveryDialog(self._window, recoveries)
        dialog.wanted.connect(self._restore)
        dialog.unwanted.connect(partial(self._ask_to_discard, dialog))
        dialog.open()

    def _restore(self, recovery: Recovery) -> None:
        self._saving.settle(
            lambda: self._background.run(
                f"正在恢复“{recovery.name}”…",
                partial(Session.restore, recovery),
                partial(self._restored, recovery),
            )
        )

    def _restored(self, recovery: Recovery, restoring: Future[Session]) -> None:
        try:
            session = restoring.result()
        except DraftUnreadable as unreadable:
            warn(self._window, str(unreadable))
            return
        self._workbench.take(session)
        self._workbench.told.emit(f"已恢复“{recovery.name}”，是{told_time(recovery.time)}的样子；请保存。")

    def _ask_to_discard(self, dialog: RecoveryDialog, recovery: Recovery) -> None:
        def discard() -> None:
            recovery.discard()
            dialog.remove(recovery)

        ask(dialog, _DISCARD.format(name=recovery.name), "丢弃", discard)
