"""The last look before a paper leaves: every character of the draft is in it, in order, and nothing else."""

import re

from core.export.outcome import PaperIncomplete
from core.reading.draft import DraftUnreadable
from core.reading.lines import drop_invisible
from core.reading.open import read_bytes
from core.structure.document import Document
from core.structure.roles import Role

LEFT_OUT = frozenset({Role.BLANK, Role.NOISE})
"""What the paper does not print."""

SHOWN = 20
"""Characters of a line that a message shows."""

_BLANKS = re.compile(r"\s+")


def verify(paper: bytes, document: Document) -> None:
    """Read a finished .docx back and hold it against the draft as ``verify_text`` does.

    Whoever writes the paper to a file calls this first.
    """
    verify_text(docx_text(paper), document)


def verify_text(paper: str, document: Document) -> None:
    """Hold all that a paper says against the draft, blanks and what cannot be seen aside.

    Raises ``PaperIncomplete`` at the first line that is missing, changed or moved, or where the paper has more text
    than the draft.
    """
    printed = visible(paper)
    place = 0
    for number, line in enumerate(document.lines, 1):
        if line.role in LEFT_OUT:
            continue
        text = visible(line.text)
        if not printed.startswith(text, place):
            raise PaperIncomplete(f"草稿第{number}行「{_excerpt(line.text)}」没有完整地排进纪要，文件没有写出。")
        place += len(text)
    if place < len(printed):
        raise PaperIncomplete(f"纪要里多出了草稿没有的文字「{_excerpt(printed[place:])}」，文件没有写出。")


def docx_text(paper: bytes) -> str:
    """All that a .docx says; nothing where it has no text that could be read."""
    try:
        return "".join(line.text for line in read_bytes("纪要.docx", paper).lines)
    except DraftUnreadable:
        return ""


def visible(text: str) -> str:
    """The characters that make up the text: no blanks, nothing that cannot be seen."""
    return _BLANKS.sub("", drop_invisible(text)[0])


def _excerpt(text: str) -> str:
    stripped = text.strip()
    return stripped if len(stripped) <= SHOWN else f"{stripped[:SHOWN]}……"
