"""Choosing and making profiles: the list of them, the rules of one, and the page as it sets it."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from core.files import CouldNotWrite
from core.minutes.model import Minutes
from core.profiles.files import SUFFIX, ProfileUnreadable, load_profile, save_profile
from core.profiles.workshop import Workshop
from core.typesetting.paper import set_paper
from core.typesetting.profile import Profile
from gui.files.documents import documents_folder
from gui.messages import warn
from gui.preview_pane.view import PagesView
from gui.profiles.form import RulesForm
from gui.window.pane import Pane

REST = 150
"""Milliseconds without a change after which the page is set again."""

_SIZE = QSize(1280, 800)
_BESIDE = QSize(40, 60)
"""What a small screen keeps free for the frame of the dialog and what lies behind it."""
_SHARES = 220, 460, 600
_FILES = f"单位版式 (*{SUFFIX})"
_PAPERS = "Word 文档 (*.docx)"
_BUNDLED = "自带的版式不能改；点“复制”照着它另做一个。"


class ProfilesDialog(QDialog):
    """Everything in it can be taken back by leaving it; only 导出 writes at once.

    ``chosen``: the user took this profile, and all of the workshop was kept. ``learning``: a profile is to be learned
    from the paper at this path.
    """

    chosen = Signal(object)
    learning = Signal(str)

    def __init__(self, window: QWidget, workshop: Workshop, minutes: Minutes) -> None:
        super().__init__(window)
        self._workshop = workshop
        self._minutes = minutes
        self.setWindowTitle("单位版式")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _BESIDE))
        self.list = QListWidget()
        self.list.setAccessibleName("版式")
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.form = RulesForm()
        self.pages = PagesView()
        self.sentence = QLabel()
        self.sentence.setWordWrap(True)
        self.sentence.setObjectName("fault")
        self.for_all = QCheckBox("以后新打开的草稿也用它(&A)")
        self._buttons = QDialogButtonBox()
        self.use = self._buttons.addButton("使用", QDialogButtonBox.ButtonRole.AcceptRole)
        self.cancel = self._buttons.addButton("取消", QDialogButtonBox.ButtonRole.RejectRole)
        self.tools = dict(self._tools())
        self._refusal = ""
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._lay_out()
        self._connect()
        self.refill()

    def _tools(self) -> Iterator[tuple[str, QPushButton]]:
        tools: dict[str, Callable[[], object]] = {
            "新建(&N)": self._workshop.add_new,
            "复制(&D)": self._workshop.duplicate,
            "改名(&R)": self._rename,
            "删除(&L)": self._workshop.remove,
            "导入(&I)…": self._import,
            "导出(&E)…": self._export,
            "从样文学习(&S)…": self._learn,
        }
        for text, do in tools.items():
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._do, do))
            yield text.partition("(")[0], button

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(4)
        column.addWidget(self.list, 1)
        for button in self.tools.values():
            column.addWidget(button)
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setHandleWidth(1)
        panes.setChildrenCollapsible(False)
        for pane in (Pane("版式", left), Pane("规矩", self.form), Pane("排出来的样子", self.pages)):
            panes.addWidget(pane)
        panes.setSizes(_SHARES)
        panes.setStretchFactor(2, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 0, 16, 16)
        foot.addWidget(self.for_all)
        foot.addWidget(self.sentence, 1)
        foot.addWidget(self._buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(panes, 1)
        layout.addLayout(foot)
        self.use.setDefault(True)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._look_at)
        self.form.changed.connect(self._change)
        self.form.refused.connect(self._refuse)
        self._rest.timeout.connect(self._show_pages)
        self._buttons.accepted.connect(self._choose)
        self._buttons.rejected.connect(self.reject)
        rename = QShortcut(QKeySequence(Qt.Key.Key_F2), self.list, context=Qt.ShortcutContext.WidgetShortcut)
        rename.activated.connect(self._rename)

    # What is shown

    def refill(self) -> None:
        """Show the workshop as it is now."""
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addItems([profile.name for profile in self._workshop.profiles])
        self.list.setCurrentRow(self._workshop.current)
        self.list.blockSignals(False)
        self._show()

    def add(self, profile: Profile) -> None:
        """Have one more profile to look at."""
        self._workshop.add(profile)
        self.refill()

    def _look_at(self, row: int) -> None:
        if row >= 0:
            self._workshop.current = row
            self._show()

    def _show(self) -> None:
        own = self._workshop.is_own
        self.form.show_profile(self._workshop.profile, editable=own)
        for name in ("改名", "删除"):
            self.tools[name].setEnabled(own)
            self.tools[name].setToolTip("" if own else _BUNDLED)
        self._judge()
        self._show_pages()

    def _show_pages(self) -> None:
        self._rest.stop()
        if self._workshop.is_settable:
            self.pages.show_pages(set_paper(self._minutes, self._workshop.profile).layout.pages)

    def _judge(self) -> None:
        """Let only that be used by which a paper can be set."""
        fault = self._refusal or self._workshop.fault
        self.use.setEnabled(fault is None)
        self.tools["导出"].setEnabled(fault is None)
        self.sentence.setText(fault or ("" if self._workshop.is_own else _BUNDLED))

    # What the user does

    def _do(self, do: Callable[[], object]) -> None:
        do()
        self.refill()

    def _change(self, profile: Profile) -> None:
        self._workshop.change(profile)
        self.list.item(self._workshop.current).setText(profile.name)
        self._judge()
        self._rest.start()

    def _refuse(self, sentence: str) -> None:
        self._refusal = sentence
        self._judge()

    def _rename(self) -> None:
        if self._workshop.is_own:
            name = self.form.fields["name"].widget
            self.form.ensureWidgetVisible(name)
            name.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _import(self) -> None:
        dialog = self._file_dialog("导入单位版式", QFileDialog.AcceptMode.AcceptOpen)
        dialog.fileSelected.connect(self.import_from)
        dialog.open()

    def import_from(self, path: str) -> None:
        """Have one more profile, that of a file."""
        try:
            self.add(load_profile(Path(path)))
        except ProfileUnreadable as error:
            warn(self, str(error))

    def _export(self) -> None:
        dialog = self._file_dialog("导出单位版式", QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX)
        dialog.selectFile(f"{self._workshop.profile.name}{SUFFIX}")
        dialog.fileSelected.connect(self.export_to)
        dialog.open()

    def export_to(self, path: str) -> None:
        """Write the profile that is looked at to a file, for another computer."""
        try:
            save_profile(Path(path), self._workshop.profile)
        except CouldNotWrite as error:
            warn(self, str(error))
        else:
            self.sentence.setText(f"已导出到“{path}”。")

    def _learn(self) -> None:
        dialog = self._file_dialog("选一份排好的纪要", QFileDialog.AcceptMode.AcceptOpen, _PAPERS)
        dialog.fileSelected.connect(self.learning)
        dialog.open()

    def _file_dialog(self, title: str, mode: QFileDialog.AcceptMode, files: str = _FILES) -> QFileDialog:
        dialog = QFileDialog(self, title, str(documents_folder()), files)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(mode)
        return dialog

    def _choose(self) -> None:
        """Keep all, then tell what was chosen; where it cannot be kept the dialog stays."""
        try:
            self._workshop.keep()
        except CouldNotWrite as error:
            warn(self, str(error))
        else:
            self.accept()
            self.chosen.emit(self._workshop.profile)
