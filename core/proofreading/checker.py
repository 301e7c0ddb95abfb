"""Checking a draft again and again: after an edit only what it touches."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import chain
from typing import TypeVar
from weakref import WeakValueDictionary

from core.minutes.model import Minutes
from core.minutes.topics import stretches, topic_of
from core.minutes.units import AddressBook
from core.proofreading.asked import Heard
from core.proofreading.catalogue import NO_BOOK, PAPER_RULES, STRETCH_RULES, passage_rules
from core.proofreading.finding import Finding
from core.proofreading.paper import Paper
from core.proofreading.passage import Passage
from core.proofreading.rule import Rule
from core.proofreading.stretch import Gathered, Stretch
from core.proofreading.words.word_list import WordList, bundled_words
from core.structure.document import Document
from core.structure.paragraphs import Made, Paragraph, Paragraphs, made_of
from core.structure.roles import Role
from core.structure.sections import attachments

_S = TypeVar("_S")
_Found = tuple[Finding, ...]


@dataclass(frozen=True, slots=True, weakref_slot=True)
class _CheckedPassage:
    passage: Passage
    findings: _Found


@dataclass(frozen=True, slots=True, weakref_slot=True)
class _CheckedStretch:
    stretch: Stretch
    passages: Sequence[_CheckedPassage]
    findings: _Found


@dataclass(frozen=True, slots=True)
class _CheckedPaper:
    """What a rule on the whole paper found, and what it had asked to find it."""

    findings: _Found = ()
    heard: Heard = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Findings:
    """All findings as they were found, and in the order of the draft, whose lines had these places."""

    found: _Found = ()
    places: Mapping[int, int] = field(default_factory=dict)
    in_order: _Found = ()

    def now(self, found: _Found, places: Mapping[int, int]) -> "_Findings":
        """Those found now; where they are the same in the same order, that is the very same object."""
        if found == self.found and places is self.places:
            return self
        ordered = sorted(found, key=lambda finding: (places[finding.line_id], finding.span, finding.rule))
        in_order = tuple(ordered)
        return _Findings(found, places, self.in_order if in_order == self.in_order else in_order)


class Checker:
    """Finds what is doubtful or wrong, and keeps what it found.

    A rule on passages looks again at those whose lines have changed, a rule on the whole paper where anything that it
    asked of the paper is answered otherwise.
    """

    def __init__(self, words: WordList | None = None, book: AddressBook = NO_BOOK) -> None:
        self._words = words or bundled_words()
        self._book = book
        rules = passage_rules(self._words, book)
        self._rules = {role: [rule for rule in rules if role in rule.roles] for role in Role}
        self._attachments: frozenset[int] = frozenset()
        self._checked: Made[_CheckedStretch] = Made()
        self._stretches: Gathered[Stretch] = Gathered()
        self._kept: WeakValueDictionary[int, _CheckedStretch] = WeakValueDictionary()
        self._kept_passages: WeakValueDictionary[int, _CheckedPassage] = WeakValueDictionary()
        self._papers: dict[Rule[Paper], _CheckedPaper] = {}
        self._findings = _Findings()

    def __reduce__(self) -> tuple[type["Checker"], tuple[WordList, AddressBook], dict[str, object]]:
        """Rules are functions, which no process can send to another: it makes its own out of the same words."""
        return Checker, (self._words, self._book), {"_checked": self._checked, "_attachments": self._attachments}

    def check(self, document: Document, minutes: Minutes) -> tuple[Finding, ...]:
        """Every finding, in the order of the draft.

        A finding that an edit left as it was is the very same object as before, and so is the whole where all did.
        """
        if self._attachments != (begun := attachments(document)):
            self._attachments, self._checked = begun, Made()
        self._checked = made_of(stretches(document), self._checked, partial(self._check_stretch, document))
        self._stretches = self._stretches.changed([kept.stretch for kept in self._checked.each])
        paper = Paper(document, minutes, self._stretches)
        each = [kept.findings for kept in self._checked.each]
        each += [self._check_paper(rule, paper) for rule in PAPER_RULES]
        self._findings = self._findings.now(tuple(chain.from_iterable(each)), document.positions)
        return self._findings.in_order

    def _check_stretch(self, document: Document, paragraphs: Paragraphs) -> _CheckedStretch:
        passages = [self._check_passage(paragraph) for paragraph in paragraphs]
        kept = self._kept.get(paragraphs[0].id)
        read: Gathered[Passage] = kept.stretch.read if kept else Gathered()
        stretch = Stretch(topic_of(document, paragraphs[0].id), read.changed([one.passage for one in passages]))
        own = _findings(STRETCH_RULES, stretch, kept)
        found = (*own, *chain.from_iterable(one.findings for one in passages))
        checked = self._kept[stretch.id] = _CheckedStretch(stretch, passages, found)
        return checked

    def _check_passage(self, paragraph: Paragraph) -> _CheckedPassage:
        kept = self._kept_passages.get(paragraph.id)
        if kept is not None and kept.passage.paragraph == paragraph:
            return kept
        passage = Passage(paragraph)
        found = _findings(self._rules[passage.role], passage, kept)
        checked = self._kept_passages[passage.id] = _CheckedPassage(passage, found)
        return checked

    def _check_paper(self, rule: Rule[Paper], paper: Paper) -> _Found:
        kept = self._papers.get(rule, _CheckedPaper())
        if not (kept.heard and paper.still_says(kept.heard)):
            found, heard = paper.hear(lambda: _as_before(rule.findings(paper), kept.findings))
            kept = self._papers[rule] = _CheckedPaper(found, heard)
        return kept.findings


def _findings(rules: Iterable[Rule[_S]], subject: _S, kept: "_CheckedPassage | _CheckedStretch | None") -> _Found:
    found = (finding for rule in rules for finding in rule.findings(subject))
    return _as_before(found, kept.findings if kept else ())


def _as_before(found: Iterable[Finding], before: _Found) -> _Found:
    """What is found now; a finding that was there before is that very object."""
    known = {finding: finding for finding in before}
    return tuple(known.get(finding, finding) for finding in found)
