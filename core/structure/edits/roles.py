"""Edits of what a line is: the user sets its role, confirms what the program chose, or takes the decision back."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from core.structure.document import FREE, Document, Line, Pin
from core.structure.edits.choice import chosen_text, with_lines
from core.structure.edits.edit import EditRefused, edit
from core.structure.levels import DEEPEST
from core.structure.roles import Role


@edit("设为")
def set_role(document: Document, line_ids: Iterable[int], role: Role, level: int | None = None) -> Sequence[Line]:
    """Pin a role to the chosen lines with text.

    ``level``, 1 to 4, is that of headings; where it is not given the program counts it.
    """
    if role is Role.BLANK:
        raise EditRefused("有文字的行不能设为空行。")
    if level is not None and not 1 <= level <= DEEPEST:
        raise EditRefused("标题只有第一级到第四级。")
    kept_level = level if role is Role.HEADING else None
    return _pinned(
        document,
        chosen_text(document, line_ids),
        lambda line: replace(line.pin, role=role, level=kept_level),
        f"选中的行已经指定为“{role.label}”。",
    )


@edit("确认")
def confirm(document: Document, line_ids: Iterable[int]) -> Sequence[Line]:
    """Pin what the program chose: the role of each line and, of headings, the level."""
    return _pinned(
        document,
        chosen_text(document, line_ids),
        lambda line: replace(line.pin, role=line.role, level=line.level),
        "选中的行已经确认过。",
    )


@edit("取消指定")
def unpin(document: Document, line_ids: Iterable[int]) -> Sequence[Line]:
    """Leave everything about the chosen lines to the program again."""
    return _pinned(document, chosen_text(document, line_ids), lambda _: FREE, "选中的行没有由您指定的内容。")


def _pinned(document: Document, lines: Iterable[Line], pin: Callable[[Line], Pin], nothing_new: str) -> Sequence[Line]:
    changed = {line.id: replace(line, pin=pin(line)) for line in lines if pin(line) != line.pin}
    if not changed:
        raise EditRefused(nothing_new)
    return with_lines(document, changed)
