"""All findings on a draft, and the safe ones applied."""

from collections.abc import Callable

from core.minutes.assemble import assemble
from core.minutes.model import Minutes
from core.minutes.units import AddressBook
from core.proofreading.catalogue import NO_BOOK
from core.proofreading.checker import Checker
from core.proofreading.finding import Finding
from core.proofreading.fixing import apart, with_fixes
from core.proofreading.words.word_list import WordList
from core.structure.document import Document

_ROUNDS = 20
"""A fix may bring another to light, but no chain of them is as long."""


def check(
    document: Document, minutes: Minutes, words: WordList | None = None, book: AddressBook = NO_BOOK
) -> tuple[Finding, ...]:
    """Every finding, in the order of the draft; unset, ``words`` are those that come with the program."""
    return Checker(words, book).check(document, minutes)


def with_safe_fixes(document: Document, is_ignored: Callable[[Finding], bool] = lambda _: False) -> Document:
    """The Document with every safe fix applied, over and over until none is left; each makes its finding vanish."""
    checker = Checker()
    for _ in range(_ROUNDS):
        found = checker.check(document, assemble(document))
        safe = apart(finding for finding in found if finding.safe and not is_ignored(finding))
        if not safe:
            break
        document = with_fixes(document, {finding: finding.fixes[0] for finding in safe})
    return document
