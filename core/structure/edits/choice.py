"""What the user has chosen to edit: lines and sections by their ids, and how a refusal names them."""

from collections.abc import Iterable, Mapping

from core.reading.lines import drop_invisible, split_lines
from core.structure.document import Document, Line
from core.structure.edits.edit import EditRefused
from core.structure.roles import Role
from core.structure.sections import Section, sections

_NAME_LENGTH = 12
"""Characters of a heading that a refusal quotes."""


def chosen_lines(document: Document, line_ids: Iterable[int]) -> list[Line]:
    """The lines of those ids in the Document's order, blank ones included."""
    ids = set(line_ids)
    if not ids:
        raise EditRefused("请先选中要更改的行。")
    if not ids <= document.positions.keys():
        raise EditRefused("选中的行已经不在文稿里，请重新选择。")
    return [document.lines[place] for place in sorted(document.place(line_id) for line_id in ids)]


def chosen_text(document: Document, line_ids: Iterable[int]) -> list[Line]:
    """The lines of those ids that have text."""
    lines = [line for line in chosen_lines(document, line_ids) if not line.is_blank]
    if not lines:
        raise EditRefused("选中的是空行，请选有文字的行。")
    return lines


def chosen_section(document: Document, found: Iterable[Section], line_id: int) -> Section:
    """The section that the line heads, out of those found in the Document."""
    chosen_lines(document, [line_id])
    section = next((section for section in found if section.line_id == line_id), None)
    if section is None:
        raise EditRefused("请先选中一个标题。")
    return section


def outermost_sections(document: Document, line_ids: Iterable[int]) -> list[Section]:
    """The sections that the chosen lines head, in order, but for those inside another of them."""
    ids = {line.id for line in chosen_lines(document, line_ids) if line.role is Role.HEADING}
    chosen: list[Section] = []
    for section in sections(document) if ids else ():
        if section.line_id in ids and not (chosen and chosen[-1].holds(section)):
            chosen.append(section)
    if not chosen:
        raise EditRefused("请先选中一个标题。")
    return chosen


def quoted(line: Line) -> str:
    """A line as a refusal names it, shortened and in quotation marks."""
    text = line.text.strip()
    return f"“{text if len(text) <= _NAME_LENGTH else text[:_NAME_LENGTH] + '……'}”"


def with_lines(document: Document, changed: Mapping[int, Line]) -> list[Line]:
    """The Document's lines, those whose id is a key of ``changed`` exchanged for its value."""
    lines = list(document.lines)
    for line_id, line in changed.items():
        lines[document.place(line_id)] = line
    return lines


def as_lines(text: str) -> list[str]:
    """A typed or pasted text as the texts of lines, free of what no draft's line holds."""
    return split_lines(drop_invisible(text)[0])
