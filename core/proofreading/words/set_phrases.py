"""L05: set phrases with one character that sounds or looks like the right one."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from core.proofreading.finding import Remark
from core.proofreading.passage import Passage
from core.proofreading.rule import WARNING, Rule, passage_rule
from core.proofreading.texts import WORDED
from core.proofreading.words.word_list import WordList
from core.proofreading.words.wording import found_words
from core.resources import RESOURCES

SET_PHRASES = RESOURCES / "set-phrases.tsv"

LENGTH = 4
_HALF = LENGTH // 2


@dataclass(frozen=True, slots=True)
class SetPhrase:
    """A phrase of four characters, and for each of them those that it may be mistaken for."""

    right: str
    mistaken: tuple[str, ...]

    def is_meant_by(self, words: str) -> bool:
        """Whether the words are the phrase but for one character."""
        wrong = [place for place in range(LENGTH) if words[place] != self.right[place]]
        return len(wrong) == 1 and words[wrong[0]] in self.mistaken[wrong[0]]


@cache
def _by_halves() -> tuple[Mapping[str, Sequence[SetPhrase]], Mapping[str, Sequence[SetPhrase]]]:
    """The phrases by their first and by their second half, one of which is right where one character is wrong."""
    first: dict[str, list[SetPhrase]] = defaultdict(list)
    second: dict[str, list[SetPhrase]] = defaultdict(list)
    for phrase in _read(SET_PHRASES):
        first[phrase.right[:_HALF]].append(phrase)
        second[phrase.right[_HALF:]].append(phrase)
    return dict(first), dict(second)


def _read(path: Path) -> Iterator[SetPhrase]:
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            right, *mistaken = line.split("\t")
            yield SetPhrase(right, tuple(mistaken))


def mistaken_phrases(text: str) -> Iterator[tuple[int, str]]:
    """Where in a text a set phrase is meant, and the phrase."""
    first, second = _by_halves()
    for place in range(len(text) - 1):
        half = text[place : place + _HALF]
        if half in first:
            yield from _meant(text, place, first[half])
        if half in second and place >= _HALF:
            yield from _meant(text, place - _HALF, second[half])


def _meant(text: str, place: int, phrases: Sequence[SetPhrase]) -> Iterator[tuple[int, str]]:
    words = text[place : place + LENGTH]
    if len(words) == LENGTH:
        yield from ((place, phrase.right) for phrase in phrases if phrase.is_meant_by(words))


def set_phrase_rule(words: WordList) -> Rule[Passage]:
    """The rule, silent where the word list speaks already."""

    @passage_rule("L05", WARNING, "疑似错字", "", WORDED)
    def phrase_with_wrong_character(passage: Passage) -> Iterator[Remark]:
        told = {place for match, _ in found_words(words, passage.text) for place in range(*match.span())}
        for start, right in mistaken_phrases(passage.text):
            span = (start, start + LENGTH)
            if told.isdisjoint(range(*span)):
                printed = passage.text[start : start + LENGTH]
                yield passage.remark(span, f"“{printed}”疑为“{right}”", right)

    return phrase_with_wrong_character
