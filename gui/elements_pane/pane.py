"""The pane at the right: elements, people, recipients."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QTabWidget, QWidget

from core.minutes.told.people import only_told
from gui.elements_pane.bodies import BodiesPage
from gui.elements_pane.form import ElementsForm
from gui.elements_pane.page import EntriesPage
from gui.elements_pane.people import PeoplePage
from gui.workbench import Workbench

_NO_LIST = "请先打开“名单”或“分送”，选中要删去的一项。"


class ElementsPane(QTabWidget):
    """Follows the session while it is to be seen. ``chosen``: other entries are selected, or seen."""

    chosen = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self.form = ElementsForm(workbench)
        self.people = PeoplePage(workbench)
        self.bodies = BodiesPage(workbench)
        self.tabBar().setAccessibleName("要素")
        self.setUsesScrollButtons(False)
        for page in (self.form, self.people, self.bodies):
            self.addTab(page, "")
        self._name_tabs()
        workbench.opened.connect(self._follow)
        workbench.settled.connect(self._follow)
        workbench.changed.connect(self._follow_own)
        if isinstance(application := QApplication.instance(), QApplication):
            application.focusChanged.connect(self._enter)
        self.currentChanged.connect(self.chosen)
        for page in (self.people, self.bodies):
            page.table.chosen.connect(self.chosen)

    def sizeHint(self) -> QSize:  # noqa: N802  Qt's name
        """Narrower than the text and the tree, however long a suggestion is."""
        return QSize(360, super().sizeHint().height())

    def _follow(self) -> None:
        if self.isVisible():
            self._show_document()

    def _enter(self, _left: QWidget | None, entered: QWidget | None) -> None:
        """Be up to date before anything can be edited here: places in the lists must be those of the Document."""
        if entered is not None and self.isAncestorOf(entered):
            self._workbench.settle()

    def _follow_own(self) -> None:
        """Show at once what was done from here; what is typed elsewhere need not be kept step with."""
        if self.isAncestorOf(QApplication.focusWidget() or self):
            self._follow()

    def _show_document(self) -> None:
        self.form.show_document()
        self.people.show_document()
        self.bodies.show_document()
        self._name_tabs()

    def _name_tabs(self) -> None:
        lacking, minutes = self.form.lacking, self._workbench.session.minutes
        names = (
            f"要素（缺 {lacking}）" if lacking else "要素",
            f"名单 {sum(len(group.people) for group in minutes.attendance) + len(only_told(minutes))}",
            f"分送 {sum(len(group.recipients) for group in minutes.distribution)}",
        )
        for place, name in enumerate(names):
            if self.tabText(place) != name:
                self.setTabText(place, name)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  Qt's name
        """Catch up with what has changed meanwhile."""
        super().showEvent(event)
        self._show_document()
        self.chosen.emit()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802  Qt's name
        """Nothing can be chosen where nothing is seen."""
        super().hideEvent(event)
        self.chosen.emit()

    def add_to(self, page: EntriesPage) -> None:
        """Show the page and begin a new entry in it."""
        self.show()
        self.setCurrentWidget(page)
        page.add_line.begin()

    @property
    def removal_refusal(self) -> str | None:
        """Why the chosen entries cannot be taken out; ``None`` if they can."""
        page = self.currentWidget()
        return page.removal_refusal if isinstance(page, EntriesPage) and self.isVisible() else _NO_LIST

    def remove_chosen(self) -> None:
        """Take out the chosen entries of the page that is shown."""
        page = self.currentWidget()
        if isinstance(page, EntriesPage):
            page.remove_chosen()

    def refresh_colours(self) -> None:
        """Take over another theme."""
        self.form.refresh_icons()
        self.people.entries.refresh_colours()
        self.bodies.entries.refresh_colours()
