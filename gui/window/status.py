"""The line at the foot of the window: what the selected line is taken for, and how far the work is."""

from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from core.minutes.headcount import headcount
from core.session import Session
from core.typesetting.profile import NATIONAL
from gui.look.role_names import comments, explanation
from gui.workbench import Workbench

_SHOWN = 12_000
"""Milliseconds for which a sentence stays."""


class Status(QStatusBar):
    """Sentences come and go at the left; the counts stay at the right."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._line = QLabel()
        self._line.setObjectName("line")
        self._counts = QLabel()
        self._counts.setObjectName("counts")
        self.setSizeGripEnabled(False)
        self.addWidget(self._line, 1)
        self.addPermanentWidget(self._counts)
        workbench.settled.connect(self._show_counts)
        workbench.changed.connect(self._show_line)
        workbench.changed.connect(self.clearMessage)
        workbench.selection_changed.connect(self._show_line)
        workbench.told.connect(self._tell)

    def _tell(self, sentence: str) -> None:
        self.showMessage(sentence, _SHOWN)

    def _show_counts(self) -> None:
        self._counts.setText(counts(self._workbench.session))

    def _show_line(self) -> None:
        lines = self._workbench.selected_lines
        if len(lines) == 1 and not lines[0].is_blank:
            place = self._workbench.document.place(lines[0].id)
            remarks = comments(lines[0]).replace("\n", "　")
            self._line.setText(f"第 {place + 1} 行　{explanation(lines[0])}　{remarks}".rstrip())
        else:
            self._line.setText(f"选中 {len(lines)} 行" if len(lines) > 1 else "")


def counts(session: Session) -> str:
    """How much is doubtful and wrong, what has been found, and by which profile it is set, if not the national one."""
    found = [
        f"存疑 {len(session.document.doubtful)}",
        f"问题 {len(session.findings)}",
        f"{len(session.minutes.topics)} 个议题",
        headcount(session.minutes.attendance),
        "" if session.profile == NATIONAL else f"版式：{session.profile.name}",
    ]
    return " · ".join(filter(None, found))
