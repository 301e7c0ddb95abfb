"""A stretch of the paper: an outermost topic, or what stands before the first one; and what is read out of it."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain
from types import MappingProxyType
from typing import Any, Generic, TypeVar

from core.differing import differing
from core.minutes.model import Topic
from core.proofreading.passage import Passage, of_role
from core.structure.roles import Role

T = TypeVar("T")
S = TypeVar("S")


class Gathered(Generic[S]):
    """What can be read out of several passages, or several stretches: each fact of all of them, once it is asked for.

    A fact is a function that reads something out of one of them; most have none of it.
    """

    def __init__(self, each: Sequence[S] = (), known: Mapping[Hashable, Sequence[Any]] = MappingProxyType({})) -> None:
        self.each = each
        self._known: dict[Any, Sequence[Any]] = dict(known)

    def __reduce__(self) -> tuple[type["Gathered[S]"], tuple[Sequence[S]]]:
        """Facts are functions, which no process can send to another."""
        return Gathered, (self.each,)

    def found(self, fact: Callable[[S], Sequence[T]]) -> Sequence[T]:
        """All that a fact reads, in the order of the paper."""
        if fact not in self._known:
            self._known[fact] = tuple(chain.from_iterable(map(fact, self.each)))
        return self._known[fact]

    def changed(self, each: Sequence[S]) -> "Gathered[S]":
        """The same of others, of which most are the same: only facts that differ will be gathered anew."""
        change = differing(self.each, each)
        gone = Gathered(self.each[change.old.start : change.old.stop])
        come = Gathered(each[change.new.start : change.new.stop])
        same = {fact: known for fact, known in self._known.items() if gone.found(fact) == come.found(fact)}
        return Gathered(each, same)


@dataclass(frozen=True, eq=False)
class Stretch:
    """An outermost topic with all that follows its heading, up to the next one.

    What stands before the first heading is a stretch too, and each 附件 is one or several; these have no ``topic``.
    """

    topic: Topic | None
    read: Gathered[Passage]

    @property
    def passages(self) -> Sequence[Passage]:
        return self.read.each

    @property
    def id(self) -> int:
        return self.passages[0].id

    @property
    def heading(self) -> Passage | None:
        """The first passage, if it is one."""
        return self.passages[0] if self.passages[0].role is Role.HEADING else None

    def found(self, fact: Callable[[Passage], Sequence[T]]) -> Sequence[T]:
        """All that a fact reads out of the passages, in their order."""
        return self.read.found(fact)

    def of(self, role: Role) -> Sequence[Passage]:
        """The passages of a role, in order."""
        return self.read.found(of_role(role))


@cache
def within(fact: Callable[[Passage], Sequence[T]]) -> Callable[[Stretch], Sequence[T]]:
    """A fact of passages as one of stretches."""
    return lambda stretch: stretch.found(fact)
