"""What a finding says, beside its words: a tip under the mouse, and the head of the menu that mends it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QLabel, QToolTip, QWidget, QWidgetAction

from core.proofreading.finding import Finding
from gui.findings_pane.sentences import basis, fix_name
from gui.source_pane.editor import Editor

_WIDTH = 360
_HINT = "Alt+F8 或点右键，可以采纳改法或忽略"


def bubble(parent: QWidget, finding: Finding) -> QWidgetAction:
    """The head of a menu: the sentence, and below it what it rests on."""
    label = QLabel(f"{finding.message}\n{basis(finding)}", parent)
    label.setObjectName("bubble")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setFixedWidth(_WIDTH)
    head = QWidgetAction(parent)
    head.setDefaultWidget(label)
    head.setEnabled(False)
    return head


class FindingTips(QObject):
    """Says under the mouse what the finding there is about."""

    def __init__(self, editor: Editor) -> None:
        super().__init__(editor)
        self._editor = editor
        editor.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Take the place of Qt's own tip, which the text has none of."""
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return super().eventFilter(watched, event)
        finding = self._editor.finding_at(event.pos())
        if finding is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(event.globalPos(), _tip(finding), self._editor.viewport())
        return True


def _tip(finding: Finding) -> str:
    fixes = [fix_name(fix) for fix in finding.fixes]
    return "\n".join([finding.message, *fixes, basis(finding), _HINT])
