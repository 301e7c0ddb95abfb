"""单位版式 in the window: the dialog, what it is asked for, and by which profile new drafts are set."""

from concurrent.futures import Future
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QWidget

from core.minutes.model import Minutes
from core.profiles.library import Library
from core.profiles.workshop import Workshop
from core.reading.draft import DraftUnreadable
from core.resources import RESOURCES
from core.session import Session
from core.typesetting.profile import NATIONAL, Profile
from gui.background.background import Background
from gui.messages import warn
from gui.workbench import Workbench

if TYPE_CHECKING:
    from core.profiles.learning.lesson import Lesson
    from gui.profiles.dialog import ProfilesDialog

_FOR_ALL = "profile/name"
_GONE = "找不到单位版式“{name}”，先按国标排；请在“单位版式”里另选一个。"


class Profiles(QObject):
    """Gives the draft on the table its profile."""

    def __init__(self, window: QWidget, workbench: Workbench, background: Background, settings: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._workbench = workbench
        self._background = background
        self._settings = settings
        self.library = Library()
        workbench.opened.connect(self._take_usual)
        self._take_usual()

    def show(self) -> None:
        """Choose among the profiles, or work at them."""
        from gui.profiles.dialog import ProfilesDialog  # noqa: PLC0415  loaded only when asked for

        session = self._workbench.session
        workshop = Workshop(self.library, session.profile)
        dialog = ProfilesDialog(self._window, workshop, _sample() if self._workbench.is_empty else session.minutes)
        dialog.for_all.setChecked(session.profile.name == self._usual)
        dialog.chosen.connect(partial(self._choose, dialog))
        dialog.learning.connect(partial(self._learn, dialog))
        dialog.open()
        if self.library.troubles:
            dialog.sentence.setText(self.library.troubles[0])

    @property
    def _usual(self) -> str:
        return str(self._settings.value(_FOR_ALL, NATIONAL.name))

    def _choose(self, dialog: "ProfilesDialog", profile: Profile) -> None:
        if dialog.for_all.isChecked():
            self._settings.setValue(_FOR_ALL, profile.name)
        elif profile.name == self._usual:
            self._settings.remove(_FOR_ALL)
        if not self._workbench.is_empty:
            self._workbench.session.set_profile(profile)
        self._workbench.told.emit(f"按单位版式“{profile.name}”排。")

    def _learn(self, dialog: "ProfilesDialog", path: str) -> None:
        from core.profiles.learning.learn import learn  # noqa: PLC0415  loaded only when asked for

        self._background.run("正在读样文…", partial(learn, Path(path)), partial(self._show_lesson, dialog))

    def _show_lesson(self, dialog: "ProfilesDialog", learning: "Future[Lesson]") -> None:
        try:
            lesson = learning.result()
        except DraftUnreadable as error:
            warn(dialog, str(error))
            return
        from gui.profiles.lesson_dialog import LessonDialog  # noqa: PLC0415  loaded only when asked for

        shown = LessonDialog(dialog, lesson)
        shown.taken.connect(dialog.add)
        shown.open()

    def _take_usual(self) -> None:
        """Set a draft that nobody chose a profile for by the one that the user has for all."""
        session, usual = self._workbench.session, self._usual
        if self._workbench.is_empty or usual == NATIONAL.name or session.project.profile is not None:
            return
        profile = self.library.named(usual)
        if profile is not None:
            session.begin_with(profile)
        else:
            session.notices += (_GONE.format(name=usual),)
            self._workbench.told.emit(session.notices[-1])


@cache
def _sample() -> Minutes:
    """A paper to look at where there is no draft."""
    return Session.open(next((RESOURCES / "drafts").glob("*.txt"))).minutes
