"""The draft's lines as the blocks of a Qt text document: read, compared and exchanged in one place."""

from collections.abc import Sequence

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from core.differing import Differing


def texts(document: QTextDocument, places: range) -> list[str]:
    """The texts of some blocks. ``toPlainText`` would not do: it turns no-break spaces into others."""
    found = []
    block = document.findBlockByNumber(places.start)
    for _ in places:
        found.append(block.text())
        block = block.next()
    return found


def put(document: QTextDocument, lines: Sequence[str], change: Differing) -> None:
    """Exchange the blocks ``change.old`` for the lines at ``change.new``, touching only what is not there already."""
    if document.blockCount() == max(1, len(lines)):
        _put_singly(document, lines, change.new)
    else:
        _put_stretch(document, lines, change)


def _put_singly(document: QTextDocument, lines: Sequence[str], places: range) -> None:
    for place, shown in zip(places, texts(document, places), strict=True):
        if shown != lines[place]:
            block = document.findBlockByNumber(place)
            _exchange(block, block, lines[place])


def _put_stretch(document: QTextDocument, lines: Sequence[str], change: Differing) -> None:
    """A stretch that is empty on one side takes a neighbour along: blocks are only ever exchanged for blocks."""
    before = 1 if change.new.start > 0 else 0
    behind = 1 if not before and change.old.stop < document.blockCount() else 0
    wanted = lines[change.new.start - before : change.new.stop + behind]
    first = document.findBlockByNumber(change.old.start - before)
    last = document.findBlockByNumber(max(change.old.start - before, change.old.stop - 1 + behind))
    _exchange(first, last, "\n".join(wanted))


def _exchange(first: QTextBlock, last: QTextBlock, text: str) -> None:
    cursor = QTextCursor(first)
    cursor.setPosition(last.position() + last.length() - 1, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(text)
