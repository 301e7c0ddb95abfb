"""Lines of a roster or a 版记, gathered under the labels that they stand below."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from core.structure.document import Line
from core.structure.labels import Label, LabelKind, split_label
from core.structure.names import is_certain_name

_MAY_BE_LABEL = re.compile(r"(?<=[\s；;。，,])(?=[\u3400-\u9fff]{1,6}[:：])")


_UNKNOWN_LABEL = re.compile(r"[\u3400-\u9fff]{2,8}")
"""Words alone on the first line, such as 到场人士: no label that is known, but one by its place."""


@dataclass(frozen=True, slots=True)
class LabelledRows:
    """A label without padding, the id of its line, and the rows below it, the label taken off the first."""

    label: str
    label_line: int
    rows: tuple[str, ...]


def labelled_rows(lines: Iterable[Line], kind: LabelKind) -> tuple[LabelledRows, ...]:
    """Gather lines of one role; a label of the kind opens a group, and so does the first line, whatever its label."""
    groups: list[tuple[str, int, list[str]]] = []
    for line in lines:
        for piece in _pieces(line.text, kind):
            label = split_label(piece)
            if label and (label.kind is kind or not groups):
                groups.append((label.name, line.id, [_rest(label)]))
            elif groups:
                groups[-1][2].append(piece)
            elif _UNKNOWN_LABEL.fullmatch(piece.strip()) and not is_certain_name(piece.strip()):
                groups.append((piece.strip(), line.id, []))
            else:
                groups.append(("", line.id, [piece]))
    return tuple(LabelledRows(label, line_id, tuple(rows)) for label, line_id, rows in groups)


def _pieces(text: str, kind: LabelKind) -> Iterator[str]:
    """The line, parted before each further label of the kind: 出席：甲、乙  列席：丙."""
    start = 0
    for match in _MAY_BE_LABEL.finditer(text):
        label = split_label(text[match.start() :])
        if label and label.kind is kind and text[start : match.start()].strip():
            yield text[start : match.start()]
            start = match.start()
    yield text[start:]


def _rest(label: Label) -> str:
    return label.rest.rstrip("）)】]") if label.bracketed else label.rest
