"""Edits of the text itself: split, merge, delete, move and retype lines."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from core.structure.document import Document, Line
from core.structure.edits.choice import as_lines, chosen_lines
from core.structure.edits.edit import EditRefused, edit
from core.structure.paragraphs import join
from core.structure.roles import Role


@edit("拆分")
def split_line(document: Document, line_id: int, offset: int) -> Sequence[Line]:
    """Cut a line in two before the character at ``offset``, 0 to the length of its text.

    The first half keeps the id and the pin, unless only the second has text.
    """
    [line] = chosen_lines(document, [line_id])
    if not 0 <= offset <= len(line.text):
        raise EditRefused("拆分的位置不在这一行里。")
    head, tail = line.text[:offset], line.text[offset:]
    if tail.strip() and not head.strip():
        halves = [Line(document.next_id, head, hints=line.hints), replace(line, text=tail)]
    else:
        halves = [replace(line, text=head), Line(document.next_id, tail, hints=line.hints)]
    place = document.place(line_id)
    return [*document.lines[:place], *halves, *document.lines[place + 1 :]]


@edit("合并")
def merge_next(document: Document, line_id: int) -> Sequence[Line]:
    """Join a line with the next one that has text; blank lines between vanish, 杂项 between stands behind.

    The line keeps its id, its pin and its indent.
    """
    [line] = chosen_lines(document, [line_id])
    if line.is_blank:
        raise EditRefused("这是空行，不用合并，删除即可。")
    place = document.place(line_id)
    below = document.lines[place + 1 :]
    distance = next((i for i, other in enumerate(below) if _can_follow(line, other)), None)
    if distance is None:
        raise EditRefused("后面没有可以合并的文字。")
    indent = line.text[: len(line.text) - len(line.text.lstrip())]
    merged = replace(line, text=indent + join((line.text, below[distance].text)))
    between = [other for other in below[:distance] if not other.is_blank]
    return [*document.lines[:place], merged, *between, *below[distance + 1 :]]


def _can_follow(line: Line, other: Line) -> bool:
    return not other.is_blank and (other.role is not Role.NOISE or line.role is Role.NOISE)


@edit("删除")
def delete_lines(document: Document, line_ids: Iterable[int]) -> Sequence[Line]:
    """Take the chosen lines out, blank ones included."""
    gone = {line.id for line in chosen_lines(document, line_ids)}
    return [line for line in document.lines if line.id not in gone]


@edit("编辑")
def replace_lines(document: Document, start: int, stop: int, texts: Iterable[str]) -> Sequence[Line]:
    """Put other texts in the place of the lines from ``start`` up to ``stop`` (0-based places), as typing does.

    A line whose text comes back unchanged is the same line. Where texts differ, the new ones take the ids and pins of
    the old ones in turn; what is then over is new, or gone.
    """
    if not 0 <= start <= stop <= len(document.lines):
        raise EditRefused("要替换的行不在文稿里。")
    old = document.lines[start:stop]
    new = [line for text in texts for line in as_lines(text)]
    middle = list(_matched(old, new, document.next_id))
    return [*document.lines[:start], *middle, *document.lines[stop:]]


def _matched(old: Sequence[Line], new: Sequence[str], next_id: int) -> Iterator[Line]:
    from difflib import SequenceMatcher  # noqa: PLC0415  a draft is on the screen before it is needed

    matcher = SequenceMatcher(None, [line.text for line in old], new)
    for _, old_start, old_stop, new_start, new_stop in matcher.get_opcodes():
        for line, text in zip_longest(old[old_start:old_stop], new[new_start:new_stop]):
            if text is None:
                continue
            if line is None:
                yield Line(next_id, text)
                next_id += 1
            else:
                yield line if line.text == text else replace(line, text=text)
