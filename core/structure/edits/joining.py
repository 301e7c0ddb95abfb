"""Edits of which lines make one paragraph; the lines themselves stay as they are in the draft."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from core.structure.document import Document, Line
from core.structure.edits.choice import chosen_text, with_lines
from core.structure.edits.edit import EditRefused, edit
from core.structure.roles import Role


@edit("接上段")
def join_above(document: Document, line_ids: Iterable[int]) -> Sequence[Line]:
    """Pin that the chosen lines go on with the paragraph above; a line of another role takes that paragraph's role."""
    changed: dict[int, Line] = {}
    for line in chosen_text(document, line_ids):
        above = _line_above(document, line)
        if above is not None and line.role is not Role.NOISE and not line.continues:
            changed[line.id] = _joined(changed.get(above.id, above), line)
    if not changed:
        raise EditRefused("选中的行已经接在上一段后面，或者上面没有可以接的段落。")
    return with_lines(document, changed)


@edit("另起一段")
def part_above(document: Document, line_ids: Iterable[int]) -> Sequence[Line]:
    """Pin that the chosen lines begin paragraphs of their own."""
    continuing = [line for line in chosen_text(document, line_ids) if line.continues]
    if not continuing:
        raise EditRefused("选中的行本来就是另起一段的。")
    return with_lines(document, {line.id: replace(line, pin=replace(line.pin, continues=False)) for line in continuing})


def _line_above(document: Document, line: Line) -> Line | None:
    """The nearest line above that belongs to a paragraph."""
    above = reversed(document.lines[: document.place(line.id)])
    return next((other for other in above if other.role not in (Role.BLANK, Role.NOISE)), None)


def _joined(above: Line, line: Line) -> Line:
    """Body text may go on from a heading; otherwise a paragraph is of one role."""
    pin = replace(line.pin, continues=True)
    role = Role.PARAGRAPH if above.role is Role.HEADING and "。" in above.text else above.role
    if line.role in (role, above.role) or (above.role is Role.HEADING and line.role is Role.PARAGRAPH):
        return replace(line, pin=pin)
    return replace(line, role=role, pin=replace(pin, role=role, level=None))
