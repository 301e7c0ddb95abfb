"""Edits of words wherever they stand: a heading put in other words, a word exchanged throughout the draft."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from core.structure.document import Document, Line
from core.structure.edits.choice import as_lines, chosen_section, with_lines
from core.structure.edits.edit import EditRefused, edit
from core.structure.headings import split_heading
from core.structure.paragraphs import paragraphs
from core.structure.sections import sections


@dataclass(frozen=True, slots=True)
class Occurrence:
    """Where words stand: in which line, and how many characters of it before them."""

    line_id: int
    start: int


def occurrences(document: Document, words: str) -> Iterator[Occurrence]:
    """Every place where the words stand, letter for letter, in order; none overlaps another."""
    for line in document.lines:
        start = line.text.find(words) if words else -1
        while start >= 0:
            yield Occurrence(line.id, start)
            start = line.text.find(words, start + len(words))


@edit("替换")
def replace_words(document: Document, words: str, by: str, at: Occurrence | None = None) -> Sequence[Line]:
    """Put other words in the place of these, at one occurrence or, without ``at``, at all."""
    new = _one_line(by)
    found = list(occurrences(document, words))
    chosen = found if at is None else [occurrence for occurrence in found if occurrence == at]
    if not words:
        raise EditRefused("请先填写要查找的文字。")
    if not chosen:
        raise EditRefused(f"没有找到“{words}”。")
    changed: dict[int, Line] = {}
    for occurrence in reversed(chosen):
        line = changed.get(occurrence.line_id) or document.line(occurrence.line_id)
        text = line.text[: occurrence.start] + new + line.text[occurrence.start + len(words) :]
        changed[line.id] = replace(line, text=text)
    return with_lines(document, changed)


@edit("改写标题")
def reword_heading(document: Document, line_id: int, text: str) -> Sequence[Line]:
    """Put another text in the place of a heading, its number included; what runs on from it stays."""
    chosen_section(document, sections(document), line_id)
    line, new = document.line(line_id), _one_line(text).strip()
    if not new:
        raise EditRefused("标题不能是空的；不要这个标题，可以把它删除。")
    parts = split_heading(line.text)
    if "。" not in line.text and _goes_on(document, line_id):
        raise EditRefused("这个标题分成几行，请在原文里改。")
    start = len(line.text) - len(line.text.lstrip())
    stop = start + len(parts.printed.removesuffix(parts.stop))
    return with_lines(document, {line_id: replace(line, text=line.text[:start] + new + line.text[stop:])})


def _goes_on(document: Document, line_id: int) -> bool:
    return any(paragraph.id == line_id and len(paragraph.lines) > 1 for paragraph in paragraphs(document))


def _one_line(text: str) -> str:
    lines = as_lines(text)
    if len(lines) > 1:
        raise EditRefused("这里只能填写一行文字。")
    return "".join(lines)
