"""Putting in an element that the draft lacks, at the place where it belongs."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from core.structure.document import Document, Line, Pin
from core.structure.edits.choice import as_lines
from core.structure.edits.edit import EditRefused, edit
from core.structure.outline.node import Node, NodeKind
from core.structure.outline.outline import outline
from core.structure.roles import Role

INSERTABLE = (
    Role.COPY_NUMBER,
    Role.CLASSIFICATION,
    Role.URGENCY,
    Role.MINUTES_MARK,
    Role.ISSUE_NUMBER,
    Role.ISSUER_LINE,
    Role.TITLE,
    Role.MEETING_INFO,
    Role.PREAMBLE,
    Role.HEADING,
    Role.PARAGRAPH,
    Role.ATTACHMENT_NOTE,
    Role.ATTENDANCE,
    Role.SIGNATURE,
    Role.DATE,
    Role.NOTE,
    Role.DISTRIBUTION,
    Role.PRINT_LINE,
    Role.COPIES,
)
"""The elements as they follow one another on paper: GB/T 9704-2012 clauses 7.2 to 7.4, the roster by clause 10.3."""

_GATHERING = (NodeKind.MASTHEAD, NodeKind.FACTS, NodeKind.ROSTER, NodeKind.IMPRINT)
_BODY = (NodeKind.PREAMBLE, NodeKind.SECTION, NodeKind.BODY)


@edit("插入")
def insert_element(document: Document, role: Role, text: str) -> Sequence[Line]:
    """Put in lines of a role, pinned: below the last of that role, or else below all that precedes it on paper."""
    if role not in INSERTABLE:
        raise EditRefused(f"{role.label}不是可以插入的要素。")
    texts = [line for line in as_lines(text) if line.strip()]
    if not texts:
        raise EditRefused(f"请填写{role.label}的内容。")
    first = Line(document.next_id, texts[0], pin=Pin(role, continues=False))
    others = [Line(document.next_id + i, other, pin=Pin(role)) for i, other in enumerate(texts[1:], 1)]
    place = _place_for(role, list(_pieces(document)), len(document.lines))
    return [*document.lines[:place], first, *others, *document.lines[place:]]


@dataclass(frozen=True, slots=True)
class _Piece:
    """An element that the draft has, its rank in the order of the paper, and the places that it takes."""

    role: Role
    rank: int
    places: range


def _place_for(role: Role, pieces: Sequence[_Piece], end: int) -> int:
    rank = INSERTABLE.index(role)
    same = [piece.places.stop for piece in pieces if piece.role is role]
    before = [piece.places.stop for piece in pieces if piece.rank <= rank]
    after = [piece.places.start for piece in pieces if piece.rank > rank]
    return max(same or before or [min(after, default=end)])


def _pieces(document: Document) -> Iterator[_Piece]:
    """The parts and their elements; a roster that stands above the body counts with the facts of the meeting."""
    nodes = outline(document)
    body = min((_places(document, node).start for node in nodes if node.kind in _BODY), default=len(document.lines))
    for node in nodes:
        for piece in node.children if node.kind in _GATHERING else (node,):
            if piece.role is not None:
                places = _places(document, piece)
                above_body = piece.role is Role.ATTENDANCE and places.start < body
                stands_as = Role.MEETING_INFO if above_body else piece.role
                yield _Piece(piece.role, INSERTABLE.index(stands_as), places)


def _places(document: Document, node: Node) -> range:
    places = [document.place(line_id) for part in node.walk() for line_id in part.lines]
    return range(min(places), max(places) + 1)
