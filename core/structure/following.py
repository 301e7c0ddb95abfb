"""What a correction brought with it."""

from collections.abc import Container

from core.structure.document import Document, Line, difference


def followers(before: Document, after: Document, chosen: Container[int]) -> tuple[int, ...]:
    """The ids of the lines that a correction of the chosen ones changed besides them, in order.

    A line that only stands elsewhere now, or is read the same with other confidence, did not change.
    """
    changed = difference(before, after)
    old = {line.id: line for line in before.lines[changed.old.start : changed.old.stop]}
    return tuple(
        line.id
        for line in after.lines[changed.new.start : changed.new.stop]
        if line.id in old and line.id not in chosen and _look(line) != _look(old[line.id])
    )


def _look(line: Line) -> tuple[object, ...]:
    return line.text, line.role, line.level, line.continues
