"""What several panes ask of one Document, worked out once."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from core.structure.document import Document

T = TypeVar("T")


def remembered(function: Callable[[Document], T]) -> Callable[[Document], T]:
    """Keep the function's answer with the Document, as a cached property does: a Document never changes."""
    name = f"{function.__module__}.{function.__qualname__}"

    @wraps(function)
    def remembering(document: Document) -> T:
        kept: dict[str, T] = vars(document)
        if name not in kept:
            kept[name] = function(document)
        return kept[name]

    return remembering
