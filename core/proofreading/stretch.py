"""A stretch of the paper: an outermost topic, or what stands before the first one; and what is read out of it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from types import MappingProxyType
from typing import Any, TypeVar

from core.differing import differing
from core.minutes.model import Topic
from core.proofreading.passage import Passage
from core.structure.roles import Role

T = TypeVar("T")

Fact = Callable[[Any], Sequence[Any]]
"""Something to be read out of single passages, or of single stretches, for the rules on the whole paper.

Most have none of it.
"""
Facts = Mapping[Fact | Role, Sequence[Any]]
"""What was read, kind by kind, in the order of the paper; and the passages, role by role."""


@dataclass(frozen=True, eq=False)
class Stretch:
    """An outermost topic with all that follows its heading, up to the next one.

    What stands before the first heading is a stretch too, and each 附件 is one or several; these have no ``topic``.
    ``facts`` are those of its passages and its own. They are kept until one of the passages changes.
    """

    topic: Topic | None
    passages: tuple[Passage, ...]
    facts: Facts

    @property
    def id(self) -> int:
        return self.passages[0].id

    @property
    def heading(self) -> Passage | None:
        """The first passage, if it is one."""
        return self.passages[0] if self.passages[0].role is Role.HEADING else None

    def found(self, fact: Callable[[Any], Sequence[T]]) -> Sequence[T]:
        """All facts of one kind, in the order of the paper."""
        return self.facts.get(fact, ())

    def of(self, role: Role) -> Sequence[Passage]:
        """The passages of a role, in order."""
        return self.facts.get(role, ())


class Stretches:
    """All stretches of a paper, and the facts of all, gathered kind by kind when first asked for."""

    def __init__(self, each: Sequence[Stretch] = (), facts: Facts = MappingProxyType({})) -> None:
        self.each = each
        self._facts = dict(facts)

    def found(self, kind: Fact | Role) -> Sequence[Any]:
        if kind not in self._facts:
            self._facts[kind] = tuple(chain.from_iterable([stretch.facts.get(kind, ()) for stretch in self.each]))
        return self._facts[kind]

    def first(self, fact: Callable[[Any], Sequence[T]]) -> T | None:
        """The first fact of a kind, ``None`` if there is none."""
        return next((found[0] for stretch in self.each if (found := stretch.found(fact))), None)

    def last(self, fact: Callable[[Any], Sequence[T]]) -> T | None:
        return next((found[-1] for stretch in reversed(self.each) if (found := stretch.found(fact))), None)

    def changed(self, each: Sequence[Stretch]) -> "Stretches":
        """Others, of which most are the same: facts are gathered anew only of the kinds that differ."""
        change = differing(self.each, each)
        gone = gathered(stretch.facts for stretch in self.each[change.old.start : change.old.stop])
        come = gathered(stretch.facts for stretch in each[change.new.start : change.new.stop])
        same = {kind: found for kind, found in self._facts.items() if gone.get(kind) == come.get(kind)}
        return Stretches(each, same)


def gathered(each: Iterable[Facts]) -> Facts:
    """The facts of several passages or stretches, kind by kind."""
    gathered: dict[Fact | Role, list[Any]] = {}
    for facts in each:
        for kind, found in facts.items():
            gathered.setdefault(kind, []).extend(found)
    return gathered
