"""What is worked out once: for a Document, for a text, and from one Document on to the next."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from functools import lru_cache, wraps
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from core.structure.document import Document

S = TypeVar("S")
T = TypeVar("T")
K = TypeVar("K", bound=Hashable)

_TEXTS = 20_000
"""Lines of a long draft, twice over."""


@dataclass(frozen=True, slots=True)
class Earlier(Generic[T]):
    """A Document, and what was worked out of it."""

    document: "Document"
    answer: T


def remembered(function: Callable[[S], T]) -> Callable[[S], T]:
    """Keep the function's answer with the value it is asked of, as a cached property does: it never changes."""
    name = f"{function.__module__}.{function.__qualname__}"

    @wraps(function)
    def remembering(value: S) -> T:
        kept: dict[str, T] = vars(value)
        if name not in kept:
            kept[name] = function(value)
        return kept[name]

    return remembering


def remembered_for(function: Callable[[S, K], T]) -> Callable[[S, K], T]:
    """Keep with the first value the function's answer for each second one that it is asked with."""
    name = f"{function.__module__}.{function.__qualname__}"

    @wraps(function)
    def remembering(value: S, other: K) -> T:
        kept: dict[K, T] = vars(value).setdefault(name, {})
        if other not in kept:
            kept[other] = function(value, other)
        return kept[other]

    return remembering


def carried_on(function: "Callable[[Document, Earlier[T] | None], T]") -> "Callable[[Document], T]":
    """Remember the answer, and give the function the one before to take over what an edit left as it was.

    That it may be given any Document's answer, or none, must not show in its own: it only saves work.
    """
    last: list[Earlier[T]] = []

    def carrying_on(document: "Document") -> T:
        answer = function(document, last[0] if last else None)
        last[:] = [Earlier(document, answer)]
        return answer

    return remembered(wraps(function)(carrying_on))


def by_text(function: Callable[[str], T]) -> Callable[[str], T]:
    """Keep the answers to the texts asked about of late: an edit leaves most lines as they were."""
    return lru_cache(_TEXTS)(function)
