"""What all edits have in common: a name, one way to be refused, and one way to be asked beforehand."""

from collections.abc import Callable, Sequence
from functools import update_wrapper
from typing import Concatenate, Generic, ParamSpec

from core.structure.classifying.classifier import reclassify
from core.structure.document import Document, Line

P = ParamSpec("P")


class EditRefused(Exception):
    """An edit that cannot be done; its text is one Chinese sentence that says why."""


class Edit(Generic[P]):
    """A correction of a Document, called as a function of the Document and what the edit needs to know.

    It is made from a plan, which gives the lines as they should be, or raises ``EditRefused``. Planning changes nothing
    and reads nothing again, so that a window can ask before it offers the edit. ``name`` is what the user reads.
    """

    def __init__(self, name: str, plan: Callable[Concatenate[Document, P], Sequence[Line]]) -> None:
        self.name = name
        self._plan = plan
        update_wrapper(self, plan)

    def __call__(self, document: Document, *args: P.args, **kwargs: P.kwargs) -> Document:
        """The corrected Document, read again around what changed; ``EditRefused`` where the edit cannot be done."""
        return reclassify(document, self._plan(document, *args, **kwargs))

    def refusal(self, document: Document, *args: P.args, **kwargs: P.kwargs) -> str | None:
        """Why the edit cannot be done, as a Chinese sentence; ``None`` if it can."""
        try:
            self._plan(document, *args, **kwargs)
        except EditRefused as refused:
            return str(refused)
        return None

    def can(self, document: Document, *args: P.args, **kwargs: P.kwargs) -> bool:
        """Whether the edit can be done."""
        return self.refusal(document, *args, **kwargs) is None


def edit(name: str) -> Callable[[Callable[Concatenate[Document, P], Sequence[Line]]], Edit[P]]:
    """Make an edit of the function that plans it."""

    def of(plan: Callable[Concatenate[Document, P], Sequence[Line]]) -> Edit[P]:
        return Edit(name, plan)

    return of
