"""Lines of a roster or a 版记, gathered under the labels that they stand below."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from core.structure.document import Line
from core.structure.labels import COLONS, LABEL_REACH, Label, LabelKind, split_label
from core.structure.names import is_certain_name
from core.structure.roles import Role

_MAY_BE_LABEL = re.compile(
    rf"(?<=[\s；;。，,])(?=(?:[\u3400-\u9fff]{{1,6}}|[\u3400-\u9fff]\s{{1,8}}[\u3400-\u9fff])[{COLONS}])"
    r"|(?<=\s\s)(?=[\u3400-\u9fff]{2,4}\s)"
)


_UNKNOWN_LABEL = re.compile(r"[\u3400-\u9fff]{2,8}")
"""Words alone on the first line, such as 到场人士: no label that is known, but one by its place."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the line of the id ``line_id``: its text, and the character of the line at which it starts."""

    line_id: int
    start: int
    text: str


@dataclass(frozen=True, slots=True)
class LabelledRows:
    """A label without padding, the id of its line, and the rows below it, the label taken off the first."""

    label: str
    label_line: int
    pieces: tuple[Piece, ...]

    @property
    def rows(self) -> tuple[str, ...]:
        return tuple(piece.text for piece in self.pieces)


def labelled_rows(lines: Iterable[Line], kind: LabelKind) -> tuple[LabelledRows, ...]:
    """Gather lines of one role; a label of the kind opens a group, and so does the first line, whatever its label."""
    groups: list[tuple[str, int, list[Piece]]] = []
    for line in lines:
        for piece in parted_at_labels(line, kind):
            label = split_label(piece.text)
            if label and (label.kind is kind or not groups):
                groups.append((label.name, line.id, [behind(label, piece)]))
            elif groups:
                groups[-1][2].append(piece)
            elif _UNKNOWN_LABEL.fullmatch(piece.text.strip()) and not is_certain_name(piece.text.strip()):
                groups.append((piece.text.strip(), line.id, []))
            else:
                groups.append(("", line.id, [piece]))
    return tuple(LabelledRows(label, line_id, tuple(pieces)) for label, line_id, pieces in groups)


def parted_at_labels(line: Line, kind: LabelKind) -> Iterator[Piece]:
    """The line, parted before each further label of the kind: 出席：甲、乙  列席：丙."""
    first = split_label(line.text)
    inside = len(line.text) - len(first.rest.lstrip()) if first else 0
    start = 0
    for match in _MAY_BE_LABEL.finditer(line.text, inside):
        label = split_label(line.text[match.start() : match.start() + LABEL_REACH])
        if label and label.kind is kind and line.text[start : match.start()].strip():
            yield Piece(line.id, start, line.text[start : match.start()])
            start = match.start()
    yield Piece(line.id, start, line.text[start:])


def behind(label: Label, piece: Piece) -> Piece:
    """What stands behind the label that opens a piece, without the brackets around both."""
    rest = label.rest.rstrip("）)】]") if label.bracketed else label.rest
    indent = len(piece.text) - len(piece.text.lstrip())
    return Piece(piece.line_id, piece.start + indent + len(label.printed), rest)


def attendance_rows(lines: Iterable[Line]) -> tuple[LabelledRows, ...]:
    """The groups of the roster, in whatever lines of a draft it stands."""
    return labelled_rows((line for line in lines if line.role is Role.ATTENDANCE), LabelKind.ATTENDANCE)


def distribution_rows(lines: Iterable[Line]) -> tuple[LabelledRows, ...]:
    """The groups of the distribution."""
    return labelled_rows((line for line in lines if line.role is Role.DISTRIBUTION), LabelKind.DISTRIBUTION)
