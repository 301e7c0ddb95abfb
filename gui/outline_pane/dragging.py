"""Sections on their way from one place of the tree to another."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import uuid4

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from core.structure.edits.moves import Side

SECTIONS = f"application/x-chengwen-sections-{uuid4().hex}"
"""The format in which the ids of headings are dragged; of this process alone, since they mean nothing elsewhere."""


HOT_SPOT = QPoint(-16, -16)
"""Where the pointer is, seen from the upper left corner of what it carries; pixels."""

_WIDTH = 240
"""Pixels of a heading that the pointer carries."""


@dataclass(frozen=True, slots=True)
class Landing:
    """Where sections would go: to which side of the section that ``target`` heads. All are ids of headings' lines."""

    sections: tuple[int, ...]
    target: int
    side: Side


def packed(headings: Iterable[int]) -> QMimeData:
    """Headings as Qt carries them about."""
    data = QMimeData()
    data.setData(SECTIONS, " ".join(map(str, headings)).encode())
    return data


def unpacked(data: QMimeData) -> tuple[int, ...]:
    """The headings that are carried; none where something else is."""
    return tuple(int(heading) for heading in data.data(SECTIONS).toStdString().split())


def carried(heading: str, like: QWidget) -> QPixmap:
    """A heading as the pointer carries it, in the type of a widget."""
    label = QLabel(like.fontMetrics().elidedText(heading, Qt.TextElideMode.ElideRight, _WIDTH))
    label.setObjectName("carried")
    label.setFont(like.font())
    label.adjustSize()
    return label.grab()
