"""Findings as lines under the words they are about."""

from collections.abc import Iterator, Mapping

from PySide6.QtGui import QColor, QTextCharFormat

from core.proofreading.finding import Finding, Severity
from core.proofreading.found import NOTHING_FOUND, Found
from core.structure.document import Line
from gui.look.theme import Theme

_STYLES: Mapping[Severity, QTextCharFormat.UnderlineStyle] = {
    Severity.ERROR: QTextCharFormat.UnderlineStyle.WaveUnderline,
    Severity.WARNING: QTextCharFormat.UnderlineStyle.DashUnderline,
    Severity.HINT: QTextCharFormat.UnderlineStyle.DotLine,
}
_SURE = tuple(Severity)
_DOUBTS = "R"
"""Rules whose findings the margin shows already."""

Stretch = tuple[int, int, Finding]
"""A finding and where it stands in its line now, in characters of the line's text."""


def underlined(look: QTextCharFormat, severity: Severity, theme: Theme) -> QTextCharFormat:
    """The look with a line below it: how sure a finding is shows in the shape of the line and in its colour."""
    look = QTextCharFormat(look)
    look.setUnderlineStyle(_STYLES[severity])
    look.setUnderlineColor(QColor(theme.findings[severity]))
    return look


class Underlines:
    """The findings by their lines. They lag behind typing: those whose words have moved are found beside."""

    def __init__(self) -> None:
        self._found = NOTHING_FOUND

    def take(self, found: Found) -> set[int]:
        """Take these findings in place of the present ones; the ids of the lines that now have others."""
        before, self._found = self._found, found
        return found.other_lines(before)

    def of(self, line_id: int, text: str) -> Iterator[Stretch]:
        """The findings of a line that reads so now, the surest last, so that it is drawn over the others."""
        found = filter(_is_underlined, self._found.by_line.get(line_id, ()))
        for finding in sorted(found, key=lambda finding: _SURE.index(finding.severity), reverse=True):
            start = _start_now(text, finding)
            if start is not None:
                yield start, start + len(finding.text), finding

    def at(self, line: Line, offset: int) -> Finding | None:
        """The finding that touches a place in the line, the shortest if there are several."""
        touching = [stretch for stretch in self.of(line.id, line.text) if stretch[0] <= offset <= stretch[1]]
        return min(touching, key=lambda one: one[1] - one[0])[2] if touching else None


def _is_underlined(finding: Finding) -> bool:
    return bool(finding.text) and not finding.rule.startswith(_DOUBTS)


def _start_now(text: str, finding: Finding) -> int | None:
    """Where the words stand; while the line is typed in, as far from its beginning as before or not far from there."""
    lead = len(text) - len(text.lstrip())
    start = lead + finding.span[0]
    if text.startswith(finding.text, start):
        return start
    near = text.find(finding.text, max(0, start - _DRIFT), start + len(finding.text) + _DRIFT)
    return near if near >= 0 else None


_DRIFT = 8
"""So many characters at most are typed before the findings are told anew."""
