"""The paper beside the draft: it follows each edit, shows what is selected, and leads back to it."""

from time import perf_counter

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from gui.actions import layout
from gui.actions.action import Actions
from gui.preview_pane.type import stand_ins_here
from gui.preview_pane.view import PagesView
from gui.workbench import Workbench

FRAME = 0.016
"""Seconds. A paper that takes longer is not set anew at every key, but when no key has come for a moment."""


class Preview(QWidget):
    """Sets and paints the paper while it is to be seen."""

    def __init__(self, workbench: Workbench, commands: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._commands = commands
        self._took = 0.0
        self._points = False
        self.pages = PagesView()
        self._place = QLabel()
        self._place.setObjectName("quiet")
        self.notice = QLabel()
        self.notice.setObjectName("notice")
        self.notice.setWordWrap(True)
        self._lay_out()
        self.setFocusProxy(self.pages)
        self.pages.pointed.connect(self._point)
        self.pages.moved.connect(self._tell_place)
        workbench.opened.connect(self._open)
        workbench.changed.connect(self._follow_edit)
        workbench.settled.connect(self.follow)
        workbench.selection_changed.connect(self._follow_selection)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 4, 8, 4)
        bar.setSpacing(0)
        for action_id in layout.PREVIEW_BAR:
            bar.addWidget(self._button(action_id))
        bar.addStretch(1)
        bar.addWidget(self._place)
        self.fonts = self._button("fonts")
        self.fonts.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.pages, 1)
        column.addWidget(self.notice)
        column.addWidget(self.fonts, 0, Qt.AlignmentFlag.AlignRight)

    def _button(self, action_id: str) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(self._commands.in_sight(action_id))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setAccessibleName(button.text())
        return button

    # Following

    def follow(self) -> None:
        """Show the paper as it is now, if anyone can see it."""
        if not self.isVisible():
            return
        begun = perf_counter()
        paper = None if self._workbench.is_empty else self._workbench.session.paper
        self.pages.show_pages(paper.layout.pages if paper else ())
        self.pages.mark(self._workbench.selected)
        self._took = perf_counter() - begun
        self._tell(self.notice, "".join(paper.notices) if paper else "")
        self._tell(self.fonts, self._missing())

    def _missing(self) -> str:
        """How many typefaces this computer lacks."""
        typefaces = self._workbench.session.profile.typefaces
        missing = sum(one.is_missing for one in stand_ins_here(typefaces))
        return f"本机缺 {missing} 种字体，用别的代替" if missing else ""

    def _tell(self, label: QLabel | QToolButton, sentence: str) -> None:
        """Nothing to say takes no room."""
        label.setText(sentence)
        label.setVisible(bool(sentence))

    def _open(self) -> None:
        self.pages.show_page(0)
        self.follow()

    def _follow_edit(self) -> None:
        if self._took < FRAME:
            self.follow()
            self.pages.show_marked()

    def _follow_selection(self) -> None:
        self.pages.mark(self._workbench.selected)
        if self.isVisible() and not self._points:
            self.pages.show_marked()

    def _point(self, sources: tuple[int, ...]) -> None:
        """Have the draft go where the paper was pointed at; the paper itself stays."""
        self._points = True
        self._workbench.select(sources)
        self._points = False

    def _tell_place(self) -> None:
        count = len(self.pages.pages)
        here = f"第 {self.pages.current_page + 1} / {count} 页　" if count else ""
        self._place.setText(f"{here}{self.pages.arrangement.zoom:.0%}")
        self._commands.refresh()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  Qt's name
        """Catch up with what has changed meanwhile."""
        super().showEvent(event)
        self.follow()
        self.pages.show_marked()
