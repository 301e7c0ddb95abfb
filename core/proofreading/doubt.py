"""R01: lines whose role the program is not sure of."""

from collections.abc import Iterator

from core.proofreading.finding import Finding, Severity
from core.structure.document import Document


def doubt(document: Document) -> Iterator[Finding]:
    """Every doubtful line, with what it was taken for and why."""
    for line in document.lines:
        if line.doubtful:
            text = line.text.strip()
            message = f"这一行暂作“{line.role.label}”（{line.reason}），把握不大，请核对"
            yield Finding("R01", Severity.HINT, line.id, (0, len(text)), text, message)
