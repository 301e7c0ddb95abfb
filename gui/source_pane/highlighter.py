"""The type of the draft's lines: 杂项 grey, titles and headings bold."""

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from core.structure.document import Line
from core.structure.headings import split_heading
from core.structure.roles import Part, Role
from gui.theme import current_theme
from gui.utf16 import units
from gui.workbench import Workbench

_BOLD = (Role.TITLE, Role.HEADING, Role.MINUTES_MARK)


class Highlighter(QSyntaxHighlighter):
    """Sets each line by its role; the text itself stays plain, so that no format ever gets into the draft."""

    def __init__(self, text: QTextDocument, workbench: Workbench) -> None:
        super().__init__(text)
        self._workbench = workbench

    def highlightBlock(self, text: str) -> None:  # noqa: N802  Qt's name
        """Called by Qt; while a key press is on its way the Document may have fewer lines than the text."""
        lines = self._workbench.document.lines
        place = self.currentBlock().blockNumber()
        if place < len(lines):
            self._set(text, lines[place])

    def _set(self, text: str, line: Line) -> None:
        look = QTextCharFormat()
        if line.role is Role.NOISE:
            look.setForeground(QColor(current_theme().parts[Part.NONE]))
            self.setFormat(0, units(text), look)
        elif line.role in _BOLD:
            look.setFontWeight(QFont.Weight.Bold)
            self.setFormat(0, units(_bold_head(text, line)), look)


def _bold_head(text: str, line: Line) -> str:
    """Of a heading that runs on into its paragraph, what the paper sets as heading; otherwise all."""
    if line.role is not Role.HEADING:
        return text
    indent = len(text) - len(text.lstrip())
    return text[: indent + len(split_heading(text).printed)]
