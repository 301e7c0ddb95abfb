"""What a rule is: its id, how sure it is, the clause it rests on, and the function that looks."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Generic, TypeVar

from core.proofreading.finding import Finding, Remark, Severity
from core.proofreading.paper import Paper
from core.proofreading.passage import Passage
from core.proofreading.stretch import Stretch
from core.proofreading.texts import RUNNING
from core.structure.roles import Role

ERROR, WARNING, HINT = Severity.ERROR, Severity.WARNING, Severity.HINT

PUNCTUATION = "GB/T 15834—2011"
NUMERALS = "GB/T 15835—2011"
FORMAT = "GB/T 9704—2012"
ACCURATE = "《党政机关公文处理工作条例》第二十条"
"""The regulation's demand that facts, names, figures and the order of sections be right."""


class Family(Enum):
    """What a rule is about; the value is what the user reads."""

    PUNCTUATION = "标点"
    NUMBERS = "数字"
    STRUCTURE = "结构"
    CONSISTENCY = "一致"
    WORDS = "用词"
    MISSING = "缺项"
    READING = "存疑"


_FAMILIES = dict(zip("PNSCLMR", Family, strict=True))
"""By the letter that a rule's id opens with."""


_Subject = TypeVar("_Subject")


@dataclass(frozen=True, slots=True)
class Rule(Generic[_Subject]):
    """A rule of the house. ``find`` looks at a passage, a stretch or the paper and never raises, whatever the text.

    ``roles`` are those of the passages it looks at; a rule on more than one has none. ``clause`` names the standard's
    clause, and is empty where only practice speaks.
    """

    id: str
    severity: Severity
    name: str
    clause: str
    roles: frozenset[Role]
    find: Callable[[_Subject], Iterable[Remark]]

    @property
    def family(self) -> Family:
        return _FAMILIES[self.id[0]]

    def findings(self, subject: _Subject) -> Iterator[Finding]:
        """What the rule finds, as findings."""
        for remark in self.find(subject):
            yield Finding(
                self.id,
                remark.severity or self.severity,
                remark.place.line_id,
                remark.place.span,
                remark.text,
                remark.message,
                remark.fixes,
                remark.safe,
                remark.other,
            )


def passage_rule(
    rule_id: str, severity: Severity, name: str, clause: str = "", roles: frozenset[Role] = RUNNING
) -> Callable[[Callable[[Passage], Iterable[Remark]]], Rule[Passage]]:
    """Make a rule on single passages of a function; what it finds must depend on nothing but the passage."""
    return lambda find: Rule(rule_id, severity, name, clause, roles, find)


def stretch_rule(
    rule_id: str, severity: Severity, name: str, clause: str = ""
) -> Callable[[Callable[[Stretch], Iterable[Remark]]], Rule[Stretch]]:
    """Make a rule on stretches of a function; what it finds must depend on nothing but the stretch."""
    return lambda find: Rule(rule_id, severity, name, clause, frozenset(), find)


def paper_rule(
    rule_id: str, severity: Severity, name: str, clause: str = ""
) -> Callable[[Callable[[Paper], Iterable[Remark]]], Rule[Paper]]:
    """Make a rule on the whole paper of a function."""
    return lambda find: Rule(rule_id, severity, name, clause, frozenset(), find)
