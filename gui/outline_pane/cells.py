"""What a row of the tree shows at each place: its title with an icon, its details with a sign."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon

from gui.look.icons import icon
from gui.look.role_names import DOUBT_ICON, FAULT_ICON
from gui.look.theme import current_theme
from gui.outline_pane.badges import NO_BADGE, Badge
from gui.outline_pane.rows import Face


@dataclass(frozen=True, slots=True)
class Detail:
    """What stands at the right of a row, in a ``colour``: ``wordings`` tell it in full first, then in fewer words."""

    wordings: tuple[str, ...]
    sign: QIcon | None
    colour: str


def detail_of(face: Face, badge: Badge) -> Detail:
    """Counts, doubts and faults. How much there is of the section can be left out first, then all but the number."""
    colour = current_theme().ink if badge.number else current_theme().faint
    return Detail(tuple(dict.fromkeys(_wordings(face, badge))), _sign(face, badge), colour)


def _wordings(face: Face, badge: Badge) -> Iterator[str]:
    wrong = tuple(filter(None, (_doubt(face), f"问题 {badge.findings}" if badge.findings else "")))
    yield " · ".join(filter(None, (badge.number, face.detail, *wrong)))
    yield " · ".join(filter(None, (badge.number, *wrong)))
    yield badge.number


def _doubt(face: Face) -> str:
    return f"存疑 {face.doubtful}" if face.doubtful else ""


def _sign(face: Face, badge: Badge) -> QIcon | None:
    if face.doubtful:
        return icon(DOUBT_ICON, current_theme().doubt)
    if badge != NO_BADGE:
        return icon(FAULT_ICON, current_theme().ink if badge.number else current_theme().faint)
    return None


def title_data(face: Face, badge: Badge, role: int) -> object:
    """What Qt is told of a title. A screen reader goes on with the details."""
    match role:
        case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
            return face.title
        case Qt.ItemDataRole.DecorationRole:
            return icon(face.icon, current_theme().parts[face.part])
        case Qt.ItemDataRole.ToolTipRole:
            return face.tip
        case Qt.ItemDataRole.AccessibleDescriptionRole:
            return detail_of(face, badge).wordings[0]
    return None


def detail_data(face: Face, badge: Badge, role: int) -> object:
    """What Qt is told of the details; they are painted beside the title, in its column."""
    match role:
        case Qt.ItemDataRole.DisplayRole:
            return detail_of(face, badge).wordings[0]
        case Qt.ItemDataRole.ToolTipRole:
            return "\n".join(filter(None, (f"有 {face.doubtful} 行存疑" if face.doubtful else "", *badge.sentences)))
    return None
