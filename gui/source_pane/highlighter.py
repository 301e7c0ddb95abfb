"""The type of the draft's lines: 杂项 grey, titles and headings bold, findings underlined."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from core.proofreading.finding import Finding
from core.structure.document import Line
from core.structure.headings import split_heading
from core.structure.roles import Part, Role
from gui.look.theme import current_theme
from gui.source_pane.underlines import Underlines, underlined
from gui.utf16 import units
from gui.workbench import Workbench

_BOLD = (Role.TITLE, Role.HEADING, Role.MINUTES_MARK)

_AT_ONCE = 64
"""Lines whose findings are drawn in one go."""


class Highlighter(QSyntaxHighlighter):
    """Sets each line by its role; the text itself stays plain, so that no format ever gets into the draft."""

    def __init__(self, text: QTextDocument, workbench: Workbench) -> None:
        super().__init__(text)
        self._workbench = workbench
        self.underlines = Underlines()
        self._due: set[int] = set()
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._draw_due)
        workbench.opened.connect(self._forget_findings)
        workbench.settled.connect(self._show_findings)

    def _forget_findings(self) -> None:
        self.underlines = Underlines()
        self._due = set()

    def _show_findings(self) -> None:
        """Draw those lines anew that have other findings."""
        self._due |= self.underlines.take(self._workbench.session.found)
        self._draw_due()

    def _draw_due(self) -> None:
        """Draw the first of the lines that are due; the window is free to do something else before the others."""
        positions = self._workbench.document.positions
        due = sorted(self._due & positions.keys(), key=positions.__getitem__)
        for line_id in due[:_AT_ONCE]:
            self.rehighlightBlock(self.document().findBlockByNumber(positions[line_id]))
        self._due = set(due[_AT_ONCE:])
        if self._due:
            self._turn.start()

    def highlightBlock(self, text: str) -> None:  # noqa: N802  Qt's name
        """Called by Qt; while a key press is on its way the Document may have fewer lines than the text."""
        lines = self._workbench.document.lines
        place = self.currentBlock().blockNumber()
        if place < len(lines):
            self._set(text, lines[place])

    def _set(self, text: str, line: Line) -> None:
        look, head = QTextCharFormat(), 0
        if line.role is Role.NOISE:
            look.setForeground(QColor(current_theme().parts[Part.NONE]))
            head = len(text)
        elif line.role in _BOLD:
            look.setFontWeight(QFont.Weight.Bold)
            head = len(_bold_head(text, line))
        if head:
            self.setFormat(0, units(text[:head]), look)
        for start, stop, finding in self.underlines.of(line.id, text):
            self._underline(text, range(start, min(stop, head)), look, finding)
            self._underline(text, range(max(start, head), stop), QTextCharFormat(), finding)

    def _underline(self, text: str, stretch: range, look: QTextCharFormat, finding: Finding) -> None:
        if stretch:
            start, stop = units(text[: stretch.start]), units(text[: stretch.stop])
            self.setFormat(start, stop - start, underlined(look, finding.severity, current_theme()))


def _bold_head(text: str, line: Line) -> str:
    """Of a heading that runs on into its paragraph, what the paper sets as heading; otherwise all."""
    if line.role is not Role.HEADING:
        return text
    indent = len(text) - len(text.lstrip())
    return text[: indent + len(split_heading(text).printed)]
