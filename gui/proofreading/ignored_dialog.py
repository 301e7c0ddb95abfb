"""What the user does not want to see again, to be brought back."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Qt
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

from core.proofreading.ignoring import key_of
from gui.findings_pane.sentences import rule_name
from gui.workbench import Workbench

_SIZE = 640, 400
_NOTHING = "没有忽略任何问题。"
_SOMETHING = "选中一条，点“恢复提示”。前两类的恢复可以撤销；“以后都不提示”的记在本机，对所有草稿有效。"
_BRING_BACK = Qt.ItemDataRole.UserRole

Row = tuple[str, str, Callable[[], object]]
"""What is ignored, how far, and what brings it back."""


class IgnoredDialog(QDialog):
    """Lists findings and rules; each can be brought back."""

    def __init__(self, window: QWidget, workbench: Workbench, unsilence: Callable[[str], object]) -> None:
        super().__init__(window)
        self._workbench = workbench
        self._unsilence = unsilence
        self.setWindowTitle("已忽略的问题")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self.sentence = QLabel()
        self.sentence.setObjectName("quiet")
        self.sentence.setWordWrap(True)
        self.list = QTreeWidget()
        self.list.setAccessibleName("已忽略的问题")
        self.list.setHeaderLabels(["问题", "忽略的范围"])
        self.list.setRootIsDecorated(False)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        buttons = QDialogButtonBox()
        self.restore = buttons.addButton("恢复提示(&R)", QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton("关闭", QDialogButtonBox.ButtonRole.RejectRole)
        layout = QVBoxLayout(self)
        for widget in (self.sentence, self.list, buttons):
            layout.addWidget(widget)
        self.restore.clicked.connect(self._restore)
        self.list.itemActivated.connect(self._restore)
        buttons.rejected.connect(self.reject)
        workbench.settled.connect(self._fill)
        workbench.changed.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        row = max(0, self.list.currentIndex().row())
        self.list.clear()
        for what, scope, bring_back in self._rows():
            item = QTreeWidgetItem([what, scope])
            item.setToolTip(0, what)
            item.setData(0, _BRING_BACK, bring_back)
            self.list.addTopLevelItem(item)
        count = self.list.topLevelItemCount()
        self.list.setCurrentIndex(self.list.model().index(min(row, count - 1), 0))
        self.sentence.setText(_SOMETHING if count else _NOTHING)
        self.restore.setEnabled(bool(count))

    def _rows(self) -> Iterator[Row]:
        session = self._workbench.session
        ignored = session.ignored
        for finding in session.hidden:
            if key_of(finding) in ignored.findings:
                place = self._workbench.document.place(finding.line_id) + 1
                decide = partial(self._workbench.decide, "恢复提示", ignored.without(finding))
                yield finding.message, f"第 {place} 行这一处", decide
        for rule in sorted(ignored.rules):
            yield rule_name(rule), "本稿", partial(self._workbench.decide, "恢复提示", ignored.without_rule(rule))
        for rule in sorted(session.silenced_rules):
            yield rule_name(rule), "以后都不提示", partial(self._unsilence, rule)

    def _restore(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            bring_back: Callable[[], object] = item.data(0, _BRING_BACK)
            bring_back()
