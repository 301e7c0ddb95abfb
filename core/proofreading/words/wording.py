"""L01 to L04: wrong words, less good ones, and patterns of grammar."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from core.proofreading.finding import Remark, Severity
from core.proofreading.passage import Passage
from core.proofreading.rule import ERROR, HINT, WARNING, Rule, passage_rule
from core.proofreading.texts import RUNNING, WORDED
from core.proofreading.words.word_list import WordList, WordRow

_REACH = 10
_CLAUSE_END = re.compile(r"[，。；：！？]")
_NAMES = {ERROR: ("L01", "错字"), WARNING: ("L02", "宜改的词"), HINT: ("L03", "易混的词")}


def word_rules(words: WordList) -> Sequence[Rule[Passage]]:
    """One rule for each severity in the list; only what is surely or probably wrong is offered another word."""
    return tuple(_word_rule(words, severity) for severity in Severity)


def _word_rule(words: WordList, severity: Severity) -> Rule[Passage]:
    rule_id, name = _NAMES[severity]

    @passage_rule(rule_id, severity, name, "", WORDED)
    def wrong_words(passage: Passage) -> Iterator[Remark]:
        for match, row in found_words(words, passage.text):
            if row.severity is severity:
                fixes = () if severity is HINT else row.right
                yield passage.remark(match.span(), _message(row), *fixes)

    return wrong_words


@lru_cache(maxsize=1)
def found_words(words: WordList, text: str) -> Sequence[tuple[re.Match[str], WordRow]]:
    """The words of the list in a text; each severity asks for the same text in turn."""
    return tuple(_each_found(words, text))


def _each_found(words: WordList, text: str) -> Iterator[tuple[re.Match[str], WordRow]]:
    for match in words.pattern.finditer(text) if words.pattern else ():
        row = words.rows[match[0]]
        before = _CLAUSE_END.split(text[max(0, match.start() - _REACH) : match.start()])[-1]
        after = _CLAUSE_END.split(text[match.end() : match.end() + _REACH])[0]
        if all(condition.holds(before, after) for condition in row.conditions):
            yield match, row


def _message(row: WordRow) -> str:
    right = "”或“".join(row.right)
    verb = {ERROR: "应为", WARNING: "宜写作", HINT: "请核对是否应为"}[row.severity]
    return f"“{row.wrong}”{verb}“{right}”" + (f"（{row.note}）" if row.note else "")


_NO_SUBJECT = re.compile(r"(?:^|(?<=。))(?:通过|经过)[^，。；：！？]{2,30}，使(?:得)?(?![用命节者])")


@passage_rule("L04", WARNING, "“通过……使”缺主语", "", RUNNING)
def sentence_without_subject(passage: Passage) -> Iterator[Remark]:
    for match in _NO_SUBJECT.finditer(passage.text, passage.number_end):
        without = re.sub("使(?:得)?$", "", match[0])
        yield passage.remark(match.span(), "“通过……使……”没有主语，去掉“使”或“通过”", without, match[0][2:])
