"""Answers that are carried on from one Document to the next while an edit leaves alone what they hang on."""

from collections.abc import Callable, Iterator
from functools import wraps
from typing import TypeVar

from core.structure.document import Document, Line, difference
from core.structure.remembered import Earlier, carried_on
from core.structure.roles import Role

T = TypeVar("T")


def of_roles(*roles: Role) -> Callable[[Callable[[tuple[Line, ...]], T]], Callable[[Document], T]]:
    """Give the function a Document's lines of these roles; while an edit leaves them, it leaves the answer."""

    def of(function: Callable[[tuple[Line, ...]], T]) -> Callable[[Document], T]:
        @carried_on
        @wraps(function)
        def answer(document: Document, earlier: Earlier[T] | None) -> T:
            if earlier and not any(line.role in roles for line in _changed_lines(earlier.document, document)):
                return earlier.answer
            return function(tuple([line for line in document.lines if line.role in roles]))

        return answer

    return of


def _changed_lines(before: Document, after: Document) -> Iterator[Line]:
    """Those that gave way, and those that came."""
    change = difference(before, after)
    yield from before.lines[change.old.start : change.old.stop]
    yield from after.lines[change.new.start : change.new.stop]


def of_frame(function: Callable[[Document], T]) -> Callable[[Document], T]:
    """Carry a function's answer on while every line stays what it was, as after most keys that are typed."""

    @carried_on
    @wraps(function)
    def of(document: Document, earlier: Earlier[T] | None) -> T:
        return earlier.answer if earlier and _differ_in_words_alone(earlier.document, document) else function(document)

    return of


def _differ_in_words_alone(before: Document, after: Document) -> bool:
    if len(before.lines) != len(after.lines):
        return False
    changed = difference(before, after)
    old, new = before.lines[changed.old.start : changed.old.stop], after.lines[changed.new.start : changed.new.stop]
    return all(map(_same_in_frame, old, new))


def _same_in_frame(line: Line, other: Line) -> bool:
    if line.role is Role.ATTACHMENT_NOTE and line.text != other.text:
        return False
    return (line.id, line.role, line.level, line.continues) == (other.id, other.role, other.level, other.continues)
