"""Checking a draft again and again: after an edit only what it touches."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from core.minutes.model import Minutes
from core.minutes.units import AddressBook
from core.proofreading.catalogue import FACTS, NO_BOOK, PAPER_RULES, passage_rules
from core.proofreading.finding import Finding
from core.proofreading.paper import Fact, Paper
from core.proofreading.passage import Passage
from core.proofreading.rule import Rule
from core.proofreading.words.word_list import WordList, bundled_words
from core.structure.document import Document
from core.structure.paragraphs import Paragraph
from core.structure.roles import Role


@dataclass(frozen=True, slots=True)
class _Checked:
    passage: Passage
    findings: tuple[Finding, ...]
    facts: tuple[tuple[Fact, Sequence[Any]], ...]


class Checker:
    """Finds what is doubtful or wrong, and keeps what it found in paragraphs whose lines have not changed."""

    def __init__(self, words: WordList | None = None, book: AddressBook = NO_BOOK) -> None:
        self._words = words or bundled_words()
        self._book = book
        rules = passage_rules(self._words, book)
        self._rules = {role: [rule for rule in rules if role in rule.roles] for role in Role}
        self._kept: dict[int, _Checked] = {}

    def __reduce__(self) -> tuple[type["Checker"], tuple[WordList, AddressBook], dict[str, object]]:
        """Rules are functions, which no process can send to another: it makes its own out of the same words."""
        return Checker, (self._words, self._book), {"_kept": self._kept}

    def check(self, document: Document, minutes: Minutes) -> tuple[Finding, ...]:
        """Every finding, in the order of the draft."""
        checked = [self._checked(paragraph) for paragraph in minutes.paragraphs]
        self._kept = {kept.passage.id: kept for kept in checked}
        paper = Paper(document, minutes, tuple(kept.passage for kept in checked), _gathered(checked))
        found = [finding for kept in checked for finding in kept.findings]
        found += [finding for rule in PAPER_RULES for finding in rule.findings(paper)]
        place = document.place
        return tuple(sorted(found, key=lambda finding: (place(finding.line_id), finding.span, finding.rule)))

    def _checked(self, paragraph: Paragraph) -> _Checked:
        kept = self._kept.get(paragraph.id)
        if kept is not None and kept.passage.paragraph.lines == paragraph.lines:
            return kept
        passage = Passage(paragraph)
        found = tuple(_findings(self._rules[passage.role], passage))
        return _Checked(passage, found, tuple((fact, facts) for fact in FACTS if (facts := fact(passage))))


def _gathered(checked: Iterable[_Checked]) -> Mapping[Fact, Sequence[Any]]:
    """The facts of all passages, kind by kind."""
    gathered: dict[Fact, list[Any]] = defaultdict(list)
    for kept in checked:
        for fact, facts in kept.facts:
            gathered[fact] += facts
    return gathered


def _findings(rules: Iterable[Rule[Passage]], passage: Passage) -> Iterator[Finding]:
    for rule in rules:
        yield from rule.findings(passage)
