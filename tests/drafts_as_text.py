"""Drafts written in a test, and what was read out of them as text that people can compare."""

from core.reading.draft import Draft, DraftLine
from core.structure.classifying.classifier import classify
from core.structure.document import Document


def read(text: str) -> Document:
    """Classify a draft given as text; the first line break and common indent of a triple-quoted string are dropped."""
    lines = text.removeprefix("\n").rstrip(" ").removesuffix("\n").split("\n")
    return classify(Draft("草稿.txt", tuple(DraftLine(line) for line in lines)))


def outline(document: Document) -> str:
    """One line for each line with text: role, level for headings, + where it goes on with the paragraph above."""
    return "\n".join(
        f"{line.role.label}{line.level or ''}{'+' if line.continues else ''} {line.text.strip()}"
        for line in document.lines
        if not line.is_blank
    )
