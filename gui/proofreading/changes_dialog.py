"""Every change to the words of the draft since it was opened: what was there, what is there, and who changed it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.structure.amendments import Amendment
from core.structure.trail import USER
from gui.findings_pane.sentences import rule_name

_SIZE = 860, 480
_LONGEST = 200
_AROUND = 8
"""Characters of the line that are shown before and behind the words that changed."""
_NONE = "草稿里的字还没有改动。"
_SOME = "打开以来共有 {count} 处改动。双击一处，看它在原文里的位置。"
_HEADS = ["行", "原来", "现在", "谁改的"]


class ChangesDialog(QDialog):
    """``wanted`` names a line (1-based) to be shown; ``export_wanted`` asks for the tracked changes for Word."""

    wanted = Signal(int)
    export_wanted = Signal()

    def __init__(self, window: QWidget, changes: Sequence[Amendment]) -> None:
        super().__init__(window)
        self.setWindowTitle("改动清单")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        sentence = QLabel(_SOME.format(count=len(changes)) if changes else _NONE)
        sentence.setObjectName("quiet")
        self.list = _list(changes)
        buttons = QDialogButtonBox()
        self.export = buttons.addButton("存为 Word 修订稿(&W)…", QDialogButtonBox.ButtonRole.ActionRole)
        self.export.setEnabled(bool(changes))
        buttons.addButton("关闭", QDialogButtonBox.ButtonRole.RejectRole)
        layout = QVBoxLayout(self)
        for widget in (sentence, self.list, buttons):
            layout.addWidget(widget)
        self.list.itemActivated.connect(lambda item: self.wanted.emit(int(item.text(0))))
        self.export.clicked.connect(self._export)
        buttons.rejected.connect(self.reject)

    def _export(self) -> None:
        self.accept()
        self.export_wanted.emit()


def _list(changes: Sequence[Amendment]) -> QTreeWidget:
    shown = QTreeWidget()
    shown.setAccessibleName("改动清单")
    shown.setHeaderLabels(_HEADS)
    shown.setRootIsDecorated(False)
    shown.setUniformRowHeights(True)
    for change in changes:
        words = [str(change.number), _words(change, change.old), _words(change, change.new), who(change.authors)]
        item = QTreeWidgetItem(words)
        for column in range(1, len(words)):
            item.setToolTip(column, words[column])
        shown.addTopLevelItem(item)
    header = shown.header()
    header.setStretchLastSection(False)
    for column, mode in ((0, "ResizeToContents"), (1, "Stretch"), (2, "Stretch"), (3, "ResizeToContents")):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode[mode])
    return shown


def _words(change: Amendment, words: str) -> str:
    """The words with a little of what stands round them; ⏎ is an end of line."""
    told = words if len(words) <= _LONGEST else f"{words[:_LONGEST]}……"
    return f"{change.before[-_AROUND:]}【{told}】{change.after[:_AROUND]}".replace("\n", "⏎")


def who(authors: Sequence[str]) -> str:
    """Rules by their names; 手改 is the user."""
    return "、".join("手改" if author == USER else rule_name(author) for author in authors)
