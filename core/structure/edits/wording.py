"""Edits of words wherever they stand: a heading put in other words, a word exchanged throughout the draft."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from core.differing import differing
from core.structure.document import Document, Line
from core.structure.edits.choice import as_lines, chosen_section, with_lines
from core.structure.edits.edit import EditRefused, edit
from core.structure.headings import split_heading
from core.structure.paragraphs import join, paragraphs
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
    """Put another text in the place of a heading, its number included; what runs on from it stays.

    Where the heading stands in several lines, each keeps what stays of it.
    """
    chosen_section(document, sections(document), line_id)
    new = _one_line(text).strip()
    if not new:
        raise EditRefused("标题不能是空的；不要这个标题，可以把它删除。")
    lines = next(paragraph.lines for paragraph in paragraphs(document) if paragraph.id == line_id)
    parts = split_heading(join(line.text for line in lines))
    change = differing(parts.printed.removesuffix(parts.stop), new)
    return with_lines(document, _exchanged(lines, change.old, new[change.new.start : change.new.stop]))


def _exchanged(lines: Sequence[Line], old: range, new: str) -> dict[int, Line]:
    """Put ``new`` in the place of a stretch of the words that the lines are joined to."""
    where = list(_places(lines))
    gone = {place for place in where[old.start : old.stop] if place is not None}
    at = _place_for(where, old)
    changed = {}
    for number, line in enumerate(lines):
        kept = [(number, i) not in gone for i in range(len(line.text))]
        text = "".join(
            (new if (number, i) == at else "") + (character if keep else "")
            for i, (character, keep) in enumerate(zip(line.text + " ", [*kept, False], strict=True))
        )
        if text != line.text:
            changed[line.id] = replace(line, text=text)
    return changed


def _places(lines: Sequence[Line]) -> Iterator[tuple[int, int] | None]:
    """For each character of the joined words, in which line and where there it stands; ``None`` for a joint."""
    joined = ""
    for number, line in enumerate(lines):
        stripped = line.text.strip()
        longer = join((joined, stripped))
        yield from [None] * (len(longer) - len(joined) - len(stripped))
        lead = len(line.text) - len(line.text.lstrip())
        yield from ((number, lead + i) for i in range(len(stripped)))
        joined = longer


def _place_for(where: Sequence[tuple[int, int] | None], old: range) -> tuple[int, int]:
    """Where new words are put: at the first that goes, else behind the one before, in its line."""
    first = next((place for place in where[old.start : old.stop] if place is not None), None)
    if first is not None:
        return first
    number, i = next((place for place in reversed(where[: old.start]) if place is not None), (0, -1))
    return number, i + 1


def _one_line(text: str) -> str:
    lines = as_lines(text)
    if len(lines) > 1:
        raise EditRefused("这里只能填写一行文字。")
    return "".join(lines)
